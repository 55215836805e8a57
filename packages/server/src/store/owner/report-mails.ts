import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** A mail about a report that has not gone, or could not, with what it is written from. */
export interface ReportMail {
  id: string;
  data: Readonly<Record<string, unknown>>;
}

const small = (text: unknown): string => (typeof text === 'string' ? text.trim().toLowerCase() : '');

/** Mails to coordinators that repeat the address of whoever reported something: what has gone is emptied, what waits is not. */
export async function reportMailsOf(db: Kysely<Tables>, { email, siteId = '' }: { email: string; siteId?: string | undefined }): Promise<ReportMail[]> {
  const waiting = db.selectFrom('mails').select(['id', 'data']).where('kind', '=', 'report').where('data', '<>', '{}');
  const rows = await (siteId === '' ? waiting : waiting.where('site_id', '=', siteId)).execute();
  const mails = rows.map(({ id, data }) => ({ id, data: JSON.parse(data) as ReportMail['data'] }));
  return mails.filter(({ data }) => small(data['email']) === small(email));
}

/** Takes the address out of them; what was reported still comes. */
export async function forgetReporter(db: Kysely<Tables>, person: { email: string; siteId?: string | undefined }): Promise<void> {
  for (const { id, data: { email: _email, ...rest } } of await reportMailsOf(db, person)) await db.updateTable('mails').set({ data: JSON.stringify(rest) }).where('id', '=', id).execute();
}
