import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** A shift whose numbers are not what its rows say. */
export interface WrongPlaces {
  opportunityId: string;
  shiftId: string;
  kept: { taken: number; lastNumber: number };
  counted: { taken: number; lastNumber: number };
}

interface Counted {
  opportunity_id: string;
  id: string;
  capacity: number;
  taken: number;
  last_number: number;
  /** `count` and `max` of PostgreSQL are strings. */
  places: number | string;
  numbers: number | string;
  greatest: number | string;
}

const isWrong = ({ capacity, taken, last_number, places, numbers, greatest }: Counted): boolean =>
  taken !== Number(places) || taken > capacity || last_number !== Number(numbers) || Number(greatest) > last_number;

/**
 * Counts places and waiting numbers row by row: what is taken is what somebody has, holds or is offered, and each number from 1 to the last one given is in one
 * row. People who are deleted are in two numbers of the shift, and in no row.
 */
export async function wrongPlaces(database: Kysely<Tables>): Promise<WrongPlaces[]> {
  const { rows } = await sql<Counted>`SELECT shifts.opportunity_id, id, capacity, taken, last_number,
    forgotten + COALESCE(SUM(CASE WHEN places.state IN ('in', 'held', 'offered') THEN 1 ELSE 0 END), 0) AS places,
    forgotten_numbers + COUNT(DISTINCT waiting_number) AS numbers, COALESCE(MAX(waiting_number), 0) AS greatest
    FROM shifts LEFT JOIN sign_up_shifts AS places ON places.opportunity_id = shifts.opportunity_id AND places.shift_id = shifts.id
    GROUP BY shifts.opportunity_id, id, capacity, taken, last_number, forgotten, forgotten_numbers ORDER BY shifts.opportunity_id, id`.execute(database);
  return rows.filter(isWrong).map(({ opportunity_id, id, taken, last_number, places, numbers }) => ({
    opportunityId: opportunity_id,
    shiftId: id,
    kept: { taken, lastNumber: last_number },
    counted: { taken: Number(places), lastNumber: Number(numbers) },
  }));
}
