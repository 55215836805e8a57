import { momentOf } from '@dugnad/client/model';
import { shiftsOverlap } from '@dugnad/client/volunteering';
import type { FirstStep } from '@dugnad/client/model';
import type { StoredOffer } from '../../store/offer-store.ts';
import type { StoredOpportunity, StoredShift } from '../../store/opportunity-store.ts';
import type { SignUpRow, SignUpShiftRow } from '../../store/tables.ts';
import { isKnownAs } from '../../store/signing-up/people-met.ts';
import { isToBeAsked } from './asked-before.ts';
import { deskPerson } from './desk-person.ts';
import type { DeskPerson } from './desk-person.ts';

type Place = Pick<SignUpShiftRow, 'sign_up_id' | 'opportunity_id' | 'shift_id' | 'state' | 'cancelled_at'>;

/** Whom a site knows, and what is known of them. */
export interface Known {
  /** Also those that are blocked. */
  signUps: readonly SignUpRow[];
  places: readonly Place[];
  offers: readonly StoredOffer[];
  opportunities: readonly StoredOpportunity[];
  /** Sign-ups of whom the trail says that somebody has talked with them. */
  talked: ReadonlySet<string | null>;
  /** Milliseconds since 1970. */
  now: number;
}

/** Where somebody is missing. */
export interface Gap {
  opportunity: StoredOpportunity;
  shift: StoredShift;
}

/** A parent or guardian is called; the task asks for an age or a declaration that they were never asked; nobody has talked with them yet. */
export type Before = 'guardian' | 'answers' | 'talk';

