import type { StoredShift } from '../opportunity-store.ts';
import type { ShiftRow } from '../tables.ts';

/** As it was written down, with what the store knows better. */
export function shiftFrom({ capacity, taken, waitlist, state, data }: ShiftRow): StoredShift {
  return { ...(JSON.parse(data) as StoredShift), capacity, taken, waitlist, state };
}
