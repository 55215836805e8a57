import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { createTheme, type DtcgTheme, type Theme } from './create-theme.ts';
import { roles } from './generated/roles.ts';
import { readLayer } from './read-colour.ts';
import { ratioOf, toHex, toOklch, type Srgb } from './srgb.ts';
import { ownColour, sides, type Side } from './wish-for-brand.ts';

const byte = fc.integer({ min: 0, max: 255 });
const anyAccent = fc.tuple(byte, byte, byte).map(toHex);
const corners = [0, 51, 102, 153, 204, 255].flatMap((red) => [0, 51, 102, 153, 204, 255].flatMap((green) => [0, 51, 102, 153, 204, 255].map((blue) => toHex([red, green, blue]))));

/** The value of a role as the pasted CSS gives it to a browser; ours where the theme says nothing. */
function shown({ css }: Theme, role: string, side: Side): Srgb {
  const [, value = ''] = new RegExp(`--dugnad-color-${role}: ([^;]+);`).exec(css) ?? [];
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [undefined, value, value];
  const hex = side === 'light' ? light : dark;
  return hex ? readLayer(hex)!.colour : ownColour(role as keyof typeof roles, side);
}

/** What breaks a promise, measured on the CSS itself and by the token files, not by what the theme says of itself. */
function broken(theme: Theme): string[] {
  return sides.flatMap((side) =>
    Object.entries(roles).flatMap(([role, { on }]) =>
      Object.entries(on as Record<string, number>).flatMap(([behind, least]) => {
        const ratio = ratioOf(shown(theme, role, side), shown(theme, behind, side));
        return ratio >= least ? [] : [`${role} on ${behind} in the ${side}: ${ratio.toFixed(2)}, not ${least}`];
      }),
    ),
  );
}

describe('a theme made from one colour', () => {
  const brands: readonly [what: string, accent: string][] = [
    ['black', '#000'],
    ['white', '#fff'],
    ['the grey that neither black nor white likes', '#777'],
    ['pure yellow', '#ff0'],
    ['neon green', '#39ff14'],
    ['pure red', '#f00'],
    ['pure blue', '#00f'],
    ['magenta', '#f0f'],
    ['cyan', '#0ff'],
    ["Bootstrap's blue", '#0d6efd'],
    ['a navy', '#001f5b'],
    ['a pale pink', '#ffd1dc'],
    ['an orange', '#ff6b00'],
    ["GOV.UK's green", '#00703c'],
    ['almost black', '#010101'],
    ['almost white', '#fefefe'],
  ];
  for (const [what, accent] of brands) {
    it(`keeps every promise of contrast for ${what}`, () => assert.deepEqual(broken(createTheme({ accent })), []));
  }

  it('keeps every promise for every corner of sRGB, and a grid between them', () => {
    for (const accent of corners) assert.deepEqual([accent, broken(createTheme({ accent }))], [accent, []]);
  });

  it('keeps every promise for 6,000 colours, each with a second one', () => {
    fc.assert(
      fc.property(anyAccent, fc.option(anyAccent, { nil: undefined }), (accent, highlight) => {
        assert.deepEqual(broken(createTheme({ accent, ...(highlight && { highlight }) })), []);
      }),
      { numRuns: 6000 },
    );
  });

  it('keeps the brand itself as the fill of the main act, in light and dark', () => {
    fc.assert(fc.property(anyAccent, (accent) => sides.every((side) => toHex(shown(createTheme({ accent }), 'accent-fill', side)) === accent)));
  });

  it('keeps the brand itself for words too, where it can be read', () => {
    const theme = createTheme({ accent: '#001f5b' });
    assert.equal(toHex(shown(theme, 'accent', 'light')), '#001f5b');
  });

  it("keeps the brand's hue where it has to change its lightness", () => {
    for (const accent of ['#0d6efd', '#ffdd00', '#39ff14', '#ff6b00']) {
      const hue = toOklch(readLayer(accent)!.colour)[2];
      for (const side of sides) {
        const turn = Math.abs(toOklch(shown(createTheme({ accent }), 'accent', side))[2] - hue);
        assert.ok(turn < 8, `${accent} in the ${side} is turned by ${turn.toFixed(1)}°`);
      }
    }
  });

  it('has light surfaces in the light and dark ones in the dark, whatever the brand', () => {
    fc.assert(
      fc.property(anyAccent, (accent) => {
        const theme = createTheme({ accent });
        return toOklch(shown(theme, 'surface', 'light'))[0] > 0.97 && toOklch(shown(theme, 'surface', 'dark'))[0] < 0.25;
      }),
      { numRuns: 300 },
    );
  });

  it('tints nothing for a grey brand', () => {
    const theme = createTheme({ accent: '#777777' });
    for (const role of ['surface', 'text', 'line']) assert.equal(toOklch(shown(theme, role, 'light'))[1], 0, role);
  });

  it('takes a second colour as a fill behind words', () => {
    const theme = createTheme({ accent: '#001f5b', highlight: '#ffdd00' });
    assert.equal(toHex(shown(theme, 'highlight', 'light')), '#ffdd00');
    assert.ok(toOklch(shown(theme, 'highlight', 'dark'))[0] <= 0.36);
  });

  it('says what became of every promise', () => {
    const { pairs } = createTheme({ accent: '#ffdd00' });
    assert.equal(pairs.length, 2 * Object.values(roles).reduce((sum, { on }) => sum + Object.keys(on).length, 0));
    for (const { ratio, least } of pairs) assert.ok(ratio >= least && (least === 4.5 || least === 3));
  });
});

