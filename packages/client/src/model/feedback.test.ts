import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { completeRound } from '../adapters/answer/complete-round.ts';
import { SAMPLE_ROUND, sampleFeedback } from '../contract/index.ts';
import { feedbackFaults, fieldErrors, FEEDBACK_SCALE, FeedbackReceiptSchema, FeedbackRequestSchema, FeedbackRoundSchema, FeedbackSchema, type FeedbackQuestion } from './index.ts';

const faultsOf = (schema: v.GenericSchema, value: unknown): string[] => fieldErrors(v.safeParse(schema, value).issues ?? []).map(({ pointer }) => pointer);
const option = (id: string) => ({ id, text: id });
const scale = (id: string): FeedbackQuestion => ({ id, kind: 'scale', text: 'How was it?' });
const choice = (...ids: string[]): FeedbackQuestion => ({ id: 'again', kind: 'choice', text: 'Again?', options: ids.map(option) });

describe('a round of feedback', () => {
  const REFUSED: [what: string, changes: object, pointer: string][] = [
    ['no question', { questions: [] }, '/questions'], ['four questions', { questions: ['a', 'b', 'c', 'd'].map(scale) }, '/questions'], ['two questions of one name', { questions: [scale('a'), scale('a')] }, '/questions'],
    ['a choice of one', { questions: [choice('yes')] }, '/questions/0/options'], ['a choice of nine', { questions: [choice(...'abcdefghi')] }, '/questions/0/options'], ['a choice with one option twice', { questions: [choice('a', 'b', 'a')] }, '/questions/0/options'],
    ['a kind that there is not', { questions: [{ id: 'a', kind: 'stars', text: 'x' }] }, '/questions/0/kind'], ['no day of deletion', { retention: {} }, '/retention/deleteAfter'],
  ];
  for (const [what, changes, pointer] of REFUSED) it(`cannot have ${what}`, () => assert.deepEqual(faultsOf(FeedbackRoundSchema, { ...SAMPLE_ROUND, ...changes }), [pointer]));

  it('is completed without the schema as the schema would do it, and is the same after it was sent', () => {
    const whole = v.parse(FeedbackRoundSchema, SAMPLE_ROUND);
    assert.deepEqual(completeRound(SAMPLE_ROUND), whole);
    assert.deepEqual(v.parse(FeedbackRoundSchema, JSON.parse(JSON.stringify(whole))), whole);
  });
});

describe('answers', () => {
  for (const more of [{ name: 'Aud' }, { email: 'aud@example.org' }, { at: '2026-11-30T12:00:00Z' }, { language: 'nb' }, { reference: 'K7QD' }]) {
    it(`have no ${Object.keys(more).join()}`, () => {
      assert.equal(v.is(FeedbackSchema, { ...sampleFeedback(), ...more }), false);
      assert.equal(v.is(FeedbackRequestSchema, { ...sampleFeedback(), ...more }), false);
    });
  }

  it('go over the wire with the token of their form and the field of machines, and nothing else', () => {
    assert.ok(v.is(FeedbackRequestSchema, { ...sampleFeedback(), formToken: 'x', website: '' }));
    assert.ok(v.is(FeedbackReceiptSchema, { status: 'received', deleteAfter: '2027-06-30' }));
  });

  it('lose what no keyboard writes, and blanks around them', () => {
    assert.deepEqual(v.parse(FeedbackSchema, sampleFeedback({ id: 'wish', value: '  Flere\u0000 stoler\n' })).answers, [{ id: 'wish', value: 'Flere stoler' }]);
  });

  const VALUES: [question: FeedbackQuestion, value: string, isOne: boolean][] = [
    ...FEEDBACK_SCALE.map((word): [FeedbackQuestion, string, boolean] => [scale('again'), word, true]), [scale('again'), '5', false], [scale('again'), 'yes', false],
    [choice('yes', 'no'), 'yes', true], [choice('yes', 'no'), 'Yes', false], [choice('yes', 'no'), 'constructor', false], [{ id: 'again', kind: 'text', text: 'x' }, 'whatever', true],
  ];
  for (const [question, value, isOne] of VALUES) {
    it(`${isOne ? 'fit' : 'do not fit'} a ${question.kind} with “${value}”`, () => assert.deepEqual(feedbackFaults({ questions: [question] }, { answers: [{ id: 'again', value }] }), isOne ? [] : [{ pointer: '/answers/0/value', code: 'unknown' }]));
  }

  it('point at what was not asked, whatever its name', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), (id) => {
      const isAsked = SAMPLE_ROUND.questions.some((question) => question.id === id);
      assert.equal(feedbackFaults(completeRound(SAMPLE_ROUND), { answers: [{ id, value: 'good' }] }).some(({ pointer }) => pointer === '/answers/0/id'), !isAsked);
    }));
  });
});
