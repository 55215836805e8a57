import { declarationsOf, momentOf } from '@dugnad/client/model';
import type { SignUpRow, SignUpShiftRow } from '../../store/tables.ts';
import type { StoredOpportunity, StoredShift } from '../../store/opportunity-store.ts';
import type { Db } from '../desk.ts';
import { deskPerson } from './desk-person.ts';
import type { DeskPerson } from './desk-person.ts';
import { readNeeds } from './kept-needs.ts';
import type { ToPrepare } from './kept-needs.ts';
import type { MayRead } from './may-read-needs.ts';

/** Somebody in a shift: with a place, held, offered or neither, or with a number of the waiting list. */
export interface InShift extends DeskPerson, ToPrepare {
  state: 'in' | 'held' | 'offered' | 'waiting';
  number: number | null;
  /** They have said that they come. */
  isComing?: boolean;
}

/** A shift to come, with its gaps. */
export interface BoardShift extends StoredShift {
  missing: number;
  people: InShift[];
}

type Joined = SignUpRow & Pick<SignUpShiftRow, 'shift_id' | 'state' | 'waiting_number' | 'coming_at'>;

const STATES = ['in', 'held', 'offered', 'waiting'] as const;

function isIn(row: Joined): row is Joined & { state: InShift['state'] } {
  return STATES.some((state) => state === row.state);
}

async function peopleIn(db: Db, opportunity: StoredOpportunity, needsOf: (signUpId: string) => ToPrepare): Promise<Map<string, InShift[]>> {
  const rows: Joined[] = await db
    .selectFrom('sign_up_shifts')
    .innerJoin('sign_ups', 'sign_ups.id', 'sign_up_shifts.sign_up_id')
    .selectAll('sign_ups')
    .select(['shift_id', 'state', 'waiting_number', 'coming_at'])
    .where('sign_up_shifts.opportunity_id', '=', opportunity.id)
    .where('state', 'in', [...STATES])
    .execute();
  const order = ({ state, waiting_number: number, signed_up_at: at }: Joined): string => `${STATES.findIndex((one) => one === state)} ${String(number ?? 0).padStart(9, '0')} ${at}`;
  const people = new Map<string, InShift[]>();
  for (const row of rows.filter(isIn).toSorted((one, other) => (order(one) < order(other) ? -1 : 1))) {
    const { shift_id: id, state, waiting_number: number, coming_at: comingAt } = row;
    people.set(id, [...(people.get(id) ?? []), { ...deskPerson(row, declarationsOf(opportunity)), ...needsOf(row.id), state, number: state === 'waiting' ? number : null, ...(state === 'in' && comingAt !== null && { isComing: true }) }]);
  }
  return people;
}

/** The shifts that are not over yet, the soonest first; what is to be prepared for their people, where that may be read. */
export async function readBoard(db: Db, opportunity: StoredOpportunity, now: number, mayRead: MayRead): Promise<BoardShift[]> {
  const { id, shifts } = opportunity;
  const people = await peopleIn(db, opportunity, await readNeeds(db, mayRead(opportunity) ? [id] : [], now));
  const coming = shifts.filter(({ end }) => momentOf(end) > now).toSorted((one, other) => momentOf(one.start) - momentOf(other.start));
  return coming.map((shift) => ({ ...shift, missing: shift.state === 'cancelled' ? 0 : shift.capacity - shift.taken, people: people.get(shift.id) ?? [] }));
}
