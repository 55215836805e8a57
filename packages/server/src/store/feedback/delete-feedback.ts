import type { Database } from '../database/database.ts';

const OVER = 'SELECT id FROM feedback_rounds WHERE delete_after < $1 AND answered + waiting > 0 ORDER BY id';

/** Everything that was answered to rounds whose day has come; the questions stay. Says of how many rounds. */
export async function deleteFeedback(database: Database, now: string): Promise<number> {
  const over = await database.all<{ id: string }>(OVER, [now.slice(0, 10)]);
  for (const { id } of over) {
    await database.transaction(async (connection) => {
      await connection.all('UPDATE feedback_rounds SET answered = 0, waiting = 0 WHERE id = $1', [id]);
      await connection.all('DELETE FROM feedback_counts WHERE round_id = $1', [id]);
      await connection.all('DELETE FROM feedback_texts WHERE round_id = $1', [id]);
    });
  }
  return over.length;
}
