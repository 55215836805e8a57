import type { Opportunity, OpportunityInput } from '../../model/opportunity.ts';
import type { Shift, ShiftInput } from '../../model/shift.ts';

const completeShift = (shift: ShiftInput): Shift => ({ taken: 0, waitlist: 'none', status: 'open', ...shift }) as Shift;

/** An opportunity as it was written down, with what the schema fills in; it is not checked, and the schema library is not needed. */
export function completeOpportunity(opportunity: OpportunityInput): Opportunity {
  const { controller, shifts = [] } = opportunity;
  return {
    mode: 'in-person', media: [], languages: [], skills: [], requirements: [], access: [], rewards: [],
    first: 'conversation', holdDays: 7, offerHours: 24, flexible: false, asksNeeds: false, status: 'open', talks: [],
    ...opportunity,
    controller: { receivers: [], ...controller },
    shifts: shifts.map(completeShift),
  } as Opportunity;
}
