import type { FirstStep, ShiftAnswer } from '@dugnad/client/model';
import { firstStep } from '@dugnad/client/volunteering';
import type { SignUpAnswer, SignUpIntent, SignUpOutcome } from '../opportunity-store.ts';
import { isTalkRow, TALK, talkRowId } from '../opportunities/talk-row.ts';
import type { MailRow, SignUpKeyRow, SignUpLinkRow, SignUpNeedsRow, SignUpRow, SignUpShiftRow, VolunteerNewsRow } from '../tables.ts';
import { answerWish, isOpen, KEPT_AS } from './answer-wish.ts';
import type { WishedOpportunity, WishedShift } from './answer-wish.ts';
import { createPeople } from './people-in-shifts.ts';
import type { PeopleInShifts, PersonInShift } from './people-in-shifts.ts';
import { isMet } from './people-met.ts';
import type { PersonMet } from './people-met.ts';
import { signUpMails } from './sign-up-mails.ts';
import { signUpKeyRow, signUpNeedsRows, signUpRow } from './sign-up-rows.ts';

/** What the database had of the intents before; its shifts are locked. */
export interface FoundForSignUps {
  shifts: readonly WishedShift[];
  keys: readonly Pick<SignUpKeyRow, 'key' | 'fingerprint' | 'opportunity_id' | 'answer'>[];
  opportunities: readonly WishedOpportunity[];
  /** Who has, holds or waits for a place in one of those shifts and may be one of those who ask. */
  people: readonly PersonInShift[];
  /** With whom somebody of the association has talked, and who was given a place. */
  met: readonly PersonMet[];
}

/** What is to be written, and what each intent is answered once it is. */
export interface SigningUpDecision {
  outcomes: SignUpOutcome[];
  keys: SignUpKeyRow[];
  signUps: SignUpRow[];
  needs: SignUpNeedsRow[];
  places: SignUpShiftRow[];
  mails: MailRow[];
  links: SignUpLinkRow[];
  guardianLinks: SignUpLinkRow[];
  /** For the one mail of the day to a coordinator. */
  news: VolunteerNewsRow[];
  /** The shifts of which places or numbers were given, as they are now. */
  shifts: WishedShift[];
}

interface Known {
  keys: Map<string, FoundForSignUps['keys'][number]>;
  opportunities: Map<string, WishedOpportunity>;
  /** Added to by each that is decided. */
  shifts: Map<string, WishedShift>;
  people: PeopleInShifts;
  met: readonly PersonMet[];
}

interface Wish {
  id: string;
  shift: WishedShift | undefined;
  status: ShiftAnswer | 'unknown';
}

const placeOf = (opportunityId: string, shiftId: string): string => `${opportunityId} ${shiftId}`;
/** What somebody is in once: a shift, or the talks of an opportunity, whichever of them it is. */
const onceIn = (opportunityId: string, shiftId: string): string => placeOf(opportunityId, isTalkRow(shiftId) ? TALK : shiftId);

function answerFrom(key: FoundForSignUps['keys'][number], intent: SignUpIntent): SignUpOutcome {
  if (key.fingerprint !== intent.fingerprint || key.opportunity_id !== intent.opportunityId) return { kind: 'key-reused' };
  return { kind: 'repeated', answer: JSON.parse(key.answer) as SignUpAnswer };
}

/** Nobody talks with anybody before a talk: it is theirs at once. */
function wishesOf({ opportunityId, signUp, talk, now }: SignUpIntent, opportunity: WishedOpportunity | undefined, known: Known): Wish[] {
  const firstFor = (id: string, asked: WishedOpportunity): FirstStep => (isTalkRow(id) ? 'direct' : firstStep(asked, signUp));
  return [...signUp.shiftIds, ...(talk ? [talkRowId(talk.id)] : [])].map((id) => {
    const shift = known.shifts.get(placeOf(opportunityId, id));
    return { id, shift, status: shift && opportunity ? answerWish(shift, { ...opportunity, first: firstFor(id, opportunity) }, now) : 'unknown' };
  });
}

/** What was wished for can be had: the talk, where there is one, and else one of the shifts or the opportunity itself. */
function isPossible(wishes: readonly Wish[], opportunity: WishedOpportunity | undefined, now: string): boolean {
  if (wishes.length === 0) return opportunity !== undefined && isOpen(opportunity, now);
  const talk = wishes.find(({ id }) => isTalkRow(id));
  return (talk ? [talk] : wishes).some(({ status }) => status !== 'unknown' && KEPT_AS[status] !== undefined);
}

function refuse(wishes: readonly Wish[]): SignUpOutcome {
  const talk = wishes.find(({ id }) => isTalkRow(id));
  return { kind: 'refused', shifts: wishes.filter((wish) => wish !== talk).map(({ id, status }) => ({ id, status })), ...(talk && { talk: talk.status }) };
}

/** Held until the talk is due, and never beyond the beginning of the shift. */
function heldUntil(intent: SignUpIntent, shift: WishedShift): string {
  return intent.heldUntil === undefined || intent.heldUntil > shift.starts ? shift.starts : intent.heldUntil;
}

