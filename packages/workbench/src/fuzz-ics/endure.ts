import { occurrences, parseCalendar, type Calendar, type Occurrence } from '@dugnad/client/ics';
import { toJcal } from '@dugnad/client/ics/jcal';

export const LIMIT_MS = 50;
export const SMALL = 10_000;
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

/** Best of three repeats: the others may have paid for somebody else's rubbish. */
function bestOfThree(text: string, window: (typeof WINDOWS)[number], first: number): number {
  return Math.min(first, timed(text, window).ms, timed(text, window).ms);
}

/** Reads a text in every way we have. @returns how long the slowest window took (ms), and what is wrong */
export function endure(text: string): { complaint: string | undefined; ms: number } {
  let slowest = 0;
  try {
    for (const window of WINDOWS) {
      const { complaint, ms } = timed(text, window);
      if (complaint !== undefined) return { complaint, ms };
      const best = ms > LIMIT_MS && text.length < SMALL ? bestOfThree(text, window, ms) : ms;
      if (best > LIMIT_MS && text.length < SMALL) return { complaint: `takes ${best.toFixed(1)} ms`, ms: best };
      if (text.length < SMALL) slowest = Math.max(slowest, best);
    }
    readAll(parseCalendar(text));
    toJcal(text);
    return { complaint: undefined, ms: slowest };
  } catch (error) {
    return { complaint: `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, ms: slowest };
  }
}
