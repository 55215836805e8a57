import assert from 'node:assert/strict';
import type { FeedbackTally } from '@dugnad/client/feedback';
import type { StoredRound } from '../store/feedback-store.ts';
import type { Store } from '../store/store.ts';
import { testFeedback, testRound } from './feedback-samples.ts';
import { filled } from './filled-store.suite.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

async function withRound(open: OpenStore, changes: Partial<StoredRound> = {}): Promise<Store> {
  const store = await filled(open);
  await store.saveRound(testRound(changes));
  return store;
}

const plain = ({ answered, counts, texts }: FeedbackTally): unknown => [answered, Object.fromEntries([...counts].map(([id, values]) => [id, Object.fromEntries(values)])), Object.fromEntries([...texts].map(([id, all]) => [id, all.toSorted()]))];
const shown = async (store: Store): Promise<unknown> => plain(await store.tallyFeedback('cafe-autumn'));
const NOBODY = [0, {}, {}];

/** So many people who found it good. */
async function answerBy(store: Store, people: number, value = 'good'): Promise<void> {
  for (let person = 0; person < people; person += 1) await store.keepFeedback(testFeedback([{ id: 'mood', value }]));
}

/** Every row of feedback, whatever the table. */
async function everything(store: Store): Promise<string> {
  const tables = ['feedback_rounds', 'feedback_counts', 'feedback_texts', 'feedback_keys'] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => store.database.selectFrom(table).selectAll().execute())));
}

const ROUNDS: readonly StoreCheck[] = [
  {
    title: 'keeps a round of feedback as it was written down, and lists those of one association, drafts too',
    run: async (open) => {
      const store = await withRound(open);
      await store.saveSite({ id: 'aalborg', name: 'Lauget', origins: [] });
      for (const round of [testRound({ id: 'spring', state: 'draft' }), testRound({ id: 'elsewhere', siteId: 'aalborg' })]) await store.saveRound(round);
      assert.deepEqual(await store.readRound('cafe-autumn'), testRound());
      assert.deepEqual((await store.listRounds('gronlia')).map(({ id, state }) => [id, state]), [['cafe-autumn', 'open'], ['spring', 'draft']]);
      assert.equal(await store.readRound('nothing'), undefined);
    },
  },
  {
    title: 'lets a question become another until somebody has answered, and its words after that',
    run: async (open) => {
      const store = await withRound(open);
      const [scale, choice, text] = testRound().questions;
      const other = testRound({ questions: [choice!, scale!] });
      assert.equal(await store.saveRound(other), true);
      await store.saveRound(testRound());
      await store.keepFeedback(testFeedback());
      const refused = [other, testRound({ questions: [scale!, { ...choice!, kind: 'text' } as typeof text & object, text!] }), testRound({ questions: [scale!, { ...choice!, options: [{ id: 'yes', text: 'Yes' }, { id: 'no', text: 'No' }] } as typeof choice & object, text!] }), testRound({ retention: { deleteAfter: '2027-07-01' } })];
      for (const round of refused) assert.equal(await store.saveRound(round), false);
      assert.deepEqual(await store.readRound('cafe-autumn'), testRound());
      const mended = testRound({ title: 'How was it?', state: 'closed', questions: [{ ...scale!, text: 'How did you like it?' }, choice!, text!], retention: { deleteAfter: '2027-01-01' } });
      assert.deepEqual([await store.saveRound(mended), await store.readRound('cafe-autumn')], [true, mended]);
    },
  },
];

