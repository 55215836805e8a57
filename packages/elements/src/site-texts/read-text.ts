import { html, type TemplateResult } from 'lit';

import type { Words } from '../language/translate.ts';

/** What is known of a message: how our files call it, how many values it has, whether it is drawn by Lit. */
export type Message = readonly [name: string, values: number, isDrawn: boolean];

type Part = string | number;

/** `until {0}` as words and the numbers of values between them. */
function partsOf(text: string): Part[] {
  return text.split(/\{(\d)\}/).map((part, place) => (place % 2 ? Number(part) : part));
}

/** As `str` of @lit/localize would make it of a translation. */
function sentence(parts: readonly Part[]): Words {
  const strings = parts.filter((part) => typeof part === 'string') as readonly string[];
  const values = parts.filter((part) => typeof part === 'number');
  return { strTag: true, strings: strings as unknown as TemplateStringsArray, values };
}

/** As `html` would, though what the page wrote is only ever text: the words are values themselves. */
function drawing(parts: readonly Part[]): TemplateResult {
  const values = { map: (valueOf: (place: number) => unknown) => [parts.map((part) => (typeof part === 'string' ? part : valueOf(part)))] };
  return { ...html`${0}`, values: values as unknown as unknown[] };
}

/**
 * What a page wrote for one of our messages. Values are `{0}`, `{1}`; everything else is text and never HTML.
 *
 * @returns The words, or a sentence that says what is wrong and how to put it right.
 */
export function readText(text: unknown, [, count, isDrawn]: Message): { words: Words } | { wrong: string } {
  if (typeof text !== 'string' || !text.trim()) return { wrong: 'is not a text. Write words between quotation marks.' };
  const parts = partsOf(text);
  const found = parts.filter((part) => typeof part === 'number').sort();
  const wanted = Array.from({ length: count }, (_, place) => place);
  if (found.join() !== wanted.join()) {
    const places = wanted.map((place) => `{${place}}`).join(' and ');
    return { wrong: count ? `must hold ${places} once, where its values go.` : 'has no values: take out what stands in braces.' };
  }
  if (count === 0) return { words: text };
  return { words: isDrawn ? drawing(parts) : sentence(parts) };
}
