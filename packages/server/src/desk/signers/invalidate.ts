import { randomUUID } from 'node:crypto';
import type { SignatureRow, SignatureState } from '../../store/tables.ts';
import type { Db } from '../desk.ts';
import { addToCounts, countChange } from '../petitions/add-to-counts.ts';
import { matchCondition } from './match-condition.ts';
import type { Condition } from './match-condition.ts';

/** Statements stay far below what a database takes at once. */
const AT_ONCE = 500;

/** Signatures that the condition means and that count, or wait. */
export async function findMeant(db: Db, petitionId: string, condition: Condition): Promise<SignatureRow[]> {
  const rows = await db.selectFrom('signatures').selectAll().where('petition_id', '=', petitionId).where('state', 'in', ['waiting', 'confirmed']).execute();
  return rows.filter((row) => matchCondition(condition, row));
}

async function setState(db: Db, ids: readonly string[], state: SignatureState): Promise<void> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    await db.updateTable('signatures').set({ state }).where('id', 'in', ids.slice(start, start + AT_ONCE)).execute();
  }
}

/** Takes everybody whom the condition means out of the numbers; what each was is remembered. */
export async function invalidate(db: Db, petitionId: string, condition: Condition, by: { coordinatorId: string; now: string }): Promise<{ id: string; number: number }> {
  const meant = await findMeant(db, petitionId, condition);
  const id = randomUUID();
  await db.insertInto('desk_invalidations').values({ id, petition_id: petitionId, condition: JSON.stringify(condition), number: meant.length, at: by.now, coordinator_id: by.coordinatorId, undone_at: null }).execute();
  for (const { id: signature, state } of meant) await db.insertInto('desk_invalidated').values({ invalidation_id: id, signature_id: signature, state }).execute();
  await setState(db, meant.map((row) => row.id), 'invalid');
  await addToCounts(db, petitionId, countChange(meant.map((row) => ({ before: row }))), by.now);
  return { id, number: meant.length };
}

/** Gives each what it was; those who have withdrawn meanwhile stay gone. Undefined when there is nothing to undo. */
export async function undoInvalidation(db: Db, petitionId: string, id: string, now: string): Promise<number | undefined> {
  const open = await db.selectFrom('desk_invalidations').select('id').where('id', '=', id).where('petition_id', '=', petitionId).where('undone_at', 'is', null).executeTakeFirst();
  if (!open) return undefined;
  const rows = await db
    .selectFrom('desk_invalidated')
    .innerJoin('signatures', 'signatures.id', 'desk_invalidated.signature_id')
    .select(['signatures.id', 'signatures.method', 'signatures.test', 'desk_invalidated.state as before'])
    .where('invalidation_id', '=', id)
    .where('signatures.state', '=', 'invalid')
    .execute();
  const restored = rows.map(({ before, ...row }) => ({ ...row, state: before as SignatureState }));
  for (const state of ['waiting', 'confirmed'] as const) await setState(db, restored.filter((row) => row.state === state).map((row) => row.id), state);
  await db.updateTable('desk_invalidations').set({ undone_at: now }).where('id', '=', id).execute();
  await addToCounts(db, petitionId, countChange(restored.map((row) => ({ after: row }))), now);
  return restored.length;
}

export async function listInvalidations(db: Db, petitionId: string): Promise<{ id: string; condition: Condition; number: number; at: string; undone: string | null }[]> {
  const rows = await db.selectFrom('desk_invalidations').selectAll().where('petition_id', '=', petitionId).orderBy('at', 'desc').execute();
  return rows.map(({ id, condition, number, at, undone_at: undone }) => ({ id, condition: JSON.parse(condition) as Condition, number, at, undone }));
}
