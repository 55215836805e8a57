import type { nothing, TemplateResult } from 'lit';
import type { Activity } from '@dugnad/client/model';
import type { ReadingState } from '../controllers/reading-controller.ts';
import type { CalendarFormats } from './dates/calendar-formats.ts';
import type { LazyPart } from './lazy-part.ts';
import type { CalendarReading } from './reading/read-calendar.ts';

/** What the visitor can do. */
export interface CalendarActions {
  look: (view: 'list' | 'month') => void;
  move: (way: 'next' | 'previous' | 'today') => void;
  go: (date: string) => void;
  more: () => void;
  earlier: () => void;
  retry: () => void;
  choose: (day: string) => void;
  open: (activity: Activity) => void;
  close: () => void;
}

/** All that is on the screen. */
export interface CalendarModel extends CalendarActions, ReadingState<CalendarReading>, Pick<LazyPart, 'part'> {
  view: 'list' | 'month';
  src: string;
  now: number;
  chosen: string;
  opened: Activity | undefined;
  /** The choice of languages, where the page names some. */
  switcher: TemplateResult | typeof nothing;
  /** The page has put something inside the element. */
  hasFallback: boolean;
  /** BCP 47, of the place on the page. */
  language: string;
  /** Of our own words, where the visitor has chosen their language. */
  direction: 'ltr' | 'rtl' | undefined;
  formats: CalendarFormats;
  languages: readonly string[];
}

/** A model that has something to show. */
export type ShownModel = CalendarModel & { value: CalendarReading };