/** Somebody who could be asked, and why: in no order of worth, and without a number. */
export interface Proposal extends Pick<DeskPerson, 'id' | 'name' | 'phone' | 'email' | 'noCalls' | 'preferred' | 'languages' | 'language' | 'availability'> {
  /** They said that they can help at this half of this day of the week. */
  canThen: boolean;
  /** Of the languages that are needed, those that they talk. */
  speaks: string[];
  /** They have signed up for this very task. */
  knowsTask: boolean;
  /** Somebody has talked with them, or they have been in a shift that is over. */
  isMet: boolean;
  /** What comes before a yes of theirs is a place: nothing, where `first` is `direct`. */
  before: Before[];
  /** When they were asked for anything last. */
  lastAsked: string | null;
  /** How the link gets to them: by the server, or by whoever asks. */
  by: 'mail' | 'sms';
  /** What a yes will be. */
  first: FirstStep;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** @param date `2026-12-05` */
export const weekdayOf = (date: string): string => DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

export const partOfDay = (hour: number): 'morning' | 'afternoon' | 'evening' => (hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening');

/** Of a shift, by its own clock: `saturday-morning`. */
export const halfDayOf = ({ start }: Pick<StoredShift, 'start'>): string => `${weekdayOf(start.slice(0, 10))}-${partOfDay(Number(start.slice(11, 13)))}`;

/** Sign-ups of one person, by either hash: the newest first. */
export function peopleIn(signUps: readonly SignUpRow[]): SignUpRow[][] {
  const people: SignUpRow[][] = [];
  const known = new Map<string, SignUpRow[]>();
  for (const row of signUps.toSorted((one, other) => (one.signed_up_at < other.signed_up_at ? 1 : -1))) {
    const names = [...(row.phone_hash === null ? [] : [`phone ${row.phone_hash}`]), ...(row.email_hash === null ? [] : [`email ${row.email_hash}`])];
    const mine = names.map((name) => known.get(name)).find((found) => found !== undefined) ?? [];
    if (mine.push(row) === 1) people.push(mine);
    for (const name of names) if (!known.has(name)) known.set(name, mine);
  }
  return people;
}

const HAS: readonly Place['state'][] = ['in', 'held', 'offered'];

/** Whether they are in it, wait for it, or have let it go themselves; or would have to be somewhere else. */
function isElsewhere(places: readonly Place[], { opportunity, shift }: Gap, opportunities: readonly StoredOpportunity[]): boolean {
  return places.some(({ opportunity_id: of, shift_id: id, state, cancelled_at: cancelled }) => {
    if (of === opportunity.id && id === shift.id) return state !== 'released' || cancelled !== null;
    const other = HAS.includes(state) ? opportunities.find((one) => one.id === of)?.shifts.find((one) => one.id === id) : undefined;
    return other !== undefined && other.state !== 'cancelled' && shiftsOverlap(other, shift);
  });
}

/** They were asked for it before, and it was not taken back. */
function wasAsked(offers: readonly StoredOffer[], { opportunity, shift }: Gap): boolean {
  return offers.some((offer) => offer.shift?.opportunityId === opportunity.id && offer.shift.shiftId === shift.id && offer.state !== 'taken-back');
}

/** Without an address a message to the telephone has to do; not of whoever wants to be left in peace by it. */
function wayTo({ email, phone, noCalls, preferred }: DeskPerson): Proposal['by'] | undefined {
  if (email !== null) return 'mail';
  return phone !== null && (!noCalls || preferred === 'text') ? 'sms' : undefined;
}

/** They had a place when a shift took place. Talks are none of the shifts, and what is still to come says nothing of anybody. */
function hasWorked({ opportunity_id: of, shift_id: id, state }: Place, { opportunities, now }: Beside): boolean {
  const shift = state === 'in' ? opportunities.find((one) => one.id === of)?.shifts.find((one) => one.id === id) : undefined;
  return shift !== undefined && shift.state !== 'cancelled' && momentOf(shift.end) <= now;
}

/** Of the sign-ups that may be of one person, those of whoever has been met, known as everywhere. A number alone makes nobody of them. */
function metAmong(rows: readonly SignUpRow[], beside: Beside): SignUpRow[] {
  const met = rows.filter(({ id }) => beside.talked.has(id) || beside.places.some((place) => place.sign_up_id === id && hasWorked(place, beside)));
  return rows.filter((row) => isKnownAs(row, met));
}

type Beside = Omit<Known, 'signUps'>;

/** What somebody is asked for, as far as it says who fits. */
export interface Sought {
  /** Whether somebody cannot, or was asked before, by what is known of them alone. */
  isOut(own: Beside): boolean;
  /** `saturday-morning`: any of them fits. */
  halfDays: readonly string[];
  languages: readonly string[];
  /** An opportunity. */
  task?: StoredOpportunity;
  first: FirstStep;
}

/** Whoever has been met has it at once, but for a guardian, who is called first, and for what the task asks of everybody. */
function beforePlace(row: SignUpRow, { rows, isMet }: { rows: readonly SignUpRow[]; isMet: boolean }, { talked }: Beside, { task, first }: Sought): Before[] {
  const own = rows.filter((one) => isKnownAs(one, [row]));
  return [
    ...(deskPerson(row).guardian ? ['guardian' as const] : []),
    ...(task && isToBeAsked(task, own, talked) ? ['answers' as const] : []),
    ...(!isMet && first === 'conversation' ? ['talk' as const] : []),
  ];
}

/** What they said that fits; nothing of what is to be prepared for them, which was told for another purpose. */
function proposalOf(rows: readonly SignUpRow[], beside: Beside, sought: Sought): Proposal | undefined {
  const met = metAmong(rows, beside);
  // Whoever has been met is asked where they were known, and not where somebody else may have typed their number.
  const row = [...met, ...rows].find((one) => wayTo(deskPerson(one)) !== undefined);
  const by = row && wayTo(deskPerson(row));
  if (!row || !by) return undefined;
  const [persons, { id, name, phone, email, noCalls, preferred, language }] = [rows.map((one) => deskPerson(one)), deskPerson(row)];
  const languages = [...new Set(persons.flatMap((one) => one.languages))];
  const availability = [...new Set(persons.flatMap((one) => one.availability))];
  const isMet = met.includes(row);
  const before = beforePlace(row, { rows, isMet }, beside, sought);
  return {
    id, name, phone, email, noCalls, language, languages, availability, ...(preferred !== undefined && { preferred }), by, isMet, before,
    canThen: availability.some((half) => sought.halfDays.includes(half)),
    speaks: sought.languages.filter((code) => languages.includes(code)),
    knowsTask: rows.some((one) => one.opportunity_id === sought.task?.id),
    lastAsked: beside.offers.map(({ offered }) => offered).toSorted().at(-1) ?? null,
    first: before.length === 0 ? 'direct' : 'conversation',
  };
}

const byName = new Intl.Collator('en');

/** Who was asked longest ago, or never, comes first; then by name. */
function order(one: Proposal, other: Proposal): number {
  const [mine, theirs] = [one.lastAsked ?? '', other.lastAsked ?? ''];
  return mine === theirs ? byName.compare(one.name, other.name) : mine < theirs ? -1 : 1;
}

/** Who could be asked. The system proposes, and a person chooses. */
export function proposeFor({ signUps, places, offers, ...known }: Known, sought: Sought): Proposal[] {
  const proposals = peopleIn(signUps).flatMap((rows) => {
    if (rows.some(({ blocked }) => blocked === 1)) return [];
    const ids = new Set(rows.map(({ id }) => id));
    const own = { places: places.filter(({ sign_up_id: id }) => ids.has(id)), offers: offers.filter(({ signUpId }) => ids.has(signUpId)), ...known };
    return sought.isOut(own) ? [] : (proposalOf(rows, own, sought) ?? []);
  });
  return proposals.toSorted(order);
}

/** Who could be asked to fill a gap. */
export function proposePeople(known: Known, gap: Gap): Proposal[] {
  const { opportunity: task, shift } = gap;
  return proposeFor(known, {
    isOut: ({ places, offers, opportunities }) => isElsewhere(places, gap, opportunities) || wasAsked(offers, gap),
    halfDays: [halfDayOf(shift)],
    languages: task.languages.filter(({ use }) => use === 'needed').map(({ code }) => code),
    task, first: task.first,
  });
}

/** Why nobody can be asked for it: it is not looked for. */
export function gapFault({ opportunity, shift }: Gap, now: number): 'closed' | 'cancelled' | 'past' | 'full' | undefined {
  if (shift.state !== 'open') return shift.state;
  if (opportunity.state !== 'open') return 'closed';
  if (momentOf(shift.start) <= now) return 'past';
  return shift.taken >= shift.capacity ? 'full' : undefined;
}
