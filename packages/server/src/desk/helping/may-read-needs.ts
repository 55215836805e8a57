import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import { coordinatorOf } from '../../volunteering/coordinator-of.ts';
import type { Db } from '../desk.ts';
import { emailKey } from '../people/coordinators.ts';
import type { CoordinatorRow } from '../store/desk-tables.ts';

/** Whether what is to be prepared for the people of an opportunity may be read. */
export type MayRead = (opportunity: StoredOpportunity) => boolean;

/** Read by nobody: for what needs no more than who waits. */
export const readsNone: MayRead = () => false;

/**
 * As the words of the yes have it: by whoever is mailed about its sign-ups, and by those in charge, who edit. Other helpers give places and call,
 * and prepare nothing.
 */
export async function mayReadNeeds({ db, siteId, who }: { db: Db; siteId: string; who: Pick<CoordinatorRow, 'id' | 'email_key'> }): Promise<MayRead> {
  const seat = await db.selectFrom('desk_roles').select('role').where('coordinator_id', '=', who.id).where('site_id', '=', siteId).executeTakeFirst();
  if (seat === undefined) return readsNone;
  return seat.role === 'helper' ? (opportunity) => emailKey(coordinatorOf(opportunity).recipient) === who.email_key : () => true;
}
