import type { Activity } from '@dugnad/client/model';
import type { CalendarFormats } from './dates/calendar-formats.ts';
import type { LazyParts } from './lazy-parts.ts';
import type { CalendarReading } from './reading/read-calendar.ts';

/** What the visitor can do. */
export interface CalendarActions {
  look(view: 'list' | 'month'): void;
  move(way: 'next' | 'previous' | 'today'): void;
  go(date: string): void;
  more(): void;
  earlier(): void;
  retry(): void;
  choose(day: string): void;
  open(activity: Activity): void;
  close(): void;
}

/** All that is on the screen. */
export interface CalendarModel {
  host: CalendarActions;
  lazy: LazyParts;
  status: 'idle' | 'pending' | 'complete' | 'failed';
  error?: unknown;
  reading: CalendarReading | undefined;
  view: 'list' | 'month';
  src: string;
  today: string;
  now: number;
  chosen: string;
  opened: Activity | undefined;
  /** The page has put something inside the element. */
  hasFallback: boolean;
  /** BCP 47, of the place on the page. */
  language: string;
  formats: CalendarFormats;
  languages: readonly string[];
}
