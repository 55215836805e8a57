import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { contrast, isInGamut, luminance, toLinearRgb, type Oklch } from './contrast.ts';

const white: Oklch = [1, 0, 0];
const black: Oklch = [0, 0, 0];
const anyColour = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0, max: 360, noNaN: true }));

describe('the contrast of two colours', () => {
  const cases: readonly [what: string, one: Oklch, other: Oklch, ratio: number][] = [
    ['black on white', black, white, 21],
    ['white on white', white, white, 1],
    ['sRGB red #ff0000 on white', [0.627955, 0.257683, 29.2339], white, 4],
    ['sRGB blue #0000ff on white', [0.452014, 0.313214, 264.052], white, 8.59],
    ['sRGB grey #777777 on white', [0.5693, 0, 0], white, 4.48],
  ];
  for (const [what, one, other, ratio] of cases) {
    it(`is ${ratio} for ${what}, as WCAG's own tools say`, () => {
      assert.ok(Math.abs(contrast(one, other) - ratio) < 0.02, String(contrast(one, other)));
    });
  }

  it('is the same whichever of the two is behind', () => {
    fc.assert(fc.property(anyColour, anyColour, (one, other) => contrast(one, other) === contrast(other, one)));
  });

  it('is never below 1 nor above 21, even for colours that no screen shows', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (one, other) => {
        const ratio = contrast(one, other);
        return ratio >= 1 && ratio <= 21.001;
      }),
    );
  });
});

describe('a colour on an sRGB screen', () => {
  it('is white with all of the light, and black with none', () => {
    assert.ok(Math.abs(luminance(white) - 1) < 0.001);
    assert.ok(luminance(black) < 0.001);
  });

  it('is grey, with three equal parts, when it has no chroma', () => {
    const [red, green, blue] = toLinearRgb([0.6, 0, 200]);
    assert.ok(Math.abs(red - green) < 0.0001 && Math.abs(green - blue) < 0.0001);
  });

  it('is told apart from one that has to be dulled first', () => {
    assert.equal(isInGamut([0.42, 0.09, 165]), true);
    assert.equal(isInGamut([0.42, 0.3, 165]), false);
  });
});
