import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareFeedback } from './compare-feedback.ts';
import type { FeedbackEntry } from './compare-feedback.ts';
import type { KeptFeedback } from './kept-feedback.ts';

const told = (changes: Partial<FeedbackEntry> = {}): FeedbackEntry => ({ key: 'k1', sent: ['received'], answers: [{ id: 'mood', value: 'good' }, { id: 'wish', value: 'Chairs' }], ...changes });
const rows = (changes: Partial<KeptFeedback> = {}): KeptFeedback => ({ keys: [{ key: 'k1' }], answered: 1, counts: [{ question: 'mood', value: 'good', people: 1 }], texts: ['Chairs'], ...changes });
const nothing: KeptFeedback = { keys: [], answered: 0, counts: [], texts: [] };

const CASES: readonly [sentence: string, entries: FeedbackEntry[], rows: KeptFeedback, complaint?: RegExp][] = [
  ['told “received” and counted once', [told()], rows()],
  ['told “received” and lost', [told()], nothing, /k1 was told “sent” and is lost/u],
  ['given up and nowhere', [told({ sent: [], gaveUp: true })], nothing],
  ['given up and counted', [told({ sent: [], gaveUp: true })], rows()],
  ['refused and counted', [told({ sent: [], refused: 'not-open' })], rows(), /k1 was told “refused” \(not-open\) and is kept/u],
  ['counted and sent by nobody', [], rows(), /k1 is kept and nobody sent it/u],
  ['counted twice', [told()], rows({ counts: [{ question: 'mood', value: 'good', people: 2 }] }), /mood good was answered 1 times and is counted 2 times/u],
  ['counted as another answer', [told()], rows({ counts: [{ question: 'mood', value: 'bad', people: 1 }] }), /mood good was answered 1 times and is counted 0 times\nmood bad was answered 0 times and is counted 1 times/u],
  ['without their words', [told()], rows({ texts: [] }), /wish Chairs was answered 1 times and is counted 0 times/u],
  ['of whom the round says two', [told()], rows({ answered: 2 }), /1 have answered, and the round says 2/u],
];

describe('feedback that was sent, against what is counted', () => {
  for (const [sentence, entries, kept, complaint] of CASES) {
    it(`${complaint ? 'complains of' : 'is content with'} somebody ${sentence}`, () => {
      const said = compareFeedback(entries, kept).join('\n');
      if (complaint) assert.match(said, complaint);
      else assert.equal(said, '');
    });
  }
});
