import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { filled } from './read-fields.ts';
import { readNames } from './read-names.ts';

describe('names that are typed from a sheet', () => {
  for (const [what, typed, names] of [
    ['with a space in the postcode', 'Jan de Vries, 1234 AB', [{ name: 'Jan de Vries', postcode: '1234 AB' }]],
    ['of Britain, whose postcodes begin with letters', 'Ann Smith; SW1A 1AA', [{ name: 'Ann Smith', postcode: 'SW1A 1AA' }]],
    ['with a country before the postcode', 'Eva Lindqvist, SE-114 55', [{ name: 'Eva Lindqvist', postcode: 'SE-114 55' }]],
    ['with the last name first', 'Hansen, Anne, 0655', [{ name: 'Hansen, Anne', postcode: '0655' }]],
    ['with no postcode after the comma', 'Hansen, Anne', [{ name: 'Hansen, Anne' }]],
    ['with a comma and nothing after it', 'Anne Hansen,', [{ name: 'Anne Hansen,' }]],
    ['without a name before the comma', ', 0655', [{ name: ', 0655' }]],
    ['from right to left', 'أحمد علي, 0655', [{ name: 'أحمد علي', postcode: '0655' }]],
    ['with digits of Arabic, which are no postcode that can be checked', 'أحمد علي, ٠٦٥٥', [{ name: 'أحمد علي, ٠٦٥٥' }]],
    ['pasted from a spreadsheet', 'Anne Hansen\t0655\r\nPer Olsen\t0562\r\n', [{ name: 'Anne Hansen', postcode: '0655' }, { name: 'Per Olsen', postcode: '0562' }]],
    ['with lines that are empty or only blank', '\n\n  \nAnne\n\t\nPer\n', [{ name: 'Anne' }, { name: 'Per' }]],
    ['with blanks around everything', '   Anne Hansen  ,   0655   ', [{ name: 'Anne Hansen', postcode: '0655' }]],
    ['twice the same, for the server tells who has signed', 'Anne\nAnne', [{ name: 'Anne' }, { name: 'Anne' }]],
    ['with a number in the name', 'Olav 5', [{ name: 'Olav 5' }]],
    ['as somebody would attack a spreadsheet, untouched', '=HYPERLINK("x")', [{ name: '=HYPERLINK("x")' }]],
  ] as const) {
    it(`are read ${what}`, () => deepEqual(readNames(typed), names));
  }

  it('are as many as there are lines with something on them', () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\u2028\u2029]/u.test(text));
    fc.assert(fc.property(fc.array(line), (lines) => readNames(lines.join('\n')).length === lines.filter((text) => text.trim() !== '').length));
  });

  it('never lose a letter or a digit', () => {
    const letters = (text: string): string => text.replaceAll(/[^\p{L}\d]/gu, '');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/u.test(text)), (line) => letters(readNames(line).map(({ name, postcode = '' }) => name + postcode).join('')) === letters(line)));
  });

  it('take no time to speak of, however odd a line is', () => {
    const began = performance.now();
    equal(readNames(`${','.repeat(20_000)}x`).length, 1);
    equal(readNames(`a${', \t'.repeat(10_000)}`).length, 1);
    equal(performance.now() - began < 2000, true);
  });
});

describe('what was left empty', () => {
  for (const [given, kept] of [
    [{ title: 'Park', copyOf: '' }, { title: 'Park' }],
    [{ number: 0, again: undefined }, { number: 0 }],
    [{ number: undefined, again: true }, { again: true }],
    [{ allowed: false, text: ' ' }, { allowed: false, text: ' ' }],
    [{}, {}],
  ] as const) {
    it(`is not sent: ${JSON.stringify(given)}`, () => deepEqual(filled(given), kept));
  }
});
