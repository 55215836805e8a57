import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { meets } from './fit-colour.ts';
import { needsOf, roleNames, settleRoles, type Colours, type Wishes } from './settle-roles.ts';
import { BLACK, ratioOf, toHex, toOklch, WHITE, type Srgb } from './srgb.ts';
import { ownColour, sides, wishForBrand } from './wish-for-brand.ts';

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(byte, byte, byte);
const brand: Srgb = [122, 31, 92];
const wishes = (colour: Srgb = brand, side: 'light' | 'dark' = 'light'): Wishes => wishForBrand(colour, undefined, side);

function broken(colours: Colours): string[] {
  return roleNames.flatMap((role) => needsOf(role).flatMap(([behind, least]) => (ratioOf(colours[role], colours[behind]) >= least ? [] : [`${role} on ${behind}`])));
}

describe('colours that a page wishes for', () => {
  it('are given as they are where everything can be read', () => {
    const colours = settleRoles(wishes(), 'black');
    for (const role of ['accent', 'accent-fill'] as const) assert.equal(toHex(colours[role]), toHex(brand));
  });

  it('keep every promise of contrast, whatever each of them is', () => {
    const names = Object.keys(wishes()) as (keyof Wishes)[];
    fc.assert(
      fc.property(fc.array(anyColour, { minLength: names.length, maxLength: names.length }), fc.constantFrom('black' as const, 'white' as const), (colours, pole) => {
        const wild = Object.fromEntries(names.map((name, at) => [name, colours[at] ?? BLACK])) as Wishes;
        assert.deepEqual(broken(settleRoles(wild, pole)), []);
      }),
      { numRuns: 500 },
    );
  });

  it('have an answer for every role, and for nothing else', () => assert.deepEqual(Object.keys(settleRoles(wishes(), 'black')).sort(), [...roleNames].sort()));

  it('stay where they are when they are what came out before', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const once = settleRoles(wishes(colour), 'black');
        assert.deepEqual(broken(settleRoles(once, 'black')), []);
        assert.equal(toHex(settleRoles(once, 'black').surface), toHex(once.surface));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the words on a filled button', () => {
  const fills: readonly [what: string, fill: Srgb, words: string][] = [
    ['white on a dark brand', [0, 31, 91], '#ffffff'],
    ['white on pine', [0, 92, 65], '#ffffff'],
    ['dark on yellow', [255, 221, 0], ''],
    ['dark on white', [255, 255, 255], ''],
    ['white on black', [0, 0, 0], '#ffffff'],
  ];
  for (const [what, fill, words] of fills) {
    it(`are ${what}`, () => {
      const { 'on-accent': on, 'accent-fill': kept } = settleRoles(wishes(fill), 'black');
      assert.equal(toHex(kept), toHex(fill), 'and the fill stays the brand');
      assert.ok(words ? toHex(on) === words : toOklch(on)[0] < 0.5, toHex(on));
    });
  }

  it('can be read on any fill at all', () => {
    fc.assert(
      fc.property(anyColour, (fill) => {
        const { 'on-accent': on, 'accent-fill': behind } = settleRoles(wishes(fill), 'black');
        assert.ok(meets(on, [{ behind, least: 4.5 }]));
      }),
    );
  });
});

describe('what a brand breathes into what is around it', () => {
  it('is its hue, in surfaces that stay as pale, or as dark, as ours', () => {
    for (const side of sides) {
      const { surface } = wishForBrand([255, 0, 0], undefined, side);
      assert.ok(Math.abs(toOklch(surface)[0] - toOklch(ownColour('surface', side))[0]) < 0.02, side);
    }
  });

  it('is nothing when the brand is grey', () => {
    for (const role of ['surface', 'surface-muted', 'text', 'line'] as const) assert.ok(toOklch(wishForBrand([119, 119, 119], undefined, 'light')[role])[1] < 0.005, role);
  });

  it('leaves danger what it is, for red means that everywhere', () => {
    for (const side of sides) assert.deepEqual(wishForBrand([0, 128, 0], undefined, side).danger, ownColour('danger', side));
  });

  it('leaves a highlight of the page’s as it is in the light, and dims it in the dark', () => {
    const sun: Srgb = [255, 233, 168];
    assert.deepEqual(wishForBrand(brand, sun, 'light').highlight, sun);
    const [lightness, chroma, hue] = toOklch(wishForBrand(brand, sun, 'dark').highlight);
    assert.ok(lightness <= 0.36 && chroma <= 0.075 && Math.abs(hue - toOklch(sun)[2]) < 8);
  });

  it('leaves a highlight that is dark already as dark', () => {
    const night: Srgb = [20, 20, 40];
    assert.ok(Math.abs(toOklch(wishForBrand(brand, night, 'dark').highlight)[0] - toOklch(night)[0]) < 0.02);
  });
});

describe('the accent under a pointer', () => {
  it('moves towards the words, and can still be told from where it was', () => {
    for (const [side, pole] of [['light', 'black'], ['dark', 'white']] as const) {
      const { accent, 'accent-strong': strong } = settleRoles(wishes(brand, side), pole);
      const [before, after] = [accent, strong].map((colour) => toOklch(colour)[0]) as [number, number];
      assert.ok(pole === 'black' ? after < before : after > before, side);
    }
  });

  it('is at its end where there is no way further', () => {
    assert.equal(toHex(settleRoles(wishes(BLACK), 'black')['accent-strong']), '#000000');
    assert.equal(toHex(settleRoles(wishes(WHITE, 'dark'), 'white')['accent-strong']), '#ffffff');
  });
});
