import { sql } from 'kysely';
import { countedAs } from '../../store/petitions/counts.ts';
import type { Numbers } from '../../store/petitions/counts.ts';
import type { SignatureRow } from '../../store/tables.ts';
import type { Db } from '../desk.ts';

export type Counted = Pick<SignatureRow, 'state' | 'method' | 'test'>;

/** How many more, or fewer, each kept number is when signatures become others; absent: they were not there, or go. */
export function countChange(changes: readonly { before?: Counted; after?: Counted }[]): Numbers {
  const numbers = { waiting: 0, confirmed: 0, paper: 0 };
  for (const { before, after } of changes) {
    const from = before && countedAs(before);
    const to = after && countedAs(after);
    if (from) numbers[from] -= 1;
    if (to) numbers[to] += 1;
  }
  return numbers;
}

export async function addToCounts(db: Db, petitionId: string, { waiting, confirmed, paper }: Numbers, now: string): Promise<void> {
  await db
    .updateTable('petition_counts')
    .set({ waiting: sql`waiting + ${waiting}`, confirmed: sql`confirmed + ${confirmed}`, paper: sql`paper + ${paper}`, as_of: now })
    .where('petition_id', '=', petitionId)
    .execute();
}
