import * as v from 'valibot';
import { isDugnadError } from '../errors/errors.ts';
import { OpportunitySchema } from '../model/opportunity.ts';
import type { OpportunityPage, OpportunitySource } from '../ports/opportunity-source.ts';
import { opportunityStatus } from '../volunteering/opportunity-status.ts';
import { orderOpportunities } from '../volunteering/order-opportunities.ts';
import { shiftStatus } from '../volunteering/shift-status.ts';
import type { ContractRunner } from './describe-activity-source.ts';
import { makeSame } from './petition-check.ts';

/** The runner, and a source of the same kind that cannot be read; without it one check is left out. */
export type OpportunityRunner = Omit<ContractRunner, 'makeBroken'> & { makeBroken?(): OpportunitySource | Promise<OpportunitySource> };

type Same = (actual: unknown, expected: unknown, what: string) => void;
type Check = (page: OpportunityPage, same: Same, source: OpportunitySource) => void | Promise<void>;

const ids = (page: OpportunityPage): string[] => page.opportunities.map(({ id }) => id);

const CHECKS: Record<string, Check> = {
  'gives opportunities that follow the model, each with a name of its own': (page, same) => {
    for (const one of page.opportunities) same(v.is(OpportunitySchema, one), true, `whether ${one.id} follows the model`);
    same([page.opportunities.length > 0, new Set(ids(page)).size], [true, page.opportunities.length], 'whether there are some, and their names');
  },
  'lists first what needs somebody first': (page, same) => same(ids(page), orderOpportunities(page.opportunities, Date.now()).map(({ id }) => id), 'the order'),
  'says of each, and of each shift, where it stands': (page, same) => {
    for (const one of page.opportunities) {
      same(one.status, opportunityStatus(one, Date.now()), `the status of ${one.id}`);
      same(one.shifts.map(({ status }) => status), one.shifts.map((shift) => shiftStatus(shift, Date.now())), `the shifts of ${one.id}`);
    }
  },
  'calls all the same when it is read anew': async (page, same, source) => {
    const again = await source.listOpportunities({ refresh: true });
    const named = (of: OpportunityPage): unknown => of.opportunities.map(({ id, shifts }) => [id, shifts.map((shift) => shift.id)]);
    same(named(again), named(page), 'the names');
  },
  'says when it was read, and that nothing is wrong': (page, same) => same([Number.isNaN(Date.parse(page.asOf)), page.stale, page.failures, page.problems], [false, false, [], []], 'whether asOf is no moment, stale, failures, problems'),
  'stops reading for who does not want it any more': async (_, same, source) => same(await codeOf(source.listOpportunities({ signal: AbortSignal.abort() })), 'aborted', 'the error'),
};

async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'none';
  } catch (error) {
    return isDugnadError(error) ? error.code : 'not an error of ours';
  }
}

/**
 * The contract of an {@link OpportunitySource}, as tests: what a widget relies on, whoever tells.
 *
 * @param make makes a source with something to help with in the days to come; it goes by the clock
 */
export function describeOpportunitySource(name: string, make: () => OpportunitySource | Promise<OpportunitySource>, runner: OpportunityRunner): void {
  const same = makeSame(runner.assert);
  const { makeBroken } = runner;
  runner.describe(`${name} as a source of opportunities`, () => {
    for (const [title, check] of Object.entries(CHECKS)) {
      runner.it(title, async () => {
        const source = await make();
        await check(await source.listOpportunities(), same, source);
      });
    }
    if (makeBroken) runner.it('says with an error of ours that it cannot be read', async () => same(['none', 'not an error of ours'].includes(await codeOf((await makeBroken()).listOpportunities())), false, 'whether it says nothing of use'));
  });
}
