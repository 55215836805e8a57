import type { Connection, NewRows } from '../database/database.ts';
import { TALK } from '../opportunities/talk-row.ts';
import type { SignUpIntent } from '../opportunity-store.ts';
import type { WishedOpportunity, WishedShift } from './answer-wish.ts';
import type { FoundForSignUps, SigningUpDecision } from './decide-signing-up.ts';
import { findMet } from './people-met.ts';
import type { PersonInShift } from './people-in-shifts.ts';

// Talks of an opportunity are locked together, whichever is wished for: so nobody has two of them, by two processes at once.
// The rows are the locks, and are taken in one order by everybody: of two who want the last place, one waits here until the other has
// committed, and reads what is left then. (READ COMMITTED: a row that was waited for is read anew, and each later statement sees what has
// been committed by then. https://www.postgresql.org/docs/current/transaction-iso.html#XACT-READ-COMMITTED)
const SHIFTS = `SELECT opportunity_id, id, starts, capacity, taken, last_number, waitlist, state FROM shifts
  WHERE opportunity_id = ANY($1) AND (id = ANY($2) OR (opportunity_id = ANY($3) AND id LIKE '${TALK}%')) ORDER BY opportunity_id, id FOR NO KEY UPDATE`;
const KEYS = 'SELECT key, fingerprint, opportunity_id, answer FROM sign_up_keys WHERE key = ANY($1)';
const OPPORTUNITIES = 'SELECT id, state, first, apply_by FROM opportunities WHERE id = ANY($1)';
const PEOPLE = `SELECT places.sign_up_id, places.opportunity_id, places.shift_id, phone_hash, email_hash FROM sign_ups JOIN sign_up_shifts AS places ON places.sign_up_id = sign_ups.id
  WHERE sign_ups.opportunity_id = ANY($1) AND (phone_hash = ANY($2) OR email_hash = ANY($3)) AND places.state IN ('in', 'held', 'offered', 'waiting')
  AND NOT EXISTS (SELECT 1 FROM shifts WHERE shifts.opportunity_id = places.opportunity_id AND shifts.id = places.shift_id AND shifts.id LIKE '${TALK}%'
    AND (shifts.starts <= $4 OR shifts.state = 'cancelled'))`;

// Not beside the locks: of a row that was waited for, only that row is read anew.
const WAITERS = `SELECT DISTINCT opportunity_id, shift_id FROM sign_up_shifts WHERE opportunity_id = ANY($1) AND shift_id = ANY($2) AND state = 'waiting'`;

const unique = (values: readonly (string | undefined)[]): string[] => [...new Set(values.filter((value) => value !== undefined))];

/** All at once: the locks are asked for first, so that everything behind them is read once they are held. */
export async function findSigningUp(connection: Connection, intents: readonly SignUpIntent[]): Promise<FoundForSignUps> {
  if (intents.length === 0) return { shifts: [], keys: [], opportunities: [], people: [], met: [] };
  const opportunityIds = unique(intents.map(({ opportunityId }) => opportunityId));
  const shiftIds = unique(intents.flatMap(({ signUp }) => signUp.shiftIds));
  const [shifts, keys, opportunities, people, met, waiters] = await Promise.all([
    connection.all<WishedShift>(SHIFTS, [opportunityIds, shiftIds, unique(intents.map(({ opportunityId, talk }) => talk && opportunityId))]),
    connection.all<FoundForSignUps['keys'][number]>(KEYS, [unique(intents.map(({ idempotencyKey }) => idempotencyKey))]),
    connection.all<WishedOpportunity>(OPPORTUNITIES, [opportunityIds]),
    connection.all<PersonInShift>(PEOPLE, [opportunityIds, unique(intents.map(({ phoneHash }) => phoneHash)), unique(intents.map(({ emailHash }) => emailHash)), intents.map(({ now }) => now).toSorted()[0] ?? '']),
    findMet(connection, intents),
    connection.all<Pick<PersonInShift, 'opportunity_id' | 'shift_id'>>(WAITERS, [opportunityIds, shiftIds]),
  ]);
  const waitedFor = (shift: WishedShift): boolean => waiters.some(({ opportunity_id, shift_id }) => opportunity_id === shift.opportunity_id && shift_id === shift.id);
  return { shifts: shifts.map((shift) => (waitedFor(shift) ? { ...shift, isWaitedFor: true } : shift)), keys, opportunities, people, met };
}

/** What signing up adds; keys in one order, as another process may have the same ones. */
export function signedUpRows({ keys, signUps, needs, places, links, guardianLinks, news }: SigningUpDecision): Required<Pick<NewRows, 'sign_up_keys' | 'sign_ups' | 'sign_up_needs' | 'sign_up_shifts' | 'sign_up_links' | 'sign_up_guardian_links' | 'volunteer_news'>> {
  return { sign_up_keys: keys.toSorted((one, other) => (one.key < other.key ? -1 : 1)), sign_ups: signUps, sign_up_needs: needs, sign_up_shifts: places, sign_up_links: links, sign_up_guardian_links: guardianLinks, volunteer_news: news };
}

const GIVEN = 'UPDATE shifts SET taken = $3, last_number = $4 WHERE opportunity_id = $1 AND id = $2';

/** Only with the locks of `findSigningUp`: nobody else has changed these since. */
export function changeShifts(connection: Connection, { shifts }: SigningUpDecision): void {
  for (const { opportunity_id, id, taken, last_number } of shifts) connection.send(GIVEN, [opportunity_id, id, taken, last_number]);
}