describe('what a theme is written as', () => {
  it('is CSS in our layer, with nothing that would be so anyway', () => {
    const { css } = createTheme({ accent: '#00703c', name: 'The choir' });
    assert.match(css, /^\/\* The choir \*\/\n@layer dugnad \{\n {2}:root \{\n( {4}--dugnad-color-[a-z-]+: [^;]+;\n)+ {2}\}\n\}\n$/);
    assert.doesNotMatch(css, /--dugnad-color-(danger|highlight)/);
  });

  it('is safe whatever the theme is called', () => {
    const { css } = createTheme({ accent: '#00703c', name: '*/ :root { color: red } **// /*' });
    assert.equal(css.split('*/').length, 2);
  });

  const colour = (value: unknown): void => {
    const { colorSpace, components, alpha, hex } = value as DtcgTheme['color'][string] & { colorSpace: string; components: number[]; alpha: number; hex: string };
    assert.equal(colorSpace, 'srgb');
    assert.ok(components.length === 3 && components.every((part) => part >= 0 && part <= 1));
    assert.equal(alpha, 1);
    assert.equal(toHex(components.map((part) => Math.round(part * 255)) as unknown as Srgb), hex);
  };

  it('is a file of the DTCG format', () => {
    const { dtcg, css } = createTheme({ accent: '#ffdd00', name: 'The choir' });
    const { $type, ...tokens } = dtcg.color;
    assert.deepEqual([dtcg.$description, $type, JSON.parse(JSON.stringify(dtcg))], ['The choir', 'color', dtcg]);
    for (const [name, token] of Object.entries(tokens)) {
      assert.match(name, /^[^${}.][^{}.]*$/);
      assert.ok(css.includes(`--dugnad-color-${name}: `), name);
      assert.ok(typeof token === 'object');
      colour(token.$value);
      colour(token.$extensions['org.dugnad.dark']);
    }
  });
});

describe('a theme made from what is no colour', () => {
  const cases: readonly [what: string, options: { accent: string; highlight?: string }, message: RegExp][] = [
    ['a word', { accent: 'tomato' }, /^accent: "tomato" is not a colour that can be read\. Write #rgb, #rrggbb, rgb\(\)/],
    ['nothing', { accent: '' }, /^accent: ""/],
    ['a see-through colour', { accent: 'rgb(0 0 0 / 0.5)' }, /without transparency/],
    ['a second colour that is none', { accent: '#fff', highlight: 'sun' }, /^highlight: "sun"/],
    ['no text at all', { accent: undefined as unknown as string }, /^accent: undefined/],
  ];
  for (const [what, options, message] of cases) {
    it(`says what it can read, given ${what}`, () => {
      assert.throws(() => createTheme(options), (error) => error instanceof TypeError && message.test(error.message));
    });
  }
});
