import type { ConsentEvent, ConsentMethod, ConsentPurpose, ConsentRecord } from '../model/consent.ts';
import { makeUuid } from './make-uuid.ts';

/** What somebody was shown, and what they chose. */
export interface ConsentChoices {
  noticeVersion: string;
  /** Of `hashNotice`. */
  noticeHash: string;
  /** The language that the texts were read in; one of easy language, `nl-simple`, is noted as such. */
  language: string;
  purposes: readonly Pick<ConsentPurpose, 'id' | 'basis' | 'explicit'>[];
  /** By the ids of the purposes; what is not in it was not granted. */
  choices: Readonly<Record<string, boolean | undefined>>;
  method: ConsentMethod;
  /** `location.origin`; anything that is no origin, like the `null` of a sandboxed frame, is left empty. */
  origin?: string | undefined;
  /** `given` when anything was granted and else `refused`, unless told. */
  event?: ConsentEvent;
  /** A UUID; a new one unless told. */
  recordId?: string;
  /** When it was agreed to; now unless told. */
  now?: Date;
}

/** The record of one agreement. Made once, when the button is pressed. */
export function makeConsentRecord({ noticeVersion, noticeHash, language, purposes, choices, method, origin = '', recordId = makeUuid(), now = new Date(), event }: ConsentChoices): ConsentRecord {
  const chosen = purposes.map(({ id, basis, explicit }) => ({ id, granted: choices[id] === true, basis, explicit }));
  return {
    recordId,
    schema: 'dugnad-consent-1',
    noticeVersion,
    noticeHash,
    language,
    easyLanguage: /-simple\b/i.test(language),
    purposes: chosen,
    event: event ?? (chosen.some(({ granted }) => granted) ? 'given' : 'refused'),
    method,
    at: { client: now.toISOString() },
    origin: /^https?:\/\/[^/?#\s]+$/.test(origin) ? origin : '',
  };
}
