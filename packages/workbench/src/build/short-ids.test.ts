import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { shortId, shortenIds } from './short-ids.ts';

describe('short ids', () => {
  const short = shortId('calendar.list.now');

  it('stand in the source and in its translation alike', () => {
    assert.equal(shortenIds("msg('Now', { id: 'calendar.list.now' })", new Map()), `msg('Now', { id: '${short}' })`);
    assert.equal(shortenIds("export const templates = {\n    'calendar.list.now': `Nå`,\n};", new Map()), `export const templates = {\n    '${short}': \`Nå\`,\n};`);
  });

  it('are short, and the same in every build', () => {
    assert.ok(short.length <= 5);
    assert.equal(shortId('calendar.list.now'), short);
    assert.notEqual(shortId('calendar.list.today'), short);
  });

  for (const code of ["import x from './calendar.list.js'", "{ id: 'list' }", "{ id: value }", "fetch('https://a.example/b.c')", "{ type: 'calendar.list.now' }"]) {
    it(`leave ${code} as it is`, () => assert.equal(shortenIds(code, new Map()), code));
  }

  it('refuse two messages of one name', () => {
    assert.throws(() => shortenIds("{ id: 'calendar.list.now' }", new Map([[short, 'dialog.close']])), /same short id/);
  });
});
