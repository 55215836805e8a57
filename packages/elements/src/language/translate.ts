import type { StrResult } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { TemplateResult } from 'lit';

/** A message as the source says it, and as a file of translations does: there, values are the numbers of the source's. */
export type Words = string | StrResult | TemplateResult;

/** What is shown for a message: its translation with the values of the source in their places; without one, the source. */
export function translate(source: Words, translation: Words | undefined): Words {
  if (!translation) return defaultMsg(source);
  if (typeof translation === 'string') return translation;
  const { values } = source as StrResult | TemplateResult;
  if ('strTag' in translation) return joinStringsAndValues(translation.strings, values, translation.values as number[]);
  return { ...translation, values: (translation.values as number[]).map((place) => values[place]) };
}
