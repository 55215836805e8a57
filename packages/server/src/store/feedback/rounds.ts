import { isDeepStrictEqual } from 'node:util';
import type { FeedbackQuestion } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import type { StoredRound } from '../feedback-store.ts';
import type { FeedbackRoundRow } from './feedback-tables.ts';

type RoundData = Pick<FeedbackRoundRow, 'data'>;

const roundFrom = ({ data }: RoundData): StoredRound => JSON.parse(data) as StoredRound;

export async function readRound(database: Pick<Database, 'all'>, id: string): Promise<StoredRound | undefined> {
  const [row] = await database.all<RoundData>('SELECT data FROM feedback_rounds WHERE id = $1', [id]);
  return row && roundFrom(row);
}

export async function listRounds(database: Pick<Database, 'all'>, siteId: string): Promise<StoredRound[]> {
  return (await database.all<RoundData>('SELECT data FROM feedback_rounds WHERE site_id = $1 ORDER BY id', [siteId])).map(roundFrom);
}

/** What an answer means, without the words: those may be mended. */
const meaningOf = ({ id, kind, ...more }: FeedbackQuestion): unknown => [id, kind, ...('options' in more ? more.options.map((option) => option.id) : [])];

const LOCK = 'SELECT data, answered, waiting FROM feedback_rounds WHERE id = $1 FOR NO KEY UPDATE';
const SAVE = `INSERT INTO feedback_rounds (id, site_id, state, delete_after, answered, waiting, data) VALUES ($1, $2, $3, $4, 0, 0, $5)
  ON CONFLICT (id) DO UPDATE SET site_id = excluded.site_id, state = excluded.state, delete_after = excluded.delete_after, data = excluded.data`;

type Before = RoundData & Pick<FeedbackRoundRow, 'answered' | 'waiting'>;

/** Whoever has answered was told what for, and until when it is kept. */
function keepsPromise(row: Before | undefined, after: StoredRound): boolean {
  if (row === undefined || row.answered + row.waiting === 0) return true;
  const before = roundFrom(row);
  return isDeepStrictEqual(before.questions.map(meaningOf), after.questions.map(meaningOf)) && after.retention.deleteAfter <= before.retention.deleteAfter;
}

/** In a transaction of somebody else. */
export async function saveRoundIn(connection: Connection, round: StoredRound): Promise<boolean> {
  const [before] = await connection.all<Before>(LOCK, [round.id]);
  if (!keepsPromise(before, round)) return false;
  await connection.all(SAVE, [round.id, round.siteId, round.state, round.retention.deleteAfter, JSON.stringify(round)]);
  return true;
}

export async function saveRound(database: Database, round: StoredRound): Promise<boolean> {
  return database.transaction((connection) => saveRoundIn(connection, round));
}

/** As it is, until the commit. */
export async function lockRound(connection: Connection, id: string): Promise<StoredRound | undefined> {
  const [row] = await connection.all<Before>(LOCK, [id]);
  return row && roundFrom(row);
}
