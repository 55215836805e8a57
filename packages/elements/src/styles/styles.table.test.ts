import { deepEqual, ok } from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { defaults, hostTokens } from '@dugnad/tokens';

const packages = new URL('../../../', import.meta.url);
const names = (pattern: RegExp, text: string): string[] => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];

/** The source of everything with styles in it, by path; without tests, which may name what there is not. */
async function sources(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const file of glob('{elements,widgets}/src/**/*.ts', { cwd: packages })) {
    if (!/\.(test|page)\.ts$/.test(file)) found.set(file, await readFile(new URL(file, packages), 'utf8'));
  }
  return found;
}

const files = await sources();
const everything = [...files.values()].join('\n');
const host = hostTokens((strings) => strings.join(''));
const setIn = (text: string): string[] => names(/(--_[a-z0-9-]+)\s*:/g, text);
const readIn = (text: string): string[] => names(/var\((--_[a-z0-9-]+)/g, text);

describe('the styles of elements and widgets', () => {
  it('are found', () => ok(files.size > 20));

  it('read no private property that nobody sets', () => {
    const known = new Set([...setIn(host), ...setIn(everything)]);
    for (const [file, text] of files) deepEqual([file, readIn(text).filter((name) => !known.has(name))], [file, []]);
  });

  it('set no private property that nobody reads', () => {
    const used = new Set(readIn(everything));
    deepEqual(setIn(host).filter((name) => !used.has(name)), [], 'a token that no style uses costs every page its bytes');
    deepEqual(setIn(everything).filter((name) => !used.has(name)), []);
  });

  it('put words for a fill on the fill, and on nothing else that a brand may have changed', () => {
    for (const [file, text] of files) {
      for (const [rule] of text.matchAll(/[^{}]*\{[^{}]*\bcolor: var\(--_color-on-accent\)[^{}]*\}/g)) {
        ok(/background(-color)?: var\(--_color-accent-fill\)/.test(rule), `${file}:${rule}`);
      }
      ok(!/background(-color)?: var\(--_color-accent(-strong)?\)/.test(text), `${file} fills with a colour that is meant for words and edges`);
    }
  });

  it('name no public property that is neither a token nor in the words of its element', () => {
    const inherited = ['--dugnad-font-family', '--dugnad-color-scheme'];
    const known = new Set([...Object.keys(defaults), ...inherited, ...names(/@cssproperty \[?(--dugnad-[a-z0-9-]+)/g, everything)]);
    const used = names(/(--dugnad-[a-z]+-[a-z0-9-]+)(?=[,)])/g, everything);
    deepEqual(used.filter((name) => !known.has(name)), []);
  });
});
