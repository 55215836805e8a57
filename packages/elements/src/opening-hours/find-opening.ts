import { isTimeZone, momentOf, wallOf } from './wall-time.ts';

/** The same hours on one or more weekdays; the shape of `hours` in a contact of `@dugnad/client/model`. */
export interface OpeningHours {
  /** ISO weekdays, Monday = 1 to Sunday = 7. */
  readonly days: readonly number[];
  /** Clock time, `09:30`. */
  readonly from: string;
  /** Clock time, until `24:00`; one that is not after `from` is of the next day. */
  readonly to: string;
  /** IANA zone of the clock times; that of the place unless told. */
  readonly timeZone?: string | undefined;
}

/** A day on which the usual hours do not hold. Without clock times it is closed. */
export interface OpeningException {
  /** `2026-12-24`. */
  readonly date: string;
  readonly from?: string;
  readonly to?: string;
}

/** When somebody can be reached. */
export interface OpeningPlan {
  readonly hours: readonly OpeningHours[];
  readonly exceptions?: readonly OpeningException[];
  /** IANA zone of the place. */
  readonly timeZone: string;
}

/** Open or closed at a moment, and until when. */
export interface Opening {
  readonly isOpen: boolean;
  /** When it closes or opens next, in ms; undefined where that is never, or not within two months. */
  readonly changesAt: number | undefined;
  /** IANA zone in which that is written. */
  readonly timeZone: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly timeZone: string;
}

const DAY = 86_400_000;
/** Days looked ahead: longer than any summer holiday with a date for each day of it. */
const HORIZON = 62;
/** Who is open for a week without a break is always open. */
const ALWAYS = 7 * DAY;

function clockOf(written: string): number | undefined {
  const [, hours = NaN, minutes = NaN] = (/^(\d{1,2}):(\d{2})$/.exec(written) ?? []).map(Number);
  return minutes < 60 && hours * 60 + minutes <= 1440 ? (hours * 60 + minutes) * 60_000 : undefined;
}

function spanOn(day: number, { from, to }: { readonly from: string; readonly to: string }, timeZone: string): Span[] {
  const [opens, closes] = [clockOf(from), clockOf(to)];
  if (opens === undefined || closes === undefined) return [];
  const end = closes > opens ? closes : closes + DAY;
  return [{ start: momentOf(day + opens, timeZone), end: momentOf(day + end, timeZone), timeZone }];
}

/** What is open on a date, given as its midnight without a zone. */
function spansOn(day: number, { hours, exceptions = [], timeZone }: OpeningPlan): Span[] {
  const date = new Date(day).toISOString().slice(0, 10);
  const weekday = new Date(day).getUTCDay() || 7;
  const special = exceptions.filter((exception) => exception.date === date);
  if (special.length > 0) return special.flatMap(({ from, to }) => (from && to ? spanOn(day, { from, to }, timeZone) : []));
  return hours.filter(({ days }) => days.includes(weekday)).flatMap((own) => spanOn(day, own, own.timeZone && isTimeZone(own.timeZone) ? own.timeZone : timeZone));
}

/** What is still to come or to end, in its order; from yesterday, because a night may have begun then. */
function spansFrom(now: number, plan: OpeningPlan): Span[] {
  const today = Math.floor(wallOf(now, plan.timeZone) / DAY) * DAY;
  const days = Array.from({ length: HORIZON + 2 }, (_, place) => today + (place - 1) * DAY);
  return days.flatMap((day) => spansOn(day, plan)).filter(({ end }) => end > now).sort((one, other) => one.start - other.start);
}

/** The last of the spans that follow each other without a break. */
function lastOf(first: Span, spans: readonly Span[]): Span {
  let last = first;
  for (const span of spans) {
    if (span.start > last.end) break;
    if (span.end > last.end) last = span;
  }
  return last;
}

/** Whether it is open at a moment (ms), and when that changes. Hours that follow each other without a break are one. */
export function findOpening(now: number, plan: OpeningPlan): Opening {
  const spans = spansFrom(now, plan);
  const [first] = spans;
  if (!first) return { isOpen: false, changesAt: undefined, timeZone: plan.timeZone };
  if (first.start > now) return { isOpen: false, changesAt: first.start, timeZone: first.timeZone };
  const { end, timeZone } = lastOf(first, spans);
  return { isOpen: true, changesAt: end > now + ALWAYS ? undefined : end, timeZone };
}
