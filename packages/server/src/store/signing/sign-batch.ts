import type { Connection } from '../database/database.ts';
import type { Deltas } from '../petitions/counts.ts';
import type { SigningIntent, SigningOutcome } from '../petition-store.ts';
import type { KeyRow } from '../tables.ts';
import { decideSigning } from './decide-signing.ts';
import type { Decision, Found, FoundSignature } from './decide-signing.ts';

const KEYS = 'SELECT key, fingerprint, petition_id, reference, at, code_expires, mail_minutes FROM idempotency_keys WHERE key = ANY($1)';
// Shared locks: nobody withdraws or confirms one of them between this reading and our commit.
const SIGNATURES = `SELECT id, petition_id, email_hash, test, state FROM signatures WHERE email_hash = ANY($1) AND state <> 'withdrawn' FOR SHARE`;
const PETITIONS = 'SELECT id, site_id, revision FROM petitions WHERE id = ANY($1)';

async function find(connection: Connection, intents: readonly SigningIntent[]): Promise<Found> {
  const petitionIds = [...new Set(intents.map(({ petitionId }) => petitionId))];
  return {
    keys: await connection.all<KeyRow>(KEYS, [intents.map(({ idempotencyKey }) => idempotencyKey)]),
    signatures: await connection.all<FoundSignature>(SIGNATURES, [intents.map(({ emailHash }) => emailHash)]),
    petitions: await connection.all<Found['petitions'][number]>(PETITIONS, [petitionIds]),
  };
}

const by = <Row>(value: (row: Row) => string) => (one: Row, other: Row): number => (value(one) < value(other) ? -1 : 1);

/** Keys and addresses are unique, and two processes may have the same ones: both write them in one order, and neither waits crosswise. */
async function write(connection: Connection, decision: Decision): Promise<void> {
  const { attempts, consents, mails } = decision;
  await connection.insert({
    idempotency_keys: decision.keys.toSorted(by(({ key }) => key)),
    signatures: decision.signatures.toSorted(by(({ petition_id, email_hash }) => `${petition_id} ${email_hash ?? ''}`)),
    attempts,
    consent_records: consents,
    mails,
  });
}

/** Keeps many intents in the transaction of `connection`, in a number of statements that does not grow with them. */
export async function signBatch(connection: Connection, intents: readonly SigningIntent[], deltas: Deltas): Promise<SigningOutcome[]> {
  if (intents.length === 0) return [];
  const decision = decideSigning(intents, await find(connection, intents), deltas);
  if (decision.keys.length > 0) await write(connection, decision);
  return decision.outcomes;
}
