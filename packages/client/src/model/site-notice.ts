import * as v from 'valibot';
import { ConsentKindSchema, ConsentServiceSchema, NecessaryReasonSchema } from './consent-config.ts';
import { ConsentIdSchema, ContactAddressSchema, MonthsSchema, NameSchema, NoticeVersionSchema, PageAddressSchema } from './consent-values.ts';
import { LanguageTagSchema } from './text.ts';

/** Letters of a whole notice: several times what a site with twenty services needs. */
export const NOTICE_LENGTH = 32_768;

const LINE = v.pipe(v.string(), v.maxLength(2000, 'has more than 2000 characters'), v.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'has a control character in it'));

/** Words as they stood, with the language that they were in. */
const SHOWN = v.strictObject({ lang: v.union([v.literal(''), LanguageTagSchema]), value: LINE });

const { id, receiver, country, duration, cookies, storage, name } = ConsentServiceSchema.entries;

/**
 * What a visitor had before them when they answered a site's question, once and for all: the words and buttons as they stood, and what they
 * were about. Its address is its content: `notice/<SHA-256 of siteNoticeText>.json`. ISO/IEC TS 27560 calls it the privacy notice.
 */
export const SiteNoticeSchema = v.strictObject({
  schema: v.literal('dugnad-notice-1'),
  /** Where it was asked: the first layer, the single choices, the placeholder of somebody else's content. */
  layer: v.picklist(['banner', 'choices', 'placeholder']),
  /** What drew it: `dugnad-consent 0.1.0`. */
  component: LINE,
  /** BCP 47; our own words were in it. */
  language: LanguageTagSchema,
  easyLanguage: v.boolean(),
  noticeVersion: NoticeVersionSchema,
  controller: v.strictObject({ name: NameSchema, privacy: v.optional(PageAddressSchema), contact: v.optional(ContactAddressSchema) }),
  /** How long the answer is remembered. */
  months: MonthsSchema,
  purposes: v.pipe(
    v.array(v.strictObject({
      id: ConsentIdSchema,
      text: SHOWN,
      hint: v.optional(SHOWN),
      kind: v.optional(ConsentKindSchema),
      necessary: v.optional(NecessaryReasonSchema),
      services: v.pipe(v.array(v.strictObject({ id, receiver, country, duration, cookies, storage, name })), v.maxLength(200)),
    })),
    v.maxLength(50),
  ),
  /** Each line that stood there, in the order of reading. */
  words: v.pipe(v.array(LINE), v.maxLength(500)),
  /** What each control that answers was called, in its order. */
  options: v.pipe(v.array(LINE), v.maxLength(50)),
});

export type SiteNotice = v.InferOutput<typeof SiteNoticeSchema>;

/** Keys in one order, wherever the object came from; what is undefined is not there. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, ordered(part)]));
}

/** The document as it is hashed, kept and published: one line of JSON, its keys sorted (as RFC 8785 sorts them; there are no numbers but small whole ones). */
export const siteNoticeText = (notice: SiteNotice): string => JSON.stringify(ordered(notice));
