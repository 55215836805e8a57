import type { Opportunity, ShiftStatus } from '@dugnad/client/model';
import { opportunityStatus, shiftStatus, takesSignUps } from '@dugnad/client/volunteering';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

/** What was decided by hand, in the words of the model; a draft takes nobody. */
function asDecided({ siteId: _site, state, shifts, ...kept }: StoredOpportunity): Opportunity {
  return { ...kept, status: state === 'open' ? 'open' : 'closed', shifts: shifts.map(({ state: status, ...shift }) => ({ ...shift, status })) };
}

/** Whether anybody can sign up at `now`, whatever becomes of the shifts. */
export function takesAnybody({ state, applyBy }: Pick<StoredOpportunity, 'state' | 'applyBy'>, now: number): boolean {
  return state === 'open' && takesSignUps({ status: 'open', ...(applyBy !== undefined && { applyBy }) }, now);
}

/** A shift of an opportunity that takes nobody any more is closed, whatever is left of it. */
function orClosed(status: ShiftStatus, isTaking: boolean): ShiftStatus {
  return isTaking || (status !== 'open' && status !== 'full') ? status : 'closed';
}

/** The opportunity as anybody may see it at `now`. */
export function publicOpportunity(stored: StoredOpportunity, now: number): Opportunity {
  const decided = asDecided(stored);
  const isTaking = takesAnybody(stored, now);
  const shifts = decided.shifts.map((shift) => ({ ...shift, status: orClosed(shiftStatus(shift, now), isTaking) }));
  return { ...decided, shifts, status: opportunityStatus(decided, now) };
}
