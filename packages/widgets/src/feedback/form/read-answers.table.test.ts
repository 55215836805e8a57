import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedbackRound } from '@dugnad/client/model';
import { sampleRound } from '../sample-round.page.ts';
import { isOver } from '../standing.ts';
import { fieldOf, findFaults, readAnswers } from './read-answers.ts';
import { isRefusedHere, sayError } from './say-error.ts';

const round = sampleRound as FeedbackRound;
const typed = (answers: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(answers).map(([id, value]) => [fieldOf(id), value]));

describe('answers as they are read from a form', () => {
  const READ: [what: string, answers: Record<string, string>, sent: string[]][] = [
    ['nothing', {}, []],
    ['all left out', { mood: '', again: '', wish: '' }, []],
    ['blanks', { wish: ' \n\t ' }, []],
    ['one of three', { mood: '', again: 'yes', wish: '' }, ['again=yes']],
    ['all three, in the order of the questions', { wish: ' Tea ', again: 'no', mood: 'bad' }, ['mood=bad', 'again=no', 'wish=Tea']],
    ['a question that there is not', { secret: 'x', mood: 'good' }, ['mood=good']],
    ['a name that every object has', { constructor: 'x' }, []],
  ];
  for (const [what, answers, sent] of READ) {
    it(`are ${sent.length} of ${what}`, () => deepEqual(readAnswers(typed(answers), round).map(({ id, value }) => `${id}=${value}`), sent));
  }
});

describe('what is wrong with answers before anybody is asked', () => {
  it('is that there is none, said at the first question', () => deepEqual(findFaults([], round), [{ name: 'answer-mood', code: 'missing', tooMany: 0 }]));
  it('is nothing where one is enough', () => deepEqual(findFaults([{ id: 'wish', value: 'x'.repeat(500) }], round), []));
  it('is by how much a text is too long', () => deepEqual(findFaults([{ id: 'mood', value: 'good' }, { id: 'wish', value: 'x'.repeat(503) }], round), [{ name: 'answer-wish', code: 'too-long', tooMany: 3 }]));
  it('is nothing of a round without questions', () => deepEqual(findFaults([], { questions: [] }), []));
});

describe('a round', () => {
  const at = (iso: string): number => Date.parse(iso);
  const DAYS: [status: 'open' | 'closed', now: string, over: boolean][] = [
    ['open', '2027-06-29T12:00:00Z', false], ['open', '2027-06-30T00:00:00Z', false], ['open', '2027-06-30T23:59:59Z', false],
    ['open', '2027-07-01T00:00:00Z', true], ['open', '2030-01-01T00:00:00Z', true], ['closed', '2027-01-01T00:00:00Z', true],
  ];
  for (const [status, now, over] of DAYS) {
    it(`that is ${status} is ${over ? 'over' : 'not over'} at ${now}`, () => equal(isOver({ status, retention: { deleteAfter: '2027-06-30' } }, at(now)), over));
  }
});

describe('why answers were not sent', () => {
  it('counts minutes, one at least', () => {
    deepEqual([1, 60, 61, 600].map((retryAfter) => /\d+/.exec(sayError({ code: 'too-many-requests', retryAfter }, String))?.[0]), ['1', '1', '2', '10']);
  });
  it('is the server’s trouble where there are no other words', () => equal(sayError({ code: 'http-status' }, String), 'Something went wrong with us. Please try again later.'));
  it('knows what can never be sent from this page', () => {
    deepEqual((['origin-refused', 'csp-refused', 'network', 'not-open', 'unavailable'] as const).map(isRefusedHere), [true, true, false, false, false]);
  });
});
