import * as v from 'valibot';

/** A BCP 47 language tag, easy language included: `nb`, `nl-simple`, `zh-Hant`. */
export const LanguageTagSchema = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'is not a language tag'));

/**
 * Whatever a person wrote for people: one string in the language of its page, or one string for each language,
 * `{"da": "…", "da-simple": "…", "ar": "…"}`. Never translated by machine.
 */
export const TextSchema = v.union([
  v.string(),
  v.pipe(v.record(LanguageTagSchema, v.string()), v.check((texts) => Object.keys(texts).length > 0, 'has no language at all')),
]);

export type LanguageTag = v.InferOutput<typeof LanguageTagSchema>;
export type Text = v.InferOutput<typeof TextSchema>;
