import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Token } from './css-value.ts';
import { renderRoles } from './render-roles.ts';
import { renderHostTokens, renderModule, renderSheet, renderThemeSheet } from './render.ts';

const tokens: readonly Token[] = [
  { name: 'font-leading', tier: 'meaning', $type: 'number', $value: 1.5 },
  { name: 'icon-size', tier: 'element', $type: 'dimension', $value: { value: 24, unit: 'px' } },
];

const colour = (name: string, part: Partial<Token> = {}): Token => ({
  name,
  tier: 'meaning',
  $type: 'color',
  $value: { colorSpace: 'oklch', components: [1, 0, 0] },
  $extensions: { 'org.dugnad.dark': { colorSpace: 'oklch', components: [0, 0, 0] } },
  ...part,
});
const pair: readonly Token[] = [colour('color-accent'), colour('color-accent-fill', { follows: 'color-accent' })];

describe('a token that is another one until a page says otherwise', () => {
  it("follows the page's own value of that other one, in every form", () => {
    assert.match(renderSheet(pair), /--dugnad-color-accent-fill: var\(--dugnad-color-accent\);/);
    assert.match(renderHostTokens(pair), /--_color-accent-fill:var\(--dugnad-color-accent-fill, var\(--_color-accent\)\);$/);
    const [script] = renderModule(pair);
    assert.match(script, /"--dugnad-color-accent-fill": "var\(--dugnad-color-accent, light-dark\(/);
  });
});

describe('the sheet of a theme', () => {
  const sheet = renderThemeSheet('high-contrast', pair);

  it('holds where the page says so, and for visitors who ask for more contrast', () => {
    assert.match(sheet, /^@layer dugnad \{\n {2}:root\[data-dugnad-theme='high-contrast'\],\n {2}\.dugnad-high-contrast \{/);
    assert.match(sheet, /@media \(prefers-contrast: more\) \{\n {4}:root:not\(\[data-dugnad-theme='default'\]\) \{/);
  });

  it("does not mix with a page's own colours, which would break its promise", () => {
    for (const [line] of sheet.matchAll(/--dugnad-.*/g)) assert.match(line, / !important;$/);
  });
});

describe('the roles that a theme is made from', () => {
  it('are every colour with a meaning, both its sides, and what it must stand out from', () => {
    const contrast = { 'org.dugnad.contrast': { surface: 4.5 }, 'org.dugnad.dark': { colorSpace: 'oklch', components: [0, 0, 0] } } as const;
    const source = renderRoles([colour('color-text', { $extensions: contrast }), ...tokens], pair);
    const [roles, highContrast] = [...source.matchAll(/= (\{[\s\S]*?\n\}) as const;/g)].map(([, json = '']) => JSON.parse(json));
    assert.deepEqual(roles, { text: { light: [1, 0, 0], dark: [0, 0, 0], on: { surface: 4.5 } } });
    assert.equal(highContrast['--dugnad-color-accent-fill'], 'var(--dugnad-color-accent)');
  });
});

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

  it('gives a person every token as a value to write in a style', () => {
    assert.match(script, /"fontLeading": "var\(--dugnad-font-leading\)"/);
    assert.match(types, /^ {2}readonly fontLeading: 'var\(--dugnad-font-leading\)';$/m);
  });

  it('names every public custom property in its types', () => {
    assert.match(types, /\| '--dugnad-font-leading'\n {2}\| '--dugnad-icon-size';/);
  });

  it('exports in its types what it exports in its script', () => {
    const names = (text: string): (string | undefined)[] => [...text.matchAll(/^export (?:declare )?const (\w+)/gm)].map(([, name]) => name);
    assert.deepEqual(names(types), names(script));
  });
});
