import type { ConsentRecord } from '@dugnad/client/model';
import { seal } from '../consents/seal.ts';
import { makeRowId } from '../database/make-row-id.ts';
import type { ConsentRow } from '../tables.ts';

/** The records of a signature so far: how many, and the hash of the last. */
export interface ChainEnd {
  position: number;
  hash: string;
}

export const NO_RECORDS: ChainEnd = { position: 0, hash: '' };

interface Agreed {
  id: string;
  petitionId: string;
  noticeKnown: boolean;
  after: ChainEnd;
}

/** The record as it is kept: with the server's time, and a hash that shows whether it and those before it are still what was written. */
export function consentRow(record: ConsentRecord, { id, petitionId, noticeKnown, after }: Agreed, now: string): ConsentRow {
  const data = JSON.stringify({ ...record, at: { ...record.at, server: now } });
  return {
    id: makeRowId(),
    signature_id: id,
    position: after.position + 1,
    petition_id: petitionId,
    record_id: record.recordId,
    event: record.event,
    notice_version: record.noticeVersion,
    notice_hash: record.noticeHash,
    notice_known: noticeKnown ? 1 : 0,
    at: now,
    data,
    hash: seal(after.hash, data),
    previous: after.hash,
  };
}

/** Several at once, each behind the one before it. */
export function consentRows(records: readonly ConsentRecord[], { after, ...agreed }: Agreed, now: string): ConsentRow[] {
  let end = after;
  return records.map((record) => {
    const row = consentRow(record, { ...agreed, after: end }, now);
    end = row;
    return row;
  });
}
