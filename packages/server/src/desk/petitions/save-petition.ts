import type { StoredPetition } from '../../store/petition-store.ts';
import { nextRevision } from '../../store/petitions/petitions.ts';
import type { Db } from '../desk.ts';

/**
 * Keeps a petition in the transaction of whoever edits it; what a signer reads is a revision of its own. A new one, without `before`,
 * never takes the place of another.
 */
export async function savePetitionIn(db: Db, petition: StoredPetition, before: StoredPetition | undefined, now: string): Promise<StoredPetition> {
  const kept = { ...petition, revision: nextRevision(before, petition) };
  const { id, siteId, state, revision, test, opens, closes, retention } = kept;
  const data = JSON.stringify(kept);
  // A draft may have no date yet: whoever deletes on time must not take it for one that is over.
  const row = { site_id: siteId, state, revision, test: test ? 1 : 0, opens: opens ?? null, closes: closes ?? null, delete_after: retention.deleteAfter || '9999-12-31', data };
  if (before) await db.updateTable('petitions').set(row).where('id', '=', id).execute();
  else await db.insertInto('petitions').values({ id, ...row }).execute();
  const texts = { petition_id: id, revision, saved_at: now, data };
  await db.insertInto('petition_revisions').values(texts).onConflict((conflict) => conflict.columns(['petition_id', 'revision']).doUpdateSet({ data })).execute();
  const none = { petition_id: id, waiting: 0, confirmed: 0, paper: 0, as_of: now };
  await db.insertInto('petition_counts').values(none).onConflict((conflict) => conflict.column('petition_id').doNothing()).execute();
  return kept;
}
