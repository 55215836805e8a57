import assert from 'node:assert/strict';
import type { OfferResponse } from '@dugnad/client/model';
import { testOpportunity, testShift, testSignUp } from '../../contract/sign-up-samples.ts';
import { makeOffer } from '../offers/make-offer.ts';
import type { FreshLink, OfferAnswer, SignUpIntent } from '../opportunity-store.ts';
import type { Store } from '../store.ts';
import { decidePlace } from './decide-place.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const COORDINATOR = { recipient: 'post@gronlia.example', language: 'nb' };
export const SHIFTS = ['sat-am', 'sun-am'] as const;
export type ShiftId = (typeof SHIFTS)[number];

/** Everything that moves a place, by whoever may move it. */
export type Act =
  | { do: 'sign-up'; who: number; shiftIds: ShiftId[]; withGuardian: boolean }
  | { do: 'cancel'; who: number; shiftId: ShiftId }
  | { do: 'withdraw' | 'erase'; who: number }
  | { do: 'answer'; who: number; shiftId: ShiftId; answer: OfferAnswer }
  | { do: 'ask'; who: number; shiftId: ShiftId }
  | { do: 'respond'; who: number; answer: OfferResponse['answer'] }
  | { do: 'guardian'; who: number; answer: 'yes' | 'no' }
  | { do: 'decide'; who: number; shiftId: ShiftId; decision: 'in' | 'released' }
  | { do: 'edit'; capacity: number; first: 'direct' | 'conversation' }
  | { do: 'offer' | 'release' | 'remind' | 'forget' }
  | { do: 'pass'; hours: number };

/** The tokens that somebody was given last, by what they open. */
interface Links {
  own?: string;
  offer?: string;
  guardian?: string;
}

const personOf = (who: number): SignUpIntent['signUp']['person'] => ({ name: `Person-${who}`, phone: `9000000${who}`, email: `person-${who}@example.org`, noCalls: false });
export const emailOf = (who: number): string => `person-${who}@example.org`;

/** What stands in a table or a mail only because of this person. */
export const tracesOf = (who: number): RegExp => new RegExp(`Person-${who}|9000000${who}|person-${who}@|phone of ${who}\\b|mail of ${who}\\b|Guardian-${who}|guardian-${who}@|for-${who}-`);

/** One café on a Saturday and a Sunday, and the people who come, go and are asked. A link that is for somebody is called so: `for-3-17`. */
export class VolunteerWorld {
  readonly store: Store;
  /** Some hours before the first reminders go out. */
  now = Date.parse('2026-12-04T02:00:00.000Z');
  /** How often something happened that is not to be missing from a test. */
  readonly seen = { accepted: 0, reminded: 0, guardians: 0, erased: 0 };
  #links = 0;
  readonly #of = new Map<number, Links>();

  constructor(store: Store) {
    this.store = store;
  }

  get moment(): string {
    return new Date(this.now).toISOString();
  }

  linksOf(who: number): Links {
    return this.#of.get(who) ?? {};
  }

