import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { contrast, isInGamut, type Oklch } from './contrast.ts';
import { cssValue, type ColourValue, type Token } from './css-value.ts';
import { readTheme, readTokens } from './read-tokens.ts';

const tokens = await readTokens();
const published = tokens.filter(({ tier }) => tier !== 'primitive');
const colours = published.filter(({ $type }) => $type === 'color');
const sides = ['light', 'dark'] as const;

function shown(token: Token, side: (typeof sides)[number]): Oklch {
  const dark = token.$extensions?.['org.dugnad.dark'];
  const value = side === 'dark' && dark ? dark : (token.$value as ColourValue);
  return value.components;
}

function role(name: string, among: readonly Token[] = colours): Token {
  const token = among.find((colour) => colour.name === `color-${name}`);
  assert.ok(token, `there is no colour for the role ${name}`);
  return token;
}

describe('the tokens', () => {
  it('have every alias resolved', () => {
    for (const token of tokens) assert.doesNotMatch(JSON.stringify([token.$value, token.$extensions ?? '']), /\{[a-z]+\./, token.name);
  });

  it('can all be written as CSS', () => {
    for (const token of published) assert.notEqual(cssValue(token), '', token.name);
  });

  it('have names that a custom property can carry', () => {
    for (const { name } of published) assert.match(name, /^[a-z]+(-[a-z0-9]+)+$/);
  });

  it('never set text below 16 px, whatever the page made of its rem', () => {
    const sizes = published.filter(({ name }) => name.startsWith('font-size'));
    assert.ok(sizes.length >= 4);
    for (const { name, $extensions } of sizes) assert.ok(($extensions?.['org.dugnad.least']?.value ?? 0) >= 16, name);
  });

  it('let large letters grow with the column, and with the reader, in any column', () => {
    for (const name of ['font-size-large', 'font-size-title']) {
      const css = cssValue(published.find((token) => token.name === name) as Token);
      const [, narrow, start, slope, wide] = /^max\(clamp\(([\d.]+)rem, ([\d.]+)rem \+ ([\d.]+)cqi, ([\d.]+)rem\), [\d.]+px\)$/.exec(css) ?? [];
      const at = (width: number): number => Number(start) * 16 + (Number(slope) * width) / 100;
      assert.ok(Math.abs(at(320) - Number(narrow) * 16) < 0.01 && Math.abs(at(640) - Number(wide) * 16) < 0.01, css);
      // Zoomed four times, a window of 1,280 px is one of 320: the letters are still more than three times as large.
      assert.ok((Number(narrow) / Number(wide)) * 4 > 3, css);
    }
  });

  it('let one colour be another until a theme says otherwise', () => {
    const followers = published.flatMap(({ name, follows }) => (follows ? [[name, follows]] : []));
    assert.deepEqual(followers, [['color-accent-fill', 'color-accent'], ['color-focus', 'color-text'], ['color-focus-gap', 'color-surface']]);
  });

  it('make what is pressed at least 44 px', () => {
    const target = published.find(({ name }) => name === 'size-target');
    assert.ok(Number.parseFloat(cssValue(target as Token)) >= 44);
  });

  it('give every colour a dark side', () => {
    for (const colour of colours) assert.ok(colour.$extensions?.['org.dugnad.dark'], colour.name);
  });

  it('keep to colours that every screen can show as written', () => {
    for (const colour of colours) for (const side of sides) assert.ok(isInGamut(shown(colour, side)), `${colour.name}, ${side}`);
  });
});

/** Both sides of every promise of contrast, with `raise` giving the ratio that a theme owes instead of the ordinary one. */
function promise(among: readonly Token[], raise: (least: number) => number): void {
  for (const side of sides) {
    for (const { name, $extensions } of colours) {
      for (const [behind, ordinary] of Object.entries($extensions?.['org.dugnad.contrast'] ?? {})) {
        const least = raise(ordinary);
        it(`stands out ${least} : 1 in the ${side}: ${name} on ${behind}`, () => {
          const ratio = contrast(shown(role(name.replace('color-', ''), among), side), shown(role(behind, among), side));
          assert.ok(ratio >= least, `it is only ${ratio.toFixed(2)} : 1`);
        });
      }
    }
  }
}

describe('what is read', () => {
  promise(colours, (least) => least);

  it('says of every colour of words what it may stand on', () => {
    for (const name of ['text', 'text-quiet', 'accent', 'on-accent', 'danger', 'boundary', 'focus']) {
      assert.ok(Object.keys(role(name).$extensions?.['org.dugnad.contrast'] ?? {}).length > 0, name);
    }
  });
});

const highContrast = await readTheme('high-contrast');

describe('what is read with high contrast', () => {
  promise(highContrast, (least) => (least === 4.5 ? 7 : 4.5));

  it('has a colour of its own for every role, and for nothing else', () => {
    assert.deepEqual(highContrast.map(({ name }) => name), colours.map(({ name }) => name));
  });

  it('keeps to colours that every screen can show as written', () => {
    for (const colour of highContrast) for (const side of sides) assert.ok(isInGamut(shown(colour, side)), `${colour.name}, ${side}`);
  });
});
