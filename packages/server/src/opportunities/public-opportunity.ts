import type { Opportunity, Shift, Talk } from '@dugnad/client/model';
import { opportunityAt, takesSignUps } from '@dugnad/client/volunteering';
import type { StoredOpportunity, StoredTalk } from '../store/opportunity-store.ts';

/** A talk that nobody has; of the others nobody is told, not even that there are any. */
const free = ({ taken, state, ...talk }: StoredTalk): Talk[] => (taken === 0 && state === 'open' ? [talk] : []);

/** What was decided by hand, in the words of the model; a draft takes nobody. */
function asDecided({ siteId, state, escalateTo: _escalateTo, shifts, talks, mails: _mails, feedback: _feedback, ...kept }: StoredOpportunity, publicUrl: string): Opportunity {
  return { ...kept, url: `${publicUrl}/embed/volunteer/${siteId}/${kept.id}`, status: state === 'open' ? 'open' : 'closed', shifts: shifts.map(({ state: status, ...shift }) => ({ ...shift, status })), talks: talks.flatMap(free) };
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
