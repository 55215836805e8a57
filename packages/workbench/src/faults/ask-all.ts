import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

export type Rows = Record<string, string | number | null>[];

/** Asks a database one thing after the other, past the server; all answers are of one moment. `place` is a file or `postgres://…`. */
export async function askAll(place: string, questions: readonly string[]): Promise<Rows[]> {
  if (!place.startsWith('postgres')) {
    const file = new DatabaseSync(place, { readOnly: true, timeout: 5000 });
    file.exec('BEGIN');
    const answers = questions.map((question) => file.prepare(question).all() as Rows);
    file.close();
    return answers;
  }
  const client = new Client({ connectionString: place });
  await client.connect();
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const answers: Rows[] = [];
  for (const question of questions) answers.push((await client.query<Rows[number]>(question)).rows);
  await client.end();
  return answers;
}

export const text = (value: string | number | null | undefined): string => String(value ?? '');

