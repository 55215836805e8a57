import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seal } from '../store/consents/seal.ts';
import type { ChainEnd } from '../store/signing/consent-row.ts';
import { testChoice } from '../store/open-test-store.test.page.ts';
import { checkLink } from './check-link.ts';
import type { Allowed, SealedRow } from './check-link.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const FIRST: ChainEnd = { position: 1, hash: 'a'.repeat(64) };
const STRICT: Allowed = { unlinked: 0, laterStart: false };

function sealed(position: number, previous: string, changes: Partial<SealedRow> = {}): SealedRow {
  const record = testChoice();
  const data = JSON.stringify({ ...record, at: { ...record.at, server: NOW } });
  const { recordId: record_id, event, noticeVersion: notice_version, noticeHash: notice_hash } = record;
  return { record_id, event, notice_version, notice_hash, at: NOW, data, previous, position, hash: seal(previous, data), ...changes };
}

const HASH = 'its hash is not that of what is kept';
const HANGS = 'it does not hang on the record before it';
const COLUMNS = 'its columns say something else than the record';

const CASES: [what: string, row: SealedRow, before: ChainEnd | undefined, allowed: Allowed, found: string[]][] = [
  ['the first record', sealed(1, ''), undefined, STRICT, []],
  ['the second, on the first', sealed(2, FIRST.hash), FIRST, STRICT, []],
  ['a first record that hangs on something', sealed(1, FIRST.hash), undefined, STRICT, [HANGS]],
  ['a record with other words', sealed(2, FIRST.hash, { data: JSON.stringify({ ...testChoice(), at: { client: NOW, server: NOW } }) }), FIRST, STRICT, [HASH, COLUMNS]],
  ['another hash', sealed(2, FIRST.hash, { hash: 'b'.repeat(64) }), FIRST, STRICT, [HASH]],
  ['a record on another than the one before it', sealed(2, 'c'.repeat(64)), FIRST, STRICT, [HANGS]],
  ['a record on nothing', sealed(2, ''), FIRST, STRICT, [HANGS]],
  ['a record behind a gap', sealed(4, FIRST.hash), FIRST, STRICT, ['it should be number 2: 2 before it are missing']],
  ['a place that two have', sealed(1, FIRST.hash), FIRST, STRICT, ['it should be number 2: two have one place']],
  ['a beginning that is missing', sealed(3, FIRST.hash), undefined, STRICT, ['it should be number 1: 2 before it are missing', HANGS]],
  ['a beginning that has run out', sealed(3, FIRST.hash), undefined, { unlinked: 0, laterStart: true }, []],
  ['no place at all', sealed(0, ''), undefined, { unlinked: 0, laterStart: true }, ['it should be number 1: two have one place']],
  ['one from before there was a chain', sealed(2, ''), FIRST, { unlinked: 2, laterStart: true }, []],
  ['one on nothing behind those from before', sealed(3, ''), { ...FIRST, position: 2 }, { unlinked: 2, laterStart: true }, [HANGS]],
  ['a text that is no record', sealed(1, '', { data: '{', hash: seal('', '{') }), undefined, STRICT, [COLUMNS]],
  ...['null', '{}', '7', '{"at":null}'].map((data): (typeof CASES)[number] => [`${data} instead of a record`, sealed(1, '', { data, hash: seal('', data) }), undefined, STRICT, [COLUMNS]]),
  ...(['record_id', 'event', 'notice_version', 'notice_hash', 'at'] as const).map((column): (typeof CASES)[number] => [`another ${column} in its column`, sealed(1, '', { [column]: 'another' }), undefined, STRICT, [COLUMNS]]),
];

for (const [what, row, before, allowed, found] of CASES) {
  test(`${what}: ${found.join(', ') || 'nothing is wrong'}`, () => assert.deepEqual(checkLink(row, before, allowed), found));
}
