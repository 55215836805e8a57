import { isAnswered, offerFault, type FirstStep, type OfferResponse } from '@dugnad/client/model';
import type { MailRows } from '../../mail/mail-rows.ts';
import type { Connection, Database } from '../database/database.ts';
import { decideHelpRequest } from '../help/decide-help-request.ts';
import { lockHelpRequest } from '../help/read-help-request.ts';
import type { OfferAnswered, OfferResponded } from '../offer-store.ts';
import type { SignUpIntent } from '../opportunity-store.ts';
import { mailRow } from '../signing/mail-row.ts';
import { decideSigningUp } from '../signing-up/decide-signing-up.ts';
import { changeShifts, findSigningUp, signedUpRows } from '../signing-up/sign-up-batch.ts';
import { findOffer, offerStatus } from './read-offer.ts';
import type { FoundOffer } from './read-offer.ts';

type Answer = OfferResponse['answer'];

const LOCK_SHIFT = 'SELECT id FROM shifts WHERE opportunity_id = $1 AND id = $2 FOR NO KEY UPDATE';
const LOCK_OFFER = 'SELECT id FROM offers WHERE id = $1 FOR NO KEY UPDATE';
const ANSWER = 'UPDATE offers SET state = $2, answered_at = $3, given_sign_up_id = $4 WHERE id = $1';
const STATES = { 'accept': 'accepted', 'decline': 'declined', 'call-me': 'call-me' } as const satisfies Record<Answer, string>;

/** As it stands behind the locks: that of its shift, or of the request that it comes from, first, as everybody takes them. */
async function lockOffer(connection: Connection, tokenHash: string): Promise<FoundOffer | undefined> {
  const found = await findOffer(connection, tokenHash);
  if (!found) return undefined;
  if (found.shift_id !== null) await connection.all(LOCK_SHIFT, [found.opportunity_id, found.shift_id]);
  if (found.help_request_id !== null) await lockHelpRequest(connection, found.help_request_id);
  await connection.all(LOCK_OFFER, [found.id]);
  return findOffer(connection, tokenHash);
}

/**
 * A sign-up like all others, but that a person has asked for it: no list of who waits, no day of application, and `first` as it was decided when it was
 * offered, also of people already met, whom this task may have asked nothing yet. That there is a place is known by now.
 */
async function signUpAsked(connection: Connection, intent: SignUpIntent, first: FirstStep): Promise<string | undefined> {
  const found = await findSigningUp(connection, [intent]);
  const asked = {
    ...found,
    met: [],
    opportunities: found.opportunities.map((opportunity) => ({ ...opportunity, first, apply_by: null })),
    shifts: found.shifts.map((shift) => ({ ...shift, waitlist: 'none' as const })),
  };
  const decision = decideSigningUp([intent], asked);
  connection.insert({ ...signedUpRows(decision), mails: decision.mails });
  changeShifts(connection, decision);
  return decision.signUps[0]?.id;
}

/** Where it is of no shift, the sign-up that the person is known by says who they are, and the offer what it is about. */
function aboutOf({ id, opportunity_id: opportunityId, shift_id: shiftId, known_for: knownFor }: FoundOffer): Pick<MailRows['volunteer-news'], 'opportunityId' | 'shiftIds' | 'offerId'> {
  return opportunityId === null || shiftId === null ? { opportunityId: knownFor, shiftIds: [], offerId: id } : { opportunityId, shiftIds: [shiftId] };
}

/** Whoever asked hears that somebody wants to talk first, and of a yes that is no sign-up; of one that is they read as of every other, and of a no at the desk. */
function tell(connection: Connection, found: FoundOffer, what: 'call-me' | 'accepted', { now, signUp, coordinator = signUp?.mails.coordinator }: OfferAnswered): void {
  if (!coordinator) return;
  const { site_id: siteId, sign_up_id: signUpId, reference } = found;
  const { recipient, language } = coordinator;
  const data = { what, ...aboutOf(found), signUpId, reference, late: false } satisfies MailRows['volunteer-news'];
  connection.insert({ mails: [mailRow({ siteId, signatureId: null, signUpId, kind: 'volunteer-news', recipient, language, data, now, expires: null })] });
}

/** The link of the offer is from now on a personal link to what it has become. */
async function give(connection: Connection, { first, token_hash: tokenHash }: FoundOffer, intent: SignUpIntent): Promise<string | undefined> {
  const given = await signUpAsked(connection, intent, first);
  if (given !== undefined) connection.insert({ sign_up_links: [{ token_hash: tokenHash, sign_up_id: given, created_at: intent.now }] });
  return given;
}

/** Whoever asked for help has somebody. False where nobody asks for it any more. */
async function find(connection: Connection, { help_request_id: id }: FoundOffer, { now, helpToken: token = '' }: OfferAnswered): Promise<boolean> {
  if (id === null) return true;
  const { kind } = await decideHelpRequest(connection, { id, state: 'found', token, now });
  return kind === 'changed' || kind === 'same';
}

/** What a yes makes; nothing where it could not be had by whoever sent this, although it seemed to be there. */
async function accept(connection: Connection, offer: FoundOffer, by: OfferAnswered): Promise<{ given: string | null } | undefined> {
  if (offer.shift_id === null) return (await find(connection, offer, by)) ? { given: null } : undefined;
  const given = by.signUp && (await give(connection, offer, by.signUp));
  return given === undefined ? undefined : { given };
}

async function keep(connection: Connection, offer: FoundOffer, answer: Answer, by: OfferAnswered): Promise<OfferResponded> {
  const made = answer === 'accept' ? await accept(connection, offer, by) : { given: null };
  if (made === undefined) return { kind: 'refused', code: 'gone' };
  connection.send(ANSWER, [offer.id, STATES[answer], by.now, made.given]);
  if (answer === 'call-me') tell(connection, offer, 'call-me', by);
  if (answer === 'accept' && offer.shift_id === null) tell(connection, offer, 'accepted', by);
  return { kind: 'done' };
}

/** What the person says, behind the locks of the shift and of the offer: of two answers at once, the first one holds. */
export async function respondToOffer(database: Database, tokenHash: string, answer: Answer, by: OfferAnswered): Promise<OfferResponded | undefined> {
  return database.transaction(async (connection) => {
    const offer = await lockOffer(connection, tokenHash);
    if (!offer) return undefined;
    const status = offerStatus(offer, by.now);
    const code = offerFault(status, answer);
    if (code) return { kind: 'refused', code };
    return isAnswered(status, answer) ? { kind: 'done' } : keep(connection, offer, answer, by);
  });
}
