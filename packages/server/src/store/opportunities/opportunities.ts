import { momentOf } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import type { StoredOpportunity, StoredShift } from '../opportunity-store.ts';
import type { ShiftRow } from '../tables.ts';
import { opportunityFrom } from './opportunity-row.ts';
import { shiftOfTalk } from './talk-row.ts';

interface OpportunityData {
  id: string;
  data: string;
}

const READ = 'SELECT id, data FROM opportunities WHERE id = $1';
const LIST = `SELECT id, data FROM opportunities WHERE $1 = '' OR site_id = $1 ORDER BY id`;
const SHIFTS = 'SELECT * FROM shifts WHERE opportunity_id = ANY($1) ORDER BY opportunity_id, position, id';
const SAVE = `INSERT INTO opportunities (id, site_id, state, first, apply_by, data) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (id) DO UPDATE SET site_id = excluded.site_id, state = excluded.state, first = excluded.first, apply_by = excluded.apply_by, data = excluded.data`;

type Reader = Pick<Connection | Database, 'all'>;

async function withShifts(reader: Reader, rows: readonly OpportunityData[]): Promise<StoredOpportunity[]> {
  if (rows.length === 0) return [];
  const shifts = Map.groupBy(await reader.all<ShiftRow>(SHIFTS, [rows.map(({ id }) => id)]), (row) => row.opportunity_id);
  return rows.map(({ id, data }) => opportunityFrom(data, shifts.get(id) ?? []));
}

export async function readOpportunity(reader: Reader, id: string): Promise<StoredOpportunity | undefined> {
  const [opportunity] = await withShifts(reader, await reader.all<OpportunityData>(READ, [id]));
  return opportunity;
}

export async function listOpportunities(database: Reader, siteId = ''): Promise<StoredOpportunity[]> {
  return withShifts(database, await database.all<OpportunityData>(LIST, [siteId]));
}

const LOCK = 'SELECT * FROM shifts WHERE opportunity_id = $1 ORDER BY id FOR NO KEY UPDATE';
const SAVE_SHIFT = `INSERT INTO shifts (opportunity_id, id, position, starts, capacity, waitlist, state, data, taken, forgotten, last_number, forgotten_numbers)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0, 0)
  ON CONFLICT (opportunity_id, id) DO UPDATE SET position = excluded.position, starts = excluded.starts, capacity = excluded.capacity, waitlist = excluded.waitlist,
  state = excluded.state, data = excluded.data`;
const NEEDED = `SELECT DISTINCT shift_id FROM sign_up_shifts WHERE opportunity_id = $1 AND state IN ('in', 'held', 'offered', 'waiting')`;
const CANCEL = `UPDATE shifts SET state = 'cancelled', position = $3 WHERE opportunity_id = $1 AND id = $2`;
const DELETE = 'DELETE FROM shifts WHERE opportunity_id = $1 AND id = $2';

/** A row, and what it was written down as. */
interface SavedShift {
  shift: StoredShift;
  written: object;
}

/** Shifts first, then talks: each is a row with places. */
function savedOf({ shifts, talks }: Pick<StoredOpportunity, 'shifts' | 'talks'>): SavedShift[] {
  return [...shifts.map((shift) => ({ shift, written: shift })), ...talks.map((talk) => ({ shift: shiftOfTalk(talk), written: talk }))];
}

async function saveShift(connection: Connection, opportunityId: string, { shift, written }: SavedShift, position: number): Promise<void> {
  const { id, start, capacity, waitlist, state } = shift;
  await connection.all(SAVE_SHIFT, [opportunityId, id, position, new Date(momentOf(start)).toISOString(), capacity, waitlist, state, JSON.stringify(written)]);
}

/** A shift of which nobody knows goes; one that somebody counts on is cancelled, so that it can be told. */
async function leaveOut(connection: Connection, opportunityId: string, leftOut: readonly ShiftRow[], position: number): Promise<void> {
  if (leftOut.length === 0) return;
  const needed = new Set((await connection.all<{ shift_id: string }>(NEEDED, [opportunityId])).map((row) => row.shift_id));
  for (const { id } of leftOut) await (needed.has(id) ? connection.all(CANCEL, [opportunityId, id, position]) : connection.all(DELETE, [opportunityId, id]));
}

/** In a transaction of somebody else: nobody is given a place while it is decided how many there are, so all its shifts are locked first. */
export async function saveOpportunityIn(connection: Connection, { shifts, talks, ...opportunity }: StoredOpportunity): Promise<StoredOpportunity> {
  const { id, siteId, state, first, applyBy } = opportunity;
  const before = new Map((await connection.all<ShiftRow>(LOCK, [id])).map((row) => [row.id, row]));
  await connection.all(SAVE, [id, siteId, state, first, applyBy === undefined ? null : new Date(momentOf(applyBy)).toISOString(), JSON.stringify(opportunity)]);
  const saved = savedOf({ shifts, talks });
  for (const [position, { shift, written }] of saved.entries()) {
    const taken = before.get(shift.id)?.taken ?? 0;
    before.delete(shift.id);
    await saveShift(connection, id, { shift: { ...shift, capacity: Math.max(shift.capacity, taken) }, written }, position);
  }
  await leaveOut(connection, id, [...before.values()], saved.length);
  const kept = await readOpportunity(connection, id);
  if (!kept) throw new Error(`The opportunity ${id} was written and is not there.`);
  return kept;
}

export async function saveOpportunity(database: Database, opportunity: StoredOpportunity): Promise<StoredOpportunity> {
  return database.transaction((connection) => saveOpportunityIn(connection, opportunity));
}

const LOCK_SHIFTS = 'SELECT id FROM shifts WHERE opportunity_id = $1 ORDER BY id FOR NO KEY UPDATE';
const LOCK_OPPORTUNITY = 'SELECT id FROM opportunities WHERE id = $1 FOR NO KEY UPDATE';

/** As it is, for whoever changes part of it: until the commit nobody else changes it, and what is read is not old. Locked in the order in which it is saved. */
export async function lockOpportunity(connection: Connection, id: string): Promise<StoredOpportunity | undefined> {
  await connection.all(LOCK_SHIFTS, [id]);
  await connection.all(LOCK_OPPORTUNITY, [id]);
  return readOpportunity(connection, id);
}
