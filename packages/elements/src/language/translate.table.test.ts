import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { str } from '@lit/localize';
import { html } from 'lit';

import { translate, type Words } from './translate.ts';

const drawn = (words: Words): [strings: string[], values: unknown[]] => {
  const { strings, values } = words as ReturnType<typeof html>;
  return [[...strings], values];
};

describe('what is shown for a message', () => {
  const table: [title: string, source: Words, translation: Words | undefined, shown: string][] = [
    ['is its translation', 'Close', 'Lukk', 'Lukk'],
    ['is the source without one', 'Close', undefined, 'Close'],
    ['has the value of the source', str`until ${'15:00'}`, str`til ${0}`, 'til 15:00'],
    ['has the values in the order of the translation', str`${'two'} of ${'four'}`, str`av ${1} er det ${0}`, 'av four er det two'],
    ['has its values without a translation too', str`until ${'15:00'}`, undefined, 'until 15:00'],
    ['may leave a value out', str`${1} activity`, 'En aktivitet', 'En aktivitet'],
  ];
  for (const [title, source, translation, shown] of table) {
    it(title, () => equal(translate(source, translation), shown));
  }

  it('is drawn where the source is drawn, with values that are drawn themselves', () => {
    const clock = html`<time>15:00</time>`;
    deepEqual(drawn(translate(html`until ${clock}`, html`til ${0} i dag`)), [['til ', ' i dag'], [clock]]);
  });

  it('can be drawn again with other values, and leaves the translation as it is', () => {
    const translation = html`${1} til ${0}`;
    deepEqual(drawn(translate(html`${'a'} to ${'b'}`, translation))[1], ['b', 'a']);
    deepEqual(drawn(translate(html`${'c'} to ${'d'}`, translation))[1], ['d', 'c']);
    equal((translate(html`${'c'} to ${'d'}`, translation) as ReturnType<typeof html>).strings, translation.strings);
  });
});
