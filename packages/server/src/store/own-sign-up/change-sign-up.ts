import { isDeepStrictEqual } from 'node:util';
import type { Connection, Database } from '../database/database.ts';
import type { SignUpChange, StoredSignUp } from '../opportunity-store.ts';
import type { SignUpRow } from '../tables.ts';
import { readOwnSignUp } from './read-sign-up.ts';
import type { Act } from './tell-coordinator.ts';
import { tellCoordinator } from './tell-coordinator.ts';

const LOCK = 'SELECT id FROM sign_ups WHERE id = $1 FOR NO KEY UPDATE';
const DATA = 'SELECT data FROM sign_ups WHERE id = $1';
const CHANGE = 'UPDATE sign_ups SET phone = $2, email = $3, phone_hash = $4, email_hash = $5, data = $6 WHERE id = $1';

const isSame = (own: StoredSignUp, { person, message }: SignUpChange): boolean => isDeepStrictEqual([own.person, own.message ?? ''], [{ ...person, name: own.person.name }, message ?? '']);

/** The rest of what was sent stays. */
function changedData(kept: string, { person: { name: _name, phone: _phone, email: _email, ...person }, message }: SignUpChange): string {
  const { message: _message, ...rest } = JSON.parse(kept) as Record<string, unknown>;
  return JSON.stringify({ ...rest, person, ...(message !== undefined && message !== '' && { message }) });
}

async function change(connection: Connection, id: string, wanted: SignUpChange): Promise<void> {
  const { person: { phone = null, email = null }, phoneHash = null, emailHash = null } = wanted;
  const [row] = await connection.all<Pick<SignUpRow, 'data'>>(DATA, [id]);
  if (row) connection.send(CHANGE, [id, phone, email, phoneHash, emailHash, changedData(row.data, wanted)]);
}

/** As it stands behind the lock of its row: of two that press at once, the second reads what the first has made of it. */
async function lockOwn(connection: Connection, tokenHash: string): Promise<StoredSignUp | undefined> {
  const found = await readOwnSignUp(connection, tokenHash);
  if (!found) return undefined;
  await connection.all(LOCK, [found.id]);
  return readOwnSignUp(connection, tokenHash);
}

/** Another number, address, message or wish not to be called. What is the same as before changes nothing, and mails nobody. */
export async function changeSignUp(database: Database, tokenHash: string, wanted: SignUpChange, by: Act): Promise<boolean> {
  return database.transaction(async (connection) => {
    const own = await lockOwn(connection, tokenHash);
    if (!own) return false;
    if (isSame(own, wanted)) return true;
    await change(connection, own.id, wanted);
    await tellCoordinator(connection, own, { what: 'changed', opportunityId: own.opportunityId, signUpId: own.id, reference: own.reference, shiftIds: [], late: false }, by);
    return true;
  });
}
