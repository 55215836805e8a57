import { decode, type FeedCalendar, parseFeed, readWhole } from '../../ics/lean.ts';
import { failure } from '../feed/failure.ts';
import { type Keeper, keepReading } from '../feed/keep-reading.ts';
import { feedReader, type FeedOptions } from '../feed/read-feed.ts';
import { loadPlainText } from './activity-of.ts';

/** Where the calendar is. */
export interface IcsOptions extends FeedOptions {
  /** The calendar itself; then nothing is fetched and `src` only names it. */
  text?: string;
  /** Milliseconds since 1970, in place of the clock. */
  now?: () => number;
}

/** A calendar as it was last read; re-parsed only when its text has changed. */
export interface Reading {
  text: string;
  calendar: FeedCalendar;
  timeZone: string | undefined;
}

async function readingOf(text: string, src: string): Promise<Reading> {
  if (!/BEGIN:V(CALENDAR|EVENT)/i.test(text)) throw await failure({ code: 'not-a-calendar', src, text });
  const calendar = await parseFeed(text);
  if (text.includes('<')) await loadPlainText();
  return { text, calendar, timeZone: await readWhole(calendar, () => calendar.timeZone) };
}

/** Reads a calendar and keeps it; it is parsed anew only when its text has changed. */
export function keepCalendar(options: IcsOptions): Keeper<Reading> {
  const read = feedReader(options);
  let last: Reading | undefined;
  return keepReading(async (stop, fresh) => {
    const text = options.text ?? (await decode(await read(stop, fresh)));
    if (last?.text !== text) last = await readingOf(text, options.src);
    return last;
  }, options.now);
}
