/** A shift as every side of the bench gets it. */
export interface BenchShift {
  id: string;
  /** `2026-12-07T10:00:00+01:00[Europe/Oslo]`. */
  start: string;
  end: string;
  role: string;
  capacity: number;
  taken: number;
}

/** Tuesday 1 December 2026, 13:00 in Oslo: all shifts are to come. */
export const NOW = Date.UTC(2026, 11, 1, 12);
/** The Monday that the week of the bench begins with. */
export const WEEK = '2026-12-07';
export const COUNT = 500;

const ROLES = ['Sette fram bord', 'Koke kaffe', 'Snakke norsk', 'Rydde', 'Ta imot gjester', 'Lage mat'];
const two = (value: number): string => String(value).padStart(2, '0');

function shiftAt(at: number): BenchShift {
  const day = two(7 + (at % 7));
  const hour = 7 + (Math.floor(at / 7) % 14);
  // One in five ends an hour later, one in eleven is full: what stands beside them differs as it does with people.
  const end = hour + (at % 5 === 0 ? 2 : 1);
  return { id: `s${at}`, start: `2026-12-${day}T${two(hour)}:00:00+01:00[Europe/Oslo]`, end: `2026-12-${day}T${two(end)}:30:00+01:00[Europe/Oslo]`, role: ROLES[at % ROLES.length] ?? '', capacity: 4, taken: at % 11 === 3 ? 4 : at % 4 };
}

/** All of them in one week, the same every time. */
export function weekOfShifts(count = COUNT): BenchShift[] {
  return Array.from({ length: count }, (_, at) => shiftAt(at));
}
