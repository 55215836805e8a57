import { emptyTally, LEAST_GROUP } from '@dugnad/client/feedback';
import type { FeedbackTally } from '@dugnad/client/feedback';
import type { Connection, Database } from '../database/database.ts';
import type { FeedbackCountRow, FeedbackTextRow } from './feedback-tables.ts';

const READY = 'SELECT id FROM feedback_rounds WHERE waiting >= $1 ORDER BY id';
const LOCK = 'UPDATE feedback_rounds SET answered = answered + waiting, waiting = 0 WHERE id = $1 AND waiting >= $2 RETURNING id';

/** One round, or nothing of it: fewer than enough may wait by now. */
async function showOne(database: Database, id: string): Promise<number> {
  return database.transaction(async (connection) => {
    const shown = await connection.all(LOCK, [id, LEAST_GROUP]);
    if (shown.length === 0) return 0;
    await connection.all('UPDATE feedback_counts SET shown = shown + waiting, waiting = 0 WHERE round_id = $1', [id]);
    await connection.all('UPDATE feedback_texts SET waiting = 0 WHERE round_id = $1', [id]);
    return 1;
  });
}

/** So that whoever looks again and again does not see one answer arrive. */
export async function showFeedback(database: Database): Promise<number> {
  let rounds = 0;
  for (const { id } of await database.all<{ id: string }>(READY, [LEAST_GROUP])) rounds += await showOne(database, id);
  return rounds;
}

const ANSWERED = 'SELECT answered FROM feedback_rounds WHERE id = $1';
const COUNTS = 'SELECT question, value, shown FROM feedback_counts WHERE round_id = $1 AND shown > 0';
const TEXTS = 'SELECT question, text FROM feedback_texts WHERE round_id = $1 AND waiting = 0 ORDER BY id';

/** All from one moment, in a transaction of somebody else: until its end nothing is added. */
export async function tallyFeedbackIn(connection: Connection, id: string): Promise<FeedbackTally> {
  const tally = emptyTally();
  const [round] = await connection.all<{ answered: number }>(`${ANSWERED} FOR SHARE`, [id]);
  tally.answered = round?.answered ?? 0;
  for (const { question, value, shown } of await connection.all<Pick<FeedbackCountRow, 'question' | 'value' | 'shown'>>(COUNTS, [id])) tally.counts.set(question, (tally.counts.get(question) ?? new Map<string, number>()).set(value, shown));
  for (const { question, text } of await connection.all<Pick<FeedbackTextRow, 'question' | 'text'>>(TEXTS, [id])) tally.texts.set(question, [...(tally.texts.get(question) ?? []), text]);
  return tally;
}

export async function tallyFeedback(database: Database, id: string): Promise<FeedbackTally> {
  return database.transaction((connection) => tallyFeedbackIn(connection, id));
}
