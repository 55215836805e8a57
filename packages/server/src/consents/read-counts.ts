import type { Kysely } from 'kysely';
import { csvCell } from '../desk/csv/write-csv.ts';
import type { CountRow } from '../store/consents/count-choices.ts';
import type { Tables } from '../store/tables.ts';

/** What a site's visitors chose, by day: decisions (no subject), and answers to each purpose and service. */
export function readConsentCounts(database: Kysely<Tables>, siteId: string): Promise<Omit<CountRow, 'site_id'>[]> {
  return database
    .selectFrom('consent_counts')
    .select(['day', 'notice_version', 'subject', 'outcome', 'count'])
    .where('site_id', '=', siteId)
    .orderBy('day')
    .orderBy('notice_version')
    .orderBy('subject')
    .orderBy('outcome')
    .execute();
}

const COLUMNS = ['day', 'notice_version', 'subject', 'outcome', 'count'] as const;

/** The same as lines of CSV (RFC 4180), the first of them naming the columns. */
export function countLines(rows: readonly Omit<CountRow, 'site_id'>[]): string[] {
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => csvCell(row[column], ',')).join(','))];
}
