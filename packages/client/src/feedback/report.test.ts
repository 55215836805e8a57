import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completeRound } from '../adapters/answer/complete-round.ts';
import { SAMPLE_ROUND } from '../contract/index.ts';
import { FEEDBACK_SCALE, type Feedback, type FeedbackQuestion } from '../model/index.ts';
import { addToTally, emptyTally, LEAST_GROUP, reportFeedback, type FeedbackReport, type FeedbackTally } from './index.ts';

const round = completeRound(SAMPLE_ROUND);

/** One question, and how many chose each of its values, and how many have answered at all. */
function tallyOf(id: string, counts: Record<string, number>, answered: number): FeedbackTally {
  return { ...emptyTally(), answered, counts: new Map([[id, new Map(Object.entries(counts))]]) };
}

const only = (kind: FeedbackQuestion['kind']) => ({ questions: round.questions.filter((question) => question.kind === kind) });
const chart = ({ questions }: FeedbackReport): unknown => questions.flatMap((question) => ('groups' in question ? question.groups.map(({ values, count }) => `${values.join('+') || 'left out'} ${count ?? 'hidden'}`) : []));

describe('the report of a round', () => {
  const ROWS: [what: string, counts: Record<string, number>, answered: number, shown: string[]][] = [
    ['has each word of a scale where none is small', { 'bad': 5, 'good': 8, 'very-good': 7 }, 20, ['very-bad 0', 'bad 5', 'middling 0', 'good 8', 'very-good 7', 'left out 0']],
    ['puts a scale together where a word is small', { 'bad': 3, 'very-bad': 2, 'good': 8, 'very-good': 7 }, 20, ['very-bad+bad 5', 'middling 0', 'good+very-good 15', 'left out 0']],
    ['hides of a scale that is put together what is small still', { 'bad': 3, 'good': 8, 'middling': 6 }, 17, ['very-bad+bad hidden', 'middling hidden', 'good+very-good 8', 'left out hidden']],
    ['counts who left the question out as a group', { 'good': 10, 'bad': 8 }, 20, ['very-bad+bad hidden', 'middling hidden', 'good+very-good 10', 'left out hidden']],
    ['says nothing of fewer than five', { good: 4 }, 4, []],
    ['says of five alike that they are', { good: 5 }, 5, ['very-bad 0', 'bad 0', 'middling 0', 'good 5', 'very-good 0', 'left out 0']],
    ['has a question that nobody answered', {}, 6, ['very-bad 0', 'bad 0', 'middling 0', 'good 0', 'very-good 0', 'left out 6']],
  ];
  for (const [what, counts, answered, shown] of ROWS) it(what, () => assert.deepEqual(chart(reportFeedback(only('scale'), tallyOf('mood', counts, answered))), shown));

  it('leaves a choice as it was asked, and hides what is small', () => {
    assert.deepEqual(chart(reportFeedback(only('choice'), tallyOf('again', { yes: 14, maybe: 6, no: 1 }, 21))), ['yes 14', 'maybe hidden', 'no hidden', 'left out hidden']);
  });

  for (const [answered, told] of [[0, undefined], [4, undefined], [5, 5], [12, 12]] as const) {
    it(`says of ${answered} who have answered ${told === undefined ? 'that they are too few' : 'how many they are'}`, () => assert.equal(reportFeedback(round, { ...emptyTally(), answered }).answered, told));
  }

  for (const [written, answered, shown] of [[4, 30, 0], [5, 30, 5], [5, 5, 5]] as const) {
    it(`shows ${shown} of ${written} texts of ${answered} people`, () => {
      const texts = Array.from({ length: written }, (_, index) => `text ${index}`);
      const [question] = reportFeedback(only('text'), { ...emptyTally(), answered, texts: new Map([['wish', texts]]) }).questions;
      assert.deepEqual((question as { texts?: string[] }).texts?.toSorted(), shown === 0 ? undefined : texts);
    });
  }

  it('shows texts in the order that chance gives', () => {
    const tally = { ...emptyTally(), answered: 6, texts: new Map([['wish', ['a', 'b', 'c', 'd', 'e', 'f']]]) };
    const order = (chance?: () => number): unknown => (reportFeedback(only('text'), tally, chance).questions[0] as { texts: string[] }).texts.join('');
    assert.deepEqual([order(() => 0), order(() => 0.999)], ['bcdefa', 'abcdef']);
    assert.ok(new Set(Array.from({ length: 60 }, () => order())).size > 20, 'chance of its own');
  });

  it('can be asked of things that have the names of something in the language', () => {
    const questions: FeedbackQuestion[] = [{ id: 'constructor', kind: 'choice', text: 'x', options: [{ id: 'valueof', text: 'a' }, { id: 'constructor', text: 'b' }] }];
    const tally = emptyTally();
    for (let person = 0; person < 6; person += 1) addToTally(tally, { questions }, { answers: [{ id: 'constructor', value: 'constructor' }] });
    assert.deepEqual(chart(reportFeedback({ questions }, tally)), ['valueof 0', 'constructor 6', 'left out 0']);
  });
});