/** The same for everybody: nothing of it comes from who asks. */
function makeAnswer(intent: SignUpIntent, wishes: readonly Wish[]): SignUpAnswer {
  const [until] = wishes.flatMap(({ shift, status }) => (shift && status === 'to-confirm' ? [heldUntil(intent, shift)] : [])).toSorted();
  return {
    reference: intent.reference,
    // A shift that went while its wish was on the way is cancelled, to whoever wished for it.
    shifts: wishes.filter(({ id }) => !isTalkRow(id)).map(({ id, status }) => ({ id, status: status === 'unknown' ? 'cancelled' : status })),
    ...(intent.talk && { talk: intent.talk }),
    ...(until !== undefined && { heldUntil: until }),
    ...(intent.answerBy !== undefined && { answerBy: intent.answerBy }),
    deleteAfter: intent.deleteAfter,
  };
}

/** Of people already met it is theirs. Everybody is answered alike: that it is so, they read in the mail. */
function hadBy(state: 'in' | 'held', intent: SignUpIntent, shift: WishedShift, { met }: Known): Pick<SignUpShiftRow, 'state' | 'held_until'> {
  return state === 'in' || isMet(intent, met) ? { state: 'in', held_until: null } : { state, held_until: heldUntil(intent, shift) };
}

/** Takes the place or the number out of the shift, for whoever is not in it already. */
function give(intent: SignUpIntent, signUpId: string, { shift, status }: Wish, known: Known): SignUpShiftRow | undefined {
  const state = status === 'unknown' ? undefined : KEPT_AS[status];
  if (!shift || !state) return undefined;
  const row = { sign_up_id: signUpId, opportunity_id: shift.opportunity_id, shift_id: shift.id, waiting_number: null, held_until: null, offered_until: null, cancelled_at: null, reminded_at: null, reminded_today_at: null, coming_at: null };
  const place = onceIn(shift.opportunity_id, shift.id);
  if (known.people.has(place, intent)) return { ...row, state: 'double' };
  known.people.add(place, intent, signUpId);
  if (state === 'waiting') {
    shift.last_number += 1;
    return { ...row, state, waiting_number: shift.last_number };
  }
  shift.taken += 1;
  return { ...row, ...hadBy(state === 'held' ? 'held' : 'in', intent, shift, known) };
}

/** Its places and its mails; nothing of either where it is blocked. */
function admit(intent: SignUpIntent, signUpId: string, wishes: readonly Wish[], known: Known): Pick<SigningUpDecision, 'places' | 'mails' | 'links' | 'guardianLinks' | 'news'> {
  if (intent.blocked) return { places: [], mails: [], links: [], guardianLinks: [], news: [] };
  const places = wishes.flatMap((wish) => give(intent, signUpId, wish, known) ?? []);
  const firsts = places.map(({ state, opportunity_id, shift_id }) => (state === 'double' ? known.people.byEmail(onceIn(opportunity_id, shift_id), intent) : undefined));
  return { places, ...signUpMails(intent, signUpId, firsts) };
}

/** Blocked ones are kept without a shift, and answered as if they had it. */
function keep(intent: SignUpIntent, wishes: readonly Wish[], known: Known, decision: SigningUpDecision): SignUpOutcome {
  const answer = makeAnswer(intent, wishes);
  const key = signUpKeyRow(intent, answer);
  const row = signUpRow(intent);
  known.keys.set(key.key, key);
  decision.keys.push(key);
  decision.signUps.push(row);
  decision.needs.push(...signUpNeedsRows(intent, row.id));
  const { places, mails, links, guardianLinks, news } = admit(intent, row.id, wishes, known);
  decision.places.push(...places);
  decision.mails.push(...mails);
  decision.links.push(...links);
  decision.guardianLinks.push(...guardianLinks);
  decision.news.push(...news);
  return { kind: 'kept', answer };
}

function decideOne(intent: SignUpIntent, known: Known, decision: SigningUpDecision): SignUpOutcome {
  const earlier = known.keys.get(intent.idempotencyKey);
  if (earlier) return answerFrom(earlier, intent);
  const opportunity = known.opportunities.get(intent.opportunityId);
  const wishes = wishesOf(intent, opportunity, known);
  return isPossible(wishes, opportunity, intent.now) ? keep(intent, wishes, known, decision) : refuse(wishes);
}

/** Decides for many intents together, in their order; what an earlier one takes is taken for a later one. */
export function decideSigningUp(intents: readonly SignUpIntent[], found: FoundForSignUps): SigningUpDecision {
  const known: Known = {
    keys: new Map(found.keys.map((row) => [row.key, row])),
    opportunities: new Map(found.opportunities.map((row) => [row.id, row])),
    shifts: new Map(found.shifts.map((row) => [placeOf(row.opportunity_id, row.id), { ...row }])),
    people: createPeople(found.people.map((person) => ({ place: onceIn(person.opportunity_id, person.shift_id), ...person }))),
    met: found.met,
  };
  const decision: SigningUpDecision = { outcomes: [], keys: [], signUps: [], needs: [], places: [], mails: [], links: [], guardianLinks: [], news: [], shifts: [] };
  for (const intent of intents) decision.outcomes.push(decideOne(intent, known, decision));
  const given = new Set(decision.places.map((row) => placeOf(row.opportunity_id, row.shift_id)));
  decision.shifts = [...known.shifts].flatMap(([place, shift]) => (given.has(place) ? [shift] : []));
  return decision;
}
