import type { Offer, OfferResponse } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import type { OfferAnswered, StoredOffer } from '../store/offer-store.ts';
import type { SignUpIntent, StoredOpportunity, StoredSignUp } from '../store/opportunity-store.ts';
import { helpTokenOf } from '../help/help-token.ts';
import { coordinatorOf } from '../volunteering/coordinator-of.ts';
import { makeIntent } from '../volunteering/make-intent.ts';
import { clockOfOffer } from './clock-of-offer.ts';
import { offerWords, publicOffer } from './public-offer.ts';

const DAY = 86_400_000;

/** Wrong, erased, of another association: all alike. */
export function noOffer(): ProblemError {
  return new ProblemError('not-found', 'No offer has this link.');
}

async function storedOf({ store, now }: Backend, token: string): Promise<StoredOffer> {
  const stored = await store.readOffer(hashToken(token), timeOfDay(now()));
  if (stored === undefined) throw noOffer();
  return stored;
}

function ownUrlOf({ publicUrl }: Backend, { siteId, shift }: StoredOffer, token: string): string | undefined {
  return shift && `${publicUrl()}/embed/volunteer/${[siteId, shift.opportunityId, 'sign-up', token].map(encodeURIComponent).join('/')}`;
}

/** An offer by the token of its link, and whose it is; changes nothing. */
export async function readOffer(backend: Backend, token: string): Promise<{ stored: StoredOffer; offer: Offer }> {
  const stored = await storedOf(backend, token);
  const words = await offerWords(stored, backend.store);
  if (words === undefined) throw noOffer();
  return { stored, offer: publicOffer(stored, words, ownUrlOf(backend, stored, token), await clockOfOffer(stored, words, backend.store)) };
}

/** A yes as it is kept: what the person has said before, for this shift. Somebody chose them, so nothing is asked once more. */
function intentOf(backend: Backend, { id, first }: StoredOffer, shiftId: string, { own: { person, guardian, languages, language }, opportunity }: { own: StoredSignUp; opportunity: StoredOpportunity }): SignUpIntent {
  const now = backend.now();
  const signUp = { shiftIds: [shiftId], person, ...(guardian && { guardian }), languages, language, availability: [], overlap: true };
  const intent = makeIntent({ idempotencyKey: `offer ${id}`, fingerprint: `offer ${id}`, blocked: false, signUp }, opportunity, backend.secret, now);
  return { ...intent, ...(first === 'conversation' && { heldUntil: new Date(now + opportunity.holdDays * DAY).toISOString() }) };
}

async function signUpOf(backend: Backend, stored: StoredOffer): Promise<SignUpIntent | undefined> {
  if (!stored.shift) return undefined;
  const [own, opportunity] = [await backend.store.readSignUp(stored.signUpId), await backend.store.readOpportunity(stored.shift.opportunityId)];
  return own && opportunity && intentOf(backend, stored, stored.shift.shiftId, { own, opportunity });
}

/** Of an offer in words of its own: who is told, and what tells whoever asked for help. */
function beside({ secret }: Backend, { words, helpRequestId }: StoredOffer): Pick<OfferAnswered, 'coordinator' | 'helpToken'> {
  return { ...(words && { coordinator: coordinatorOf({ ...words, title: words.task }) }), ...(helpRequestId !== undefined && { helpToken: helpTokenOf(secret, helpRequestId) }) };
}

/** Keeps what the person says, and gives the offer as it stands then. */
export async function answerOffer(backend: Backend, token: string, { answer }: OfferResponse): Promise<Offer> {
  const stored = await storedOf(backend, token);
  const by = { now: timeOfDay(backend.now()), signUp: await signUpOf(backend, stored), ...beside(backend, stored) };
  const responded = await backend.store.respondToOffer(hashToken(token), answer, by);
  if (responded === undefined) throw noOffer();
  if (responded.kind === 'refused') throw new ProblemError('not-open', 'This offer cannot be answered so any more.', { errors: [{ pointer: '/answer', code: responded.code }] });
  const opportunity = stored.shift && (await backend.store.readOpportunity(stored.shift.opportunityId));
  if (opportunity) backend.forgetPlaces(opportunity);
  return (await readOffer(backend, token)).offer;
}
