import { completeRound } from '../adapters/answer/complete-round.ts';
import type { FeedbackInput, FeedbackRoundInput } from '../model/feedback.ts';
import type { FeedbackBox } from '../ports/feedback-box.ts';
import type { ContractRunner } from './describe-activity-source.ts';
import { errorOf, makeSame, once, type Same } from './petition-check.ts';
import { SAMPLE_ROUND, sampleFeedback } from './sample-round.ts';

/** One backend that has the round and no answer yet, fresh for each check. */
export interface FeedbackHarness {
  readonly box: FeedbackBox;
  /** How many have answered, and how often each value was: `mood=good`, `wish=More chairs`. In any order. */
  read(): Promise<{ answered: number; values: readonly string[] }>;
  /** From now on nobody can be reached. */
  cut(): void | Promise<void>;
  /** The check is over. */
  dispose?(): void | Promise<void>;
}

interface FeedbackBench {
  harness: FeedbackHarness;
  box: FeedbackBox;
  same: Same;
}

interface FeedbackCheck {
  title: string;
  round?: Partial<FeedbackRoundInput>;
  run(bench: FeedbackBench): Promise<void>;
}

const kept = async ({ harness }: FeedbackBench): Promise<unknown> => {
  const { answered, values } = await harness.read();
  return [answered, [...values].sort()];
};

const WRONG: [what: string, feedback: FeedbackInput, pointer: string, code: string][] = [
  ['no answer at all', { answers: [] }, '/answers', 'missing'],
  ['a question that there is not', sampleFeedback({ id: 'nowhere', value: 'good' }), '/answers/0/id', 'unknown'],
  ['a word that the scale has not', sampleFeedback({ id: 'mood', value: '4' }), '/answers/0/value', 'unknown'],
  ['an answer that cannot be chosen', sampleFeedback({ id: 'wish', value: 'x' }, { id: 'again', value: 'often' }), '/answers/1/value', 'unknown'],
  ['two answers to one question', sampleFeedback({ id: 'mood', value: 'good' }, { id: 'mood', value: 'bad' }), '/answers', 'twice'],
  ['a text of blanks', sampleFeedback({ id: 'wish', value: ' \n ' }), '/answers/0/value', 'missing'],
  ['a text without end', sampleFeedback({ id: 'wish', value: 'x'.repeat(501) }), '/answers/0/value', 'too-long'],
];

const SHOWING: readonly FeedbackCheck[] = [
  { title: 'shows the round as it was written down', run: async ({ box, same }) => same(await box.readRound(), completeRound(SAMPLE_ROUND), 'the round') },
  { title: 'says of a round that it is over', round: { status: 'closed' }, run: async ({ box, same }) => same((await box.readRound()).status, 'closed', 'the status') },
];

const KEEPING: readonly FeedbackCheck[] = [
  {
    title: 'keeps what was answered, and answers with the day on which it is deleted and nothing to find it by',
    run: async (bench) => {
      bench.same(await bench.box.send(sampleFeedback(), once()), { status: 'received', deleteAfter: SAMPLE_ROUND.retention.deleteAfter }, 'the receipt');
      bench.same(await kept(bench), [1, ['again=yes', 'mood=good', 'wish=Flere stoler']], 'what is kept');
    },
  },
  {
    title: 'takes one answer, with the other questions left out',
    run: async (bench) => {
      await bench.box.send(sampleFeedback({ id: 'again', value: 'no' }), once());
      bench.same(await kept(bench), [1, ['again=no']], 'what is kept');
    },
  },
  {
    title: 'keeps the same answers of two people twice',
    run: async (bench) => {
      for (const key of [once(), once()]) await bench.box.send(sampleFeedback({ id: 'mood', value: 'bad' }), key);
      bench.same(await kept(bench), [2, ['mood=bad', 'mood=bad']], 'what is kept');
    },
  },
  {
    title: 'keeps what was sent once, however often it is sent, and answers the same',
    run: async (bench) => {
      const key = once();
      const receipts = [await bench.box.send(sampleFeedback(), key), await bench.box.send(sampleFeedback(), key)];
      bench.same(receipts[1], receipts[0], 'the second receipt');
      bench.same(((await kept(bench)) as [number])[0], 1, 'how many have answered');
    },
  },
  {
    title: 'refuses other answers under the same key',
    run: async (bench) => {
      const key = once();
      await bench.box.send(sampleFeedback(), key);
      bench.same((await errorOf(bench.box.send(sampleFeedback({ id: 'mood', value: 'bad' }), key))).code, 'idempotency-key-reused', 'the code');
      bench.same(((await kept(bench)) as [number])[0], 1, 'how many have answered');
    },
  },
];

