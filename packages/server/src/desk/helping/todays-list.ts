import { declarationsOf, momentOf } from '@dugnad/client/model';
import type { Text } from '@dugnad/client/model';
import type { SignUpRow, SignUpShiftRow } from '../../store/tables.ts';
import { isTalkRow } from '../../store/opportunities/talk-row.ts';
import type { StoredOpportunity, StoredShift } from '../../store/opportunity-store.ts';
import { TALKS } from './talks.ts';
import { momentThere } from '../../volunteering/own-shifts.ts';
import type { Db } from '../desk.ts';
import { deskPerson } from './desk-person.ts';
import type { DeskPerson } from './desk-person.ts';
import { deskTalk } from './desk-talk.ts';
import type { DeskTalk } from './desk-talk.ts';
import { readNeeds } from './kept-needs.ts';
import { readsNone } from './may-read-needs.ts';
import type { MayRead } from './may-read-needs.ts';
import type { ToPrepare } from './kept-needs.ts';

/** One wish of somebody whom one has to talk with. */
export interface WishedFor extends Pick<StoredShift, 'id' | 'start' | 'end' | 'role'> {
  state: SignUpShiftRow['state'];
  /** Held or offered until then. */
  heldUntil: string | null;
}

/** Somebody who waits for an answer. */
export interface ToTalkWith extends DeskPerson, ToPrepare {
  opportunity: { id: string; title: Text };
  /** When a promise to them runs out, in UTC; null where none was made. */
  due: string | null;
  /** Until when somebody answers, by the clock where the help is needed, else its day; null where that was not promised, or a talk is booked. */
  answerBy: string | null;
  shifts: WishedFor[];
  talk?: DeskTalk;
}

type Place = Pick<SignUpShiftRow, 'sign_up_id' | 'shift_id' | 'state' | 'held_until' | 'offered_until'>;
type Kept = Pick<Place, 'state' | 'held_until' | 'offered_until'>;

/** What counts beside the places that somebody has. */
interface Known {
  wasTalkedWith: boolean;
  hasAddress: boolean;
  hasTalk?: boolean;
}

/** Who holds a place, or is offered one and has no address to be asked by; or was not talked with, and has booked a talk, or has no place, is offered none and waits for none. */
export function isToTalkWith(states: readonly SignUpShiftRow['state'][], { wasTalkedWith, hasAddress, hasTalk = false }: Known): boolean {
  const isNowhere = !states.some((state) => state === 'in' || state === 'offered' || state === 'waiting' || state === 'double');
  return states.includes('held') || (states.includes('offered') && !hasAddress) || ((isNowhere || hasTalk) && !wasTalkedWith);
}

/** Until when somebody has a place that is not theirs for good. */
function keptUntil({ state, held_until: held, offered_until: offered }: Kept): string | null {
  return state === 'offered' ? offered : held;
}

/** The soonest of what was promised. */
export function dueOf(answerBy: string | null, places: readonly Kept[]): string | null {
  const held = places.flatMap((place) => (place.state === 'held' || place.state === 'offered' ? (keptUntil(place) ?? []) : []));
  return [...held, ...(answerBy === null ? [] : [answerBy])].toSorted()[0] ?? null;
}

type Ranked = Pick<ToTalkWith, 'due' | 'signedUp'> & { talk?: Pick<DeskTalk, 'start' | 'isToday'> };

const inUtc = (moment: string): string => new Date(momentOf(moment)).toISOString();

/** Talks of today as the day goes; promises that run out and talks that come soonest; then those without either, who have waited longest first. */
export function byPromise(one: Ranked, other: Ranked): number {
  const rank = ({ due, signedUp, talk }: Ranked): string => (talk?.isToday ? ` ${inUtc(talk.start)}` : `${due ?? (talk ? inUtc(talk.start) : '~')} ${signedUp}`);
  return rank(one) < rank(other) ? -1 : 1;
}

