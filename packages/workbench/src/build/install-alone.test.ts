import { doesNotMatch, match, throws } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { installAlone, withoutOthers } from './install-alone.ts';

const root = new URL('../../../../', import.meta.url);
const theirs = 'node_modules/@lit/localize/init/install.js';
const ours = 'packages/elements/src/language/install-words.ts';
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

test('the installed @lit/localize is told what to say without asking who was first', () => {
  const code = withoutOthers(read(theirs), theirs);
  match(code, /msg = impl;/);
  doesNotMatch(code, /throw/);
});

test('ours tells it so, and warns of nobody', () => {
  const code = withoutOthers(read(ours), ours);
  match(code, /install\(words\);\s*return true;\s*\}\s*$/);
  doesNotMatch(code, /console/);
});

test('another version of either stops the build', () => {
  throws(() => withoutOthers('export let msg;', theirs), /no longer says/);
  throws(() => withoutOthers('export const installWords = install;', ours), /no longer says/);
});

test('so it is in the copy of a widget that stands alone', () => {
  const { transform } = installAlone() as { transform: (code: string, id: string) => { code: string } | undefined };
  doesNotMatch(transform(read(theirs), `/${theirs}?consent`)?.code ?? 'throw', /throw/);
});