  #fresh(whom = 'anybody'): FreshLink {
    const token = `for-${whom}-${(this.#links += 1)}`;
    return { token, tokenHash: `hash of ${token}` };
  }

  #remember(who: number, links: Links): void {
    this.#of.set(who, { ...this.linksOf(who), ...links });
  }

  async open(): Promise<void> {
    await this.#save(1, 'direct');
  }

  async #save(capacity: number, first: 'direct' | 'conversation'): Promise<void> {
    const sunday = { start: '2026-12-06T09:00:00+01:00[Europe/Oslo]', end: '2026-12-06T12:00:00+01:00[Europe/Oslo]' };
    await this.store.saveOpportunity(testOpportunity({ first, offerHours: 12, holdDays: 2, shifts: [testShift({ capacity, waitlist: 'offer' }), testShift({ id: 'sun-am', ...sunday, capacity: capacity + 1, waitlist: 'only' })] }));
  }

  #intent(who: number, shiftIds: ShiftId[], withGuardian: boolean): SignUpIntent {
    const [own, again, guardian] = [this.#fresh(`${who}`), this.#fresh(`${who}`), this.#fresh(`${who}`)];
    const heldUntil = new Date(this.now + 2 * DAY).toISOString();
    const signUp = { person: personOf(who), shiftIds, ...(withGuardian && { guardian: { name: `Guardian-${who}`, phone: '92000000', email: `guardian-${who}@example.org` } }) };
    const intent = testSignUp(signUp, { phoneHash: `phone of ${who}`, emailHash: `mail of ${who}`, manageTokenHash: own.tokenHash, fingerprint: `print ${this.#links}`, now: this.moment, heldUntil });
    this.#remember(who, { own: own.tokenHash, ...(withGuardian && { guardian: guardian.tokenHash }) });
    return { ...intent, mails: { ...intent.mails, token: own.token, again, ...(withGuardian && { guardian: { ...guardian, recipient: `guardian-${who}@example.org` } }) } };
  }

  async #signUp({ who, shiftIds, withGuardian }: Act & { do: 'sign-up' }): Promise<void> {
    const before = this.linksOf(who);
    const outcome = await this.store.signUp(this.#intent(who, shiftIds, withGuardian));
    assert.notEqual(outcome.kind, 'key-reused');
    if (outcome.kind === 'refused') this.#of.set(who, before);
  }

  /** Of the sign-up that their last link leads to, if there is one. */
  async #idOf(who: number): Promise<string | undefined> {
    return (await this.store.readOwnSignUp(this.linksOf(who).own ?? ''))?.id;
  }

  async #ask({ who, shiftId }: Act & { do: 'ask' }): Promise<void> {
    const [signUpId, link] = [await this.#idOf(who), this.#fresh(`${who}`)];
    if (signUpId === undefined) return;
    const expires = new Date(this.now + 2 * DAY).toISOString();
    const mailTo = { recipient: emailOf(who), language: 'nb' };
    await this.store.write((_database, connection) => Promise.resolve(makeOffer(connection, { siteId: 'gronlia', signUpId, shift: { opportunityId: 'cafe-host', shiftId }, first: 'direct', now: this.moment, expires, link, mailTo })));
    this.#remember(who, { offer: link.tokenHash });
  }

  /** A yes is kept as a sign-up of its own, whose link is that of the offer. */
  async #respond({ who, answer }: Act & { do: 'respond' }): Promise<void> {
    const { own, offer: link, guardian } = this.linksOf(who);
    const offer = link === undefined ? undefined : await this.store.readOffer(link, this.moment);
    if (link === undefined || !offer?.shift) return;
    const signUp = this.#intent(who, [offer.shift.shiftId as ShiftId], false);
    this.#of.set(who, { offer: link, ...(own !== undefined && { own }), ...(guardian !== undefined && { guardian }) });
    const responded = await this.store.respondToOffer(link, answer, { now: this.moment, signUp });
    if (answer === 'accept' && responded?.kind === 'done') this.seen.accepted += 1;
  }

  async #decide({ who, shiftId, decision }: Act & { do: 'decide' }): Promise<void> {
    const signUpId = await this.#idOf(who);
    if (signUpId !== undefined) await this.store.write((_database, connection) => decidePlace(connection, { signUpId, opportunityId: 'cafe-host', shiftId, decision }));
  }

  async #actOfPerson(one: Act & { who: number }): Promise<void> {
    const { own = 'none', guardian = 'none' } = this.linksOf(one.who);
    const by = { now: this.moment, coordinator: COORDINATOR };
    if (one.do === 'sign-up') await this.#signUp(one);
    if (one.do === 'cancel') await this.store.cancelShifts(own, [one.shiftId], { ...by, lateHours: 24 });
    if (one.do === 'withdraw') await this.store.withdrawSignUp(own, by);
    if (one.do === 'answer') await this.store.answerOffer(own, one.shiftId, one.answer, by);
    if (one.do === 'ask') await this.#ask(one);
    if (one.do === 'respond') await this.#respond(one);
    if (one.do === 'guardian' && (await this.store.answerAsGuardian(guardian, one.answer, { ...by, link: this.#fresh(`${one.who}`) }))) this.seen.guardians += 1;
    if (one.do === 'decide') await this.#decide(one);
    if (one.do === 'erase') this.seen.erased += (await this.store.erasePerson({ email: emailOf(one.who), emailHash: `mail of ${one.who}` }, this.moment)).signUps.length;
  }

  async perform(one: Act): Promise<void> {
    if ('who' in one) await this.#actOfPerson(one);
    if (one.do === 'pass') this.now += one.hours * HOUR;
    if (one.do === 'edit') await this.#save(one.capacity, one.first);
    if (one.do === 'offer') await this.store.offerPlaces(this.moment, () => this.#fresh());
    if (one.do === 'release') await this.store.releaseHeld(this.moment);
    if (one.do === 'remind') this.seen.reminded += await this.store.remindOfShifts(this.moment, () => this.#fresh());
    if (one.do === 'forget') await this.store.deleteExpired('2027-02-01T00:00:00.000Z');
  }
}
