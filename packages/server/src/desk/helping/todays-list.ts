import type { Text } from '@dugnad/client/model';
import type { SignUpRow, SignUpShiftRow } from '../../store/tables.ts';
import type { StoredOpportunity, StoredShift } from '../../store/opportunity-store.ts';
import { TALKS } from './talks.ts';
import type { Db } from '../desk.ts';
import { deskPerson } from './desk-person.ts';
import type { DeskPerson } from './desk-person.ts';

/** One wish of somebody whom one has to talk with. */
export interface WishedFor extends Pick<StoredShift, 'id' | 'start' | 'end' | 'role'> {
  state: SignUpShiftRow['state'];
  /** Held or offered until then. */
  heldUntil: string | null;
}

/** Somebody who waits for an answer. */
export interface ToTalkWith extends DeskPerson {
  opportunity: { id: string; title: Text };
  /** When a promise to them runs out; null where none was made. */
  due: string | null;
  answerBy: string | null;
  shifts: WishedFor[];
}

type Place = Pick<SignUpShiftRow, 'sign_up_id' | 'shift_id' | 'state' | 'held_until' | 'offered_until'>;
type Kept = Pick<Place, 'state' | 'held_until' | 'offered_until'>;

/** Who holds a place, or is offered one and has no address to be asked by; or has none, is offered none, waits for none, and was not talked with. */
export function isToTalkWith(states: readonly SignUpShiftRow['state'][], wasTalkedWith: boolean, hasAddress: boolean): boolean {
  const isNowhere = !states.some((state) => state === 'in' || state === 'offered' || state === 'waiting' || state === 'double');
  return states.includes('held') || (states.includes('offered') && !hasAddress) || (isNowhere && !wasTalkedWith);
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

/** Promises that run out soonest first; then those without one, who have waited longest first. */
export function byPromise(one: Pick<ToTalkWith, 'due' | 'signedUp'>, other: Pick<ToTalkWith, 'due' | 'signedUp'>): number {
  const rank = ({ due, signedUp }: Pick<ToTalkWith, 'due' | 'signedUp'>): string => `${due ?? '~'} ${signedUp}`;
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

/** Whom to talk with today, of all opportunities of a site. */
export async function readTodaysList(db: Db, siteId: string, opportunities: readonly StoredOpportunity[]): Promise<ToTalkWith[]> {
  const [signUps, places, talked] = [await signUpsOf(db, siteId), await placesOf(db, siteId), await talkedWith(db, siteId)];
  const open = signUps.filter(({ id, email }) => isToTalkWith((places.get(id) ?? []).map(({ state }) => state), talked.has(id), email !== null));
  const list = open.flatMap((row): ToTalkWith[] => {
    const opportunity = opportunities.find(({ id }) => id === row.opportunity_id);
    const own = places.get(row.id) ?? [];
    if (!opportunity) return [];
    return [{ ...deskPerson(row), opportunity: { id: opportunity.id, title: opportunity.title }, due: dueOf(row.answer_by, own), answerBy: row.answer_by, shifts: wishedFor(opportunity, own) }];
  });
  return list.toSorted(byPromise);
}
