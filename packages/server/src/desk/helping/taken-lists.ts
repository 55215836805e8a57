import { ProblemError } from '../../problem/problem.ts';
import { fingerprintChecked } from '../../secrets/fingerprint.ts';
import type { Connection } from '../../store/database/database.ts';
import { lockOpportunity } from '../../store/opportunities/opportunities.ts';
import { deleteSignUps } from '../../store/signing-up/delete-sign-ups.ts';
import type { SignUpRow, VolunteerImportRow } from '../../store/tables.ts';
import type { Db } from '../desk.ts';
import type { AskedOfPetition, Done } from '../routes/desk-route.ts';

/** What whoever has a link can change of themselves. */
export function fingerprintOf({ name, phone, email, data, blocked, same_day_reminder: sameDay, quiet_since: quietSince }: Pick<SignUpRow, 'name' | 'phone' | 'email' | 'data' | 'blocked' | 'same_day_reminder' | 'quiet_since'>): string {
  return fingerprintChecked('imported', { name, phone, email, data, blocked, sameDay, ...(quietSince !== null && { isQuiet: true }) });
}

/** Whoever came by it and is still there. */
const peopleOf = (db: Db, importId: string) => db.selectFrom('volunteer_import_people').innerJoin('sign_ups', 'sign_ups.id', 'volunteer_import_people.sign_up_id').where('import_id', '=', importId);

/** Somebody has left, changed what stands there, wished for a shift, was given a link, was asked, or is named in the trail since. */
async function isActedOn(db: Db, { id, added }: VolunteerImportRow): Promise<boolean> {
  const people = await peopleOf(db, id).select(['fingerprint', 'name', 'phone', 'email', 'data', 'blocked', 'same_day_reminder', 'quiet_since']).execute();
  if (people.length < added || people.some((row) => row.fingerprint !== fingerprintOf(row))) return true;
  const wished = await peopleOf(db, id).innerJoin('sign_up_shifts', 'sign_up_shifts.sign_up_id', 'sign_ups.id').select('sign_ups.id').limit(1).execute();
  const linked = await peopleOf(db, id).innerJoin('sign_up_links', 'sign_up_links.sign_up_id', 'sign_ups.id').select('sign_ups.id').limit(1).execute();
  const asked = await peopleOf(db, id).innerJoin('offers', 'offers.sign_up_id', 'sign_ups.id').select('sign_ups.id').limit(1).execute();
  const named = await peopleOf(db, id).innerJoin('desk_audit', 'desk_audit.subject', 'sign_ups.id').select('desk_audit.detail').execute();
  return wished.length + linked.length + asked.length > 0 || named.some(({ detail }) => (JSON.parse(detail) as { import?: string }).import !== id);
}

/** The lists that a task has been given, the newest first. */
export async function readImports(db: Db, opportunityId: string): Promise<unknown[]> {
  const rows = await db.selectFrom('volunteer_imports').selectAll().where('opportunity_id', '=', opportunityId).orderBy('at', 'desc').orderBy('id').execute();
  const all: unknown[] = [];
  for (const row of rows) {
    const { id, at, agreed, added, left_out: leftOut, undone_at: undone } = row;
    all.push({ id, at, agreed, added, leftOut, undone, canTakeBack: undone === null && !(await isActedOn(db, row)) });
  }
  return all;
}

/** All of it goes, as if it had never come; what somebody has acted on is taken back person by person. */
export async function takeBack({ db, siteId, params, now }: AskedOfPetition<object>, connection: Connection): Promise<Done> {
  const opportunity = await lockOpportunity(connection, params['opportunity'] ?? '');
  if (opportunity?.siteId !== siteId) throw new ProblemError('not-found', 'There is no such opportunity on this site.');
  const row = await db.selectFrom('volunteer_imports').selectAll().where('id', '=', params['import'] ?? '').where('opportunity_id', '=', opportunity.id).where('undone_at', 'is', null).executeTakeFirst();
  if (!row) throw new ProblemError('not-found', 'There is no such list, or it was taken back.');
  if (await isActedOn(db, row)) throw new ProblemError('invalid-input', 'Somebody has acted on it.', { errors: [{ pointer: '/import', code: 'acted-on' }] });
  const people = await peopleOf(db, row.id).select('sign_ups.id').execute();
  await deleteSignUps(connection, people.map(({ id }) => id), 'asked-to', now);
  await db.updateTable('volunteer_imports').set({ undone_at: now }).where('id', '=', row.id).execute();
  return { answer: { people: people.length }, audit: { action: 'volunteers-import-undo', subject: opportunity.id, detail: { import: row.id, people: people.length } } };
}
