import { sql } from 'kysely';
import type { Db } from '../desk.ts';

export interface DayCount {
  /** `2026-11-22`, in UTC. */
  day: string;
  signed: number;
  confirmed: number;
}

async function perDay(db: Db, petitionId: string, column: 'signed_at' | 'confirmed_at'): Promise<Map<string, number>> {
  const day = sql<string>`substr(${sql.ref(column)}, 1, 10)`;
  const rows = await db
    .selectFrom('signatures')
    .select((build) => [day.as('day'), build.fn.countAll<number | string>().as('number')])
    .where('petition_id', '=', petitionId)
    .where('test', '=', 0)
    .where('state', 'in', ['waiting', 'confirmed'])
    .where(column, 'is not', null)
    .groupBy(day)
    .execute();
  return new Map(rows.map(({ day: of, number }) => [of, Number(number)]));
}

/** How many signed, and how many confirmed, on each day when anybody did, the first day first. */
export async function countDays(db: Db, petitionId: string): Promise<DayCount[]> {
  const [signed, confirmed] = [await perDay(db, petitionId, 'signed_at'), await perDay(db, petitionId, 'confirmed_at')];
  const days = [...new Set([...signed.keys(), ...confirmed.keys()])].toSorted();
  return days.map((day) => ({ day, signed: signed.get(day) ?? 0, confirmed: confirmed.get(day) ?? 0 }));
}
