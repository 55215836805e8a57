import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { occurrences, parseCalendar, type Calendar, type Occurrence } from '@dugnad/client/ics';
import { toJcal } from '@dugnad/client/ics/jcal';

// A context that is made from here on has it.
setFlagsFromString('--expose-gc');
const clearRubbish = runInNewContext('gc') as () => void;

const LIMIT_MS = 50;
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

/** Best of three: the first may have paid for somebody else's rubbish, and the others pay for their own alone. */
function bestOfThree(text: string, window: (typeof WINDOWS)[number], first: number): number {
  const repeats = [1, 2].map(() => {
    clearRubbish();
    return timed(text, window).ms;
  });
  return Math.min(first, ...repeats);
}

interface Endured {
  readonly complaint: string | undefined;
  /** Of the slowest window; 0 for a text that is not small, and may take its time. */
  readonly ms: number;
}

function endureWindow(text: string, window: (typeof WINDOWS)[number]): Endured {
  const { complaint, ms } = timed(text, window);
  if (complaint !== undefined || text.length >= SMALL) return { complaint, ms: 0 };
  const best = ms > LIMIT_MS ? bestOfThree(text, window, ms) : ms;
  return { complaint: best > LIMIT_MS ? `takes ${best.toFixed(1)} ms` : undefined, ms: best };
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
