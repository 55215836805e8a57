import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastOf, flatten, readColor } from './read-color.ts';

const colors: readonly (readonly [written: string, red: number, green: number, blue: number, alpha: number])[] = [
  ['rgb(1, 2, 3)', 1, 2, 3, 1], ['rgba(1, 2, 3, 0.5)', 1, 2, 3, 0.5], ['rgb(1 2 3 / 0.25)', 1, 2, 3, 0.25], ['color(srgb 1 0 0)', 255, 0, 0, 1], ['color(srgb 0 1 0 / 0.5)', 0, 255, 0, 0.5], ['rgba(0, 0, 0, 0)', 0, 0, 0, 0],
];
for (const [written, red, green, blue, alpha] of colors) test(`reads ${written}`, () => assert.deepEqual(readColor(written), { red, green, blue, alpha }));
for (const written of ['', 'red', 'oklch(1 0 0)', 'transparent', 'rgb(a, b, c)']) test(`does not guess at “${written}”`, () => assert.equal(readColor(written), undefined));

/** Known pairs of WCAG's own documents and of common tools. */
const contrasts: readonly (readonly [text: string, backgrounds: readonly string[], ratio: string | undefined])[] = [
  ['rgb(0, 0, 0)', ['rgb(255, 255, 255)'], '21.00'],
  ['rgb(255, 255, 255)', ['rgb(255, 255, 255)'], '1.00'],
  ['rgb(118, 118, 118)', ['rgb(255, 255, 255)'], '4.54'],
  ['rgb(119, 119, 119)', ['rgb(255, 255, 255)'], '4.48'],
  ['rgb(255, 255, 255)', ['rgb(26, 147, 111)'], '3.86'],
  ['rgb(0, 0, 0)', ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'], '21.00'],
  ['rgb(0, 0, 0)', ['rgba(0, 0, 0, 0)'], '21.00'],
  ['rgba(0, 0, 0, 0.5)', ['rgb(255, 255, 255)'], '3.98'],
  ['oklch(1 0 0)', ['rgb(255, 255, 255)'], undefined],
  ['rgb(0, 0, 0)', ['oklch(1 0 0)'], undefined],
];
for (const [text, backgrounds, ratio] of contrasts) test(`${text} on ${backgrounds.join(' on ')} has ${ratio ?? 'no known contrast'}`, () => assert.equal(contrastOf(text, backgrounds)?.toFixed(2), ratio));

test('lays half a white over black as grey', () => assert.equal(Math.round(flatten(['rgba(255, 255, 255, 0.5)', 'rgb(0, 0, 0)'])?.red ?? 0), 128));
