import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '@dugnad/audit';
import { auditLine, auditReasons, auditTable, othersTable } from './audit-table.ts';
import { compareExpected, type Judged } from './expected-violations.ts';

const said = (check: Finding['check'], verdict: Finding['verdict']): Finding => ({ check, verdict, group: 'The first layer', title: '', seen: `what was seen of ${check}`, why: '', cure: '', law: [] });

const reports = new Map<string, Judged>([
  ['one', { findings: [said(1, 'violation'), said(12, 'pass'), said(13, 'violation'), said(41, 'violation')] }],
  ['two', { findings: [said(1, 'pass'), said(41, 'not-seen'), said(58, 'violation')] }],
]);
const compared = compareExpected(reports, [{ peer: 'one', checks: [1] }, { peer: 'one', checks: [12, 13] }, { peer: 'two', checks: [41] }]);
const line = (check: number): string => auditTable(reports, compared).split('\n').find((one) => one.startsWith(`| ${check} `)) ?? '';

describe('the table of the auditor', () => {
  it('says what was found as expected, and what is in order beside it', () => assert.ok(line(1).endsWith('| FOUND | (in order) |'), line(1)));
  it('does not call missed what stands beside the fault that was meant', () => assert.ok(line(12).endsWith('| in order | (absent) |'), line(12)));
  it('says what was not found, and why', () => assert.ok(line(41).endsWith('| found too | NOT FOUND: could not be told |'), line(41)));
  it('has as many cells in each line', () => assert.equal(new Set(auditTable(reports, compared).split('\n').map((one) => one.split('|').length)).size, 1));
  it('gives the auditor’s own sentence for each', () => assert.match(auditReasons(compared), /^two, 41, could not be told: what was seen of 41$/m));
  it('names faults that nobody expected', () => assert.deepEqual(othersTable(reports, compared).split('\n').map((one) => one.replace(/\(.*?\)/g, '').trim()), ['one also: 41', 'two also: 58']));
  it('is told in one line to other tools', () =>
    assert.deepEqual(auditLine(reports, compared), { expected: 3, found: 2, peers: { one: { found: ['1', '12/13'], missed: [], also: [41] }, two: { found: [], missed: ['41'], also: [58] } } }));
});
