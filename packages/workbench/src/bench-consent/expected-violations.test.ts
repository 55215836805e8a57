import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '@dugnad/audit';
import { compareExpected, expected, type Judged } from './expected-violations.ts';
import { peers } from './peer-sides.ts';

type Said = readonly [check: Finding['check'], verdict: Finding['verdict']];

const report = (...said: Said[]): Judged => ({
  findings: said.map(([check, verdict]) => ({ check, verdict, group: 'The first layer', title: '', seen: `what was seen of ${check}`, why: '', cure: '', law: [] })),
});

const compare = (checks: readonly number[], ...said: Said[]): { holds: boolean; seen: string[] } => {
  const [one] = compareExpected(new Map([['klaro', report(...said)]]), [{ peer: 'klaro', checks }]);
  return { holds: one?.holds ?? false, seen: one?.answers.map(({ seen }) => seen) ?? [] };
};

describe('what the auditor must find in the peers', () => {
  it('names no peer that is not measured', () => {
    const names = new Set(peers.map(({ name }) => name));
    assert.deepEqual(expected.filter(({ peer }) => !names.has(peer)), []);
  });

  const CASES: readonly [checks: readonly number[], said: Said[], holds: boolean, seen: string[]][] = [
    [[13], [[13, 'violation']], true, ['found']],
    [[13], [[13, 'pass']], false, ['in order']],
    [[13], [[13, 'not-seen']], false, ['could not be told']],
    [[13], [[13, 'not-applicable']], false, ['does not apply']],
    [[13], [[12, 'violation']], false, ['absent']],
    [[12, 13], [[12, 'pass'], [13, 'violation']], true, ['in order', 'found']],
    [[12, 13], [[12, 'pass'], [13, 'pass']], false, ['in order', 'in order']],
  ];
  for (const [checks, said, holds, seen] of CASES) {
    it(`${holds ? 'is' : 'is not'} there for ${checks.join(' or ')} where ${said.map((one) => one.join(' is ')).join(', ')}`, () => assert.deepEqual(compare(checks, ...said), { holds, seen }));
  }

  it('is not there without a report', () => assert.equal(compareExpected(new Map()).some(({ holds }) => holds), false));
});
