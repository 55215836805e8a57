import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { cssValue } from './css-value.ts';
import { readProse } from './read-prose.ts';
import { readTokens } from './read-tokens.ts';
import { forPage, forParts, squeeze, withDefaults } from './render-prose.ts';

const written = await readProse();
const rules = squeeze(written);
const tokens = (await readTokens()).filter(({ tier }) => tier !== 'primitive');
const defaults = Object.fromEntries(tokens.map((token) => [`--dugnad-${token.name}`, cssValue(token)]));

/** What stands before the braces, without those that are no selectors. */
const selectors = [...rules.matchAll(/(?<=^|[{}])([^{}]+)\{/gm)].map(([, text = '']) => text.trim()).filter((text) => !text.startsWith('@'));

/** A selector without its `:where(…)`, however deep they nest: what is left weighs something. */
function weightOf(selector: string): string {
  const inner = /\([^()]*\)/g;
  let [text, before] = [selector.replaceAll(':where(', '(').replaceAll(/:(is|not|has|dir)\(/g, '('), ''];
  while (text !== before) [text, before] = [text.replace(inner, ''), text];
  return text.replaceAll(/::[a-z-]+/g, '').replaceAll(/[\s,>+~]/g, '');
}

describe('the sheet for themes', () => {
  it('has every chapter in it', async () => {
    const files = await readdir(new URL('prose/', import.meta.url));
    assert.equal(files.length, 9);
    for (const sign of ['blockquote', '::marker', 'thead', 'fieldset', ':default', 'summary', '.alignleft', '@media print']) assert.ok(rules.includes(sign), sign);
  });

  it('names no token that there is not, and takes none without a default', () => {
    const own = ['--dugnad-font-family', '--dugnad-color-scheme'];
    const sheet = withDefaults(rules, defaults);
    const names = new Set([...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
    assert.ok(names.size > 25);
    for (const name of names) assert.ok(name in defaults || own.includes(name), name);
    assert.doesNotMatch(sheet, /var\(--[\w-]+\)/);
  });

  it('sets nothing that would reach into our elements', () => {
    assert.doesNotMatch(written, /(?<![\w(-])--(dugnad|_)/, 'it reads custom properties and sets none');
  });

  it('weighs nothing, so that a theme wins with its first word', () => {
    assert.ok(selectors.length > 120);
    for (const selector of selectors) assert.equal(weightOf(selector), '', selector);
  });

  it('overrules a theme in one thing only: letters too small to read', () => {
    const important = [...rules.matchAll(/\{([^{}]*!important)/g)].map(([, text]) => text);
    assert.deepEqual(important, ['font-size:var(--dugnad-font-size-small) !important']);
  });
});

describe('writing defaults into a sheet', () => {
  const known = { '--dugnad-color-text': 'black', '--dugnad-color-focus': 'var(--dugnad-color-text, black)' };
  const cases: readonly [what: string, before: string, after: string][] = [
    ['beside the name', 'p{color:var(--dugnad-color-text)}', 'p{color:var(--dugnad-color-text, black)}'],
    ['also where one token is another', 'p{color:var(--dugnad-color-focus)}', 'p{color:var(--dugnad-color-focus, var(--dugnad-color-text, black))}'],
    ['not where there is one', 'p{font-family:var(--dugnad-font-family, serif)}', 'p{font-family:var(--dugnad-font-family, serif)}'],
  ];
  for (const [what, before, after] of cases) it(what, () => assert.equal(withDefaults(before, known), after));

  it('stops at a name that nobody knows', () => {
    assert.throws(() => withDefaults('p{color:var(--dugnad-color-ink)}', known), /--dugnad-color-ink, which is no token/);
  });
});

describe('the sheet for parts of a page', () => {
  it('holds inside them alone, and says of them what the other says of the page', () => {
    const css = ':where(body){color:red}\n:where(p){margin:0}';
    assert.equal(forPage(css), `@layer dugnad{\n${css}\n}\n`);
    assert.equal(forParts(css), '@layer dugnad{\n:where(.dugnad-prose){\n&{color:red}\n:where(p){margin:0}\n}\n}\n');
  });
});

describe('squeezing', () => {
  it('leaves a rule a line, and strings as they are', () => {
    const css = "/* why */\n:where(a):hover {\n  color: red;\n  content: ' (';\n}\n\n@media print {\n  :where(p) {\n    margin: 0;\n  }\n}\n";
    assert.equal(squeeze(css), ":where(a):hover{color:red;content:' ('}\n@media print{:where(p){margin:0}\n}");
  });
});
