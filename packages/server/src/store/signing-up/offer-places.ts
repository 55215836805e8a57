import type { MailRows } from '../../mail/mail-rows.ts';
import { coordinatorOf } from '../../volunteering/coordinator-of.ts';
import type { Connection, Database } from '../database/database.ts';
import { readOpportunity } from '../opportunities/opportunities.ts';
import type { FreshLink, StoredOpportunity } from '../opportunity-store.ts';
import { mailRow } from '../signing/mail-row.ts';
import type { MailRow, ShiftRow, SignUpLinkRow, SignUpRow } from '../tables.ts';

type LockedShift = Pick<ShiftRow, 'opportunity_id' | 'id' | 'starts' | 'capacity' | 'taken' | 'waitlist' | 'state'>;
type Waiter = Pick<SignUpRow, 'id' | 'email' | 'language' | 'reference'>;

const HOUR = 3_600_000;
const DUE = `SELECT opportunity_id, shift_id AS id FROM sign_up_shifts WHERE state = 'offered' AND offered_until <= $1
  UNION SELECT p.opportunity_id, p.shift_id FROM sign_up_shifts p JOIN shifts s ON s.opportunity_id = p.opportunity_id AND s.id = p.shift_id
    WHERE p.state = 'waiting' AND s.waitlist = 'offer' AND s.state = 'open' AND s.starts > $1 AND s.taken < s.capacity ORDER BY 1, 2`;
const LOCK = 'SELECT opportunity_id, id, starts, capacity, taken, waitlist, state FROM shifts WHERE opportunity_id = $1 AND id = $2 FOR NO KEY UPDATE';
const LAPSE = `UPDATE sign_up_shifts SET state = 'released', offered_until = NULL WHERE opportunity_id = $1 AND shift_id = $2 AND state = 'offered' AND offered_until <= $3 RETURNING sign_up_id`;
const WAITERS = `SELECT s.id, s.email, s.language, s.reference FROM sign_up_shifts p JOIN sign_ups s ON s.id = p.sign_up_id
  WHERE p.opportunity_id = $1 AND p.shift_id = $2 AND p.state = 'waiting' ORDER BY p.waiting_number`;
const OFFER = `UPDATE sign_up_shifts SET state = 'offered', offered_until = $3 WHERE sign_up_id = $1 AND shift_id = $2`;
const TAKE = 'UPDATE shifts SET taken = taken + $3 WHERE opportunity_id = $1 AND id = $2';

/** What an offer is written from. */
interface Offer {
  opportunity: StoredOpportunity;
  shiftId: string;
  until: string;
  now: string;
}

/** To whom it is offered by mail; where there is no address, the coordinator reads whom to call. */
function tellOf({ id: signUpId, email, language, reference }: Waiter, { opportunity, shiftId, until, now }: Offer, { token, tokenHash }: FreshLink): { mail: MailRow; links: SignUpLinkRow[] } {
  const mail = { siteId: opportunity.siteId, signatureId: null, signUpId, now, expires: until };
  if (email === null) {
    const data = { what: 'offered', opportunityId: opportunity.id, signUpId, reference, shiftIds: [shiftId], late: false } satisfies MailRows['volunteer-news'];
    return { mail: mailRow({ ...mail, ...coordinatorOf(opportunity), kind: 'volunteer-news', data }), links: [] };
  }
  const data = { signUpId, shiftId, token } satisfies MailRows['offer'];
  return { mail: mailRow({ ...mail, recipient: email, language, kind: 'offer', data }), links: [{ token_hash: tokenHash, sign_up_id: signUpId, created_at: now }] };
}

const takesPlace = ({ waitlist, state, starts }: LockedShift, opportunity: StoredOpportunity, now: string): boolean => waitlist === 'offer' && state === 'open' && starts > now && opportunity.state === 'open';

/** Who is asked next: as many as there are places, by their numbers. */
async function nextOf(connection: Connection, shift: LockedShift, free: number): Promise<Waiter[]> {
  return (await connection.all<Waiter>(WAITERS, [shift.opportunity_id, shift.id])).slice(0, Math.max(free, 0));
}

function offerTo(connection: Connection, waiters: readonly Waiter[], offer: Offer, link: () => FreshLink): void {
  const told = waiters.map((waiter) => tellOf(waiter, offer, link()));
  for (const { id } of waiters) connection.send(OFFER, [id, offer.shiftId, offer.until]);
  connection.insert({ sign_up_links: told.flatMap(({ links }) => links), mails: told.map(({ mail }) => mail) });
}

function offerShift(database: Database, due: Pick<LockedShift, 'opportunity_id' | 'id'>, now: string, link: () => FreshLink): Promise<number> {
  return database.transaction(async (connection) => {
    const place = [due.opportunity_id, due.id];
    const [shift] = await connection.all<LockedShift>(LOCK, place);
    const lapsed = await connection.all(LAPSE, [...place, now]);
    const opportunity = await readOpportunity(connection, due.opportunity_id);
    if (!shift || !opportunity) return 0;
    const free = takesPlace(shift, opportunity, now) ? shift.capacity - shift.taken + lapsed.length : 0;
    const waiters = await nextOf(connection, shift, free);
    const ends = new Date(Date.parse(now) + opportunity.offerHours * HOUR).toISOString();
    if (waiters.length > 0) offerTo(connection, waiters, { opportunity, shiftId: shift.id, until: ends < shift.starts ? ends : shift.starts, now }, link);
    if (waiters.length !== lapsed.length) connection.send(TAKE, [...place, waiters.length - lapsed.length]);
    return waiters.length;
  });
}

/**
 * Lets go the offers that have run out, and offers every free place to who waits with the smallest number; a shift at a time, each behind the lock of
 * everybody who gives a place.
 *
 * @returns how many were offered
 */
export async function offerPlaces(database: Database, now: string, link: () => FreshLink): Promise<number> {
  let sum = 0;
  for (const due of await database.all<Pick<LockedShift, 'opportunity_id' | 'id'>>(DUE, [now])) sum += await offerShift(database, due, now, link);
  return sum;
}
