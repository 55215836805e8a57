import { makeUuid } from '../submission/make-uuid.ts';
import { errorOf, once } from './petition-check.ts';
import { sampleSignUp } from './sample-opportunities.ts';
import { CAFE, FRIEND, shown, signUp, type ShiftBench, type ShiftCheck } from './shift-check.ts';

/** One place, where places are kept at all. */
async function sameOnePlace(bench: ShiftBench): Promise<void> {
  bench.same((await shown(bench, 'morning')).taken, bench.register.abilities.places ? 1 : 0, 'places taken');
}

export const ONCE: readonly ShiftCheck[] = [
  {
    title: 'answers a repeated key with the same receipt, and takes one place',
    run: async (bench) => {
      const { register, same } = bench;
      const [wish, how] = [sampleSignUp(), once()];
      const first = await register.signUp(CAFE, wish, how);
      same(await register.signUp(CAFE, wish, how), first, 'the second answer');
      same(await register.signUp(CAFE, structuredClone(wish), how), first, 'the third answer');
      await sameOnePlace(bench);
    },
  },
  {
    title: 'does what is sent twice at once only once',
    run: async (bench) => {
      const { register, same } = bench;
      const [wish, how] = [sampleSignUp(), once()];
      const both = await Promise.allSettled([register.signUp(CAFE, wish, how), register.signUp(CAFE, wish, how)]);
      const last = await register.signUp(CAFE, wish, how);
      for (const each of both) {
        if (each.status === 'fulfilled') same(each.value, last, 'the answer');
        else same((await errorOf(Promise.reject(each.reason as Error))).code, 'in-progress', 'the code');
      }
      await sameOnePlace(bench);
    },
  },
  {
    title: 'refuses a key that was used for somebody else',
    run: async (bench) => {
      const key = makeUuid();
      await signUp(bench, {}, { key });
      bench.same((await errorOf(signUp(bench, { person: { name: 'Somebody Else', phone: '93 00 00 00' } }, { key }))).code, 'idempotency-key-reused', 'the code');
    },
  },
  {
    title: 'refuses a key that was used for another opportunity',
    run: async (bench) => {
      const key = makeUuid();
      await signUp(bench, { shiftIds: [] }, { key });
      bench.same((await errorOf(signUp(bench, { shiftIds: [] }, { key, to: FRIEND }))).code, 'idempotency-key-reused', 'the code');
    },
  },
  {
    title: 'takes what was mended under the key that was refused',
    run: async (bench) => {
      const key = makeUuid();
      await errorOf(signUp(bench, { person: { name: 'Aud' } }, { key }));
      bench.same((await signUp(bench, {}, { key })).reference.length > 3, true, 'whether there is a reference');
    },
  },
];
