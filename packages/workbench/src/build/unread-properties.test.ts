import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { readIn, unreadProperties, withoutUnread } from './unread-properties.ts';

const sheet = ':host{--_a:var(--dugnad-color-text,light-dark(oklch(24% .03 260),#fff));--_b:var(--dugnad-color-danger,red);color:var(--_a)}';

test('a private property that nobody reads is not sent', () => {
  equal(withoutUnread(sheet, new Set(['--_a'])), ':host{--_a:var(--dugnad-color-text,light-dark(oklch(24% .03 260),#fff));color:var(--_a)}');
});

test('one that is read stays, also where it is set again', () => {
  const both = `${sheet}@media print{:host{--_b:black;color:red}}`;
  equal(withoutUnread(both, new Set(['--_a', '--_b'])), both);
});

test('what a page may set is never taken out', () => {
  equal(withoutUnread(':host{--dugnad-x:1;}', new Set()), ':host{--dugnad-x:1;}');
});

test('reading is seen in every file, with and without something to fall back on', () => {
  deepEqual([...readIn(['a{color:var(--_a)}', 'b{width:calc(1px + var(--_when,7em))}'])], ['--_a', '--_when']);
});

test('a later file that brought the tokens along keeps what it reads itself, and asks nothing of the others', () => {
  const chunk = (fileName: string, code: string, module: string) => ({ type: 'chunk', fileName, code, moduleIds: [module] });
  const bundle = {
    'consent.js': chunk('consent.js', `${sheet} a{color:var(--_b)}`, '/x/packages/embed/dist/entries/consent.js?consent'),
    'open.js': chunk('open.js', ':host{--_a:red;--_c:green;--_b:blue;}a{color:var(--_c)}', '/x/packages/tokens/dist/tokens.js?consent#open-choices.js'),
  };
  const { generateBundle } = unreadProperties() as unknown as { generateBundle: (options: unknown, files: typeof bundle) => void };
  generateBundle({}, bundle);
  equal(bundle['open.js'].code, ':host{--_c:green;}a{color:var(--_c)}');
  equal(bundle['consent.js'].code, `${sheet} a{color:var(--_b)}`);
});

test('one that is read only by another that nobody reads is not sent either', () => {
  const code = ':host{--_a:red;--_q:var(--dugnad-color-focus-gap,var(--_a));--_b:blue;color:var(--_b)}';
  const bundle = { 'consent.js': { type: 'chunk', fileName: 'consent.js', code, moduleIds: ['/x/packages/embed/dist/entries/consent.js?consent'] } };
  const { generateBundle } = unreadProperties() as unknown as { generateBundle: (options: unknown, files: typeof bundle) => void };
  generateBundle({}, bundle);
  equal(bundle['consent.js'].code, ':host{--_b:blue;color:var(--_b)}');
});
