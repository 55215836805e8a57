import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConsentRecord } from '@dugnad/client/model';
import { testChoice } from '../../contract/samples.ts';
import { countChoices } from './count-choices.ts';

const NOW = '2026-11-22T23:59:59.999Z';
const answers = (granted: Record<string, boolean>): ConsentRecord['purposes'] => Object.entries(granted).map(([id, isGranted]) => ({ id, granted: isGranted, basis: 'consent', explicit: false }));

const no = testChoice({ event: 'refused', purposes: answers({ statistics: false, video: false }) });
const yes = testChoice({ event: 'given', purposes: answers({ statistics: true, video: false, youtube: true }) });
const method = { ...no.method, control: 'receipt' };

const CASES: [what: string, records: ConsentRecord[], counted: string[]][] = [
  ['nothing', [], []],
  ['a no', [no], ['2026-11  refused 1', '2026-11 statistics refused 1', '2026-11 video refused 1']],
  ['a yes and a no', [yes, no], ['2026-11  given 1', '2026-11  refused 1', '2026-11 statistics granted 1', '2026-11 statistics refused 1', '2026-11 video refused 2', '2026-11 youtube granted 1']],
  ['another version of the texts', [no, testChoice({ noticeVersion: '2026-12', purposes: [] })], ['2026-11  refused 1', '2026-11 statistics refused 1', '2026-11 video refused 1', '2026-12  refused 1']],
  ['a withdrawal of everything', [testChoice({ event: 'withdrawn', purposes: answers({ statistics: false }) })], ['2026-11  withdrawn 1', '2026-11 statistics refused 1']],
  ['a receipt, which says again what was chosen', [{ ...yes, method }], []],
  ['a no beside a receipt', [{ ...yes, method }, testChoice({ purposes: [] })], ['2026-11  refused 1']],
];

for (const [what, records, counted] of CASES) {
  test(`${what} adds ${counted.length === 0 ? 'nothing' : counted.join(', ')}`, () => {
    const rows = countChoices('gronlia', records, NOW);
    assert.deepEqual(rows.map(({ notice_version, subject, outcome, count }) => `${notice_version} ${subject} ${outcome} ${count}`), counted);
    assert.deepEqual(rows.filter(({ site_id, day }) => site_id !== 'gronlia' || day !== '2026-11-22'), []);
  });
}
