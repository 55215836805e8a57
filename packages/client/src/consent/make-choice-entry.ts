import type { ConsentConfig } from '../model/consent-config.ts';
import type { ConsentEvent } from '../model/consent.ts';
import { siteNoticeText } from '../model/site-notice.ts';
import type { ConsentEntry } from '../ports/consent-log.ts';
import type { ConsentAnswers } from '../ports/consent-port.ts';
import { hashText } from '../submission/hash-notice.ts';
import { makeConsentRecord } from '../submission/make-consent-record.ts';
import { makeSiteNotice, type ShownQuestion } from './make-site-notice.ts';

/** One choice at a site's own question. */
export interface SiteChoice {
  readonly config: ConsentConfig;
  readonly shown: ShownQuestion;
  /** What was pressed: `accept`, `refuse`, `save`, `withdraw`, `always`; `receipt` where somebody only asked for the proof. */
  readonly control: string;
  /** What held before it, and what holds now. */
  readonly before: ConsentAnswers;
  readonly after: ConsentAnswers;
  /** `location.origin`. */
  readonly origin: string;
  readonly now?: Date;
}

const isGranting = (answers: ConsentAnswers): boolean => Object.values(answers).some(Boolean);

/** What happened: `withdrawn` where nothing of what was granted is left, `changed` where there was an answer before and it differs. */
export function eventOf(before: ConsentAnswers, after: ConsentAnswers): ConsentEvent {
  const differs = Object.keys({ ...before, ...after }).some((id) => before[id] !== after[id]);
  if (differs && isGranting(before) && !isGranting(after)) return 'withdrawn';
  if (differs && Object.keys(before).length > 0) return 'changed';
  return isGranting(after) ? 'given' : 'refused';
}

/** The ids that were answered, purposes first, each in the order of the configuration: who chose the same has the same list. */
function answered({ purposes, services }: ConsentConfig, after: ConsentAnswers): string[] {
  const asked = purposes.filter(({ necessary }) => !necessary);
  return [...asked, ...services].map(({ id }) => id).filter((id) => Object.hasOwn(after, id));
}

/** The record of a choice, with the document that it points at. */
export async function makeChoiceEntry({ config, shown, control, before, after, origin, now }: SiteChoice): Promise<ConsentEntry> {
  const notice = siteNoticeText(makeSiteNotice(config, shown));
  const record = makeConsentRecord({
    noticeVersion: config.noticeVersion,
    noticeHash: await hashText(notice),
    language: shown.language,
    purposes: answered(config, after).map((id) => ({ id, basis: 'consent', explicit: false })),
    choices: after,
    method: { layer: shown.layer, control, component: shown.component },
    event: eventOf(before, after),
    origin,
    ...(now && { now }),
  });
  return { records: [record], notices: [notice] };
}
