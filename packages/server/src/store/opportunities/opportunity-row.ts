import type { StoredOpportunity } from '../opportunity-store.ts';
import type { ShiftRow } from '../tables.ts';
import { shiftFrom } from './shift-row.ts';
import { isTalkRow, talkFrom } from './talk-row.ts';

/**
 * An opportunity as it is kept.
 *
 * @param data as it was written down, without shifts and talks
 * @param rows of its shifts and of its talks, in their order
 */
export function opportunityFrom(data: string, rows: readonly ShiftRow[]): StoredOpportunity {
  const { talks = [], shifts = [] } = Object.groupBy(rows, ({ id }) => (isTalkRow(id) ? 'talks' : 'shifts'));
  return { ...(JSON.parse(data) as Omit<StoredOpportunity, 'shifts' | 'talks'>), shifts: shifts.map(shiftFrom), talks: talks.map(talkFrom) };
}
