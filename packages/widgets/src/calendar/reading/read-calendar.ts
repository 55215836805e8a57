import type { Activity } from '@dugnad/client/model';
import type { ActivityPage, ActivityQuery, ActivitySource } from '@dugnad/client/ports';
import { dateIn } from '@dugnad/client/time';
import type { ReadingState } from '../../controllers/reading-controller.ts';
import { addDays, addMonths, startOfMonth } from '../dates/civil-date.ts';

/** What the visitor looks at. Only primitives, so that two equal wishes are one reading. */
export interface CalendarWish {
  view: 'list' | 'month';
  /** The date looked at; today in the association's zone when left out. */
  date?: string | undefined;
  timeZone?: string | undefined;
  /** Entries wanted from the date on (list). */
  upcoming: number;
  /** Entries wanted from before the date (list). */
  earlier: number;
}

/** What there is to show. */
export interface CalendarReading {
  page: ActivityPage;
  /** What came before the date looked at; list only, when asked for. */
  earlier?: ActivityPage | undefined;
  /** The next activity there is, when the page is empty. */
  next?: Activity | undefined;
  /** How it was asked for: as one goes from list to month, the list is shown until the month has been read. */
  view: 'list' | 'month';
  /** Today in the association's zone. */
  today: string;
  /** The date looked at. */
  date: string;
}

/** How {@link readCalendar} reads. `now` in milliseconds since 1970. */
export interface ReadingOptions {
  signal: AbortSignal;
  now: number;
  /** Read the address again rather than answer from what is known. */
  refresh?: boolean;
}

/** How far ahead and back the list and "next" look: a date beyond is a slip of the keyboard, not a plan. */
const HORIZON_MONTHS = 36;

/**
 * Reads what `wish` asks for from `source`.
 * @throws DugnadError when no source could be read and nothing is known
 */
export async function readCalendar(source: ActivitySource, wish: CalendarWish, options: ReadingOptions): Promise<CalendarReading> {
  const zone = wish.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const reading = await readFrom(source, wish, dateIn(options.now, zone), options);
  // Only the feed knows its zone: where it is already tomorrow there, the reading starts tomorrow.
  const today = dateIn(options.now, reading.page.timeZone);
  return today === reading.today ? reading : readFrom(source, { ...wish, timeZone: reading.page.timeZone }, today, { ...options, refresh: false });
}

async function readFrom(source: ActivitySource, wish: CalendarWish, today: string, { signal, refresh }: ReadingOptions): Promise<CalendarReading> {
  const date = wish.date ?? today;
  const { timeZone, view } = wish;
  const ask: Ask = (query, again = false) => source.listActivities({ ...query, ...(timeZone && { timeZone }) }, { signal, refresh: again });
  const pages = view === 'month' ? await readMonth(ask, date, refresh) : await readList(ask, date, wish, refresh);
  return { ...pages, view, today, date };
}

type Ask = (query: ActivityQuery, again?: boolean) => Promise<ActivityPage>;
type Pages = Pick<CalendarReading, 'page' | 'earlier' | 'next'>;

async function readMonth(ask: Ask, date: string, refresh?: boolean): Promise<Pages> {
  const first = startOfMonth(date);
  const end = addMonths(first, 1);
  const page = await ask({ from: first, to: end }, refresh);
  if (page.activities.length > 0) return { page };
  const [next] = (await ask({ from: end, to: addMonths(end, HORIZON_MONTHS), limit: 1 })).activities;
  return { page, next };
}

async function readList(ask: Ask, date: string, { upcoming, earlier: limit }: CalendarWish, refresh?: boolean): Promise<Pages> {
  const page = await ask({ from: date, to: addMonths(addDays(date, 31), HORIZON_MONTHS), limit: upcoming }, refresh);
  const earlier = limit ? await ask({ from: addMonths(date, -HORIZON_MONTHS), to: date, limit, latest: true }) : undefined;
  return { page, earlier };
}

/** All entries of a reading, in order, each once: what lasts across the date looked at is in both halves. */
export function activitiesOf({ page, earlier }: CalendarReading): Activity[] {
  const known = new Set(page.activities.map(({ id }) => id));
  return [...(earlier?.activities.filter(({ id }) => !known.has(id)) ?? []), ...page.activities];
}

/** A reading under way will answer, and one that failed is for the clock to try again; a list read yesterday begins with yesterday. */
export function isAnswered({ status, value }: ReadingState<CalendarReading>, now: number): boolean {
  return status === 'complete' && value ? value.today === dateIn(now, value.page.timeZone) : status !== 'idle';
}
