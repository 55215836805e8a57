import type { MailRows } from '../../mail/mail-rows.ts';
import { mailRow } from '../../store/signing/mail-row.ts';
import type { Db } from '../desk.ts';
import { listCoordinators } from '../people/coordinators.ts';
import type { Seat } from '../people/coordinators.ts';
import { listSummaries } from '../petitions/read-petitions.ts';

type DigestPetition = MailRows['digest']['petitions'][number];

/** Where the desk shows a petition. */
export function deskAddress(publicUrl: string, siteId: string, petitionId: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/desk/${siteId}/${petitionId}`;
}

interface Place {
  siteId: string;
  publicUrl: string;
}

const number = async (query: { executeTakeFirstOrThrow(): Promise<{ number: number | string }> }): Promise<number> => Number((await query.executeTakeFirstOrThrow()).number);

async function happenedSince(db: Db, { siteId, publicUrl }: Place, since: string, now: string): Promise<DigestPetition[]> {
  const all: DigestPetition[] = [];
  for (const { id, title, counts, comments, reports } of await listSummaries(db, siteId, Date.parse(now))) {
    const fresh = await number(
      db.selectFrom('signatures').select((build) => build.fn.countAll<number | string>().as('number')).where('petition_id', '=', id).where('test', '=', 0).where('state', '=', 'confirmed').where('confirmed_at', '>', since),
    );
    const bounces = await number(
      db.selectFrom('mails').innerJoin('signatures', 'signatures.id', 'mails.signature_id').select((build) => build.fn.countAll<number | string>().as('number')).where('signatures.petition_id', '=', id).where('mails.state', 'in', ['bounced', 'failed']).where('mails.created', '>', since),
    );
    if (fresh + comments + reports + bounces > 0) all.push({ title, url: deskAddress(publicUrl, siteId, id), counts, fresh, comments, reports, bounces });
  }
  return all;
}

/** What waits for an answer is told again only beside news, or after a week. */
function isWorthIt(petitions: readonly DigestPetition[], last: string | undefined, now: string): boolean {
  const isNews = petitions.some(({ fresh, bounces }) => fresh + bounces > 0);
  return isNews || (petitions.length > 0 && (last === undefined || Date.parse(now) - Date.parse(last) >= 7 * 86_400_000));
}

async function sendOne(db: Db, place: Place, seat: Seat, now: string): Promise<boolean> {
  const { siteId } = place;
  const last = await db.selectFrom('desk_digests').select('sent_at').where('coordinator_id', '=', seat.id).where('site_id', '=', siteId).executeTakeFirst();
  if (last && last.sent_at.slice(0, 10) >= now.slice(0, 10)) return false;
  const since = last?.sent_at ?? new Date(Date.parse(now) - 86_400_000).toISOString();
  const petitions = await happenedSince(db, place, since, now);
  if (!isWorthIt(petitions, last?.sent_at, now)) return false;
  await db.insertInto('mails').values(mailRow({ siteId, signatureId: null, kind: 'digest', recipient: seat.email, language: seat.language, data: { petitions }, now, expires: null })).execute();
  await db.insertInto('desk_digests').values({ coordinator_id: seat.id, site_id: siteId, sent_at: now }).onConflict((conflict) => conflict.columns(['coordinator_id', 'site_id']).doUpdateSet({ sent_at: now })).execute();
  return true;
}

/** Queues for each owner and editor what has happened on their site: one mail a day at most, none when nothing did. Returns how many. */
export async function sendDigests(store: { write<T>(work: (db: Db) => Promise<T>): Promise<T> }, now: string, publicUrl: string): Promise<number> {
  return store.write(async (db) => {
    let sent = 0;
    for (const { id } of await db.selectFrom('sites').select('id').execute()) {
      for (const seat of await listCoordinators(db, id)) {
        if (seat.role !== 'helper' && (await sendOne(db, { siteId: id, publicUrl }, seat, now))) sent += 1;
      }
    }
    return sent;
  });
}
