import { firstStep } from '@dugnad/client/volunteering';
import type { Connection, Database } from '../database/database.ts';
import { readOpportunity } from '../opportunities/opportunities.ts';
import type { OfferAnswer, OfferAnswered, StoredOpportunity, StoredSignUp } from '../opportunity-store.ts';
import type { PlaceState, ShiftRow, SignUpShiftRow } from '../tables.ts';
import { readOwnSignUp } from './read-sign-up.ts';
import type { Act } from './tell-coordinator.ts';
import { tellCoordinator } from './tell-coordinator.ts';

type LockedShift = Pick<ShiftRow, 'starts' | 'state'>;
type Place = Pick<SignUpShiftRow, 'state' | 'offered_until' | 'waiting_number'>;

interface Said {
  shiftId: string;
  answer: OfferAnswer;
}

const DAY = 86_400_000;
const LOCK = 'SELECT starts, state FROM shifts WHERE opportunity_id = $1 AND id = $2 FOR NO KEY UPDATE';
const PLACE = 'SELECT state, offered_until, waiting_number FROM sign_up_shifts WHERE sign_up_id = $1 AND shift_id = $2';
const ANSWER = 'UPDATE sign_up_shifts SET state = $3, held_until = $4, cancelled_at = $5, offered_until = NULL WHERE sign_up_id = $1 AND shift_id = $2';
const FREE = 'UPDATE shifts SET taken = taken - 1 WHERE opportunity_id = $1 AND id = $2';

/** What the same answer has made of it before: only who has waited was offered anything. */
const ANSWERED: Readonly<Record<OfferAnswer, Readonly<Partial<Record<PlaceState, OfferAnswered>>>>> = {
  take: { in: 'taken', held: 'held' },
  call: { held: 'called' },
  decline: { released: 'declined' },
};

function isOffered({ state, offered_until: until }: Place, shift: LockedShift, now: string): boolean {
  return state === 'offered' && until !== null && now < until && shift.state !== 'cancelled';
}

/** As a new sign-up would be answered by now, or one whose guardian has said yes; whoever wants a call has it held until then. */
function outcomeOf(answer: OfferAnswer, opportunity: StoredOpportunity, own: StoredSignUp): Exclude<OfferAnswered, 'gone'> {
  if (answer === 'decline') return 'declined';
  if (answer === 'call') return 'called';
  return firstStep(opportunity, own.guardianAnswer === 'yes' ? {} : own) === 'direct' ? 'taken' : 'held';
}

const STATES = { taken: 'in', held: 'held', called: 'held', declined: 'released' } as const satisfies Record<Exclude<OfferAnswered, 'gone'>, PlaceState>;

async function write(connection: Connection, own: StoredSignUp, { shiftId, answer }: Said, { opportunity, shift, by }: { opportunity: StoredOpportunity; shift: LockedShift; by: Act }): Promise<OfferAnswered> {
  const outcome = outcomeOf(answer, opportunity, own);
  const state = STATES[outcome];
  const held = new Date(Date.parse(by.now) + opportunity.holdDays * DAY).toISOString();
  connection.send(ANSWER, [own.id, shiftId, state, state === 'held' ? (held < shift.starts ? held : shift.starts) : null, state === 'released' ? by.now : null]);
  if (state === 'released') connection.send(FREE, [opportunity.id, shiftId]);
  else await tellCoordinator(connection, own, { what: outcome === 'called' ? 'call-me' : 'accepted', opportunityId: opportunity.id, signUpId: own.id, reference: own.reference, shiftIds: [shiftId], late: false }, by);
  return outcome;
}

/** What the person says to a place that is offered to them, behind the lock of its shift: of two answers at once, the first one holds. */
export async function answerOffer(database: Database, tokenHash: string, said: Said, by: Act): Promise<OfferAnswered | undefined> {
  return database.transaction(async (connection) => {
    const own = await readOwnSignUp(connection, tokenHash);
    if (!own) return undefined;
    const [shift] = await connection.all<LockedShift>(LOCK, [own.opportunityId, said.shiftId]);
    const [place] = await connection.all<Place>(PLACE, [own.id, said.shiftId]);
    const opportunity = await readOpportunity(connection, own.opportunityId);
    if (!shift || !place || !opportunity) return 'gone';
    if (isOffered(place, shift, by.now)) return write(connection, own, said, { opportunity, shift, by });
    return (place.waiting_number === null ? undefined : ANSWERED[said.answer][place.state]) ?? 'gone';
  });
}
