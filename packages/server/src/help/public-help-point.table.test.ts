import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testRound } from '../contract/feedback-samples.ts';
import { testHelp, testHelpPoint } from '../contract/help-samples.ts';
import { publicRound } from '../feedback/public-round.ts';
import { roundOf } from '../feedback/take-feedback.ts';
import { ProblemError } from '../problem/problem.ts';
import type { StoredHelpRequest } from '../store/help-store.ts';
import { checkHelpRequest } from './check-help-request.ts';
import { helpTokenOf } from './help-token.ts';
import { helpPointOf, helpStatusOf, publicHelpPoint } from './public-help-point.ts';

const isNotFound = (error: unknown): boolean => error instanceof ProblemError && error.code === 'not-found';

describe('where one asks for help', () => {
  for (const [state, status] of [['open', 'open'], ['closed', 'closed'], ['draft', 'closed']] as const) {
    it(`is shown as ${status} where it is kept as ${state}`, () => {
      const shown = publicHelpPoint(testHelpPoint({ state }));
      assert.deepEqual([shown.status, shown.id, 'state' in shown, 'siteId' in shown], [status, 'gronlia', false, false]);
    });
  }

  const found = (point: ReturnType<typeof testHelpPoint> | undefined) => helpPointOf({ store: { readHelpPoint: async () => point } as unknown as Parameters<typeof helpPointOf>[0]['store'] }, 'gronlia');
  it('is found while it is open and after it, for what was asked is still told', async () => {
    for (const state of ['open', 'closed'] as const) assert.equal((await found(testHelpPoint({ state }))).state, state);
  });
  it('is not there while it is a draft, as where there is none at all', async () => {
    for (const point of [testHelpPoint({ state: 'draft' }), undefined]) await assert.rejects(found(point), isNotFound);
  });
});

describe('what the link of a request shows', () => {
  const { id, siteId, reference, request, deleteAfter } = testHelp();
  const kept: StoredHelpRequest = { id, siteId, reference, request, deleteAfter, state: 'received', blocked: false, known: false, day: '2099-03-07', sent: '2026-11-28T10:00:00.000Z', changed: '2026-11-29T10:00:00.000Z' };
  const { contact } = testHelpPoint();
  const shown = (changes: Partial<StoredHelpRequest> = {}) => helpStatusOf({ ...kept, ...changes }, { contact });

  it('is what was asked, and whom to call', () => {
    assert.deepEqual(shown(), { reference, status: 'received', what: request.what, when: request.when, sent: kept.sent, contact, deleteAfter });
  });

  const table: [what: string, changes: Partial<StoredHelpRequest>, told: object][] = [
    ['what somebody wrote to them', { state: 'cannot', answer: 'Prøv Nabohjelp.' }, { status: 'cannot', answer: 'Prøv Nabohjelp.' }],
    ['until when they are answered, where that was promised', { answerBy: '2026-12-01T10:00:00.000Z' }, { answerBy: '2026-12-01T10:00:00.000Z' }],
    ['that the same was known, and not whose the other was', { state: 'closed', known: true, sameAs: 'help-9' }, { status: 'closed', known: true }],
    ['nothing of having been stopped by a rule', { blocked: true }, { status: 'received' }],
  ];
  for (const [what, changes, told] of table) it(`tells ${what}`, () => assert.deepEqual(shown(changes), { ...shown(), ...told }));

  it('tells whoever finds the link neither a name, nor a number, nor an address', () => {
    const told = JSON.stringify(shown({ state: 'closed', known: true, sameAs: 'help-9' }));
    for (const theirs of [request.person.name, request.person.phone ?? '', request.person.email ?? '', 'help-9', id]) assert.ok(theirs !== '' && !told.includes(theirs), theirs);
  });

  it('is another link for each request and for each server, and the same when it is made again', () => {
    const tokens = [helpTokenOf('a secret', 'one'), helpTokenOf('a secret', 'two'), helpTokenOf('another secret', 'one')];
    assert.equal(new Set(tokens).size, 3);
    assert.equal(helpTokenOf('a secret', 'one'), tokens[0]);
  });
});

describe('a request that is sent', () => {
  const NOW = Date.parse('2026-11-28T12:00:00Z');
  const faults = (sent: unknown): string[] => {
    const checked = checkHelpRequest(sent, NOW);
    return checked.ok ? [] : checked.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  };

  for (const [what, sent] of [['nothing', undefined], ['a word', 'help'], ['a list', []], ['null', null]] as const) {
    it(`is refused where it is ${what}`, () => assert.ok(faults(sent).length > 0));
  }
  it('is told all that is missing at once, and each field once', () => {
    const all = faults({});
    assert.ok(all.length > 2, all.join(', '));
    assert.equal(new Set(all.map((fault) => fault.split(' ')[0])).size, all.length);
  });
  it('is not for a day that is over', () => {
    const { request } = testHelp();
    assert.deepEqual(faults(request), []);
    assert.match(faults({ ...request, when: { kind: 'date', date: '2026-11-26' } }).join(), /^\/when\/date /);
  });
});

describe('a round of feedback', () => {
  const table: [what: string, state: 'draft' | 'open' | 'closed', today: string, status: 'open' | 'closed'][] = [
    ['is open', 'open', '2027-06-01', 'open'],
    ['is open on the last day', 'open', '2027-06-30', 'open'],
    ['is closed on the day after, whatever its state says', 'open', '2027-07-01', 'closed'],
    ['is closed where somebody has closed it', 'closed', '2027-06-01', 'closed'],
    ['is closed while it is a draft', 'draft', '2027-06-01', 'closed'],
  ];
  for (const [what, state, today, status] of table) {
    it(what, () => {
      const shown = publicRound(testRound({ state }), today);
      assert.deepEqual([shown.status, 'state' in shown, 'siteId' in shown], [status, false, false]);
    });
  }

  it('is not there while it is a draft, as where there is none at all', async () => {
    const read = (round: ReturnType<typeof testRound> | undefined) => roundOf({ store: { readRound: async () => round } as unknown as Parameters<typeof roundOf>[0]['store'] }, 'cafe-autumn');
    for (const round of [testRound({ state: 'draft' }), undefined]) await assert.rejects(read(round), isNotFound);
    assert.equal((await read(testRound({ state: 'closed' }))).state, 'closed');
  });
});
