import type { Opportunity, Shift } from '@dugnad/client/model';
import { opportunityAt, takesSignUps } from '@dugnad/client/volunteering';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

/** What was decided by hand, in the words of the model; a draft takes nobody. */
function asDecided({ siteId, state, shifts, ...kept }: StoredOpportunity, publicUrl: string): Opportunity {
  return { ...kept, url: `${publicUrl}/embed/volunteer/${siteId}/${kept.id}`, status: state === 'open' ? 'open' : 'closed', shifts: shifts.map(({ state: status, ...shift }) => ({ ...shift, status })) };
}

/** Whether anybody can sign up at `now`, whatever becomes of the shifts. */
export function takesAnybody({ state, applyBy }: Pick<StoredOpportunity, 'state' | 'applyBy'>, now: number): boolean {
  return state === 'open' && takesSignUps({ status: 'open', ...(applyBy !== undefined && { applyBy }) }, now);
}

/** A shift of an opportunity that takes nobody any more, whatever is left of it. */
function closed(shift: Shift): Shift {
  return shift.status === 'open' || shift.status === 'full' ? { ...shift, status: 'closed' } : shift;
}

/**
 * The opportunity as anybody may see it.
 *
 * @param at.publicUrl where its own page is served from
 * @param at.now milliseconds since 1970
 */
export function publicOpportunity(stored: StoredOpportunity, { publicUrl, now }: { publicUrl: string; now: number }): Opportunity {
  const standing = opportunityAt(asDecided(stored, publicUrl), now);
  return takesAnybody(stored, now) ? standing : { ...standing, shifts: standing.shifts.map(closed) };
}
