import { momentOf } from '../model/moment-of.ts';
import type { SignUpReceipt } from '../model/sign-up.ts';
import { errorOf } from './petition-check.ts';
import { CAFE, FRIEND, given, shapeOf, signUp, somebody, taken, type ShiftBench, type ShiftCheck } from './shift-check.ts';

const DAY = 86_400_000;
/** Two clocks, and the way between them. */
const SLACK = DAY / 24;

const answers = ({ shifts }: SignUpReceipt): unknown => shifts.map(({ id, status }) => [id, status]);

/** Takes what has one place only. */
async function fill(bench: ShiftBench): Promise<void> {
  await signUp(bench, { shiftIds: ['one-place', 'one-waits'], person: somebody(90) });
}

/** Everything is deleted so many days after this: on that day, or on the next, as clocks and zones have it. */
function sameDeletion({ same, opportunities }: ShiftBench, { deleteAfter }: SignUpReceipt, from: number): void {
  const days = opportunities[0]?.retention.deleteAfterDays ?? 0;
  const late = (momentOf(`${deleteAfter}T23:59:59Z`) - from) / DAY - days;
  same(late >= 0 && late < 2.1, true, `whether ${deleteAfter} is ${days} days after ${new Date(from).toISOString()}`);
}

const endOf = (bench: ShiftBench, opportunityId: string, shiftId: string): number => momentOf(given(bench, opportunityId).shifts.find(({ id }) => id === shiftId)?.end ?? '');

const BEGINNING: ShiftCheck[] = [
  {
    title: 'gives a place at once where one may begin at once, and says who gets in touch and when all is deleted',
    run: async (bench) => {
      const receipt = await signUp(bench);
      bench.same([receipt.reference.length > 3, receipt.status, answers(receipt), receipt.contact], [true, 'confirmed', [['morning', 'confirmed']], given(bench, CAFE).contact], 'the receipt');
      bench.same([receipt.heldUntil, receipt.answerBy], [undefined, undefined], 'what is only said where a talk comes first or an answer was promised');
      bench.same(await taken(bench, 'morning'), [1], 'places taken');
      sameDeletion(bench, receipt, endOf(bench, CAFE, 'morning'));
    },
  },
  {
    title: 'holds a place where a talk comes first, and says until when, and when somebody answers',
    run: async (bench) => {
      const [receipt, now] = [await signUp(bench, { shiftIds: ['later'] }, { to: FRIEND }), Date.now()];
      bench.same([receipt.status, answers(receipt)], ['to-confirm', [['later', 'to-confirm']]], 'the receipt');
      const days = [receipt.heldUntil, receipt.answerBy].map((moment) => Math.round((momentOf(moment ?? '') - now) / SLACK) / 24);
      bench.same(days, [7, 3], 'days until the place is free again, and until somebody answers');
    },
  },
  {
    title: 'holds no place longer than until its shift begins',
    run: async (bench) => {
      const { heldUntil } = await signUp(bench, { shiftIds: ['soon'] }, { to: FRIEND });
      const start = momentOf(given(bench, FRIEND).shifts.find(({ id }) => id === 'soon')?.start ?? '');
      bench.same(momentOf(heldUntil ?? '') <= start, true, `whether ${heldUntil} is before ${new Date(start).toISOString()}`);
    },
  },
  {
    title: 'takes somebody who wishes for no shift, and forgets in time',
    run: async (bench) => {
      const receipt = await signUp(bench, { shiftIds: [], availability: ['monday-morning'] }, { to: 'repair-help' });
      bench.same([receipt.status, receipt.shifts, receipt.heldUntil], ['received', [], undefined], 'the receipt');
      sameDeletion(bench, receipt, Date.now());
    },
  },
];

const ANSWERING: ShiftCheck[] = [
  {
    title: 'answers for each shift, in the order of the wish',
    run: async (bench) => {
      await fill(bench);
      const receipt = await signUp(bench, { shiftIds: ['one-place', 'chosen', 'morning', 'cancelled', 'one-waits', 'closed'] });
      bench.same(answers(receipt), [['one-place', 'full'], ['chosen', 'waitlisted'], ['morning', 'confirmed'], ['cancelled', 'cancelled'], ['one-waits', 'waitlisted'], ['closed', 'closed']], 'the answers');
      bench.same(receipt.status, 'confirmed', 'the best of them');
    },
  },
  {
    title: 'lets one wait where no place is left and there is a list',
    run: async (bench) => {
      await fill(bench);
      const receipt = await signUp(bench, { shiftIds: ['one-waits'] });
      bench.same([receipt.status, answers(receipt)], ['waitlisted', [['one-waits', 'waitlisted']]], 'the receipt');
      bench.same(await taken(bench, 'one-waits'), [1], 'places taken');
    },
  },
  {
    title: 'lets everybody wait where a person chooses',
    run: async (bench) => {
      const receipt = await signUp(bench, { shiftIds: ['chosen'] });
      bench.same([receipt.status, answers(receipt), await taken(bench, 'chosen')], ['waitlisted', [['chosen', 'waitlisted']], [0]], 'the receipt, and places taken');
    },
  },
  {
    title: 'takes shifts of which one begins when the other ends',
    run: async (bench) => bench.same(answers(await signUp(bench, { shiftIds: ['morning', 'afternoon'] })), [['morning', 'confirmed'], ['afternoon', 'confirmed']], 'the answers'),
  },
  {
    title: 'takes shifts that overlap when that is meant',
    run: async (bench) => bench.same(answers(await signUp(bench, { shiftIds: ['noon', 'morning'], overlap: true })), [['noon', 'confirmed'], ['morning', 'confirmed']], 'the answers'),
  },
  {
    title: 'takes one that overlaps only what is cancelled',
    run: async (bench) => bench.same(answers(await signUp(bench, { shiftIds: ['cancelled', 'instead'] })), [['cancelled', 'cancelled'], ['instead', 'confirmed']], 'the answers'),
  },
  {
    title: 'calls a shift cancelled that there is not, beside one that can be had',
    run: async (bench) => bench.same(answers(await signUp(bench, { shiftIds: ['nowhere', 'morning'] })), [['nowhere', 'cancelled'], ['morning', 'confirmed']], 'the answers'),
  },
  {
    title: 'shows a shift as full when its last place is gone',
    run: async (bench) => {
      await fill(bench);
      const { opportunities } = await bench.register.listOpportunities({ refresh: true });
      bench.same(opportunities.find(({ id }) => id === CAFE)?.shifts.find(({ id }) => id === 'one-place')?.status, 'full', 'the status');
    },
  },
];

