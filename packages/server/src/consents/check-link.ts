import type { ConsentRecord } from '@dugnad/client/model';
import { seal } from '../store/consents/seal.ts';
import type { ChainEnd } from '../store/signing/consent-row.ts';
import type { ConsentRow } from '../store/tables.ts';

/** A record as it is kept, of a site or of a signature. */
export type SealedRow = Pick<ConsentRow, 'record_id' | 'event' | 'notice_version' | 'notice_hash' | 'at' | 'data' | 'hash' | 'previous' | 'position'>;

/** What a chain may be beside whole and linked from its first record on. */
export interface Allowed {
  /** Records up to this place may stand alone: they are from before there was a chain. */
  unlinked: number;
  /** What came before the first one has run out. */
  laterStart: boolean;
}

/** Whatever stands there may have been put there by anybody. */
function recordIn(data: string): Partial<ConsentRecord> {
  try {
    return (JSON.parse(data) as Partial<ConsentRecord> | null) ?? {};
  } catch {
    return {};
  }
}

/** Columns are read where the record itself is not: they have to say the same. */
function sameColumns(row: SealedRow): boolean {
  const { recordId, event, noticeVersion, noticeHash, at } = recordIn(row.data);
  const said = [recordId, event, noticeVersion, noticeHash, at?.server];
  return [row.record_id, row.event, row.notice_version, row.notice_hash, row.at].every((column, index) => column === said[index]);
}

function missing(row: SealedRow, before: ChainEnd | undefined, { laterStart }: Allowed): string[] {
  const expected = before ? before.position + 1 : 1;
  if (row.position === expected || (!before && laterStart && row.position > 1)) return [];
  return [`it should be number ${expected}: ${row.position > expected ? `${row.position - expected} before it are missing` : 'two have one place'}`];
}

function isLinked(row: SealedRow, before: ChainEnd | undefined, { unlinked, laterStart }: Allowed): boolean {
  if (row.previous === '' && row.position <= unlinked) return true;
  if (before) return row.previous === before.hash;
  return row.position > 1 ? laterStart : row.previous === '';
}

/** What is wrong with a record, by the one before it: sentences, none where all is right. */
export function checkLink(row: SealedRow, before: ChainEnd | undefined, allowed: Allowed): string[] {
  return [
    ...(seal(row.previous, row.data) === row.hash ? [] : ['its hash is not that of what is kept']),
    ...missing(row, before, allowed),
    ...(isLinked(row, before, allowed) ? [] : ['it does not hang on the record before it']),
    ...(sameColumns(row) ? [] : ['its columns say something else than the record']),
  ];
}
