import { SiteNoticeSchema, siteNoticeText } from '@dugnad/client/model';
import type { ConsentRecord, SiteNotice } from '@dugnad/client/model';
import * as v from 'valibot';
import type { ProblemDetail } from '../problem/problem.ts';
import { asNotice } from '../store/consents/notices.ts';
import type { SiteChoices } from '../store/consents/keep-choices.ts';

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The notice that this text is; nothing where it is none, or where another spelling of it has another hash. */
export function readNoticeText(text: string): SiteNotice | undefined {
  const read = v.safeParse(SiteNoticeSchema, parsedJson(text));
  return read.success && siteNoticeText(read.output) === text ? read.output : undefined;
}

/** What a visitor can have answered: purposes and services, without those that need no consent. */
function askedIn({ purposes }: SiteNotice): Set<string> {
  return new Set(purposes.filter(({ necessary }) => necessary === undefined).flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]));
}

function wrongPurposes({ purposes }: ConsentRecord, notice: SiteNotice): ProblemDetail[] {
  const asked = askedIn(notice);
  return purposes.flatMap(({ id }, index) => {
    if (!asked.has(id)) return [{ pointer: `/purposes/${index}/id`, code: 'unknown-purpose' }];
    return purposes.findIndex((other) => other.id === id) < index ? [{ pointer: `/purposes/${index}/id`, code: 'answered-twice' }] : [];
  });
}

/** A record says of the notice what the notice says of itself. */
function wrongFields(record: ConsentRecord, notice: SiteNotice): ProblemDetail[] {
  const differs: readonly (readonly [pointer: string, differs: boolean])[] = [
    ['/noticeVersion', record.noticeVersion !== notice.noticeVersion],
    ['/language', record.language !== notice.language],
    ['/easyLanguage', record.easyLanguage !== notice.easyLanguage],
    ['/method/layer', record.method.layer !== notice.layer],
    ['/method/component', record.method.component !== notice.component],
  ];
  return differs.flatMap(([pointer, isWrong]) => (isWrong ? [{ pointer, code: 'not-of-notice' }] : []));
}

function wrongRecord(record: ConsentRecord, notice: SiteNotice | undefined): ProblemDetail[] {
  if (notice === undefined) return [{ pointer: '/noticeHash', code: 'notice-unknown' }];
  return [...wrongFields(record, notice), ...wrongPurposes(record, notice)];
}

/** Texts that are no notices, or are spelt otherwise than they are hashed. */
export function wrongNotices(notices: readonly string[]): ProblemDetail[] {
  return notices.flatMap((text, index) => (readNoticeText(text) === undefined ? [{ pointer: `/notices/${index}`, code: 'invalid' }] : []));
}

/** Hashes that none of the texts beside the records has: they may be kept from before. */
export function hashesElsewhere({ records, notices }: SiteChoices): string[] {
  const sent = new Set(notices.map((text) => asNotice(text).hash));
  return [...new Set(records.map(({ noticeHash }) => noticeHash))].filter((hash) => !sent.has(hash));
}

/**
 * What is wrong with the records, by the texts that they point at: a record whose text nobody has, or that answers what was not asked,
 * proves nothing.
 *
 * @param kept texts from before, by their hashes
 */
export function wrongRecords({ records, notices }: SiteChoices, kept: ReadonlyMap<string, string>): ProblemDetail[] {
  const texts = new Map([...kept, ...notices.map((text) => [asNotice(text).hash, text] as const)]);
  const read = new Map([...texts].map(([hash, text]) => [hash, readNoticeText(text)]));
  return records.flatMap((record, index) => wrongRecord(record, read.get(record.noticeHash)).map(({ pointer, code }) => ({ pointer: `/records/${index}${pointer}`, code })));
}
