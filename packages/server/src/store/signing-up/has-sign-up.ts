import type { Database } from '../database/database.ts';

const FIND = 'SELECT key FROM sign_up_keys WHERE key = $1';

/** True when a sign-up of this key is kept already. */
export async function hasSignUp(database: Database, idempotencyKey: string): Promise<boolean> {
  return (await database.all(FIND, [idempotencyKey])).length > 0;
}
