import { momentOf } from '../model/moment-of.ts';
import type { SignUpInput } from '../model/sign-up.ts';
import { errorOf } from './petition-check.ts';
import { shown, signUp, somebody, type ShiftBench, type ShiftCheck } from './shift-check.ts';

const TREES = 'tree-planting';
const guardian = { name: 'Kari Bjørnøy', phone: '+47 92 00 00 00' };

/** Of somebody for whom planting trees is open with a parent or guardian. */
const plant = (bench: ShiftBench, changes: Partial<SignUpInput>) => signUp(bench, { shiftIds: ['plant'], ...changes }, { to: TREES });

const placesOf = async (bench: ShiftBench): Promise<number> => (await shown(bench, 'plant', TREES)).taken;

/** As the sample is, but for trees: there, who is younger than 18 comes with a parent or guardian. */
const given: ShiftCheck['given'] = (opportunities) => opportunities.map((one) => (one.id === TREES ? { ...one, guardianBelow: 18 } : one));

const WRONG: [what: string, changes: Partial<SignUpInput>, pointer: string, code: string][] = [
  ['whoever says nothing of an age below which a guardian is needed', {}, '/oldEnough', 'missing'],
  ['whoever is younger and names no guardian', { oldEnough: false }, '/guardian/name', 'missing'],
  ['a guardian without a telephone number', { guardian: { ...guardian, phone: '' } }, '/guardian/phone', 'missing'],
  ['a guardian of somebody who is old enough', { oldEnough: true, guardian }, '/guardian', 'not-needed'],
];

export const GUARDIANS_REFUSED: readonly ShiftCheck[] = WRONG.map(([what, changes, pointer, code]): ShiftCheck => ({
  title: `refuses ${what}`,
  given,
  run: async (bench) => {
    const error = await errorOf(plant(bench, changes));
    bench.same([error.code, error.errors?.[0], error.errors?.every((each) => each.pointer === pointer)], ['invalid-input', { pointer, code }, true], 'the error');
  },
}));

export const GUARDIANS_KEPT: readonly ShiftCheck[] = [
  {
    title: 'holds a place for whoever comes with a guardian, and gives it at once to whoever is old enough',
    given,
    run: async (bench) => {
      const [young, older] = [await plant(bench, { guardian }), await plant(bench, { oldEnough: true, person: somebody(1) })];
      const start = bench.opportunities.find(({ id }) => id === TREES)?.shifts[0]?.start ?? '';
      bench.same([young.status, young.shifts, momentOf(young.heldUntil ?? '') <= momentOf(start)], ['to-confirm', [{ id: 'plant', status: 'to-confirm' }], true], 'the receipt of the younger');
      bench.same([older.status, older.heldUntil, await placesOf(bench)], ['confirmed', undefined, 2], 'the receipt of the older, and places taken');
    },
  },
  {
    title: 'takes two who come with the same guardian for two people',
    given,
    run: async (bench) => {
      for (const number of [1, 2]) await plant(bench, { guardian, person: somebody(number) });
      bench.same(await placesOf(bench), 2, 'places taken');
    },
  },
];
