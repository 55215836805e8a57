import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { contrastBetween, stackColours } from './stack-colours.ts';

describe('a stack of colours', () => {
  const cases: readonly [what: string, colours: readonly string[], seen: string][] = [
    ['nothing at all', [], '#ffffff'],
    ['one that hides everything', ['rgb(1, 2, 3)', '#ffffff'], '#010203'],
    ['a shade over white', ['rgb(0 0 0 / 0.2)', '#fff'], '#cccccc'],
    ['two shades over black', ['rgb(255 255 255 / 0.5)', 'rgb(255 0 0 / 0.5)', '#000'], '#c08080'],
    ['one that nobody can read', ['mystery', '#123456'], '#123456'],
  ];
  for (const [what, colours, seen] of cases) {
    it(`looks like ${seen} for ${what}`, () => assert.equal(stackColours(colours), seen));
  }
});

describe('the contrast between two colours as they are written', () => {
  it('is that of WCAG', () => {
    assert.equal(contrastBetween('#fff', 'rgb(0 0 0)'), 21);
    assert.equal(contrastBetween('#777', 'white').toFixed(2), '4.48');
  });
});
