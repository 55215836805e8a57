import { momentOf } from '../model/moment-of.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Shift } from '../model/shift.ts';
import { opportunityStatus } from '../volunteering/opportunity-status.ts';
import { orderOpportunities } from '../volunteering/order-opportunities.ts';
import { shiftStatus } from '../volunteering/shift-status.ts';
import { comingTalks } from '../volunteering/talks.ts';
import type { ShiftBench, ShiftCheck } from './shift-check.ts';

/** All that whoever looks has to be told; moments as such, for they may come in another zone. */
function lasting({ id, start, end, capacity, taken, waitlist, role, place }: Shift): unknown {
  return { id, start: momentOf(start), end: momentOf(end), capacity, taken, waitlist, role, place };
}

/** A register may leave out what is over and what is closed. */
const isToCome = ({ start }: Shift): boolean => momentOf(start) > Date.now();
const isOpen = (opportunity: Opportunity): boolean => opportunityStatus(opportunity, Date.now()) !== 'closed';

function whole({ url: _, status: __, shifts, applyBy, ...rest }: Opportunity): unknown {
  return { ...rest, applyBy: applyBy && momentOf(applyBy), shifts: shifts.filter(isToCome).map(lasting) };
}

/** What was given and what is shown, by identifier, of those that are shown. */
async function pairs({ register, opportunities }: ShiftBench): Promise<[given: Opportunity, shown: Opportunity][]> {
  const page = await register.listOpportunities();
  return page.opportunities.map((shown) => {
    const given = opportunities.find(({ id }) => id === shown.id);
    if (!given) throw new Error(`nobody gave it ${shown.id}`);
    return [given, shown];
  });
}

export const LISTING: readonly ShiftCheck[] = [
  {
    title: 'lists opportunities whole, with what was left out',
    run: async (bench) => {
      const found = new Map((await pairs(bench)).map(([{ id }, shown]) => [id, shown]));
      for (const opportunity of bench.opportunities.filter(isOpen)) {
        const shown = found.get(opportunity.id);
        bench.same(shown && whole(shown), whole({ ...opportunity, talks: comingTalks(opportunity, Date.now()) }), opportunity.id);
      }
    },
  },
  {
    title: 'lists first what needs somebody first',
    run: async ({ register, opportunities, same }) => {
      const { opportunities: listed } = await register.listOpportunities();
      const ids = (all: readonly Opportunity[]): string[] => all.filter(isOpen).map(({ id }) => id);
      same(ids(listed), ids(orderOpportunities(opportunities, Date.now())), 'the order');
    },
  },
  {
    title: 'says of each shift where it stands',
    run: async (bench) => {
      for (const [given, shown] of (await pairs(bench)).filter(([each]) => isOpen(each))) {
        const expected = new Map(given.shifts.map((shift) => [shift.id, shiftStatus(shift, Date.now())]));
        for (const { id, status } of shown.shifts) bench.same(status, expected.get(id), `the status of ${given.id} ${id}`);
      }
    },
  },
  {
    title: 'says of each opportunity where it stands',
    run: async (bench) => {
      for (const [given, shown] of await pairs(bench)) bench.same(shown.status, opportunityStatus(given, Date.now()), `the status of ${given.id}`);
    },
  },
  {
    title: 'says when it was read, and that nothing is wrong',
    run: async ({ register, same }) => {
      const { asOf, stale, failures, problems } = await register.listOpportunities({ refresh: true });
      same([Number.isNaN(Date.parse(asOf)), stale, failures, problems], [false, false, [], []], 'whether asOf is no moment, stale, failures, problems');
    },
  },
];
