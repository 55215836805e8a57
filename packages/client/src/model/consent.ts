import * as v from 'valibot';
import { LanguageTagSchema, TextSchema } from './text.ts';
import { MomentSchema } from './when.ts';

const ID = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'is not an identifier like news-by-mail'));

/** What ends up in databases, some of which refuse control characters. */
const WORDS = v.pipe(v.string(), v.maxLength(100), v.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'has a control character in it'));

/** On what ground of Article 6 GDPR something is done with personal data (W3C DPV names). */
export const LegalBasisSchema = v.picklist(['consent', 'contract', 'legal-obligation', 'legitimate-interest', 'public-task']);

/** One thing that a person is asked to agree to: one control of its own, never ticked beforehand. */
export const ConsentPurposeSchema = v.object({
  /** Stays the same for as long as the purpose does. */
  id: ID,
  /** The sentence beside the box, complete as it is agreed to. */
  text: TextSchema,
  /** One more sentence on what follows from it. */
  hint: v.optional(TextSchema),
  basis: v.optional(LegalBasisSchema, 'consent'),
  /** The explicit statement that Article 9(2)(a) GDPR asks for where an answer shows an opinion, health or faith. */
  explicit: v.optional(v.boolean(), false),
  /** Without it the thing itself cannot be done. */
  required: v.optional(v.boolean(), false),
});

/** What happened to an agreement. */
export const ConsentEventSchema = v.picklist(['given', 'refused', 'changed', 'withdrawn', 'expired', 'signal']);

/** How an agreement reached us. */
export const ConsentMethodSchema = v.object({
  /**
   * `form`: a widget or a page of ours. `banner`: the site's own question; `choices`: purpose by purpose behind it; `placeholder`: of one
   * service. Then ways without a screen of one's own.
   */
  layer: v.picklist(['form', 'banner', 'choices', 'placeholder', 'paper', 'phone', 'assisted']),
  /** The control that was used: `checkbox`, `button`, `signal`. */
  control: v.optional(WORDS),
  /** The element and its version: `dugnad-petition 0.1.0`. */
  component: v.optional(WORDS),
});

/** What somebody said of their age where it matters who agrees (Article 8 GDPR): a statement, never a birthday. */
export const AgeStatementSchema = v.object({
  /** What was asked: `guardian-below-15`, or `minimum-13`. */
  rule: v.pipe(v.string(), v.regex(/^(?:guardian-below|minimum)-\d{1,3}$/, 'is not a rule like guardian-below-15')),
  stated: v.picklist(['at-or-above', 'below']),
});

/**
 * Proof of what a person was shown and chose: ISO/IEC TS 27560 in the words of W3C DPV. It never holds an IP address, a
 * browser's name, a cookie's identifier or a query.
 */
export const ConsentRecordSchema = v.object({
  /** A UUID. */
  recordId: v.pipe(v.string(), v.uuid('is not a UUID')),
  schema: v.optional(v.literal('dugnad-consent-1'), 'dugnad-consent-1'),
  /** The association's own name for the state of its texts: `2026-11`. */
  noticeVersion: v.pipe(WORDS, v.minLength(1)),
  /** SHA-256, 64 hexadecimal digits, of the exact texts and options that were shown: see `hashNotice`. */
  noticeHash: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/, 'is not a SHA-256 in hexadecimal digits')),
  /** The language that the texts were read in. */
  language: LanguageTagSchema,
  /** They were shown in easy language. */
  easyLanguage: v.optional(v.boolean(), false),
  purposes: v.pipe(v.array(v.object({ id: ID, granted: v.boolean(), basis: v.optional(LegalBasisSchema, 'consent'), explicit: v.optional(v.boolean(), false) })), v.maxLength(50)),
  event: ConsentEventSchema,
  method: ConsentMethodSchema,
  /** When: by the clock of whoever agreed, and, added there, by the server's. */
  at: v.object({ client: MomentSchema, server: v.optional(MomentSchema) }),
  /** Where an age was asked for; as the server's time, written down by whoever received the answer. */
  age: v.optional(AgeStatementSchema),
  /** Scheme, host and port of the page: no path, no query. Empty where there was no page. */
  origin: v.pipe(v.string(), v.regex(/^(?:https?:\/\/[^/?#\s\p{Cc}\p{Cs}]+)?$/u, 'is not an origin like https://example.org')),
});

export type LegalBasis = v.InferOutput<typeof LegalBasisSchema>;
export type ConsentPurpose = v.InferOutput<typeof ConsentPurposeSchema>;
export type ConsentPurposeInput = v.InferInput<typeof ConsentPurposeSchema>;
export type ConsentEvent = v.InferOutput<typeof ConsentEventSchema>;
export type ConsentMethod = v.InferOutput<typeof ConsentMethodSchema>;
export type AgeStatement = v.InferOutput<typeof AgeStatementSchema>;
export type ConsentRecord = v.InferOutput<typeof ConsentRecordSchema>;
