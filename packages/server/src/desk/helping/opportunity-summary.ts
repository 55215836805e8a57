import type { Text } from '@dugnad/client/model';
import { shiftStatus } from '@dugnad/client/volunteering';
import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import type { ToTalkWith } from './todays-list.ts';

/** An opportunity in the list of its site. */
export interface OpportunitySummary {
  id: string;
  title: Text;
  state: StoredOpportunity['state'];
  /** Shifts that have not begun and take place. */
  coming: number;
  /** Free places in them. */
  missing: number;
  /** People who wait for an answer. */
  toTalk: number;
}

export function summaryOf({ id, title, state, shifts }: StoredOpportunity, people: readonly Pick<ToTalkWith, 'opportunity'>[], now: number): OpportunitySummary {
  const coming = shifts.filter((shift) => !['past', 'cancelled'].includes(shiftStatus({ ...shift, status: shift.state }, now)));
  const missing = coming.reduce((sum, { capacity, taken }) => sum + capacity - taken, 0);
  return { id, title, state, coming: coming.length, missing, toTalk: people.filter(({ opportunity }) => opportunity.id === id).length };
}
