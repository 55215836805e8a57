import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { hashCode, makeCode } from '../../secrets/make-secrets.ts';
import type { MailRows } from '../../mail/mail-rows.ts';
import { mailRow } from '../../store/signing/mail-row.ts';
import type { Db, Desk } from '../desk.ts';
import type { CoordinatorRow, DeskTables } from '../store/desk-tables.ts';
import { emailKey, sitesOf } from './coordinators.ts';

export const CODE_MINUTES = 10;
const MOST_TRIES = 5;
/** Codes that one address gets in an hour: nobody's letter box is filled from here. */
const CODES_AN_HOUR = 10;

const later = (now: string, minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();

async function askedLately(db: Db, key: string, now: string): Promise<number> {
  const { number } = await db
    .selectFrom('desk_codes')
    .select((build) => build.fn.countAll<number | string>().as('number'))
    .where('email_key', '=', key)
    .where('created', '>', later(now, -60))
    .executeTakeFirstOrThrow();
  return Number(number);
}

/** Keeps a code for the address, and mails it to those who have a seat. Whoever asks is told the same either way. */
export async function askForCode(db: Db, desk: Desk, email: string, now: string): Promise<void> {
  const key = emailKey(email);
  const coordinator = await db.selectFrom('desk_coordinators').selectAll().where('email_key', '=', key).executeTakeFirst();
  const [site] = await sitesOf(db, coordinator?.id ?? '');
  if ((await askedLately(db, key, now)) >= CODES_AN_HOUR) return;
  const code = makeCode();
  const expires = later(now, CODE_MINUTES);
  const known = coordinator !== undefined && site !== undefined;
  const row = { id: randomUUID(), email_key: key, coordinator_id: known ? coordinator.id : null, code_hash: hashCode(desk.secret, key, code), tries: 0, created: now, expires, used_at: null };
  await db.insertInto('desk_codes').values(row).execute();
  if (!known) return;
  const data = { code, minutes: CODE_MINUTES } satisfies MailRows['sign-in'];
  await db
    .insertInto('mails')
    .values(mailRow({ siteId: site.id, signatureId: null, kind: 'sign-in', recipient: coordinator.email, language: coordinator.language, data, now, expires }))
    .execute();
}

const isOver = ({ used_at: used, expires, tries }: DeskTables['desk_codes'], now: string): boolean => used !== null || expires <= now || tries >= MOST_TRIES;

/** Counted before it is looked at, by the database: a hundred that come at once are five tries too. */
async function takeTry(db: Db, id: string): Promise<boolean> {
  const one = db.updateTable('desk_codes').set({ tries: sql`tries + 1` }).where('id', '=', id).where('tries', '<', MOST_TRIES).where('used_at', 'is', null);
  return (await one.executeTakeFirst()).numUpdatedRows > 0n;
}

/** Who the code lets in; nobody when it is wrong, used, too old, or was tried too often. */
export async function useCode(db: Db, desk: Desk, { email, code }: { email: string; code: string }, now: string): Promise<CoordinatorRow | undefined> {
  const key = emailKey(email);
  const latest = await db.selectFrom('desk_codes').selectAll().where('email_key', '=', key).orderBy('created', 'desc').orderBy('id').limit(1).executeTakeFirst();
  if (!latest || isOver(latest, now)) return undefined;
  if (!(await takeTry(db, latest.id))) return undefined;
  const fits = latest.code_hash === hashCode(desk.secret, key, code) && latest.coordinator_id !== null;
  if (!fits) return undefined;
  await db.updateTable('desk_codes').set({ used_at: now }).where('id', '=', latest.id).execute();
  return db.selectFrom('desk_coordinators').selectAll().where('id', '=', latest.coordinator_id ?? '').executeTakeFirst();
}
