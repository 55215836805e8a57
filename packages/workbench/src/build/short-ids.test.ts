import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { idsIn, shortenIds } from './short-ids.ts';

const ids = idsIn('<trans-unit id="dialog.close"><trans-unit id="calendar.list.now">');

describe('short ids', () => {
  it('stand in the source and in its translation alike', () => {
    assert.equal(shortenIds("msg('Now', { id: 'calendar.list.now' })", ids), "msg('Now', { id: '0' })");
    assert.equal(shortenIds("export const templates = {\n    'calendar.list.now': `Nå`,\n};", ids), "export const templates = {\n    '0': `Nå`,\n};");
  });

  it('do not depend on the order in which a translation names the messages', () => {
    assert.deepEqual([...idsIn('<trans-unit id="calendar.list.now"><trans-unit id="dialog.close">')], [...ids]);
  });

  for (const code of ["import x from './calendar.list.js'", "{ id: 'list' }", "{ id: value }", "fetch('https://a.example/b.c')", "{ type: 'calendar.list.now' }", "{ id: 'calendar.unknown' }"]) {
    it(`leave ${code} as it is`, () => assert.equal(shortenIds(code, ids), code));
  }

  it('differ, for all our messages', () => {
    const all = idsIn(readFileSync(new URL('../../../../xliff/nb.xlf', import.meta.url), 'utf8'));
    assert.ok(all.size > 50);
    assert.equal(new Set(all.values()).size, all.size);
  });
});
