import { bookedTalk } from '../adapters/answer/booked-talk.ts';
import { isDugnadError } from '../errors/errors.ts';
import { momentOf } from '../model/moment-of.ts';
import type { SignUpInput, SignUpReceipt } from '../model/sign-up.ts';
import { errorOf } from './petition-check.ts';
import { FRIEND, given, shapeOf, signUp, somebody, type ShiftBench, type ShiftCheck } from './shift-check.ts';

const phone = '90 00 00 00';
const EARLY = { id: 'talk-early', mode: 'phone' } as const;
const NEXT = { id: 'talk-next', mode: 'phone' } as const;

/** Books with the visiting friend; the early one unless told. */
const book = (bench: ShiftBench, changes: Partial<SignUpInput> = {}): Promise<SignUpReceipt> => signUp(bench, { shiftIds: [], talk: EARLY, ...changes }, { to: FRIEND });

/** Whether each of these can be booked, as everybody sees it. */
async function areFree({ register, harness }: ShiftBench, ...ids: string[]): Promise<boolean[]> {
  await harness.settle?.();
  const { opportunities } = await register.listOpportunities({ refresh: true });
  const shown = opportunities.find(({ id }) => id === FRIEND)?.talks.map(({ id }) => id) ?? [];
  return ids.map((id) => shown.includes(id));
}

/** What is wrong, and where the error points. */
const WRONG: [what: string, changes: Partial<SignUpInput>, pointer: string, code: string][] = [
  ['a talk that there is not', { talk: { id: 'talk-nowhere', mode: 'phone' } }, '/talk', 'unknown'],
  ['a talk that has begun', { talk: { id: 'talk-past', mode: 'phone' } }, '/talk', 'past'],
  ['a talk in a way that is not offered', { talk: { id: 'talk-early', mode: 'video' } }, '/talk/mode', 'not-offered'],
  ['a talk on the telephone without a number', { person: { name: 'Aud', email: 'aud@example.org' } }, '/person/phone', 'missing'],
  ['a talk on the telephone with whoever is never to be called', { person: { name: 'Aud', phone, noCalls: true } }, '/person/noCalls', 'contradiction'],
];

export const REFUSING_TALKS: readonly ShiftCheck[] = WRONG.map(([what, changes, pointer, code]) => ({
  title: `points at the field for ${what}`,
  run: async (bench) => {
    const error = await errorOf(book(bench, changes));
    bench.same([error.code, error.errors], ['invalid-input', [{ pointer, code }]], 'the error');
  },
}));

export const TALKS: readonly ShiftCheck[] = [
  {
    title: 'promises no answer beside a talk that is booked, which is the answer',
    run: async (bench) => {
      const { talk, answerBy } = await book(bench);
      bench.same([talk?.id, answerBy], [EARLY.id, undefined], 'the talk, and until when an answer is promised');
    },
  },
  {
    title: 'gives a talk that is free, says when and how it is, and shows it to nobody else',
    run: async (bench) => {
      const { status, talk, shifts } = await book(bench);
      const expected = bookedTalk(EARLY, given(bench, FRIEND).talks);
      bench.same([status, shifts, talk?.id, talk?.mode], ['received', [], EARLY.id, EARLY.mode], 'the receipt');
      bench.same([talk?.start, talk?.end].map((moment) => momentOf(moment ?? '')), [expected?.start, expected?.end].map((moment) => momentOf(moment ?? '')), 'start and end');
      bench.same(await areFree(bench, EARLY.id, NEXT.id), [false, true], 'which are free');
    },
  },
  {
    title: 'refuses a talk that somebody has, to everybody alike, and keeps no shift with it',
    run: async (bench) => {
      await book(bench, { person: somebody(1) });
      const refusals = [await errorOf(book(bench, { person: somebody(1) })), await errorOf(book(bench, { person: somebody(2), shiftIds: ['later'] }))];
      bench.same(refusals.map(({ code, errors }) => [code, errors]), Array(2).fill(['invalid-input', [{ pointer: '/talk', code: 'full' }]]), 'both answers');
      const { opportunities } = await bench.register.listOpportunities({ refresh: true });
      bench.same(opportunities.find(({ id }) => id === FRIEND)?.shifts.find(({ id }) => id === 'later')?.taken, 0, 'places taken');
    },
  },
  {
    title: 'answers somebody who has a talk already as somebody new, and leaves the second one to others',
    run: async (bench) => {
      await book(bench, { person: { name: 'Aud', phone } });
      const again = await book(bench, { talk: NEXT, person: { name: 'Aud B.', phone: '900-00-000' } });
      bench.same(await areFree(bench, EARLY.id, NEXT.id), [false, true], 'which are free');
      bench.same(shapeOf(again), shapeOf(await book(bench, { talk: NEXT, person: somebody(3) })), 'the second answer');
    },
  },
  {
    title: 'answers whoever is blocked as somebody new, and leaves the talk to others',
    run: async (bench) => {
      await bench.harness.block?.('blocked.example');
      const blocked = await book(bench, { person: { name: 'Aud', phone, email: 'aud@blocked.example' } });
      bench.same(await areFree(bench, EARLY.id), [true], 'whether it is free');
      bench.same(shapeOf(blocked), shapeOf(await book(bench, { person: somebody(4) })), 'the answer');
    },
  },
  {
    title: 'gives a talk to one of all who come at once',
    run: async (bench) => {
      const told = await Promise.allSettled(Array.from({ length: 8 }, (_, number) => book(bench, { talk: NEXT, person: somebody(number) })));
      const refused = told.flatMap((each): unknown[] => (each.status === 'rejected' ? [isDugnadError(each.reason) ? each.reason.errors : each.reason] : []));
      bench.same(refused, Array(7).fill([{ pointer: '/talk', code: 'full' }]), 'what all others are told');
    },
  },
];