const KEEPING: readonly StoreCheck[] = [
  {
    title: 'counts answers to feedback, each question apart from the others',
    run: async (open) => {
      const store = await withRound(open);
      await answerBy(store, 3, 'bad');
      const both = [{ id: 'again', value: 'yes' }, { id: 'wish', value: 'More chairs' }];
      assert.deepEqual([await store.keepFeedback(testFeedback(both)), await store.keepFeedback(testFeedback(both)), await store.showFeedback()], ['kept', 'kept', 1]);
      assert.deepEqual(await shown(store), [5, { mood: { bad: 3 }, again: { yes: 2 } }, { wish: ['More chairs', 'More chairs'] }]);
    },
  },
  {
    title: 'has nothing in its rows of feedback that is of a person, nor a moment, nor what came together',
    run: async (open) => {
      const store = await withRound(open);
      const intent = testFeedback([{ id: 'mood', value: 'very-bad' }, { id: 'wish', value: 'More chairs' }], { now: '2026-11-22T17:43:21.123Z' });
      await store.keepFeedback(intent);
      assert.doesNotMatch(await everything(store), /17:43|43:21|T17/);
      const keys = await store.database.selectFrom('feedback_keys').selectAll().execute();
      assert.deepEqual(keys, [{ key: intent.idempotencyKey, fingerprint: intent.fingerprint, day: '2026-11-22' }]);
      const [text] = await store.database.selectFrom('feedback_texts').selectAll().execute();
      assert.deepEqual(Object.keys(text ?? {}).toSorted(), ['id', 'question', 'round_id', 'text', 'waiting']);
      assert.match(text?.id ?? '', /^[\da-f]{8}-[\da-f]{4}-4/, 'a UUID of chance, without a time in it');
    },
  },
  {
    title: 'keeps feedback of one key once, says that it has it, and refuses other answers under it',
    run: async (open) => {
      const store = await withRound(open);
      const intent = testFeedback();
      assert.equal(await store.hasFeedback(intent.idempotencyKey), false);
      assert.deepEqual([await store.keepFeedback(intent), await store.keepFeedback(intent), await store.keepFeedback({ ...intent, fingerprint: 'another' })], ['kept', 'repeated', 'key-reused']);
      assert.equal(await store.hasFeedback(intent.idempotencyKey), true);
      await answerBy(store, 4);
      await store.showFeedback();
      assert.deepEqual(await shown(store), [5, { mood: { good: 5 } }, {}]);
    },
  },
  {
    title: 'takes no feedback for a round that is closed, a draft, over or not there, but answers what it has as before',
    run: async (open) => {
      const store = await withRound(open);
      const before = testFeedback();
      await store.keepFeedback(before);
      assert.equal(await store.keepFeedback(testFeedback(undefined, { now: '2027-06-30T23:59:59.999Z' })), 'kept');
      assert.equal(await store.keepFeedback(testFeedback(undefined, { now: '2027-07-01T00:00:00.000Z' })), 'not-open');
      assert.equal(await store.keepFeedback(testFeedback(undefined, { roundId: 'nothing' })), 'not-open');
      for (const state of ['closed', 'draft'] as const) {
        await store.saveRound(testRound({ state }));
        assert.deepEqual([await store.keepFeedback(testFeedback()), await store.keepFeedback(before)], ['not-open', 'repeated']);
      }
    },
  },
  {
    title: 'loses no feedback when two processes take it at once, and counts one key once',
    run: async (open) => {
      const stores = await open(2);
      const store = await withRound(async () => stores);
      const same = testFeedback();
      const sent = Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? same : testFeedback([{ id: 'mood', value: index % 2 === 0 ? 'good' : 'bad' }])));
      const outcomes = await Promise.all(sent.map((intent, index) => (stores[index % 2] ?? store).keepFeedback(intent)));
      assert.deepEqual([outcomes.filter((outcome) => outcome === 'kept').length, outcomes.filter((outcome) => outcome === 'repeated').length], [21, 9]);
      await Promise.all(stores.map((each) => each.showFeedback()));
      assert.deepEqual(await shown(store), [21, { mood: { good: 11, bad: 10 } }, {}]);
    },
  },
  {
    title: 'keeps the feedback of one key at one round alone, also when it comes to two at once',
    run: async (open) => {
      const stores = await open(2);
      const store = await withRound(async () => stores);
      await store.saveRound(testRound({ id: 'spring' }));
      for (let turn = 0; turn < 20; turn += 1) {
        const intent = testFeedback();
        const outcomes = await Promise.all(['cafe-autumn', 'spring'].map((roundId, index) => (stores[index] ?? store).keepFeedback({ ...intent, roundId, fingerprint: `print of ${roundId}` })));
        assert.deepEqual(outcomes.toSorted(), ['kept', 'key-reused']);
      }
      const rounds = await store.database.selectFrom('feedback_rounds').select('waiting').execute();
      assert.equal(rounds.reduce((sum, { waiting }) => sum + waiting, 0), 20);
    },
  },
];

const SHOWING: readonly StoreCheck[] = [
  {
    title: 'shows no feedback before five have answered, and then in parts of five at least',
    run: async (open) => {
      const store = await withRound(open);
      await answerBy(store, 4);
      assert.deepEqual([await store.showFeedback(), await shown(store)], [0, NOBODY]);
      await answerBy(store, 1, 'bad');
      assert.deepEqual([await shown(store), await store.showFeedback(), await shown(store)], [NOBODY, 1, [5, { mood: { good: 4, bad: 1 } }, {}]]);
      await answerBy(store, 4, 'bad');
      await store.saveRound(testRound({ state: 'closed' }));
      assert.deepEqual([await store.showFeedback(), await shown(store)], [0, [5, { mood: { good: 4, bad: 1 } }, {}]], 'four more are not shown, also not at the end');
      await store.saveRound(testRound());
      await answerBy(store, 1, 'middling');
      assert.deepEqual([await store.showFeedback(), await shown(store)], [1, [10, { mood: { good: 4, bad: 5, middling: 1 } }, {}]]);
    },
  },
  {
    title: 'deletes all feedback of a round after the day that was told, and leaves its questions and other rounds',
    run: async (open) => {
      const store = await withRound(open);
      await store.saveRound(testRound({ id: 'later', retention: { deleteAfter: '2027-12-31' } }));
      for (const roundId of ['cafe-autumn', 'later']) for (let person = 0; person < 6; person += 1) await store.keepFeedback(testFeedback([{ id: 'mood', value: 'good' }, { id: 'wish', value: `Secret of ${roundId}` }], { roundId }));
      await store.showFeedback();
      await answerBy(store, 2);
      assert.equal((await store.deleteExpired('2027-06-30T23:59:59.999Z')).rounds, 0);
      assert.equal((await store.deleteExpired('2027-07-01T00:00:00.000Z')).rounds, 1);
      assert.deepEqual([await shown(store), await store.readRound('cafe-autumn')], [NOBODY, testRound()]);
      assert.doesNotMatch(await everything(store), /Secret of cafe/);
      assert.deepEqual(plain(await store.tallyFeedback('later')), [6, { mood: { good: 6 } }, { wish: Array.from({ length: 6 }, () => 'Secret of later') }]);
      assert.equal((await store.deleteExpired('2027-07-01T00:00:00.000Z')).rounds, 0);
    },
  },
  {
    title: 'forgets the keys of feedback after a week',
    run: async (open) => {
      const store = await withRound(open);
      const intent = testFeedback();
      await store.keepFeedback(intent);
      await store.deleteExpired('2026-11-29T23:59:59.999Z');
      assert.equal(await store.hasFeedback(intent.idempotencyKey), true);
      await store.deleteExpired('2026-11-30T00:00:00.000Z');
      assert.equal(await store.hasFeedback(intent.idempotencyKey), false);
    },
  },
];

export const FEEDBACK: readonly StoreCheck[] = [...ROUNDS, ...KEEPING, ...SHOWING];
