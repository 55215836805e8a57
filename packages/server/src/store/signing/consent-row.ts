import { hash } from 'node:crypto';
import type { ConsentRecord } from '@dugnad/client/model';
import { makeRowId } from '../database/make-row-id.ts';
import type { ConsentRow } from '../tables.ts';

/** The record as it is kept: with the server's time, and a hash that shows whether it is still what was written. */
export function consentRow(record: ConsentRecord, signature: { id: string; petitionId: string; noticeKnown: boolean; position: number }, now: string): ConsentRow {
  const data = JSON.stringify({ ...record, at: { ...record.at, server: now } });
  return {
    id: makeRowId(),
    signature_id: signature.id,
    position: signature.position,
    petition_id: signature.petitionId,
    record_id: record.recordId,
    event: record.event,
    notice_version: record.noticeVersion,
    notice_hash: record.noticeHash,
    notice_known: signature.noticeKnown ? 1 : 0,
    at: now,
    data,
    hash: hash('sha256', data),
  };
}
