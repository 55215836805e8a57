import type { StrResult } from '@lit/localize';
import { joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { TemplateResult } from 'lit';

/** A message as the source says it, and as a file of translations does: there, values are the numbers of the source's. */
export type Words = string | StrResult | TemplateResult;

/** What is shown for a message: its translation with the values of the source in their places; without one, the source. */
export function translate(source: Words, translation: Words = source): Words {
  if (typeof translation === 'string') return translation;
  const { values } = source as StrResult | TemplateResult;
  const places = translation === source ? [...values.keys()] : (translation.values as number[]);
  if ('strTag' in translation) return joinStringsAndValues(translation.strings, values, places);
  return { ...translation, values: places.map((place) => values[place]) };
}
