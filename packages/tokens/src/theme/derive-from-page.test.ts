import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { deriveFromPage, type Declarations } from './derive-from-page.ts';
import { roles } from './generated/roles.ts';
import { readLayer } from './read-colour.ts';
import { ratioOf, toHex, toOklch, type Srgb } from './srgb.ts';
import { ownColour } from './wish-for-brand.ts';

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(byte, byte, byte).map(toHex);
const colourIn = (declarations: Declarations, role: string): Srgb => readLayer(declarations[`--dugnad-color-${role}`] ?? '')!.colour;

function broken(declarations: Declarations): string[] {
  return Object.entries(roles).flatMap(([role, { on }]) =>
    Object.entries(on as Record<string, number>).flatMap(([behind, least]) => {
      const ratio = ratioOf(colourIn(declarations, role), colourIn(declarations, behind));
      return ratio >= least ? [] : [`${role} on ${behind}: ${ratio.toFixed(2)}, not ${least}`];
    }),
  );
}

describe("a page's own colours as ours", () => {
  it('stay as they are where they can be read', () => {
    const looks = deriveFromPage({ text: 'rgb(33, 37, 41)', background: 'rgb(255, 255, 255)', accent: '#0a58ca' });
    assert.deepEqual(['text', 'surface', 'accent', 'accent-fill'].map((role) => looks[`--dugnad-color-${role}`]), ['#212529', '#ffffff', '#0a58ca', '#0a58ca']);
  });

  it('keep every promise of contrast, on any page at all', () => {
    fc.assert(
      fc.property(anyColour, anyColour, anyColour, anyColour, (text, background, accent, onAccent) => {
        assert.deepEqual(broken(deriveFromPage({ text, background, accent, onAccent })), []);
      }),
      { numRuns: 5000 },
    );
  });

  it('keep every promise on every grey', () => {
    for (let part = 0; part < 256; part += 1) {
      const background = toHex([part, part, part]);
      for (const text of ['#000', '#fff', background]) assert.deepEqual([background, broken(deriveFromPage({ text, background }))], [background, []]);
    }
  });

  it('leave the background as it is where words can be read on it at all', () => {
    fc.assert(fc.property(anyColour, anyColour, (text, background) => deriveFromPage({ text, background })['--dugnad-color-surface'] === background));
  });

  const schemes: readonly [what: string, text: string, background: string, scheme: string][] = [
    ['a white page', '#222', '#fff', 'light'],
    ['a dark footer', '#eee', '#212529', 'dark'],
    ['a yellow poster', '#000', '#ffdd00', 'light'],
    ['a blue banner', '#fff', '#0d6efd', 'dark'],
    ['a page whose words nobody can read', '#eee', '#fff', 'light'],
  ];
  for (const [what, text, background, scheme] of schemes) {
    it(`give native controls the ${scheme} looks on ${what}`, () => assert.equal(deriveFromPage({ text, background })['--dugnad-color-scheme'], scheme));
  }

  it('keep the words of a filled button as the page has them, where they can be read', () => {
    const { '--dugnad-color-on-accent': kept } = deriveFromPage({ text: '#222', background: '#fff', accent: '#00d1b2', onAccent: '#00150c' });
    const { '--dugnad-color-on-accent': changed } = deriveFromPage({ text: '#222', background: '#fff', accent: '#00d1b2', onAccent: '#fff' });
    assert.equal(kept, '#00150c');
    assert.notEqual(changed, '#ffffff');
  });

  it('have lines on the side of the words, also where the page has words that nobody can read', () => {
    const looks = deriveFromPage({ text: '#0c0c0c', background: '#13171f' });
    assert.ok(toOklch(colourIn(looks, 'line'))[0] > toOklch(colourIn(looks, 'surface'))[0]);
  });

  it("keep the accent's hue where it has to become darker", () => {
    const looks = deriveFromPage({ text: '#222', background: '#fff', accent: '#00d1b2' });
    assert.ok(Math.abs(toOklch(colourIn(looks, 'accent'))[2] - toOklch([0, 209, 178])[2]) < 6);
  });

  it('have our accent where the page has none', () => {
    assert.equal(deriveFromPage({ text: '#222222', background: '#fff' })['--dugnad-color-accent-fill'], toHex(ownColour('accent', 'light')));
  });

  it('lie over the background where they are see-through', () => {
    assert.equal(deriveFromPage({ text: 'rgb(0 0 0 / 0.8)', background: '#fff' })['--dugnad-color-text'], '#333333');
  });

  it('are black on white where they cannot be read', () => {
    const looks = deriveFromPage({ text: 'lab(1 2 3)', background: 'mystery' });
    assert.deepEqual([looks['--dugnad-color-text'], looks['--dugnad-color-surface']], ['#000000', '#ffffff']);
  });
});
