import type { HelpState, OfferStatus } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import type { OfferWords, StoredOffer } from '../offer-store.ts';
import type { OpportunityRow, PlaceState, ShiftRow } from '../tables.ts';
import type { OfferRow } from './offer-tables.ts';

type Reader = Pick<Connection | Database, 'all'>;

/** With all that it stands by. Nothing of a shift where it is of none. */
export interface FoundOffer extends OfferRow {
  /** Of the sign-up that the person is known by. */
  reference: string;
  /** What that sign-up is for. */
  known_for: string;
  starts: string | null;
  capacity: ShiftRow['capacity'] | null;
  taken: ShiftRow['taken'] | null;
  waitlist: ShiftRow['waitlist'] | null;
  shift_state: ShiftRow['state'] | null;
  opportunity_state: OpportunityRow['state'] | null;
  /** Somebody waits for a place in it. */
  waiting: string | null;
  /** Of the request for help that it comes from. */
  help_state: HelpState | null;
  /** Of what a yes has made. */
  place_state: PlaceState | null;
  held_until: string | null;
}

const FOUND = `SELECT o.*, u.reference, u.opportunity_id AS known_for, h.state AS help_state, s.starts, s.capacity, s.taken, s.waitlist, s.state AS shift_state, p.state AS opportunity_state,
    (SELECT MIN(w.sign_up_id) FROM sign_up_shifts w WHERE w.opportunity_id = o.opportunity_id AND w.shift_id = o.shift_id AND w.state = 'waiting') AS waiting,
    g.state AS place_state, g.held_until
  FROM offers o JOIN sign_ups u ON u.id = o.sign_up_id LEFT JOIN shifts s ON s.opportunity_id = o.opportunity_id AND s.id = o.shift_id LEFT JOIN opportunities p ON p.id = o.opportunity_id
    LEFT JOIN help_requests h ON h.id = o.help_request_id LEFT JOIN sign_up_shifts g ON g.sign_up_id = o.given_sign_up_id AND g.shift_id = o.shift_id`;
const BY_LINK = `${FOUND} WHERE o.token_hash = $1`;
const BY_ID = `${FOUND} WHERE o.id = $1`;
const OF_SITE = `${FOUND} WHERE o.site_id = $1 ORDER BY o.offered_at, o.id`;

/** A place that somebody waits for by number is theirs. */
function isFull({ capacity, taken, waitlist, waiting }: FoundOffer): boolean {
  return (taken ?? 0) >= (capacity ?? 0) || (waitlist === 'offer' && waiting !== null);
}

/** Of one that was accepted: what they have by it now. */
function givenStatus({ place_state: place, shift_state: shift }: FoundOffer): OfferStatus {
  if (shift === 'cancelled' || place === null || place === 'released') return 'gone';
  return place === 'held' ? 'to-confirm' : 'accepted';
}

const SOUGHT: readonly (HelpState | null)[] = ['received', 'talking', 'found'];

/** Nobody is looked for any more. */
function isOff({ state, shift_id: shift, shift_state: its, opportunity_state: whole, help_request_id: request, help_state: help }: FoundOffer): boolean {
  return state === 'taken-back' || (shift !== null && (its !== 'open' || whole !== 'open')) || (request !== null && !SOUGHT.includes(help));
}

/** Somebody else has it: the places, or the one thing that somebody asks for. */
const isTaken = (found: FoundOffer): boolean => (found.shift_id === null ? found.help_state === 'found' : isFull(found));

function openStatus(found: FoundOffer, now: string): OfferStatus {
  const { state, expires } = found;
  if (isOff(found)) return 'gone';
  if (now >= expires) return 'expired';
  if (isTaken(found)) return 'full';
  return state === 'call-me' ? 'call-me' : 'open';
}

/** Where it stands, by what people did, the clock and the row of its shift. */
export function offerStatus(found: FoundOffer, now: string): OfferStatus {
  if (found.state === 'declined') return 'declined';
  if (found.state !== 'accepted') return openStatus(found, now);
  return found.shift_id === null ? 'accepted' : givenStatus(found);
}

export function offerFrom(found: FoundOffer, now: string): StoredOffer {
  const { id, site_id: siteId, sign_up_id: signUpId, opportunity_id: opportunityId, shift_id: shiftId, help_request_id: helpRequestId, data, first, offered_at: offered, expires, answered_at: answered, held_until: heldUntil } = found;
  const status = offerStatus(found, now);
  return {
    id, siteId, signUpId, first, state: found.state, status, offered, expires,
    ...(opportunityId !== null && shiftId !== null && { shift: { opportunityId, shiftId } }),
    ...(helpRequestId !== null && { helpRequestId }),
    ...(data !== null && { words: JSON.parse(data) as OfferWords }),
    ...(answered !== null && { answered }),
    ...(status === 'to-confirm' && heldUntil !== null && { heldUntil }),
  };
}

async function findBy(reader: Reader, query: string, key: string): Promise<FoundOffer | undefined> {
  const [found] = await reader.all<FoundOffer>(query, [key]);
  return found;
}

export const findOffer = (reader: Reader, tokenHash: string): Promise<FoundOffer | undefined> => findBy(reader, BY_LINK, tokenHash);

export async function readOffer(reader: Reader, tokenHash: string, now: string): Promise<StoredOffer | undefined> {
  const found = await findOffer(reader, tokenHash);
  return found && offerFrom(found, now);
}

export async function readOfferOf(reader: Reader, id: string, now: string): Promise<StoredOffer | undefined> {
  const found = await findBy(reader, BY_ID, id);
  return found && offerFrom(found, now);
}

/** All of a site, the oldest first. */
export async function offersOf(reader: Reader, siteId: string, now: string): Promise<StoredOffer[]> {
  return (await reader.all<FoundOffer>(OF_SITE, [siteId])).map((found) => offerFrom(found, now));
}
