import { momentOf } from '@dugnad/client/model';
import { isTalkRow } from '../../store/opportunities/talk-row.ts';
import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import type { SignUpRow, SignUpShiftRow } from '../../store/tables.ts';
import { deskPerson } from './desk-person.ts';

/** Whom a message can be for: all who are in or wait, those of one shift, who waits for a place, who is in no shift and waits for an answer. */
export const GROUPS = ['all', 'shift', 'waiting', 'nowhere'] as const;
export type Group = (typeof GROUPS)[number];

/** Why somebody gets no mail: there is only a number, or nothing; a guardian is called first; they said that they get in touch themselves, or want no such messages. */
export type NoMail = 'number-only' | 'unreachable' | 'young' | 'self' | 'quiet';

/** Somebody of a group, and how a message reaches them. */
export interface Member {
  id: string;
  name: string;
  language: string;
  phone: string | null;
  noCalls: boolean;
  /** `mail`, or why not. */
  reach: 'mail' | NoMail;
}

type Place = Pick<SignUpShiftRow, 'sign_up_id' | 'shift_id' | 'state' | 'cancelled_at'>;

/** What is known of those who signed up. */
export interface SignedUp {
  rows: readonly SignUpRow[];
  places: readonly Place[];
  /** Sign-ups of which the trail says “not this time”. */
  notNow: ReadonlySet<string>;
}

const IN = ['in', 'held'];
const WAITS = ['waiting', 'offered'];

/**
 * Whoever has cancelled all that they wished for, or was told “not this time”, is in no group: they have signed up for nothing any more, and nothing else may be written
 * to them about. What somebody signed up for is why they may be written to (Article 6 (1) (b) GDPR); there is no box for anything else, so nothing else is sent.
 */
function hasLeft(own: readonly Place[], isNotNow: boolean): boolean {
  const isIn = own.some(({ state }) => IN.includes(state) || WAITS.includes(state));
  return !isIn && (isNotNow || (own.length > 0 && own.every(({ cancelled_at: at }) => at !== null)));
}

/** Beside `all`, which everybody is in who has not left; what is over is no reason to write. */
function groupsOf(own: readonly Place[], coming: ReadonlySet<string>): Group[] {
  const states = own.filter(({ shift_id: id }) => coming.has(id)).map(({ state }) => state);
  const isWaiting = states.some((state) => WAITS.includes(state));
  const isIn = states.some((state) => IN.includes(state) || state === 'double');
  return [...(isIn || isWaiting ? (['all'] as const) : (['all', 'nowhere'] as const)), ...(isWaiting ? (['waiting'] as const) : [])];
}

/** How a message reaches somebody, by what they said. Nobody talks with a young person before their guardian, unless the place is theirs. */
function reachOf(row: SignUpRow, own: readonly Place[], isQuiet: boolean): Member['reach'] {
  if (isQuiet) return 'quiet';
  const { guardian, preferred, phone, email } = deskPerson(row);
  if (guardian && !own.some(({ state }) => state === 'in')) return 'young';
  if (preferred === 'self') return 'self';
  if (email !== null) return 'mail';
  return phone === null ? 'unreachable' : 'number-only';
}

const keyOf = ({ id, email_hash: email, phone_hash: phone }: SignUpRow): string => email ?? phone ?? id;

/** Who has said that they want no messages to everybody: a sign-up that came later is theirs as well. */
function quietOnes({ rows }: SignedUp): (row: SignUpRow) => boolean {
  const keys = new Set(rows.filter(({ quiet_since: since }) => since !== null).map(keyOf));
  return (row) => keys.has(keyOf(row));
}

/** One person has one mail, however often they signed up: the first of theirs stands for them. */
export function unique(rows: readonly SignUpRow[]): SignUpRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(keyOf(row)) && seen.add(keyOf(row)));
}

const ownOf = ({ places }: SignedUp, { id }: SignUpRow): Place[] => places.filter(({ sign_up_id: of }) => of === id);
const inShifts = (own: readonly Place[]): Place[] => own.filter(({ shift_id: id }) => !isTalkRow(id));

/** Everybody who may be mailed: who has not left, and is reached by mail. */
export function mayBeMailed(all: SignedUp): SignUpRow[] {
  const isQuiet = quietOnes(all);
  return all.rows.filter((row) => !hasLeft(ownOf(all, row), all.notNow.has(row.id)) && reachOf(row, ownOf(all, row), isQuiet(row)) === 'mail');
}

/** Who is in a group, in the order in which they signed up. A shift that is over has nobody. */
export function membersOf(all: SignedUp, { shifts }: Pick<StoredOpportunity, 'shifts'>, { group, shiftId, language }: { group: Group; shiftId?: string | undefined; language?: string | undefined }, now: number): Member[] {
  const isQuiet = quietOnes(all);
  const coming = new Set(shifts.filter(({ end }) => momentOf(end) > now).map(({ id }) => id));
  const isIn = (row: SignUpRow): boolean => {
    const own = inShifts(ownOf(all, row));
    if (hasLeft(ownOf(all, row), all.notNow.has(row.id)) || (language !== undefined && row.language !== language)) return false;
    return group === 'shift' ? own.some(({ shift_id: id, state }) => id === shiftId && coming.has(id) && IN.includes(state)) : groupsOf(own, coming).includes(group);
  };
  return unique(all.rows.filter(isIn)).map((row) => {
    const { id, name, language: reads, phone, noCalls } = deskPerson(row);
    return { id, name, language: reads, phone, noCalls, reach: reachOf(row, ownOf(all, row), isQuiet(row)) };
  });
}
