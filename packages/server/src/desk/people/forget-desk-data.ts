import type { Db } from '../desk.ts';

const DAY = 86_400_000;

/** A job: codes and sessions that are over are forgotten after a day; reports, and whom a condition named, with their petition's signers. */
export async function forgetDeskData(store: { write<T>(work: (db: Db) => Promise<T>): Promise<T> }, now: string): Promise<void> {
  const yesterday = new Date(Date.parse(now) - DAY).toISOString();
  await store.write(async (db) => {
    await db.deleteFrom('desk_codes').where('expires', '<', yesterday).execute();
    await db.deleteFrom('desk_sessions').where('expires', '<', yesterday).execute();
    const over = db.selectFrom('petitions').select('id').where('delete_after', '<', now.slice(0, 10));
    await db.updateTable('desk_invalidations').set({ condition: '{}' }).where('petition_id', 'in', over).where('condition', '<>', '{}').execute();
    await db.deleteFrom('abuse_reports').where('petition_id', 'in', over).execute();
  });
}
