import { DugnadError } from '../../errors/errors.ts';
import type { KnownDeclaration } from '../../model/declarations.ts';
import { momentOf } from '../../model/moment-of.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Shift } from '../../model/shift.ts';
import type { ShiftAnswer, SignUp, SignUpInput, SignUpReceipt, Volunteer } from '../../model/sign-up.ts';
import type { BookedTalk } from '../../model/talk.ts';
import { firstStep } from '../../volunteering/first-step.ts';
import { receiptStatus } from '../../volunteering/receipt-status.ts';
import { answerWish } from '../../volunteering/shift-status.ts';
import { bookedTalk } from '../answer/booked-talk.ts';
import { checkSignUp, demandNone, demandTaking } from '../answer/check-sign-up.ts';
import { receiptOf } from '../answer/receipt-of.ts';

const DAY = 86_400_000;

/** What became of a wish for one shift. */
export interface KeptWish {
  id: string;
  status: ShiftAnswer;
  /** Milliseconds since 1970; then the place is free again. */
  heldUntil?: number;
  /** Of those who wait, from 1 on. */
  number?: number;
  /** The volunteer was in already: no second place, no second number. */
  double: boolean;
}

/** A sign-up as this backend keeps it. */
export interface KeptSignUp {
  reference: string;
  opportunityId: string;
  signUp: SignUp;
  shifts: KeptWish[];
  /** The talk that was booked; `isDouble` where the volunteer had one before, which stays. */
  talk?: BookedTalk & { isDouble: boolean };
}

/** What the backend goes by. */
export interface ShiftRules {
  now(): number;
  places: boolean;
  /** Telephone numbers and e-mail addresses that get no place; the answers tell nothing of it. */
  blocked: readonly string[];
}

/** What names a person: however it was typed, the schema made one of it. */
const namesOf = ({ phone, email }: Pick<Volunteer, 'phone' | 'email'>): string[] => [phone, email?.toLowerCase()].filter((name) => name !== undefined);

const canonical = (text: string): string => (text.includes('@') ? text.trim().toLowerCase() : text.replace(/\s/g, ''));

/** Sign-ups in memory, by the rules of the wire: one intent is done once, no place is given twice, and new, repeated and blocked ones are answered alike. */
export class ShiftMemory {
  readonly signUps: KeptSignUp[] = [];
  readonly #answers = new Map<string, { content: string; receipt: SignUpReceipt }>();
  readonly #rules: ShiftRules;

  constructor(rules: ShiftRules) {
    this.#rules = rules;
  }

