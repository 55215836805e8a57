import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { fitColour, meets, shiftColour, type Need } from './fit-colour.ts';
import { BLACK, toOklch, WHITE, type Srgb } from './srgb.ts';

const onWhite: readonly Need[] = [{ behind: WHITE, least: 4.5 }];
const onBlack: readonly Need[] = [{ behind: BLACK, least: 4.5 }];
const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(byte, byte, byte);

describe('a colour fitted to what is behind it', () => {
  it('stays as it is where it can be seen', () => {
    const pine: Srgb = [0, 92, 65];
    assert.equal(fitColour(pine, onWhite, 'black'), pine);
  });

  it('keeps its hue where it has to become darker', () => {
    const blue: Srgb = [102, 170, 255];
    const fitted = fitColour(blue, onWhite, 'black');
    assert.ok(meets(fitted, onWhite));
    assert.ok(Math.abs(toOklch(fitted)[2] - toOklch(blue)[2]) < 3);
  });

  it('goes no further than it has to', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const fitted = fitColour(colour, onWhite, 'black');
        const [before] = toOklch(colour);
        // One step less, and it would not have been enough.
        return fitted === colour || !meets(shiftColour(colour, 'black', 1 - (toOklch(fitted)[0] + 0.02 * before) / before), onWhite);
      }),
    );
  });

  it('can be seen whatever it was, on light and on dark', () => {
    fc.assert(fc.property(anyColour, (colour) => meets(fitColour(colour, onWhite, 'black'), onWhite) && meets(fitColour(colour, onBlack, 'white'), onBlack)));
  });

  it('is black or white at the very end', () => {
    assert.deepEqual(fitColour([200, 0, 0], [{ behind: WHITE, least: 21 }], 'black'), BLACK);
    assert.deepEqual(fitColour([200, 0, 0], [{ behind: BLACK, least: 21 }], 'white'), WHITE);
  });
});
