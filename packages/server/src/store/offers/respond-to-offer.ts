import { isAnswered, offerFault, type FirstStep, type OfferResponse } from '@dugnad/client/model';
import type { MailRows } from '../../mail/mail-rows.ts';
import type { Connection, Database } from '../database/database.ts';
import type { OfferResponded } from '../offer-store.ts';
import type { SignUpIntent } from '../opportunity-store.ts';
import { mailRow } from '../signing/mail-row.ts';
import { decideSigningUp } from '../signing-up/decide-signing-up.ts';
import { changeShifts, findSigningUp, signedUpRows } from '../signing-up/sign-up-batch.ts';
import { findOffer, offerStatus } from './read-offer.ts';
import type { FoundOffer } from './read-offer.ts';

type Answer = OfferResponse['answer'];

interface By {
  now: string;
  signUp?: SignUpIntent | undefined;
}

const LOCK_SHIFT = 'SELECT id FROM shifts WHERE opportunity_id = $1 AND id = $2 FOR NO KEY UPDATE';
const LOCK_OFFER = 'SELECT id FROM offers WHERE id = $1 FOR NO KEY UPDATE';
const ANSWER = 'UPDATE offers SET state = $2, answered_at = $3, given_sign_up_id = $4 WHERE id = $1';
const STATES = { 'accept': 'accepted', 'decline': 'declined', 'call-me': 'call-me' } as const satisfies Record<Answer, string>;

/** As it stands behind the locks: that of its shift first, as everybody takes them. */
async function lockOffer(connection: Connection, tokenHash: string): Promise<FoundOffer | undefined> {
  const found = await findOffer(connection, tokenHash);
  if (!found) return undefined;
  if (found.shift_id !== null) await connection.all(LOCK_SHIFT, [found.opportunity_id, found.shift_id]);
  await connection.all(LOCK_OFFER, [found.id]);
  return findOffer(connection, tokenHash);
}

/**
 * A sign-up like all others, but that a person has asked for it: no list of who waits, no day of application, and `first` as it was decided when it was
 * offered. That there is a place is known by now.
 */
async function signUpAsked(connection: Connection, intent: SignUpIntent, first: FirstStep): Promise<string | undefined> {
  const found = await findSigningUp(connection, [intent]);
  const asked = {
    ...found,
    opportunities: found.opportunities.map((opportunity) => ({ ...opportunity, first, apply_by: null })),
    shifts: found.shifts.map((shift) => ({ ...shift, waitlist: 'none' as const })),
  };
  const decision = decideSigningUp([intent], asked);
  connection.insert({ ...signedUpRows(decision), mails: decision.mails });
  changeShifts(connection, decision);
  return decision.signUps[0]?.id;
}

/** Whoever asked hears that somebody wants to talk first; of a yes they read as of every sign-up, and of a no at the desk. */
function tell(connection: Connection, { site_id: siteId, sign_up_id: signUpId, opportunity_id: opportunityId, shift_id: shiftId, reference }: FoundOffer, { now, signUp }: By): void {
  if (opportunityId === null || shiftId === null || !signUp) return;
  const { recipient, language } = signUp.mails.coordinator;
  const data = { what: 'call-me', opportunityId, signUpId, reference, shiftIds: [shiftId], late: false } satisfies MailRows['volunteer-news'];
  connection.insert({ mails: [mailRow({ siteId, signatureId: null, signUpId, kind: 'volunteer-news', recipient, language, data, now, expires: null })] });
}

/** The link of the offer is from now on a personal link to what it has become. */
async function give(connection: Connection, { first, token_hash: tokenHash }: FoundOffer, intent: SignUpIntent): Promise<string | undefined> {
  const given = await signUpAsked(connection, intent, first);
  if (given !== undefined) connection.insert({ sign_up_links: [{ token_hash: tokenHash, sign_up_id: given, created_at: intent.now }] });
  return given;
}

async function keep(connection: Connection, offer: FoundOffer, answer: Answer, by: By): Promise<OfferResponded> {
  const isPlace = answer === 'accept' && offer.shift_id !== null;
  const given = isPlace && by.signUp ? await give(connection, offer, by.signUp) : undefined;
  // Nothing was given although there was a place: it is not to be had by whoever sent this.
  if (isPlace && given === undefined) return { kind: 'refused', code: 'gone' };
  connection.send(ANSWER, [offer.id, STATES[answer], by.now, given ?? null]);
  if (answer === 'call-me') tell(connection, offer, by);
  return { kind: 'done' };
}

/** What the person says, behind the locks of the shift and of the offer: of two answers at once, the first one holds. */
export async function respondToOffer(database: Database, tokenHash: string, answer: Answer, by: By): Promise<OfferResponded | undefined> {
  return database.transaction(async (connection) => {
    const offer = await lockOffer(connection, tokenHash);
    if (!offer) return undefined;
    const status = offerStatus(offer, by.now);
    const code = offerFault(status, answer);
    if (code) return { kind: 'refused', code };
    return isAnswered(status, answer) ? { kind: 'done' } : keep(connection, offer, answer, by);
  });
}
