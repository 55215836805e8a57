import { ProblemError } from '../../problem/problem.ts';
import { opportunityFrom } from '../../store/opportunities/opportunity-row.ts';
import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import type { Db } from '../desk.ts';
import type { Asked } from '../routes/desk-route.ts';

/** Of one site, in the order of their identifiers, drafts too. */
export async function opportunitiesOf(db: Db, siteId: string): Promise<StoredOpportunity[]> {
  const rows = await db.selectFrom('opportunities').select(['id', 'data']).where('site_id', '=', siteId).orderBy('id').execute();
  if (rows.length === 0) return [];
  const shifts = await db.selectFrom('shifts').selectAll().where('opportunity_id', 'in', rows.map(({ id }) => id)).orderBy('opportunity_id').orderBy('position').orderBy('id').execute();
  return rows.map(({ id, data }) => opportunityFrom(data, shifts.filter((row) => row.opportunity_id === id)));
}

/** The one that the address names: of this site, or there is none. */
export async function opportunityOf({ db, siteId, params }: Pick<Asked<unknown>, 'db' | 'siteId' | 'params'>): Promise<StoredOpportunity> {
  const found = (await opportunitiesOf(db, siteId)).find(({ id }) => id === params['opportunity']);
  if (!found) throw new ProblemError('not-found', 'There is no such opportunity on this site.');
  return found;
}