/** Somebody who is in already, once more under another key. */
const AGAIN: [title: string, first: ReturnType<typeof somebody>, second: ReturnType<typeof somebody>][] = [
  ['by a telephone number', { name: 'Aud', phone: '90 00 00 00' }, { name: 'Aud B.', phone: '900-00-000', email: 'other@example.org' }],
  ['by an e-mail address', { name: 'Aud', email: 'aud@example.org' }, { name: 'Aud B.', email: ' AUD@example.org', phone: '92 00 00 00' }],
];

const ALIKE: ShiftCheck[] = [
  ...AGAIN.map(([how, first, second]): ShiftCheck => ({
    title: `answers somebody who is in already as somebody new, and gives no second place: known ${how}`,
    run: async (bench) => {
      await signUp(bench, { person: first });
      const again = await signUp(bench, { person: second });
      const other = await signUp(bench, { person: somebody(1) });
      bench.same(shapeOf(again), shapeOf(other), 'the second answer');
      bench.same(await taken(bench, 'morning'), [2], 'places taken by two people');
    },
  })),
  {
    title: 'says of a full shift to somebody who is in it what it says to all',
    run: async (bench) => {
      await signUp(bench, { shiftIds: ['one-place'] });
      const refusals = [await errorOf(signUp(bench, { shiftIds: ['one-place'] })), await errorOf(signUp(bench, { shiftIds: ['one-place'], person: somebody(1) }))];
      bench.same(refusals.map(({ code, errors }) => [code, errors]), Array(2).fill(['invalid-input', [{ pointer: '/shiftIds/0', code: 'full' }]]), 'both answers');
    },
  },
  {
    title: 'takes somebody who is in already for another shift',
    run: async (bench) => {
      await signUp(bench);
      bench.same(answers(await signUp(bench, { shiftIds: ['morning', 'afternoon'] })), [['morning', 'confirmed'], ['afternoon', 'confirmed']], 'the answers');
      bench.same(await taken(bench, 'morning', 'afternoon'), [1, 1], 'places taken');
    },
  },
  {
    title: 'answers whoever is blocked as somebody new, and gives no place',
    run: async (bench) => {
      if (!bench.harness.block) throw new Error('the harness has no block');
      await bench.harness.block('blocked.example');
      const blocked = await signUp(bench, { person: { name: 'Aud', email: 'aud@blocked.example' } });
      const other = await signUp(bench, { person: somebody(1) });
      bench.same(shapeOf(blocked), shapeOf(other), 'the answer');
      bench.same(await taken(bench, 'morning'), [1], 'places taken');
    },
  },
];

export const KEEPING: readonly ShiftCheck[] = [...BEGINNING, ...ANSWERING, ...ALIKE];

export const REFUSING_PLACES: readonly ShiftCheck[] = [
  {
    title: 'names each shift with its reason where none can be had',
    run: async (bench) => {
      await fill(bench);
      const { code, errors } = await errorOf(signUp(bench, { shiftIds: ['closed', 'one-place', 'past', 'cancelled'] }));
      bench.same([code, errors], ['invalid-input', ['closed', 'full', 'past', 'cancelled'].map((reason, index) => ({ pointer: `/shiftIds/${index}`, code: reason }))], 'the error');
    },
  },
];

export const NOT_KEEPING: readonly ShiftCheck[] = [
  {
    title: 'promises nothing of a shift, for a person answers',
    run: async (bench) => {
      for (const [to, id] of [[CAFE, 'morning'], [FRIEND, 'later']] as const) {
        const { status, shifts, heldUntil } = await signUp(bench, { shiftIds: [id] }, { to });
        bench.same([status, shifts, heldUntil], ['received', [], undefined], 'the receipt');
      }
    },
  },
];
