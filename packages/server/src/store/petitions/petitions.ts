import { isDeepStrictEqual } from 'node:util';
import type { Connection, Database } from '../database/database.ts';
import type { StoredPetition } from '../petition-store.ts';
import { recountOne } from './counts.ts';

const READ = 'SELECT data FROM petitions WHERE id = $1';
const LIST = 'SELECT data FROM petitions WHERE site_id = $1 ORDER BY id';
const REVISIONS = 'SELECT data FROM petition_revisions WHERE petition_id = $1 ORDER BY revision DESC';
const SAVE = `INSERT INTO petitions (id, site_id, state, revision, test, opens, closes, delete_after, data) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (id) DO UPDATE SET site_id = excluded.site_id, state = excluded.state, revision = excluded.revision, test = excluded.test,
  opens = excluded.opens, closes = excluded.closes, delete_after = excluded.delete_after, data = excluded.data`;
const SAVE_REVISION = `INSERT INTO petition_revisions (petition_id, revision, saved_at, data) VALUES ($1, $2, $3, $4)
  ON CONFLICT (petition_id, revision) DO UPDATE SET data = excluded.data`;
const START_COUNTS = 'INSERT INTO petition_counts (petition_id, waiting, confirmed, paper, as_of) VALUES ($1, 0, 0, 0, $2) ON CONFLICT (petition_id) DO NOTHING';

const parse = ({ data }: { data: string }): StoredPetition => JSON.parse(data) as StoredPetition;

export async function readPetition(database: Database, id: string): Promise<StoredPetition | undefined> {
  const [row] = await database.all<{ data: string }>(READ, [id]);
  return row && parse(row);
}

export async function listPetitions(database: Database, siteId: string): Promise<StoredPetition[]> {
  return (await database.all<{ data: string }>(LIST, [siteId])).map(parse);
}

export async function readRevisions(database: Database, petitionId: string): Promise<StoredPetition[]> {
  return (await database.all<{ data: string }>(REVISIONS, [petitionId])).map(parse);
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Everything but whether one can sign just now: what a signer reads. */
function sameTexts(one: StoredPetition, other: StoredPetition): boolean {
  const texts = ({ state: _state, revision: _revision, ...rest }: StoredPetition): unknown => asJson(rest);
  return isDeepStrictEqual(texts(one), texts(other));
}

/** The number that a petition gets: one more than before once anything that a signer reads is another. */
export function nextRevision(before: StoredPetition | undefined, now: StoredPetition): number {
  if (!before) return now.revision;
  return sameTexts(before, now) ? before.revision : Math.max(before.revision + 1, now.revision);
}

/** A draft may have no day yet: whoever deletes on time must not take it for one that is over. */
const NEVER = '9999-12-31';

async function write(connection: Connection, petition: StoredPetition): Promise<void> {
  const { id, siteId, state, revision, test, opens, closes, retention } = petition;
  const data = JSON.stringify(petition);
  const now = new Date().toISOString();
  await connection.all(SAVE, [id, siteId, state, revision, test ? 1 : 0, opens ?? null, closes ?? null, retention.deleteAfter || NEVER, data]);
  await connection.all(SAVE_REVISION, [id, revision, now, data]);
  await connection.all(START_COUNTS, [id, now]);
}

export async function savePetition(database: Database, petition: StoredPetition): Promise<StoredPetition> {
  return database.transaction(async (connection) => {
    const [row] = await connection.all<{ data: string }>(`${READ} FOR UPDATE`, [petition.id]);
    const before = row && parse(row);
    const kept = { ...petition, revision: nextRevision(before, petition) };
    await write(connection, kept);
    // The sheets of a try-out count for nothing, and for something once it is none any more.
    if (before && Boolean(before.test) !== Boolean(petition.test)) await recountOne(connection, petition.id, new Date().toISOString());
    return kept;
  });
}
