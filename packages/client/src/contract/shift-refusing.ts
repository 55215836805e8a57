import type { SignUpInput } from '../model/sign-up.ts';
import { errorOf, once } from './petition-check.ts';
import { sampleSignUp } from './sample-opportunities.ts';
import { CAFE, signUp, taken, type ShiftCheck } from './shift-check.ts';

const phone = '90 00 00 00';

/** What is wrong, and where the error points. */
const WRONG: [what: string, changes: Partial<SignUpInput>, pointer: string, code: string][] = [
  ['no name', { person: { name: ' ', phone } }, '/person/name', 'missing'],
  ['a name that a spreadsheet would run', { person: { name: '=1+1', phone } }, '/person/name', 'formula'],
  ['somebody whom nobody can reach', { person: { name: 'Aud' } }, '/person/phone', 'unreachable'],
  ['a telephone number that is none', { person: { name: 'Aud', phone: '12' } }, '/person/phone', 'not-a-phone-number'],
  ['an e-mail address that is none', { person: { name: 'Aud', email: 'aud@example' } }, '/person/email', 'not-an-email'],
  ['a call without a number', { person: { name: 'Aud', email: 'aud@example.org', preferred: 'call' } }, '/person/phone', 'missing'],
  ['a letter without an address', { person: { name: 'Aud', phone, preferred: 'email' } }, '/person/email', 'missing'],
  ['a call to whoever is never to be called', { person: { name: 'Aud', phone, preferred: 'call', noCalls: true } }, '/person/noCalls', 'contradiction'],
  ['a message without end', { message: 'x'.repeat(1001) }, '/message', 'too-long'],
  ['half a day that there is not', { availability: ['monday-night'] }, '/availability/0', 'not-a-half-day'],
  ['twice the same shift', { shiftIds: ['morning', 'morning'] }, '/shiftIds', 'twice'],
  ['something to prepare that there is not', { needs: ['a-cure'] }, '/needs/0', 'unknown'],
  ['a shift that there is not', { shiftIds: ['nowhere'] }, '/shiftIds/0', 'unknown'],
];

export const REFUSING: readonly ShiftCheck[] = [
  ...WRONG.map(([what, changes, pointer, code]): ShiftCheck => ({
    title: `points at the field for ${what}`,
    run: async (bench) => {
      const error = await errorOf(signUp(bench, changes));
      bench.same([error.code, error.errors?.find((each) => each.pointer === pointer)], ['invalid-input', { pointer, code }], 'the error');
    },
  })),
  {
    title: 'refuses shifts that overlap, says which, and takes no place',
    run: async (bench) => {
      const error = await errorOf(signUp(bench, { shiftIds: ['chosen', 'morning', 'noon'] }));
      bench.same([error.code, new Set(error.errors?.map(({ code }) => code)).size, error.errors?.find(({ pointer }) => pointer === '/shiftIds/2')?.code], ['invalid-input', 1, 'overlaps'], 'the error');
      bench.same(error.errors?.some(({ pointer }) => pointer === '/shiftIds/0'), false, 'whether it names one that overlaps nothing');
      bench.same(await taken(bench, 'morning', 'noon'), [0, 0], 'places taken');
    },
  },
  ...([[undefined, 'says nothing of an age that is asked for'], [false, 'is younger than it takes']] as const).map(([oldEnough, what]): ShiftCheck => ({
    title: `refuses whoever ${what}`,
    run: async (bench) => {
      const error = await errorOf(signUp(bench, { shiftIds: ['plant'], ...(oldEnough === undefined ? {} : { oldEnough }) }, { to: 'tree-planting' }));
      bench.same([error.code, error.errors], ['invalid-input', [{ pointer: '/oldEnough', code: 'missing' }]], 'the error');
    },
  })),
  {
    title: 'takes whoever says to be old enough',
    run: async (bench) => bench.same((await signUp(bench, { shiftIds: ['plant'], oldEnough: true }, { to: 'tree-planting' })).reference.length > 3, true, 'whether there is a reference'),
  },
  {
    title: 'says that there is no such opportunity',
    run: async (bench) => bench.same((await errorOf(signUp(bench, {}, { to: 'nowhere' }))).code, 'not-found', 'the code'),
  },
  ...([['concert-crew', 'stage', 'is closed'], ['flea-market', 'stalls', 'cannot be asked for any more']] as const).map(([to, id, what]): ShiftCheck => ({
    title: `takes nobody for an opportunity that ${what}`,
    run: async (bench) => bench.same((await errorOf(signUp(bench, { shiftIds: [id] }, { to }))).code, 'not-open', 'the code'),
  })),
];

const ABORTED = { signal: AbortSignal.abort() };

export const FAILING: readonly ShiftCheck[] = [
  {
    title: 'rejects as aborted when nobody wants the answer any more',
    run: async ({ register, same }) => {
      same((await errorOf(register.listOpportunities(ABORTED))).code, 'aborted', 'the code of a reading');
      same((await errorOf(register.signUp(CAFE, sampleSignUp(), { ...once(), ...ABORTED }))).code, 'aborted', 'the code of a sign-up');
    },
  },
  {
    title: 'rejects with a code that says what is wrong with the line',
    run: async (bench) => {
      await bench.harness.cut();
      const codes = [await errorOf(signUp(bench)), await errorOf(bench.register.listOpportunities())].map(({ code }) => code);
      bench.same(codes.every((code) => /^(network|offline|timeout|unavailable)$/.test(code)), true, `whether ${codes.join(' and ')} are codes of a line`);
    },
  },
];
