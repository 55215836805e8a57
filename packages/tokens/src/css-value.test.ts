import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { cssValue, type Token } from './css-value.ts';

const token = (part: Partial<Token>): Token => ({ name: 'a-token', tier: 'meaning', $type: 'number', $value: 1, ...part });
const ink = { colorSpace: 'oklch', components: [0.24, 0.03, 260] } as const;
const chalk = { colorSpace: 'oklch', components: [0.94, 0.01, 85] } as const;
const px = (value: number) => ({ value, unit: 'px' }) as const;

describe('a token written as CSS', () => {
  const cases: readonly [what: string, token: Token, css: string][] = [
    ['a colour', token({ $type: 'color', $value: ink }), 'oklch(24% 0.03 260)'],
    ['a see-through colour', token({ $type: 'color', $value: { ...ink, alpha: 0.5 } }), 'oklch(24% 0.03 260 / 0.5)'],
    [
      'a colour with a dark side',
      token({ $type: 'color', $value: ink, $extensions: { 'org.dugnad.dark': chalk } }),
      'light-dark(oklch(24% 0.03 260), oklch(94% 0.01 85))',
    ],
    ['a length', token({ $type: 'dimension', $value: px(8) }), '8px'],
    ['no length, without a unit', token({ $type: 'dimension', $value: px(0) }), '0'],
    [
      'a text size with a floor',
      token({ $type: 'dimension', $value: { value: 1.125, unit: 'rem' }, $extensions: { 'org.dugnad.least': px(18) } }),
      'max(1.125rem, 18px)',
    ],
    [
      'a text size that grows with its column',
      token({
        $type: 'dimension',
        $value: { value: 1.62, unit: 'rem' },
        $extensions: { 'org.dugnad.fluid': { value: 1.42, unit: 'rem' }, 'org.dugnad.least': px(22) },
      }),
      'max(clamp(1.42rem, 1.22rem + 1cqi, 1.62rem), 22px)',
    ],
    ['a duration', token({ $type: 'duration', $value: { value: 160, unit: 'ms' } }), '160ms'],
    ['a weight', token({ $type: 'fontWeight', $value: 650 }), '650'],
    ['a curve', token({ $type: 'cubicBezier', $value: [0.2, 0, 0.2, 1] }), 'cubic-bezier(0.2, 0, 0.2, 1)'],
    [
      'a shadow',
      token({ $type: 'shadow', $value: { color: ink, offsetX: px(0), offsetY: px(12), blur: px(40), spread: px(-8) } }),
      '0 12px 40px -8px oklch(24% 0.03 260)',
    ],
  ];
  for (const [what, input, css] of cases) {
    it(`is ${css} for ${what}`, () => assert.equal(cssValue(input), css));
  }

  it('says which token has a type that it does not know', () => {
    assert.throws(() => cssValue(token({ $type: 'gradient' })), /a-token is of the type gradient/);
  });
});