  /** The opportunity as it stands now, with the places that are taken and the talks that are free. */
  standing(opportunity: Opportunity): Opportunity {
    return { ...opportunity, talks: opportunity.talks.filter(({ id }) => !this.#talks(opportunity).some((talk) => talk.id === id)), shifts: opportunity.shifts.map((shift) => ({ ...shift, taken: shift.taken + this.#wishes(opportunity.id, shift.id).filter((wish) => this.#hasPlace(wish)).length })) };
  }

  signUp(opportunity: Opportunity, input: SignUpInput, { key, declarations }: { key: string; declarations: readonly KnownDeclaration[] }): SignUpReceipt {
    const content = JSON.stringify([opportunity.id, input]);
    const known = this.#answers.get(key);
    if (known && known.content !== content) throw new DugnadError('idempotency-key-reused', 'The key was used for something else before.');
    if (known) return known.receipt;
    demandTaking(opportunity, this.#rules.now());
    const signUp = checkSignUp(opportunity, input, this.#rules.now(), declarations);
    const talk = bookedTalk(signUp.talk, opportunity.talks);
    if (talk) this.#demandTalk(opportunity, talk);
    const receipt = this.#keep(this.standing(opportunity), signUp, talk);
    this.#answers.set(key, { content, receipt });
    return receipt;
  }

  /** A talk is what was wished for: without it nothing is kept. */
  #demandTalk(opportunity: Opportunity, { id, start }: BookedTalk): void {
    const code = momentOf(start) <= this.#rules.now() ? 'past' : this.#talks(opportunity).some((talk) => talk.id === id) ? 'full' : undefined;
    if (code) demandNone([{ pointer: '/talk', code }]);
  }

  /** Those that somebody has. */
  #talks({ id }: Opportunity): BookedTalk[] {
    return this.#rules.places ? this.signUps.flatMap(({ opportunityId, talk }) => (opportunityId === id && talk && !talk.isDouble ? [talk] : [])) : [];
  }

  /** Nobody has two that are still to come. */
  #hasTalk(opportunity: Opportunity, { person }: SignUp): boolean {
    return this.signUps.some(({ opportunityId, signUp, talk }) => opportunityId === opportunity.id && talk && !talk.isDouble && momentOf(talk.start) > this.#rules.now() && isSame(signUp.person, person));
  }

  #keep(opportunity: Opportunity, signUp: SignUp, talk?: BookedTalk): SignUpReceipt {
    const wished = signUp.shiftIds.flatMap((id) => opportunity.shifts.find((shift) => shift.id === id) ?? []);
    const wishes = signUp.shiftIds.map((id) => this.#wish(opportunity, wished.find((shift) => shift.id === id) ?? id, signUp));
    if (!talk) this.#demandOne(wishes, wished);
    const shifts = this.#rules.places ? wishes : [];
    const reference = `MEM-${this.#answers.size + 1}`;
    if (!this.#isBlocked(signUp)) this.signUps.push({ reference, opportunityId: opportunity.id, signUp, shifts, ...(talk && { talk: { ...talk, isDouble: this.#hasTalk(opportunity, signUp) } }) });
    return this.#receipt(opportunity, talk ? [...wished, talk] : wished, { reference, shifts, ...(talk && this.#rules.places && { talk }) });
  }

  /** Who keeps no places leaves all that there is to the person who answers. */
  #demandOne(wishes: readonly KeptWish[], wished: readonly Shift[]): void {
    const isHopeless = this.#rules.places ? receiptStatus(wishes) === 'received' : wished.length === 0;
    if (!wishes.length || !isHopeless) return;
    const known = new Set(wished.map(({ id }) => id));
    demandNone(wishes.map(({ id, status }, index) => ({ pointer: `/shiftIds/${index}`, code: known.has(id) ? status : 'unknown' })));
  }

  /** A shift that went while its wish was on the way is cancelled, to whoever wished for it. */
  #wish(opportunity: Opportunity, shift: Shift | string, signUp: SignUp): KeptWish {
    if (typeof shift === 'string') return { id: shift, status: 'cancelled', double: false };
    const now = this.#rules.now();
    const status = answerWish(shift, firstStep(opportunity, signUp), now);
    const before = this.#wishes(opportunity.id, shift.id);
    const double = this.signUps.some((kept) => kept.opportunityId === opportunity.id && isSame(kept.signUp.person, signUp.person) && kept.shifts.some((wish) => wish.id === shift.id && this.#isIn(wish)));
    return {
      id: shift.id, status, double,
      ...(status === 'to-confirm' && { heldUntil: Math.min(now + opportunity.holdDays * DAY, momentOf(shift.start)) }),
      ...(status === 'waitlisted' && !double && { number: 1 + before.filter(({ number }) => number !== undefined).length }),
    };
  }

  #receipt(opportunity: Opportunity, wished: Pick<Shift, 'end'>[], { reference, shifts, talk }: Pick<KeptSignUp, 'reference' | 'shifts'> & { talk?: BookedTalk }): SignUpReceipt {
    const held = shifts.flatMap(({ heldUntil }) => heldUntil ?? []);
    return { ...receiptOf(opportunity, wished, this.#rules.now(), { reference, shifts, ...(talk && { talk }) }), ...(held.length && { heldUntil: new Date(Math.min(...held)).toISOString() }) };
  }

  #wishes(opportunityId: string, shiftId: string): KeptWish[] {
    return this.signUps.filter((kept) => kept.opportunityId === opportunityId).flatMap(({ shifts }) => shifts.filter(({ id }) => id === shiftId));
  }

  #hasPlace(wish: KeptWish): boolean {
    return !wish.double && (wish.status === 'confirmed' || (wish.heldUntil ?? 0) > this.#rules.now());
  }

  #isIn(wish: KeptWish): boolean {
    return this.#hasPlace(wish) || wish.number !== undefined;
  }

  #isBlocked({ person }: SignUp): boolean {
    const blocked = new Set(this.#rules.blocked.map(canonical));
    return namesOf(person).some((name) => blocked.has(name));
  }
}

const isSame = (one: Volunteer, other: Volunteer): boolean => namesOf(one).some((name) => namesOf(other).includes(name));