const answer = <Value extends string>(id: string, value: fc.Arbitrary<Value>) => fc.option(value.map((each) => ({ id, value: each as string })), { nil: undefined });
const person: fc.Arbitrary<Feedback> = fc.tuple(answer('mood', fc.constantFrom(...FEEDBACK_SCALE)), answer('again', fc.constantFrom('yes', 'maybe', 'no')), answer('wish', fc.constantFrom('chairs', 'cake', 'songs')))
  .map((all) => ({ answers: all.filter((each) => each !== undefined) }));
const people = fc.array(person, { maxLength: 60 });

function tallied(all: readonly Feedback[]): FeedbackTally {
  const tally = emptyTally();
  for (const each of all) addToTally(tally, round, each);
  return tally;
}

describe('the report of any people', () => {
  it('has no group from one to four, and its groups are no more than all', () => {
    fc.assert(fc.property(people, (all) => {
      for (const question of reportFeedback(round, tallied(all)).questions) {
        const counts = 'groups' in question ? question.groups.map(({ count = 0 }) => count) : [question.kind === 'text' ? (question.texts?.length ?? 0) : 0];
        assert.ok(counts.every((count) => count === 0 || count >= LEAST_GROUP), String(counts));
        assert.ok(counts.reduce((sum, count) => sum + count, 0) <= all.length);
      }
    }));
  });

  it('is the same in whatever order they came', () => {
    fc.assert(fc.property(people.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      const [one, other] = [all, shuffled].map((each) => reportFeedback({ questions: round.questions.slice(0, 2) }, tallied(each)));
      assert.deepEqual(other, one);
    }));
  });

  it('adds up to all where nothing is hidden', () => {
    fc.assert(fc.property(people, (all) => {
      for (const question of reportFeedback(round, tallied(all)).questions) {
        if (!('groups' in question) || question.groups.length === 0 || question.groups.some(({ count }) => count === undefined)) continue;
        assert.equal(question.groups.reduce((sum, { count = 0 }) => sum + count, 0), all.length);
      }
    }));
  });
});

/** Every way in which so many people can answer a scale, who left it out too. */
function* scales(groups: number, left: number): Generator<number[]> {
  if (groups === 1) return void (yield [left]);
  for (let first = 0; first <= left; first += 1) for (const rest of scales(groups - 1, left - first)) yield [first, ...rest];
}

describe('whoever knows the rule, and sees a scale that is put together', () => {
  it('works out of no word that one to four people chose it', () => {
    for (let answered = LEAST_GROUP; answered <= 15; answered += 1) {
      const worths = new Map<string, Set<number>[]>();
      for (const counts of scales(6, answered)) {
        const report = JSON.stringify(reportFeedback(only('scale'), tallyOf('mood', Object.fromEntries(FEEDBACK_SCALE.map((word, index) => [word, counts[index] ?? 0])), answered)).questions[0]);
        const known = worths.get(report) ?? counts.map(() => new Set<number>());
        counts.forEach((count, index) => known[index]?.add(count));
        worths.set(report, known);
      }
      for (const [report, known] of worths) for (const worth of known) assert.ok(worth.size > 1 || [...worth].every((count) => count === 0 || count >= LEAST_GROUP), `${answered}: ${report}`);
    }
  });
});
