import assert from 'node:assert/strict';
import { test } from 'node:test';
import stylelint from 'stylelint';
import { withReason } from './with-reason.ts';

async function warnings(code: string): Promise<string[]> {
  const config = { plugins: [withReason], rules: { 'dugnad/with-reason': true } };
  const { results } = await stylelint.lint({ code, config });
  return results.flatMap((result) => result.warnings.map(({ line, text }) => `${line} ${text}`));
}

test('lets a rule without !important pass', async () => {
  assert.deepEqual(await warnings(':host { display: block; }'), []);
});

test('asks why something is important', async () => {
  const [warning = '', ...more] = await warnings(':host {\n  display: none !important;\n}');
  assert.match(warning, /^2 .*why !important is needed/);
  assert.deepEqual(more, []);
});

test('is content with a comment right before it', async () => {
  assert.deepEqual(await warnings(":host([hidden]) {\n  /* the page's own display must not win */\n  display: none !important;\n}"), []);
});

test('takes a comment for the declaration after it only', async () => {
  const found = await warnings('a {\n  /* because */\n  color: inherit !important;\n  margin: 0 !important;\n}');
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /^4 /);
});

test('asks who shows the focus where an outline is taken away', async () => {
  assert.match((await warnings('a:focus {\n  outline: none;\n}'))[0] ?? '', /^2 .*why outline: none is needed/);
  assert.deepEqual(await warnings('a:focus {\n  /* the ring is drawn by ::after */\n  outline: none;\n}'), []);
  assert.deepEqual(await warnings('a:focus { outline: 2px solid currentColor; }'), []);
});
