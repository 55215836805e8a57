import { randomUUID } from 'node:crypto';
import type { ConsentRecord, OwnSignature } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import { applyDeltas, countedAs, createDeltas } from '../petitions/counts.ts';
import { consentRow } from '../signing/consent-row.ts';
import { consentsOf, endOf, findOwn, ownSignature } from './own-signature.ts';
import type { OwnRow } from './own-signature.ts';

/** Everything that says who it was; the proof of what was agreed to and taken back says nothing of that. */
const EMPTY = `UPDATE signatures SET state = 'withdrawn', withdrawn_at = $2, name = NULL, email = NULL, email_hash = NULL, guardian_name = NULL, guardian_hash = NULL, phone = NULL,
  postcode = NULL, country = NULL, comment = NULL, comment_state = 'none', visibility = 'hidden' WHERE id = $1`;

/** Of the records of one signature: their texts, and nothing agreed to any more. */
export function withdrawnRecord(records: readonly ConsentRecord[], now: string): ConsentRecord | undefined {
  const last = records.at(-1);
  const purposes = new Map(records.flatMap((record) => record.purposes).map((purpose) => [purpose.id, { ...purpose, granted: false }]));
  return last && { ...last, recordId: randomUUID(), event: 'withdrawn', purposes: [...purposes.values()], at: { client: now, server: now } };
}

/** The signer's own record is what the page showed when it was withdrawn; without one, ours says the same. */
async function writeRecord(connection: Connection, row: OwnRow, given: ConsentRecord | undefined, now: string): Promise<void> {
  const before = await consentsOf(connection, row.id);
  const record = given ?? withdrawnRecord(before, now);
  if (!record) return;
  const after = await endOf(connection, row.id);
  connection.insert({ consent_records: [consentRow({ ...record, event: 'withdrawn' }, { id: row.id, petitionId: row.petition_id, noticeKnown: given === undefined, after }, now)] });
}

/** Takes the person out of a signature: at once, and in every place. The numbers fall, and the address may sign again. */
export async function emptySignature(connection: Connection, row: Pick<OwnRow, 'id' | 'petition_id' | 'state' | 'method' | 'test'>, now: string): Promise<void> {
  const deltas = createDeltas();
  deltas.add(row.petition_id, countedAs(row), -1);
  await connection.all(EMPTY, [row.id, now]);
  await connection.all('DELETE FROM attempts WHERE signature_id = $1', [row.id]);
  await connection.all('DELETE FROM mails WHERE signature_id = $1', [row.id]);
  applyDeltas(connection, deltas, now);
}

/** Withdrawn for good; twice is the same as once. */
export async function withdraw(database: Database, manageTokenHash: string, record: ConsentRecord | undefined, now: string): Promise<OwnSignature | undefined> {
  return database.transaction(async (connection) => {
    const row = await findOwn(connection, manageTokenHash, true);
    if (!row) return undefined;
    if (row.state !== 'withdrawn') {
      await writeRecord(connection, row, record, now);
      await emptySignature(connection, row, now);
    }
    const after = await findOwn(connection, manageTokenHash);
    return after && ownSignature(connection, after);
  });
}
