import type { OfferResponse, OfferStatus } from '@dugnad/client/model';
import { grouped } from '../compare-told.ts';
import type { KeptMail, KeptOffer, KeptOffers } from './kept-offers.ts';

export type Answer = OfferResponse['answer'];
/** What somebody was told: how the offer stands then; or `answered`, that another answer came first. */
export type OfferTold = OfferStatus | 'answered';

/** One press, with what was told in the end. */
export interface Press {
  readonly answer: Answer;
  told?: OfferTold;
}

/** Somebody who is asked, and what they pressed, in this order; some of it at once. */
export interface OfferEntry {
  readonly email: string;
  readonly presses: readonly Press[];
  /** What the link says once everybody has answered. */
  looked?: OfferStatus;
}

const PLACES: Readonly<Record<string, OfferStatus>> = { in: 'accepted', held: 'to-confirm' };
const MADE_BY: Readonly<Partial<Record<OfferStatus, Answer>>> = { 'accepted': 'accept', 'to-confirm': 'accept', 'declined': 'decline', 'call-me': 'call-me' };

/** Nobody takes an offer back here, nor waits until it has run out. */
const ENDS: readonly OfferTold[] = ['accepted', 'to-confirm', 'declined', 'full'];

/** Somebody else has it. */
function isFull({ requestId }: KeptOffer, { shift, requests }: KeptOffers): boolean {
  return requestId === undefined ? shift.taken >= shift.capacity : requests.some(({ id, state }) => id === requestId && state === 'found');
}

/** How an offer stands, by the rows. */
function standOf(offer: KeptOffer, rows: KeptOffers): OfferStatus {
  const { state, requestId, givenId } = offer;
  if (state === 'declined') return 'declined';
  if (state !== 'accepted') return isFull(offer, rows) ? 'full' : (state as OfferStatus);
  return requestId === undefined ? (PLACES[rows.places.find(({ signUpId }) => signUpId === givenId)?.state ?? ''] ?? 'gone') : 'accepted';
}

/** May somebody have been told this, when it stands so in the end? Whoever wanted a call may have answered since, and the place may be another's. */
function mayBeTold(told: OfferTold, { answer }: Press, stands: OfferStatus): boolean {
  if (told === 'call-me') return stands === 'call-me' || MADE_BY[stands] !== undefined || stands === 'full';
  if (told === 'answered') return MADE_BY[stands] !== undefined && MADE_BY[stands] !== answer;
  return told === stands && ENDS.includes(told);
}

function aboutPresses({ email, presses, looked }: OfferEntry, stands: OfferStatus, state: string): string[] {
  const by = MADE_BY[state as OfferStatus] ?? (state === 'accepted' ? 'accept' : undefined);
  return [
    ...presses.flatMap((press) => (press.told === undefined ? [`${email} pressed ${press.answer} and was never told anything`] : [])),
    ...presses.flatMap((press) => (press.told === undefined || mayBeTold(press.told, press, stands) ? [] : [`${email} pressed ${press.answer}, was told “${press.told}”, and it is ${stands}`])),
    ...(by === undefined || presses.some(({ answer }) => answer === by) ? [] : [`${email} is ${state} and never pressed ${by}`]),
    ...(looked === stands || looked === undefined ? [] : [`the link of ${email} says ${looked}, and it is ${stands}`]),
  ];
}

type Mails = readonly KeptMail[];
const count = (mails: Mails, wanted: Partial<KeptMail>): number => mails.filter((mail) => Object.entries(wanted).every(([name, value]) => mail[name as keyof KeptMail] === value)).length;

function aboutCalls({ email, presses }: OfferEntry, { signUpId, state }: KeptOffer, mails: Mails): string[] {
  const wasSaid = state === 'call-me' || presses.some(({ told }) => told === 'call-me');
  const mayBe = presses.some(({ answer }) => answer === 'call-me');
  const calls = count(mails, { kind: 'volunteer-news', what: 'call-me', signUpId });
  return calls >= (wasSaid ? 1 : 0) && calls <= (mayBe ? 1 : 0) ? [] : [`the coordinator reads ${calls} times that ${email} wants to be called`];
}

/** A yes to a place is a sign-up as every other: a receipt, and a mail to the coordinator. A yes to whoever asked for help is news. */
function aboutYes({ email }: OfferEntry, { signUpId, state, requestId, givenId = '' }: KeptOffer, mails: Mails): string[] {
  const yes = state === 'accepted' ? 1 : 0;
  const ofShift = requestId === undefined ? yes : 0;
  const [receipts, told, news] = [count(mails, { kind: 'signed-up', recipient: email, signUpId: givenId }), count(mails, { kind: 'volunteer', signUpId: givenId }), count(mails, { kind: 'volunteer-news', what: 'accepted', signUpId })];
  return [
    ...(receipts === ofShift ? [] : [`${email} has ${receipts} receipts of ${ofShift} places`]),
    ...(told === ofShift ? [] : [`the coordinator reads ${told} times of ${ofShift} places of ${email}`]),
    ...(news === yes - ofShift ? [] : [`the coordinator reads ${news} times of ${yes - ofShift} times that ${email} helps`]),
  ];
}

function aboutEntry(entry: OfferEntry, rows: KeptOffers): string[] {
  const [offer, ...more] = rows.offers.filter(({ email }) => email === entry.email);
  if (!offer || more.length > 0) return [`${entry.email} was asked ${more.length} times more than once`];
  return [...aboutPresses(entry, standOf(offer, rows), offer.state), ...aboutCalls(entry, offer, rows.mails), ...aboutYes(entry, offer, rows.mails)];
}

/** Each place is somebody's yes, and no more are given than there are. */
function aboutShift({ shift: { capacity, taken }, places, offers }: KeptOffers): string[] {
  const given = new Set(offers.flatMap(({ givenId }) => givenId ?? []));
  const yes = offers.filter(({ state, requestId }) => state === 'accepted' && requestId === undefined).length;
  return [
    ...(taken === places.length ? [] : [`the shift says ${taken} are taken, and ${places.length} are`]),
    ...(taken <= capacity ? [] : [`${taken} of ${capacity} places are taken`]),
    ...(places.length === yes && places.every(({ signUpId }) => given.has(signUpId)) ? [] : [`${places.length} are in the shift, and ${yes} said yes`]),
  ];
}

/** One yes finds somebody, and whoever asked is told once. */
function aboutRequests({ requests, offers, mails }: KeptOffers): string[] {
  const ofRequest = grouped(offers.filter(({ state }) => state === 'accepted'), ({ requestId = '' }) => requestId);
  return requests.flatMap(({ id, state }) => {
    const yes = ofRequest.get(id)?.length ?? 0;
    const told = count(mails, { kind: 'help-answer', requestId: id });
    return [
      ...(state === (yes === 1 ? 'found' : 'talking') && yes <= 1 ? [] : [`${id} is ${state}, and ${yes} said yes`]),
      ...(told === (state === 'found' ? 1 : 0) ? [] : [`whoever asked ${id}, which is ${state}, was told ${told} times`]),
    ];
  });
}

/** What the rows say against what those were told who are asked for something: lost, doubled, given to two, falsely told, not mailed. Nothing, when all is well. */
export function compareOffers(entries: readonly OfferEntry[], rows: KeptOffers): string[] {
  return [...entries.flatMap((entry) => aboutEntry(entry, rows)), ...aboutShift(rows), ...aboutRequests(rows)];
}
