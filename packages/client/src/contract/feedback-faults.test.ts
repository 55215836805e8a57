import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { createMemoryFeedbackBox } from '../adapters/memory/index.ts';
import type { DugnadError } from '../errors/index.ts';
import { FeedbackRoundSchema, FeedbackSchema, type FeedbackInput } from '../model/index.ts';
import { code, failuresOf, instead, runSuite, type Spoil } from './fixtures/feedback-failures.ts';
import { SAMPLE_ROUND, sampleFeedback } from './index.ts';

/** Repairs what was sent before a right box sees it. */
const mending = (mend: (answers: FeedbackInput['answers']) => FeedbackInput['answers']): Spoil => (right) => ({ send: ({ answers, ...rest }, how) => right.send({ ...rest, answers: mend(answers) }, how) });
const known = new Set(['mood', 'again', 'wish']);

const FAULTS: [what: string, caught: RegExp, spoil: Spoil][] = [
  ['shows another round', /shows the round as it was/, (right) => ({ readRound: async (how) => ({ ...(await right.readRound(how)), id: 'another' }) })],
  ['shows a round that is over as open', /says of a round that it is over/, (right) => ({ readRound: async (how) => ({ ...(await right.readRound(how)), status: 'open' }) })],
  ['gives its visitors a number', /nothing to find it by/, (right) => ({ send: async (...sent) => ({ ...(await right.send(...sent)), reference: 'K7QD' }) })],
  ['loses the last answer', /keeps what was answered, and/, mending((answers) => (answers.length > 2 ? answers.slice(0, -1) : answers))],
  ['wants all questions answered', /left out/, (right) => ({ send: async (...sent) => (sent[0].answers.length === 1 ? Promise.reject(code('invalid-input')) : right.send(...sent)) })],
  ['takes equal answers for one', /two people/, (right) => ({ send: (feedback, how) => right.send(feedback, { ...how, idempotencyKey: JSON.stringify(feedback) }) })],
  ['takes no notice of the key', /however often/, (right) => ({ send: (feedback, how) => right.send(feedback, { ...how, idempotencyKey: `${how.idempotencyKey}${right.kept.length}` }) })],
  ['takes any answers under one key', /refuses other answers/, (right) => ({ send: (...sent) => right.send(...sent).catch((error: DugnadError) => (error.code === 'idempotency-key-reused' ? { status: 'received' as const, deleteAfter: '2099-12-31' } : Promise.reject(error))) })],
  ['takes nothing for an answer', /no answer at all/, mending((answers) => (answers.length > 0 ? answers : sampleFeedback().answers))],
  ['takes answers to what was not asked', /that there is not/, mending((answers) => answers.map(({ id, value }) => ({ id: known.has(id) ? id : 'mood', value })))],
  ['takes numbers for the scale', /scale has not/, mending((answers) => answers.map(({ id, value }) => ({ id, value: value === '4' ? 'good' : value })))],
  ['takes what cannot be chosen', /cannot be chosen/, mending((answers) => answers.map(({ id, value }) => ({ id, value: value === 'often' ? 'yes' : value })))],
  ['takes the first of two answers', /two answers to one/, mending((answers) => answers.filter((each, index) => answers.findIndex(({ id }) => id === each.id) === index))],
  ['takes blanks for a text', /text of blanks/, mending((answers) => answers.map(({ id, value }) => ({ id, value: value.trim() || '-' })))],
  ['cuts texts short', /without end/, mending((answers) => answers.map(({ id, value }) => ({ id, value: value.slice(0, 500) })))],
  ['drops a name and goes on', /takes a name from nobody/, (right) => ({ send: ({ answers }, how) => right.send({ answers }, how) })],
  ['takes answers when the round is over', /when the round is over/, (right) => ({ send: async (feedback, how) => {
    right.update({ round: SAMPLE_ROUND });
    return right.send(feedback, how);
  } })],
  ['answers whoever has left', /aborted/, (right) => ({ readRound: () => right.readRound() })],
  ['sends for whoever has left', /aborted/, (right) => ({ send: (feedback, { idempotencyKey }) => right.send(feedback, { idempotencyKey }) })],
  ['throws what is not ours', /the line/, (right) => ({ send: (...sent) => right.send(...sent).catch(() => Promise.reject(new TypeError('Failed to fetch'))) })],
  ['calls a broken line something else', /the line/, (right) => ({ send: (...sent) => instead(right.send(...sent), 'network', 'not-found') })],
];

describe('the contract of a box for feedback', () => {
  it('finds nothing wrong with a right one', async () => assert.deepEqual(await failuresOf(() => ({})), []));

  for (const [what, caught, spoil] of FAULTS) {
    it(`catches one that ${what}`, async () => {
      const failed = await failuresOf(spoil);
      assert.ok(failed.some((title) => caught.test(title)), failed.join('\n') || 'nothing failed');
    });
  }

  it('has a broken box for every check', async () => {
    const titles = [...(await runSuite(() => ({}))).keys()];
    assert.deepEqual(titles.filter((title) => !FAULTS.some(([, caught]) => caught.test(title))), []);
  });

  it('catches one that keeps half of what it refuses', async () => {
    const failed = await failuresOf((right) => ({ send: (...sent) => right.send(...sent).catch(async (error: Error) => {
      if (sent[0].answers.length > 1) await right.send(sampleFeedback({ id: 'mood', value: 'bad' }), { idempotencyKey: 'half' });
      throw error;
    }) }));
    assert.ok(failed.some((title) => /cannot be chosen, and keeps nothing/.test(title)), failed.join('\n'));
  });
});

describe('the sample round', () => {
  it('follows the schema, has a question of each kind, and answers that fit', () => {
    const { questions } = v.parse(FeedbackRoundSchema, SAMPLE_ROUND);
    assert.deepEqual(questions.map(({ kind }) => kind), ['scale', 'choice', 'text']);
    assert.ok(v.is(FeedbackSchema, sampleFeedback()));
    assert.equal(createMemoryFeedbackBox({ round: SAMPLE_ROUND }).src, 'memory:');
  });
});