async function talkedWith(db: Db, siteId: string): Promise<Set<string | null>> {
  const rows = await db.selectFrom('desk_audit').select('subject').where('site_id', '=', siteId).where('action', 'in', [...TALKS]).execute();
  return new Set(rows.map(({ subject }) => subject));
}

async function signUpsOf(db: Db, siteId: string): Promise<SignUpRow[]> {
  const rows = db.selectFrom('sign_ups').innerJoin('opportunities', 'opportunities.id', 'sign_ups.opportunity_id').selectAll('sign_ups');
  return rows.where('opportunities.site_id', '=', siteId).where('blocked', '=', 0).orderBy('signed_up_at').execute();
}

async function placesOf(db: Db, siteId: string): Promise<Map<string, Place[]>> {
  const rows = db.selectFrom('sign_up_shifts').innerJoin('opportunities', 'opportunities.id', 'sign_up_shifts.opportunity_id').select(['sign_up_id', 'shift_id', 'sign_up_shifts.state', 'held_until', 'offered_until']);
  return Map.groupBy(await rows.where('opportunities.site_id', '=', siteId).execute(), ({ sign_up_id: id }) => id);
}

function wishedFor({ shifts }: StoredOpportunity, places: readonly Place[]): WishedFor[] {
  return shifts.flatMap(({ id, start, end, role }) => {
    const place = places.find(({ shift_id: of }) => of === id);
    return place ? [{ id, start, end, ...(role !== undefined && { role }), state: place.state, heldUntil: keptUntil(place) }] : [];
  });
}

/** What is kept beside the sign-ups of a site. */
interface Beside {
  places: Map<string, Place[]>;
  talked: Set<string | null>;
  needsOf: (signUpId: string) => ToPrepare;
  now: number;
}

/** A talk that is booked is the answer, whichever sign-up it is by; one that the association cancelled is none. */
function hasAnswer(places: readonly Place[], talk: DeskTalk | undefined): boolean {
  return !talk?.isCancelled && places.some(({ shift_id: id, state }) => isTalkRow(id) && (state === 'in' || state === 'double'));
}

function toTalkWith(row: SignUpRow, opportunity: StoredOpportunity, { places, talked, needsOf, now }: Beside): ToTalkWith[] {
  // There is nobody to talk with whose guardian has said no.
  if (row.guardian_answer === 'no') return [];
  const own = places.get(row.id) ?? [];
  const talk = deskTalk(row, own, opportunity, now);
  // A talk has no place in a shift: whoever has booked one alone is nowhere yet.
  const states = own.flatMap(({ shift_id: id, state }) => (isTalkRow(id) ? [] : [state]));
  if (!isToTalkWith(states, { wasTalkedWith: talked.has(row.id), hasAddress: row.email !== null, hasTalk: talk !== undefined })) return [];
  const { id, title } = opportunity;
  const answerBy = hasAnswer(own, talk) ? null : row.answer_by;
  return [{ ...deskPerson(row, declarationsOf(opportunity)), ...needsOf(row.id), ...(talk && { talk }), opportunity: { id, title }, due: dueOf(answerBy, own), answerBy: answerBy && momentThere(answerBy, opportunity), shifts: wishedFor(opportunity, own) }];
}

/** Whom to talk with today, of all opportunities of a site; what is to be prepared for them, of those where that may be read. */
export async function readTodaysList(db: Db, siteId: string, opportunities: readonly StoredOpportunity[], { now, mayRead = readsNone }: { now: number; mayRead?: MayRead }): Promise<ToTalkWith[]> {
  const beside = { places: await placesOf(db, siteId), talked: await talkedWith(db, siteId), needsOf: await readNeeds(db, opportunities.filter(mayRead).map(({ id }) => id), now), now };
  const list = (await signUpsOf(db, siteId)).flatMap((row): ToTalkWith[] => {
    const opportunity = opportunities.find(({ id }) => id === row.opportunity_id);
    return opportunity ? toTalkWith(row, opportunity, beside) : [];
  });
  return list.toSorted(byPromise);
}
