import type { Declared } from '../model/declaration.ts';
import type { SignUpInput } from '../model/sign-up.ts';
import { hashText } from '../submission/hash-notice.ts';
import { errorOf } from './petition-check.ts';
import { signUp, somebody, type ShiftBench, type ShiftCheck } from './shift-check.ts';

const REPAIRS = 'repair-help';
const text = { nb: 'Jeg forteller ingen hva jeg får vite.\n\nDet gjelder også etterpå.', en: 'I tell nobody what I learn.\n\nThat holds afterwards, too.' };
const declaration = { id: 'silence', version: '2026-11', text };

/** As the sample is, but for repairs: whoever helps there promises something. */
const given: ShiftCheck['given'] = (opportunities) => opportunities.map((one) => (one.id === REPAIRS ? { ...one, requirements: ['training', { declaration }] } : one));

/** The answer to the declaration, as whoever reads it in English gives it. */
export async function sampleDeclared(changes: Partial<Declared> = {}, shownText = text.en): Promise<Declared> {
  return { id: 'silence', version: '2026-11', textSha256: await hashText(shownText), method: 'online', ...changes };
}

const repair = (bench: ShiftBench, changes: Partial<SignUpInput>) => signUp(bench, { shiftIds: [], ...changes }, { to: REPAIRS });

const WRONG: [what: string, make: () => Promise<Partial<SignUpInput>>, pointer: string, code: string][] = [
  ['whoever says nothing of a declaration that is asked', () => Promise.resolve({}), '/declarations', 'missing'],
  ['an answer to another version of a declaration', async () => ({ declarations: [await sampleDeclared({ version: '2026-10' })] }), '/declarations/0', 'stale'],
  ['an answer to another text of a declaration', async () => ({ declarations: [await sampleDeclared({}, 'I tell everybody.')] }), '/declarations/0', 'stale'],
  ['an answer to a declaration that nobody asks', async () => ({ declarations: [await sampleDeclared(), await sampleDeclared({ id: 'driving' })] }), '/declarations/1', 'unknown'],
];

export const DECLARING: readonly ShiftCheck[] = [
  ...(['online', 'paper'] as const).map((method): ShiftCheck => ({
    title: `takes whoever agrees to a declaration ${method === 'online' ? 'at once' : 'on paper'}`,
    given,
    run: async (bench) => bench.same((await repair(bench, { declarations: [await sampleDeclared({ method })] })).reference.length > 3, true, 'whether there is a reference'),
  })),
  {
    title: 'takes the text of a declaration in each language that it is written in',
    given,
    run: async (bench) => {
      for (const [number, one] of Object.values(text).entries()) {
        const { reference } = await repair(bench, { declarations: [await sampleDeclared({}, one)], person: somebody(number) });
        bench.same(reference.length > 3, true, 'whether there is a reference');
      }
    },
  },
  ...WRONG.map(([what, make, pointer, code]): ShiftCheck => ({
    title: `refuses ${what}`,
    given,
    run: async (bench) => {
      const error = await errorOf(repair(bench, await make()));
      bench.same([error.code, error.errors], ['invalid-input', [{ pointer, code }]], 'the error');
    },
  })),
  {
    title: 'shows a declaration whole, in each of its languages',
    given,
    run: async (bench) => {
      const { opportunities } = await bench.register.listOpportunities({ refresh: true });
      bench.same(opportunities.find(({ id }) => id === REPAIRS)?.requirements, ['training', { declaration }], 'what is asked');
    },
  },
  {
    title: 'takes an answer to a declaration where none is asked, for it is not kept',
    run: async (bench) => bench.same((await signUp(bench, { declarations: [await sampleDeclared()] })).reference.length > 3, true, 'whether there is a reference'),
  },
];
