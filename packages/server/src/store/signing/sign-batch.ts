import type { Connection, NewRows } from '../database/database.ts';
import type { SigningIntent } from '../petition-store.ts';
import type { KeyRow } from '../tables.ts';
import type { Decision, Found, FoundSignature } from './decide-signing.ts';

const KEYS = 'SELECT key, fingerprint, petition_id, reference, at, code_expires, mail_minutes FROM idempotency_keys WHERE key = ANY($1)';
// Shared locks: nobody withdraws or confirms one of them between this reading and our commit.
const SIGNATURES = `SELECT id, petition_id, email_hash, test, state FROM signatures WHERE email_hash = ANY($1) AND state <> 'withdrawn' FOR SHARE`;
const PETITIONS = 'SELECT id, site_id, revision FROM petitions WHERE id = ANY($1)';

/** All at once: none of it needs the answer of another. */
export async function findSigning(connection: Connection, intents: readonly SigningIntent[]): Promise<Found> {
  if (intents.length === 0) return { keys: [], signatures: [], petitions: [] };
  const petitionIds = [...new Set(intents.map(({ petitionId }) => petitionId))];
  const [keys, signatures, petitions] = await Promise.all([
    connection.all<KeyRow>(KEYS, [intents.map(({ idempotencyKey }) => idempotencyKey)]),
    connection.all<FoundSignature>(SIGNATURES, [intents.map(({ emailHash }) => emailHash)]),
    connection.all<Found['petitions'][number]>(PETITIONS, [petitionIds]),
  ]);
  return { keys, signatures, petitions };
}

const by = <Row>(value: (row: Row) => string) => (one: Row, other: Row): number => (value(one) < value(other) ? -1 : 1);

/**
 * What signing adds. Keys and addresses are unique, and two processes may have the same ones: both write them in one order, and
 * neither waits crosswise.
 */
export function signedRows({ keys, signatures, attempts, consents, mails }: Decision): Required<Pick<NewRows, 'idempotency_keys' | 'signatures' | 'attempts' | 'consent_records' | 'mails'>> {
  return {
    idempotency_keys: keys.toSorted(by(({ key }) => key)),
    signatures: signatures.toSorted(by(({ petition_id, email_hash }) => `${petition_id} ${email_hash ?? ''}`)),
    attempts,
    consent_records: consents,
    mails,
  };
}
