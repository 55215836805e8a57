import type { DugnadError, ErrorCode } from '../../errors/errors.ts';
import type { Activity, ActivityInput } from '../../model/activity.ts';
import type { ActivityPage, ActivityQuery, ActivitySource, FeedProblem, SourceFailure } from '../../ports/activity-source.ts';
import { answerQuery } from '../answer/answer-query.ts';
import { chooseZone } from '../answer/window.ts';
import { failureOf, until } from './obey.ts';

/** What the source holds and how it behaves; for stories, tests and pages that have their data already. */
export interface MemoryOptions {
  /** Not checked against the schema: they come from code. */
  activities?: readonly ActivityInput[];
  src?: string;
  name?: string;
  /** The source's own zone. */
  timeZone?: string;
  /** Instant of the reading; 1970 unless told, so that two runs agree. */
  asOf?: string;
  stale?: boolean;
  problems?: readonly FeedProblem[];
  failures?: readonly SourceFailure[];
  /** Every question is rejected with this, until an update takes it away (`fail: undefined`). */
  fail?: DugnadError | ErrorCode | undefined;
  /** Every answer waits for this. */
  wait?: Promise<unknown> | undefined;
}

/** A source that can be changed from outside. */
export interface MemorySource extends ActivitySource {
  /** Changes some of the options, as if the feed had changed. */
  update(changes: MemoryOptions): void;
  /** All questions asked so far, the oldest first. */
  readonly asked: readonly ActivityQuery[];
}

const SRC = 'memory:';

/** Activities from memory: no request, no clock, no chance. */
export function createMemoryAdapter(options: MemoryOptions = {}): MemorySource {
  let state = options;
  const asked: ActivityQuery[] = [];
  return {
    src: options.src ?? SRC,
    asked,
    update(changes) {
      state = { ...state, ...changes };
    },
    async listActivities(query, { signal } = {}) {
      asked.push(query);
      await until(state.wait, signal);
      if (state.fail !== undefined) throw failureOf(state.fail, state.src ?? SRC);
      return pageOf(state, query);
    },
  };
}

const complete = (activity: ActivityInput): Activity => ({ allDay: !activity.start.includes('T'), status: 'scheduled', ...activity }) as Activity;

function pageOf(state: MemoryOptions, query: ActivityQuery): ActivityPage {
  const timeZone = chooseZone(query.timeZone, state.timeZone);
  const { activities = [], problems = [], failures = [], asOf = '1970-01-01T00:00:00.000Z', stale = false, name } = state;
  return {
    ...answerQuery(activities.map(complete), query, timeZone),
    timeZone,
    failures: [...failures],
    problems: [...problems],
    asOf,
    stale,
    ...(name === undefined ? {} : { name }),
  };
}
