import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { contrast } from '../contrast.ts';
import { blend, BLACK, ratioOf, toHex, toOklch, toSrgb, WHITE, type Srgb } from './srgb.ts';

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(byte, byte, byte);

describe('what a screen is told', () => {
  it('comes back unchanged from OKLCH', () => {
    fc.assert(fc.property(anyColour, (colour) => assert.deepEqual(toSrgb(toOklch(colour)), colour)), { numRuns: 2000 });
  });

  it('has three equal parts, and no hue, for a grey', () => {
    for (const part of [0, 1, 119, 254, 255]) assert.deepEqual(toOklch([part, part, part]).slice(1), [0, 0]);
  });

  it('keeps lightness and hue when a colour is too strong for it', () => {
    const strong = fc.tuple(fc.double({ min: 0.2, max: 0.9, noNaN: true }), fc.double({ min: 0.3, max: 0.5, noNaN: true }), fc.double({ min: 0, max: 360, noNaN: true }));
    fc.assert(
      fc.property(strong, (colour) => {
        const [lightness, chroma, hue] = toOklch(toSrgb(colour));
        const turn = Math.abs(((hue - colour[2] + 540) % 360) - 180);
        return Math.abs(lightness - colour[0]) < 0.02 && chroma <= colour[1] && turn < 6;
      }),
    );
  });

  it('is written in six digits', () => {
    assert.equal(toHex([0, 10, 255]), '#000aff');
  });
});

describe('the contrast of what a screen is told', () => {
  const cases: readonly [one: Srgb, other: Srgb, ratio: number][] = [
    [BLACK, WHITE, 21],
    [[119, 119, 119], WHITE, 4.48],
    [[118, 118, 118], WHITE, 4.54],
    [[0, 0, 255], WHITE, 8.59],
    [[255, 0, 0], WHITE, 4],
  ];
  for (const [one, other, ratio] of cases) {
    it(`is ${ratio} for ${toHex(one)} on ${toHex(other)}, as WCAG's own tools say`, () => {
      assert.equal(Number(ratioOf(one, other).toFixed(2)), ratio);
      assert.equal(ratioOf(one, other), ratioOf(other, one));
    });
  }

  it('is close to that of the colour before it was rounded', () => {
    fc.assert(fc.property(anyColour, (colour) => Math.abs(ratioOf(colour, WHITE) - contrast(toOklch(colour), [1, 0, 0])) < 0.02));
  });

  it('is enough for words in black or in white on any colour', () => {
    fc.assert(fc.property(anyColour, (colour) => Math.max(ratioOf(colour, BLACK), ratioOf(colour, WHITE)) >= 4.5), { numRuns: 5000 });
  });
});

describe('a see-through colour', () => {
  it('is what lies below it, when it is nothing itself, and itself, when it hides all', () => {
    assert.deepEqual([blend(BLACK, WHITE, 0), blend(BLACK, WHITE, 1), blend(BLACK, WHITE, 0.5)], [WHITE, BLACK, [128, 128, 128]]);
  });
});
