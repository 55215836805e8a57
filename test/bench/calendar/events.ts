/** One event as every side of the bench gets it. */
export interface BenchEvent {
  id: string;
  title: string;
  /** `2026-11-05T18:00:00+01:00`, or `2026-11-05` when it lasts all day. */
  start: string;
  end: string;
}

/** The month that is shown first; a tenth of the year's events lies in it, a tenth in the next one. */
export const MONTH = '2026-11-01';
const TITLES = ['Korøvelse', 'Språkkafé', 'Sjakk for alle', 'Åpent hus', 'Dugnad i parken', 'Strikkekveld', 'Turgruppe'];
const DAY = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function evening(index: number, ms: number): BenchEvent {
  const hour = 8 + (index % 12);
  const day = dayOf(ms);
  return { id: `e${index}`, title: `${TITLES[index % TITLES.length]} ${index}`, start: `${day}T${two(hour)}:00:00+01:00`, end: `${day}T${two(hour + 1)}:30:00+01:00` };
}

/** A tenth lasts all day; every other of those lasts three days. */
function eventAt(index: number, ms: number): BenchEvent {
  if (index % 10 !== 3) return evening(index, ms);
  const days = index % 20 === 3 ? 3 : 1;
  return { id: `e${index}`, title: `${TITLES[index % TITLES.length]} ${index}`, start: dayOf(ms), end: dayOf(ms + days * DAY) };
}

/** A year from January on, with `perMonth` events in November and ten times as many in all: the same every time. */
export function yearOfEvents(perMonth: number): BenchEvent[] {
  const events: BenchEvent[] = [];
  for (let month = 0; month < 10; month++) {
    // Ten busy months, the shown one and the next among them; the others stay empty.
    const first = Date.UTC(2026, month + 2, 1);
    for (let at = 0; at < perMonth; at++) events.push(eventAt(events.length, first + ((at * 7) % 28) * DAY));
  }
  return events.sort((a, b) => (a.start < b.start ? -1 : 1));
}
