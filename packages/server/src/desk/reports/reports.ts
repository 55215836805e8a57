import type { SelectQueryBuilder } from 'kysely';
import type { MailRows } from '../../mail/mail-rows.ts';
import { mailRow } from '../../store/signing/mail-row.ts';
import type { Tables } from '../../store/tables.ts';
import type { Db } from '../desk.ts';
import { listCoordinators } from '../people/coordinators.ts';

/** Reports that nobody has dealt with. */
export function openReports(db: Db): SelectQueryBuilder<Tables, 'abuse_reports', object> {
  return db.selectFrom('abuse_reports').where(({ not, exists, selectFrom }) => not(exists(selectFrom('desk_reports').select('report_id').whereRef('report_id', '=', 'abuse_reports.id').where('closed_at', 'is not', null))));
}

export interface ListedReport {
  id: string;
  reason: string;
  text: string;
  email: string | null;
  at: string;
  closed: string | null;
}

export async function listReports(db: Db, petitionId: string): Promise<ListedReport[]> {
  return db
    .selectFrom('abuse_reports')
    .leftJoin('desk_reports', 'desk_reports.report_id', 'abuse_reports.id')
    .select(['abuse_reports.id', 'reason', 'text', 'email', 'abuse_reports.at', 'desk_reports.closed_at as closed'])
    .where('petition_id', '=', petitionId)
    .orderBy('abuse_reports.at', 'desc')
    .execute();
}

/** Dealt with. False when there is no such report of the petition. */
export async function closeReport(db: Db, petitionId: string, id: string, now: string): Promise<boolean> {
  const report = await db.selectFrom('abuse_reports').select('id').where('id', '=', id).where('petition_id', '=', petitionId).executeTakeFirst();
  if (!report) return false;
  await db.insertInto('desk_reports').values({ report_id: id, mailed_at: now, closed_at: now }).onConflict((conflict) => conflict.column('report_id').doUpdateSet({ closed_at: now })).execute();
  return true;
}

/**
 * Queues a mail for each report that has had none, to everybody who may deal with it: it cannot wait for the digest. A job
 * calls it often; each report is mailed once.
 */
export async function mailReports(store: { write<T>(work: (db: Db) => Promise<T>): Promise<T> }, now: string): Promise<number> {
  return store.write(async (db) => {
    const fresh = await db
      .selectFrom('abuse_reports')
      .innerJoin('petitions', 'petitions.id', 'abuse_reports.petition_id')
      .leftJoin('desk_reports', 'desk_reports.report_id', 'abuse_reports.id')
      .select(['abuse_reports.id', 'reason', 'text', 'email', 'site_id', 'abuse_reports.petition_id'])
      .where('desk_reports.report_id', 'is', null)
      .execute();
    for (const { id, reason, text, email, site_id: siteId, petition_id: petitionId } of fresh) {
      for (const seat of (await listCoordinators(db, siteId)).filter(({ role }) => role !== 'helper')) {
        const said = { petitionId, reason, text, ...(email !== null && { email }) } satisfies MailRows['report'];
        await db.insertInto('mails').values(mailRow({ siteId, signatureId: null, kind: 'report', recipient: seat.email, language: seat.language, data: said, now, expires: null })).execute();
      }
      await db.insertInto('desk_reports').values({ report_id: id, mailed_at: now, closed_at: null }).execute();
    }
    return fresh.length;
  });
}
