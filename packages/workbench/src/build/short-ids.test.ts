import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { idsIn, nameMessages, shortenIds } from './short-ids.ts';

const ids = idsIn("  'dialog.close': ['dialog.close', 0, false],\n  'calendar.list.now': ['calendar.list.now', 0, false],");

describe('short ids', () => {
  it('stand in the source and in its translation alike', () => {
    assert.equal(shortenIds("msg('Now', { id: 'calendar.list.now' })", ids), "msg('Now', { id: 'a' })");
    assert.equal(shortenIds("export const templates = {\n    'calendar.list.now': `Nå`,\n};", ids), "export const templates = {\n    'a': `Nå`,\n};");
  });

  it('do not depend on the order in which a translation names the messages', () => {
    assert.deepEqual([...idsIn("['calendar.list.now', 0], ['dialog.close', 0]")], [...ids]);
  });

  for (const code of ["import x from './calendar.list.js'", "{ id: 'list' }", "{ id: value }", "fetch('https://a.example/b.c')", "{ type: 'calendar.list.now' }", "{ id: 'calendar.unknown' }"]) {
    it(`leave ${code} as it is`, () => assert.equal(shortenIds(code, ids), code));
  }

  it('are told to who knows a message by its whole name', () => {
    assert.equal(nameMessages("  'dialog.close': ['dialog.close', 0, false],", ids), "  'dialog.close': ['b', 0, false],");
  });

  it('are shortest for who says most', () => {
    const many = idsIn("['badge.new', 0], ['calendar.a', 0], ['calendar.b', 0], ['zoo.a', 0]");
    assert.deepEqual(Object.fromEntries(many), { 'calendar.a': 'a', 'calendar.b': 'b', 'badge.new': 'c', 'zoo.a': 'd' });
  });

  it('differ, for all our messages', () => {
    const all = idsIn(readFileSync(new URL('../../../elements/src/language/generated/messages.ts', import.meta.url), 'utf8'));
    assert.ok(all.size > 50);
    assert.equal(new Set(all.values()).size, all.size);
  });
});
