import { randomUUID } from 'node:crypto';
import type { ConsentRecord, OwnSignature } from '@dugnad/client/model';
import type { Database } from '../database/database.ts';
import { consentRow } from '../signing/consent-row.ts';
import { consentsOf, endOf, findOwn, ownSignature } from './own-signature.ts';

/** A purpose that is about news: `news`, `news-by-mail`. */
export function isNews(purposeId: string): boolean {
  return purposeId === 'news' || purposeId.startsWith('news-');
}

/** Of the records of one signature: a no to all news, in the words of the last time; nothing where there is none to say no to. */
export function noNewsRecord(records: readonly ConsentRecord[], now: string): ConsentRecord | undefined {
  const purposes = new Map(records.flatMap((record) => record.purposes).filter(({ id }) => isNews(id)).map((purpose) => [purpose.id, purpose]));
  const last = records.findLast((record) => record.purposes.some(({ id }) => isNews(id)));
  if (!last || ![...purposes.values()].some(({ granted }) => granted)) return undefined;
  return { ...last, recordId: randomUUID(), event: 'changed', purposes: [...purposes.values()].map((purpose) => ({ ...purpose, granted: false })), at: { client: now, server: now } };
}

/** No more news; the signature stays. Twice is the same as once. */
export async function endNews(database: Database, manageTokenHash: string, now: string): Promise<OwnSignature | undefined> {
  return database.transaction(async (connection) => {
    const row = await findOwn(connection, manageTokenHash, true);
    if (!row) return undefined;
    const before = await consentsOf(connection, row.id);
    const record = noNewsRecord(before, now);
    if (record) connection.insert({ consent_records: [consentRow(record, { id: row.id, petitionId: row.petition_id, noticeKnown: true, after: await endOf(connection, row.id) }, now)] });
    await connection.all(`DELETE FROM mails WHERE signature_id = $1 AND kind = 'update' AND state = 'queued'`, [row.id]);
    return ownSignature(connection, row);
  });
}