const REFUSING: readonly FeedbackCheck[] = [
  ...WRONG.map(([what, feedback, pointer, code]): FeedbackCheck => ({
    title: `points at the field for ${what}, and keeps nothing`,
    run: async (bench) => {
      const error = await errorOf(bench.box.send(feedback, once()));
      bench.same([error.code, error.errors?.find((each) => each.pointer === pointer)], ['invalid-input', { pointer, code }], 'the error');
      bench.same(await kept(bench), [0, []], 'what is kept');
    },
  })),
  {
    title: 'takes a name from nobody',
    run: async (bench) => {
      const named: FeedbackInput & { name: string } = { ...sampleFeedback(), name: 'Aud Bjørnøy' };
      bench.same((await errorOf(bench.box.send(named, once()))).code, 'invalid-input', 'the code');
      bench.same(await kept(bench), [0, []], 'what is kept');
    },
  },
  {
    title: 'takes nothing when the round is over',
    round: { status: 'closed' },
    run: async (bench) => {
      bench.same((await errorOf(bench.box.send(sampleFeedback(), once()))).code, 'not-open', 'the code');
      bench.same(await kept(bench), [0, []], 'what is kept');
    },
  },
];

const ABORTED = { signal: AbortSignal.abort() };
const isOfLine = ({ code }: { code: string }): boolean => /^(network|offline|timeout|unavailable)$/.test(code);

const FAILING: readonly FeedbackCheck[] = [
  {
    title: 'rejects as aborted when nobody wants the answer any more',
    run: async ({ box, same }) => {
      const codes = [await errorOf(box.readRound(ABORTED)), await errorOf(box.send(sampleFeedback(), { ...once(), ...ABORTED }))].map(({ code }) => code);
      same(codes, ['aborted', 'aborted'], 'the codes');
    },
  },
  {
    title: 'rejects with a code that says what is wrong with the line, and has kept nothing',
    run: async (bench) => {
      await bench.harness.cut();
      const error = await errorOf(bench.box.send(sampleFeedback(), once()));
      bench.same(isOfLine(error), true, `whether ${error.code} is a code of a line`);
      bench.same(await kept(bench), [0, []], 'what is kept');
    },
  },
];

/**
 * The contract of a {@link FeedbackBox}, as tests: what a widget relies on, whoever takes the answers.
 *
 * @param makeHarness makes a backend that has this round, and nobody's answer
 */
export function describeFeedbackBox(name: string, makeHarness: (round: FeedbackRoundInput) => FeedbackHarness | Promise<FeedbackHarness>, runner: Omit<ContractRunner, 'makeBroken'>): void {
  const same = makeSame(runner.assert);
  const check = ({ title, round = {}, run }: FeedbackCheck): void =>
    void runner.it(title, async () => {
      const harness = await makeHarness({ ...SAMPLE_ROUND, ...round });
      try {
        await run({ harness, box: harness.box, same });
      } finally {
        await harness.dispose?.();
      }
    });
  runner.describe(`${name} as a box for feedback`, () => {
    for (const each of [...SHOWING, ...KEEPING, ...REFUSING, ...FAILING]) check(each);
  });
}
