import { completeOpportunity } from '../adapters/answer/complete-opportunity.ts';
import type { OpportunityInput } from '../model/opportunity.ts';
import type { ShiftAbilities, ShiftRegister } from '../ports/shift-register.ts';
import type { ContractRunner } from './describe-activity-source.ts';
import { makeSame } from './petition-check.ts';
import { sampleOpportunities } from './sample-opportunities.ts';
import { CROWDING } from './shift-crowding.ts';
import { DECLARING } from './shift-declaration.ts';
import { LISTING } from './shift-listing.ts';
import { GUARDIANS_KEPT, GUARDIANS_REFUSED } from './shift-guardian.ts';
import { PREPARING } from './shift-needs.ts';
import { ONCE } from './shift-once.ts';
import { FAILING, REFUSING } from './shift-refusing.ts';
import { KEEPING, NOT_KEEPING, REFUSING_PLACES } from './shift-places.ts';
import { REFUSING_TALKS, TALKS } from './shift-talks.ts';
import type { ShiftCheck } from './shift-check.ts';

/** One backend with the opportunities, fresh for each check. */
export interface ShiftHarness {
  register: ShiftRegister;
  /** From now on sign-ups with an address of this domain are blocked; needed where places are kept. */
  block?(domain: string): void | Promise<void>;
  /** Resolves when the lists know of all that has been done. */
  settle?(): Promise<void>;
  /** From now on nobody can be reached. */
  cut(): void | Promise<void>;
  /** The check is over. */
  dispose?(): void | Promise<void>;
}

/** The runner, and what the register says that it can do: it keeps places unless told. */
export type ShiftRunner = Omit<ContractRunner, 'makeBroken'> & { abilities?: ShiftAbilities };

/**
 * The contract of a {@link ShiftRegister}, as tests: what a widget relies on, whoever answers. What a register cannot do by its `abilities` is not
 * asked of it, and the titles say so.
 *
 * @param makeHarness makes a backend that holds these opportunities, and nobody's sign-up; it goes by the clock
 */
export function describeShiftRegister(name: string, makeHarness: (opportunities: OpportunityInput[]) => ShiftHarness | Promise<ShiftHarness>, runner: ShiftRunner): void {
  const { places } = runner.abilities ?? { places: true };
  const same = makeSame(runner.assert);
  const run = async (check: ShiftCheck): Promise<void> => {
    const all = sampleOpportunities(Date.now());
    const sample = check.given?.(all) ?? all;
    const harness = await makeHarness(sample);
    try {
      await check.run({ harness, register: harness.register, opportunities: sample.map(completeOpportunity), same });
    } finally {
      await harness.dispose?.();
    }
  };
  const list = (checks: readonly ShiftCheck[]): void => {
    for (const check of checks) runner.it(check.title, () => run(check));
  };
  runner.describe(`${name} as a register of shifts`, () => {
    runner.it('says what it can do', () => run({ title: '', run: async ({ register }) => same(register.abilities.places, places, 'whether it keeps places') }));
    list(LISTING);
    list(REFUSING);
    list(PREPARING);
    list(DECLARING);
    list(GUARDIANS_REFUSED);
    list(REFUSING_TALKS);
    list(ONCE);
    list(FAILING);
    list(places ? [...KEEPING, ...REFUSING_PLACES, ...GUARDIANS_KEPT, ...CROWDING, ...TALKS] : NOT_KEEPING);
  });
}
