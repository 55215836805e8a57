import { isDugnadError } from '../errors/errors.ts';
import type { SignUpReceipt } from '../model/sign-up.ts';
import { shown, signUp, somebody, taken, type ShiftBench, type ShiftCheck } from './shift-check.ts';

/** What each is told who comes at once, a status for each shift or the reason of the refusal; by how many are told it. */
async function crowd(bench: ShiftBench, size: number, shiftIds: (number: number) => string[]): Promise<Record<string, number>> {
  const wishes = Array.from({ length: size }, (_, number) => signUp(bench, { shiftIds: shiftIds(number), person: somebody(number) }));
  const told: Record<string, number> = {};
  for (const each of await Promise.allSettled(wishes)) {
    for (const answer of each.status === 'fulfilled' ? answered(each.value) : refused(each.reason)) told[answer] = (told[answer] ?? 0) + 1;
  }
  return told;
}

const answered = ({ shifts }: SignUpReceipt): string[] => shifts.map(({ id, status }) => `${id} ${status}`);

function refused(reason: unknown): string[] {
  if (!isDugnadError(reason)) throw reason;
  return (reason.errors ?? []).length ? (reason.errors ?? []).map(({ code }) => `refused ${code}`) : [reason.code];
}

export const CROWDING: readonly ShiftCheck[] = [
  {
    title: 'gives no place twice, however many come at once',
    run: async (bench) => {
      bench.same(await crowd(bench, 12, () => ['morning']), { 'morning confirmed': 4, 'refused full': 8 }, 'what they are told');
      const { taken: places, status } = await shown(bench, 'morning');
      bench.same([places, status], [4, 'full'], 'places taken, and where the shift stands');
    },
  },
  {
    title: 'lets all others wait who come at once, where there is a list',
    run: async (bench) => {
      bench.same(await crowd(bench, 8, () => ['one-waits']), { 'one-waits confirmed': 1, 'one-waits waitlisted': 7 }, 'what they are told');
      bench.same(await taken(bench, 'one-waits'), [1], 'places taken');
    },
  },
  {
    title: 'gives no place twice to those who want several shifts at once, in whatever order',
    run: async (bench) => {
      const told = await crowd(bench, 10, (number) => (number % 2 ? ['morning', 'afternoon', 'chosen'] : ['chosen', 'afternoon', 'morning']));
      bench.same(told, { 'morning confirmed': 4, 'afternoon confirmed': 4, 'morning full': 6, 'afternoon full': 6, 'chosen waitlisted': 10 }, 'what they are told');
      bench.same(await taken(bench, 'morning', 'afternoon', 'chosen'), [4, 4, 0], 'places taken');
    },
  },
];
