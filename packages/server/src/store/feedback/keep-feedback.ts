import { randomUUID } from 'node:crypto';
import type { FeedbackQuestion } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import type { FeedbackIntent, FeedbackStore, StoredRound } from '../feedback-store.ts';
import type { FeedbackRoundRow } from './feedback-tables.ts';

// The row of the round is the lock of all its numbers, and of its keys: whoever adds, shows or deletes has it first.
const LOCK = 'SELECT data, state, delete_after FROM feedback_rounds WHERE id = $1 FOR NO KEY UPDATE';
const KNOWN = 'SELECT fingerprint FROM feedback_keys WHERE key = $1';
// The same key at another round has another lock: it waits here, and finds what the other has kept.
const KEY = 'INSERT INTO feedback_keys (key, fingerprint, day) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING RETURNING key';
const ADD = 'UPDATE feedback_rounds SET waiting = waiting + 1 WHERE id = $1';
const COUNT = `INSERT INTO feedback_counts (round_id, question, value, shown, waiting) VALUES ($1, $2, $3, 0, 1)
  ON CONFLICT (round_id, question, value) DO UPDATE SET waiting = feedback_counts.waiting + 1`;
const TEXT = 'INSERT INTO feedback_texts (id, round_id, question, text, waiting) VALUES ($1, $2, $3, $4, 1)';

type Locked = Pick<FeedbackRoundRow, 'data' | 'state' | 'delete_after'>;

async function keepAnswers(connection: Connection, { roundId, feedback: { answers } }: FeedbackIntent, questions: readonly FeedbackQuestion[]): Promise<void> {
  const texts = new Set(questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  for (const { id, value } of answers) {
    if (texts.has(id)) await connection.all(TEXT, [randomUUID(), roundId, id, value]);
    else await connection.all(COUNT, [roundId, id, value]);
  }
}

/** Takes one person's answers apart: what is kept is connected with nobody, nor with each other. What was kept is answered so, also when nothing is taken any more. */
export async function keepFeedback(database: Database, intent: FeedbackIntent): ReturnType<FeedbackStore['keepFeedback']> {
  const { idempotencyKey: key, fingerprint, roundId } = intent;
  const day = intent.now.slice(0, 10);
  return database.transaction(async (connection) => {
    const [round] = await connection.all<Locked>(LOCK, [roundId]);
    const [known] = await connection.all<{ fingerprint: string }>(KNOWN, [key]);
    if (known) return known.fingerprint === fingerprint ? 'repeated' : 'key-reused';
    if (round === undefined || round.state !== 'open' || round.delete_after < day) return 'not-open';
    // Only of another round: those of this one wait at its row.
    if ((await connection.all(KEY, [key, fingerprint, day])).length === 0) return 'key-reused';
    await connection.all(ADD, [roundId]);
    await keepAnswers(connection, intent, (JSON.parse(round.data) as StoredRound).questions);
    return 'kept';
  });
}

export async function hasFeedback(database: Pick<Database, 'all'>, key: string): Promise<boolean> {
  return (await database.all(KNOWN, [key])).length > 0;
}
