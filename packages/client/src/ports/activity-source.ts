import type { DugnadError } from '../errors/errors.ts';
import type { Activity } from '../model/activity.ts';

/** What a calendar asks: the activities that overlap the window `[from, to)`. */
export interface ActivityQuery {
  /** ISO date (midnight in `timeZone`) or moment with offset. Included. */
  from: string;
  /** ISO date (midnight in `timeZone`) or moment with offset. Not included. */
  to: string;
  /** IANA zone that the answer is expressed in; without it the source's own. */
  timeZone?: string;
  /** At most so many: the first of the window, or with `latest` the last. */
  limit?: number;
  /** Give the last `limit` of the window instead of the first; still sorted by start. */
  latest?: boolean;
}

/** How it is asked. */
export interface ReadOptions {
  /** Aborting rejects with the code `aborted`. */
  signal?: AbortSignal;
  /** Read the address again instead of answering from what was read before. */
  refresh?: boolean;
}

/** A source that could not be read, while others could. */
export interface SourceFailure {
  src: string;
  /** The calendar's name, when it was read before or given. */
  name?: string;
  error: DugnadError;
}

/** An entry that could not be read as its publisher meant it. It costs only itself. */
export interface FeedProblem {
  src: string;
  /** Line of the file, from 1; in a JSON source the number of the entry, from 1. */
  line: number;
  code: string;
  /** For the webmaster, in English. */
  message: string;
  uid?: string;
}

/** The answer. */
export interface ActivityPage {
  /** One for each occurrence, sorted by start, `start` and `end` expressed in `timeZone`. */
  activities: Activity[];
  /** The limit cut something off. */
  more: boolean;
  /** IANA zone used: the query's, else the source's own, else the runtime's. */
  timeZone: string;
  /** Sources that could not be read; the rest is still here. */
  failures: SourceFailure[];
  /** Broken entries. */
  problems: FeedProblem[];
  /** Instant (ISO, `Z`) of the oldest reading shown. */
  asOf: string;
  /** A refresh failed and the last good reading is shown. */
  stale: boolean;
  /** The calendar's own name. */
  name?: string;
}

/**
 * Where activities come from. A source that can give nothing at all rejects with a `DugnadError`; everything less
 * than that is a value in the page.
 */
export interface ActivitySource {
  /** The address behind it, if there is one; it names the source in failures. */
  readonly src?: string;
  listActivities(query: ActivityQuery, options?: ReadOptions): Promise<ActivityPage>;
}
