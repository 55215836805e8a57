import type { Connection, Database } from '../database/database.ts';
import { deleteFeedback } from '../feedback/delete-feedback.ts';
import { deleteOldHelpRequests } from '../help/delete-help-requests.ts';
import { applyDeltas, countedAs, createDeltas } from '../petitions/counts.ts';
import { deleteSignUps } from '../signing-up/delete-sign-ups.ts';
import type { SignatureRow } from '../tables.ts';
import { deleteChoices, deleteNotices } from './delete-choices.ts';
import { deleteInParts, inParts } from './delete-in-parts.ts';

const DAY = 86_400_000;

/** Days that each thing is kept. Whoever never confirms is kept as long as the link of the mail works; the rest is longer than the wire says. */
const KEPT = { unconfirmed: 7, attempts: 30, keys: 7, mails: 30 } as const;

/** What was deleted, in rows. */
export interface Deleted {
  /** Signatures of petitions whose day has come, and of each how many. */
  petitions: { petitionId: string; signatures: number }[];
  /** Never confirmed. */
  unconfirmed: number;
  attempts: number;
  /** Of volunteers, whose day has come. */
  signUps: number;
  /** What volunteers asked to be prepared, the day after their last shift. */
  needs: number;
  /** Requests for help, whose day has come. */
  helpRequests: number;
  /** Rounds of feedback whose answers are gone. */
  rounds: number;
  /** Of signatures, of sign-ups, of requests for help and of feedback. */
  keys: number;
  mails: number;
  /** What visitors of sites chose, five years ago. */
  choices: number;
  /** Texts of sites that nothing points at any more. */
  notices: number;
}

const before = (now: string, days: number): string => new Date(Date.parse(now) - days * DAY).toISOString();

// Locked first and looked at again afterwards: whoever signs once more at this moment is either seen here, or begins anew.
const OLDEST = `SELECT id FROM signatures WHERE petition_id IN (SELECT id FROM petitions) AND state = 'waiting' AND signed_at < $1
  AND NOT EXISTS (SELECT 1 FROM attempts WHERE attempts.signature_id = signatures.id AND attempts.expires > $2) ORDER BY id LIMIT $3 FOR UPDATE`;
const DELETE = `DELETE FROM signatures WHERE id = ANY($1) AND state = 'waiting'
  AND NOT EXISTS (SELECT 1 FROM attempts WHERE attempts.signature_id = signatures.id AND attempts.expires > $2) RETURNING petition_id, state, method, test`;

type Gone = Pick<SignatureRow, 'petition_id' | 'state' | 'method' | 'test'>;

/** Never those whose latest mail still has a link that works: they signed again not long ago. */
async function deleteUnconfirmed(connection: Connection, most: number, now: string): Promise<number> {
  const deltas = createDeltas();
  const oldest = await connection.all<{ id: string }>(OLDEST, [before(now, KEPT.unconfirmed), now, most]);
  const rows = await connection.all<Gone>(DELETE, [oldest.map(({ id }) => id), now]);
  for (const row of rows) deltas.add(row.petition_id, countedAs(row), -1);
  applyDeltas(connection, deltas, now);
  return rows.length;
}

/** Everything about the signers, the proofs too; the numbers stay, for they say nothing of anybody. */
async function deleteSigners(database: Database, petitionId: string): Promise<number> {
  const of = (table: string, key: string): Promise<number> => deleteInParts(database, { table, key, condition: 'petition_id = $2' }, [petitionId]);
  const signatures = await of('signatures', 'id');
  await of('attempts', 'reference');
  await of('idempotency_keys', 'key');
  await database.transaction((connection) => connection.all('UPDATE abuse_reports SET email = NULL WHERE petition_id = $1', [petitionId]));
  return signatures;
}

const VOLUNTEERS = 'SELECT id FROM sign_ups WHERE delete_after < $1 ORDER BY delete_after, id LIMIT $2';

async function deleteVolunteers(connection: Connection, most: number, now: string): Promise<number> {
  const over = await connection.all<{ id: string }>(VOLUNTEERS, [now.slice(0, 10), most]);
  return deleteSignUps(connection, over.map(({ id }) => id), 'over', now);
}

async function deleteKeys(database: Database, now: string): Promise<number> {
  const of = (table: string): Promise<number> => deleteInParts(database, { table, key: 'key', condition: 'at < $2' }, [before(now, KEPT.keys)]);
  const feedback = await deleteInParts(database, { table: 'feedback_keys', key: 'key', condition: 'day < $2' }, [before(now, KEPT.keys).slice(0, 10)]);
  return (await of('idempotency_keys')) + (await of('sign_up_keys')) + (await of('help_request_keys')) + feedback;
}

/** Deletes what is kept no longer. It can be asked at any time and by many processes; what is done already is done. */
export async function deleteExpired(database: Database, now: string): Promise<Deleted> {
  const over = await database.all<{ id: string }>('SELECT id FROM petitions WHERE delete_after < $1 ORDER BY id', [now.slice(0, 10)]);
  const petitions: Deleted['petitions'] = [];
  for (const { id } of over) petitions.push({ petitionId: id, signatures: await deleteSigners(database, id) });
  return {
    petitions: petitions.filter(({ signatures }) => signatures > 0),
    unconfirmed: await inParts(database, (connection, most) => deleteUnconfirmed(connection, most, now)),
    attempts: await deleteInParts(database, { table: 'attempts', key: 'reference', condition: 'expires < $2' }, [before(now, KEPT.attempts)]),
    signUps: await inParts(database, (connection, most) => deleteVolunteers(connection, most, now)),
    needs: await deleteInParts(database, { table: 'sign_up_needs', key: 'sign_up_id', condition: 'delete_after < $2' }, [now.slice(0, 10)]),
    helpRequests: await inParts(database, (connection, most) => deleteOldHelpRequests(connection, most, now)),
    rounds: await deleteFeedback(database, now),
    keys: await deleteKeys(database, now),
    mails: await deleteInParts(database, { table: 'mails', key: 'id', condition: `created < $2 AND state IN ('sent', 'failed', 'bounced')` }, [before(now, KEPT.mails)]),
    choices: await deleteChoices(database, now),
    notices: await deleteNotices(database, now),
  };
}
