import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Token } from './css-value.ts';
import { renderHostTokens, renderModule, renderSheet } from './render.ts';

const tokens: readonly Token[] = [
  { name: 'font-leading', tier: 'meaning', $type: 'number', $value: 1.5 },
  { name: 'icon-size', tier: 'element', $type: 'dimension', $value: { value: 24, unit: 'px' } },
];

describe('the sheet for a page', () => {
  it('stands in the layer dugnad, so that any rule of the page wins', () => {
    assert.equal(renderSheet(tokens), '@layer dugnad {\n  :root {\n    --dugnad-font-leading: 1.5;\n    --dugnad-icon-size: 24px;\n  }\n}\n');
  });
});

describe('the declarations of the host sheet', () => {
  it("read the page's value first and bring their own default", () => {
    assert.equal(renderHostTokens(tokens), '--_font-leading:var(--dugnad-font-leading, 1.5);');
  });
});

describe('the module', () => {
  const [script, types] = renderModule(tokens);

  it('gives an element its own tokens ready to stand in a style', () => {
    assert.match(script, /^export const iconSize = \(css\) => css`var\(--dugnad-icon-size, 24px\)`;$/m);
    assert.match(types, /^export declare const iconSize: ForTag;$/m);
  });

  it('names every public custom property in its types', () => {
    assert.match(types, /\| '--dugnad-font-leading'\n {2}\| '--dugnad-icon-size';/);
  });

  it('exports in its types what it exports in its script', () => {
    const names = (text: string): (string | undefined)[] => [...text.matchAll(/^export (?:declare )?const (\w+)/gm)].map(([, name]) => name);
    assert.deepEqual(names(types), names(script));
  });
});
