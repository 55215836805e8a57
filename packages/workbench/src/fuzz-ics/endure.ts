import { occurrences, parseCalendar, type Calendar, type Occurrence } from '@dugnad/client/ics';
import { toJcal } from '@dugnad/client/ics/jcal';

const LIMIT_MS = 50;
/** On a machine that others use, one in two readings of the dearest text takes twice what the text costs. */
const MOST_TIMES = 10;
const SMALL = 10_000;
const WINDOWS = [
  { from: '2026-01-01', to: '2027-01-01', timeZone: 'Europe/Oslo' },
  { from: '1995-06-01', to: '2035-06-01', timeZone: 'UTC' },
] as const;

function readAll(calendar: Calendar): void {
  for (const event of calendar.events) void [event.summary, event.description, event.location, event.url, event.categories, event.organizer, event.geo, event.conference, event.attach, event.status];
  void [calendar.name, calendar.timeZone, calendar.refreshInterval, calendar.unresolvedZones];
}

function checkOrder(found: readonly Occurrence[]): string | undefined {
  for (const [index, occurrence] of found.entries()) {
    if (!(occurrence.endMs >= occurrence.startMs)) return `ends before it starts: ${occurrence.start} ${occurrence.end}`;
    if (index > 0 && !((found[index - 1]?.startMs ?? 0) <= occurrence.startMs)) return 'is not sorted';
  }
  return undefined;
}

/** What must hold for any text, whatever is in it. @returns a complaint, or undefined */
function use(text: string, window: (typeof WINDOWS)[number]): string | undefined {
  const calendar = parseCalendar(text);
  const found = occurrences(calendar, window);
  // Recurring events share 20,000 and one for each letter; single ones come on top.
  if (found.length > 20_000 + 2 * text.length) return `gives ${found.length} occurrences for ${text.length} characters`;
  if (calendar.problems.length > 1001) return `reports ${calendar.problems.length} problems`;
  return checkOrder(found);
}

function timed(text: string, window: (typeof WINDOWS)[number]): { complaint: string | undefined; ms: number } {
  const before = process.threadCpuUsage();
  const complaint = use(text, window);
  const { user, system } = process.threadCpuUsage(before);
  return { complaint, ms: (user + system) / 1000 };
}

/** The least that it takes: the other times it paid for somebody else's rubbish, or for a machine that was busy. */
function leastOf(text: string, window: (typeof WINDOWS)[number], first: number): number {
  let least = first;
  for (let again = 1; again < MOST_TIMES && least > LIMIT_MS; again += 1) least = Math.min(least, timed(text, window).ms);
  return least;
}

interface Endured {
  readonly complaint: string | undefined;
  /** Of the slowest window; 0 for a text that is not small, and may take its time. */
  readonly ms: number;
}

function endureWindow(text: string, window: (typeof WINDOWS)[number]): Endured {
  const { complaint, ms } = timed(text, window);
  if (complaint !== undefined || text.length >= SMALL) return { complaint, ms: 0 };
  const least = leastOf(text, window, ms);
  return { complaint: least > LIMIT_MS ? `takes ${least.toFixed(1)} ms` : undefined, ms: least };
}

/** Reads a text in every way we have, and says what is wrong. */
export function endure(text: string): Endured {
  try {
    const windows = WINDOWS.map((window) => endureWindow(text, window));
    readAll(parseCalendar(text));
    toJcal(text);
    return { complaint: windows.find(({ complaint }) => complaint !== undefined)?.complaint, ms: Math.max(...windows.map(({ ms }) => ms)) };
  } catch (error) {
    return { complaint: `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, ms: 0 };
  }
}
