import { match, throws } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withoutGuesses } from './explicit-ids.ts';

const modules = new URL('../../../../node_modules/', import.meta.url);
const installed = readFileSync(new URL('@lit/localize/internal/runtime-msg.js', modules), 'utf8');

test('the installed @lit/localize finds a translation by the id that a message has', () => {
  match(withoutGuesses(installed), /const id = options\.id;/);
});

test('another version of @lit/localize that finds it otherwise stops the build', () => {
  throws(() => withoutGuesses('const id = options.key;'), /no longer says/);
});
