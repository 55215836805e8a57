import type { Need } from '@dugnad/client/model';
import type { StoredSignUp } from '../../store/opportunity-store.ts';
import type { Db } from '../desk.ts';

/** What somebody asked to be prepared, and until the end of which day it is kept; nothing where nothing was asked. */
export type ToPrepare = Pick<StoredSignUp, 'needs'>;

/** What is to be prepared for the people of these opportunities, by sign-up. What should be gone by now is not shown, whether or not it has been deleted yet. */
export async function readNeeds(db: Db, opportunityIds: readonly string[], now: number): Promise<(signUpId: string) => ToPrepare> {
  if (opportunityIds.length === 0) return () => ({});
  const rows = await db
    .selectFrom('sign_up_needs')
    .innerJoin('sign_ups', 'sign_ups.id', 'sign_up_needs.sign_up_id')
    .select(['sign_up_id', 'needs', 'sign_up_needs.delete_after'])
    .where('opportunity_id', 'in', [...opportunityIds])
    .where('sign_up_needs.delete_after', '>=', new Date(now).toISOString().slice(0, 10))
    .execute();
  const known = new Map(rows.map(({ sign_up_id: id, needs, delete_after: deleteAfter }): [string, ToPrepare] => [id, { needs: { needs: JSON.parse(needs) as Need[], deleteAfter } }]));
  return (signUpId) => known.get(signUpId) ?? {};
}
