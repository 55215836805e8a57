import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { contrast, isInGamut, type Oklch } from './contrast.ts';
import { cssValue, type ColourValue, type Token } from './css-value.ts';
import { readTokens } from './read-tokens.ts';

const tokens = await readTokens();
const published = tokens.filter(({ tier }) => tier !== 'primitive');
const colours = published.filter(({ $type }) => $type === 'color');
const sides = ['light', 'dark'] as const;

function shown(token: Token, side: (typeof sides)[number]): Oklch {
  const dark = token.$extensions?.['org.dugnad.dark'];
  const value = side === 'dark' && dark ? dark : (token.$value as ColourValue);
  return value.components;
}

function role(name: string): Token {
  const token = colours.find((colour) => colour.name === `color-${name}`);
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

describe('what is read', () => {
  for (const side of sides) {
    for (const colour of colours) {
      for (const [behind, least] of Object.entries(colour.$extensions?.['org.dugnad.contrast'] ?? {})) {
        it(`stands out ${least} : 1 in the ${side}: ${colour.name} on ${behind}`, () => {
          const ratio = contrast(shown(colour, side), shown(role(behind), side));
          assert.ok(ratio >= least, `it is only ${ratio.toFixed(2)} : 1`);
        });
      }
    }
  }

  it('says of every colour of words what it may stand on', () => {
    for (const name of ['text', 'text-quiet', 'accent', 'on-accent', 'danger', 'boundary', 'focus']) {
      assert.ok(Object.keys(role(name).$extensions?.['org.dugnad.contrast'] ?? {}).length > 0, name);
    }
  });
});
