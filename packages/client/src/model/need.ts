import * as v from 'valibot';
import { ConsentRecordSchema } from './consent.ts';
import { NEEDS, type Need } from './needs.ts';

/** One of {@link NEEDS}; anything else is `unknown`. */
export const NeedSchema = v.pipe(v.string(), v.regex(new RegExp(`^(?:${NEEDS.join('|')})$`), 'unknown'), v.transform((need) => need as Need));

/** Of a sign-up: what to prepare, and that it may be kept. */
export const needsEntries = {
  needs: v.optional(v.pipe(v.array(NeedSchema), v.maxLength(NEEDS.length, 'too-many'), v.check((all) => new Set(all).size === all.length, 'twice'))),
  /** The clear yes to it, of the purpose `needs`. */
  needsConsent: v.optional(ConsentRecordSchema),
};
