import type { PetitionCounts, PetitionStatus, Text } from '@dugnad/client/model';
import { petitionStatus } from '../../signing/petition-status.ts';
import type { StoredPetition } from '../../store/petition-store.ts';
import type { Db } from '../desk.ts';
import { openReports } from '../reports/reports.ts';

const NONE: PetitionCounts = { confirmed: 0, waiting: 0, paper: 0, asOf: new Date(0).toISOString() };

export async function readCountsIn(db: Db, petitionId: string): Promise<PetitionCounts> {
  const row = await db.selectFrom('petition_counts').selectAll().where('petition_id', '=', petitionId).executeTakeFirst();
  return row ? { confirmed: row.confirmed, waiting: row.waiting, paper: row.paper, asOf: row.as_of } : NONE;
}

/** A petition in the list of its site. */
export interface PetitionSummary {
  id: string;
  title: Text;
  status: PetitionStatus;
  test: boolean;
  deleteAfter: string;
  counts: PetitionCounts;
  /** What waits for somebody: comments to read, reports to answer. */
  comments: number;
  reports: number;
}

type Grouped = { petition_id: string; number: number | string }[];

const perPetition = (rows: Grouped): Map<string, number> => new Map(rows.map(({ petition_id: id, number }) => [id, Number(number)]));

async function waitingComments(db: Db): Promise<Map<string, number>> {
  const query = db.selectFrom('signatures').select((build) => ['petition_id', build.fn.countAll<number | string>().as('number')]);
  return perPetition(await query.where('comment_state', '=', 'waiting').where('state', '=', 'confirmed').groupBy('petition_id').execute());
}

async function waitingReports(db: Db): Promise<Map<string, number>> {
  return perPetition(await openReports(db).select((build) => ['petition_id', build.fn.countAll<number | string>().as('number')]).groupBy('petition_id').execute());
}

export async function listSummaries(db: Db, siteId: string, now: number): Promise<PetitionSummary[]> {
  const rows = await db.selectFrom('petitions').select('data').where('site_id', '=', siteId).orderBy('id').execute();
  const counts = await db.selectFrom('petition_counts').selectAll().execute();
  const [comments, reports] = [await waitingComments(db), await waitingReports(db)];
  return rows.map(({ data }) => {
    const petition = JSON.parse(data) as StoredPetition;
    const { id, title, test, retention } = petition;
    const own = counts.find(({ petition_id: of }) => of === id);
    const numbers = own ? { confirmed: own.confirmed, waiting: own.waiting, paper: own.paper, asOf: own.as_of } : NONE;
    return { id, title, test: test ?? false, status: petitionStatus(petition, now), deleteAfter: retention.deleteAfter, counts: numbers, comments: comments.get(id) ?? 0, reports: reports.get(id) ?? 0 };
  });
}
