import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkFeedback } from '../adapters/answer/check-feedback.ts';
import { completeRound } from '../adapters/answer/complete-round.ts';
import { createMemoryFeedbackBox } from '../adapters/memory/index.ts';
import { SAMPLE_ROUND } from '../contract/index.ts';
import { isDugnadError, type FieldError } from '../errors/index.ts';
import { FEEDBACK_SCALE, FEEDBACK_TEXT_LENGTH, type Feedback, type FeedbackInput } from './index.ts';

const round = completeRound(SAMPLE_ROUND);

function check(sent: unknown): Feedback | readonly FieldError[] {
  try {
    return checkFeedback(round, sent as FeedbackInput);
  } catch (error) {
    if (!isDugnadError(error) || error.code !== 'invalid-input') throw error;
    return error.errors ?? [];
  }
}

const isFaults = (found: Feedback | readonly FieldError[]): found is readonly FieldError[] => Array.isArray(found);
const said = (found: Feedback | readonly FieldError[]): string[] => (isFaults(found) ? found.map(({ pointer, code }) => `${pointer} ${code}`) : []);
const words = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom(' ', '\n', '\u0000', '<b>', '=1', 'x'.repeat(FEEDBACK_TEXT_LENGTH), 'x'.repeat(FEEDBACK_TEXT_LENGTH + 1)));
const bare = (text: string): string => text.replace(/(?![\n\r\t])[\p{Cc}\p{Cs}]/gu, '').trim();

describe('whatever anybody answers in their own words', () => {
  it('is kept as it was typed, or is too long or nothing', () => fc.assert(fc.property(words, (value) => {
    const found = check({ answers: [{ id: 'wish', value }] });
    const kept = bare(value);
    if (kept === '') assert.deepEqual(said(found), ['/answers/0/value missing']);
    else if (kept.length > FEEDBACK_TEXT_LENGTH) assert.deepEqual(said(found), ['/answers/0/value too-long']);
    else assert.deepEqual(found, { answers: [{ id: 'wish', value: kept }] });
  })));

  it('is the same when what was kept is sent again', () => fc.assert(fc.property(words, (value) => {
    const found = check({ answers: [{ id: 'wish', value }] });
    fc.pre(!isFaults(found));
    assert.deepEqual(check(found), found);
  })));
});

describe('whatever anybody chooses', () => {
  const CHOICES = { mood: [...FEEDBACK_SCALE], again: ['yes', 'maybe', 'no'] };
  const value = fc.oneof(fc.constantFrom(...CHOICES.mood, ...CHOICES.again, 'constructor', '5', 'YES'), fc.stringMatching(/^[a-z]{1,8}$/));

  for (const id of ['mood', 'again'] as const) {
    it(`is one of what was asked: ${id}`, () => fc.assert(fc.property(value, (chosen) => {
      const isOne = (CHOICES[id] as string[]).includes(chosen);
      assert.deepEqual(said(check({ answers: [{ id, value: chosen }] })), isOne ? [] : ['/answers/0/value unknown']);
    })));
  }

  it('may be left out, all but one', () => fc.assert(fc.property(fc.subarray([{ id: 'mood', value: 'good' }, { id: 'again', value: 'yes' }, { id: 'wish', value: 'Flere stoler' }]), (answers) => {
    assert.deepEqual(said(check({ answers })), answers.length === 0 ? ['/answers missing'] : []);
  })));

  it('is answered once', () => assert.deepEqual(said(check({ answers: [{ id: 'mood', value: 'good' }, { id: 'mood', value: 'bad' }] })), ['/answers twice']));
});

describe('whatever a program sends', () => {
  it('is kept with nothing but the answers, or refused as input', () => fc.assert(fc.property(fc.object({ maxDepth: 3 }), fc.boolean(), (more, isRight) => {
    const found = check({ ...more, ...(isRight && { answers: [{ id: 'mood', value: 'good' }] }) });
    if (!isFaults(found)) assert.deepEqual(Object.keys(found), ['answers']);
    else assert.ok(found.length > 0);
  })));

  it('is kept once for each key, and a receipt is the same for everybody', () => fc.assert(fc.asyncProperty(fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.constantFrom('good', 'bad') }), { minLength: 1, maxLength: 8 }), async (all) => {
    const box = createMemoryFeedbackBox({ round: SAMPLE_ROUND });
    const receipts: unknown[] = [];
    for (const { key, value } of all) await box.send({ answers: [{ id: 'mood', value }] }, { idempotencyKey: key }).then((receipt) => receipts.push(receipt), (error: unknown) => assert.ok(isDugnadError(error) && error.code === 'idempotency-key-reused'));
    assert.equal(box.kept.length, new Set(all.map(({ key }) => key)).size);
    for (const receipt of receipts) assert.deepEqual(receipt, { status: 'received', deleteAfter: '2099-12-31' });
  })));
});
