import type { ConsentRecord } from '@dugnad/client/model';
import type { Tables } from '../tables.ts';

export type CountRow = Tables['consent_counts'];

/** The proof that a visitor took along says again what was chosen before. */
const isReceipt = ({ method }: ConsentRecord): boolean => method.control === 'receipt';

/** What records add to the counts of their day: one for each decision, one for each answer to a purpose or service. */
export function countChoices(siteId: string, records: readonly ConsentRecord[], now: string): CountRow[] {
  const counts = new Map<string, CountRow>();
  const add = (noticeVersion: string, subject: string, outcome: string): void => {
    const key = JSON.stringify([noticeVersion, subject, outcome]);
    const row = counts.get(key) ?? { site_id: siteId, day: now.slice(0, 10), notice_version: noticeVersion, subject, outcome, count: 0 };
    counts.set(key, { ...row, count: row.count + 1 });
  };
  for (const record of records.filter((one) => !isReceipt(one))) {
    add(record.noticeVersion, '', record.event);
    for (const { id, granted } of record.purposes) add(record.noticeVersion, id, granted ? 'granted' : 'refused');
  }
  return [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
