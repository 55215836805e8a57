import { DugnadError, toDugnadError } from '../errors/errors.ts';
import type { Activity } from '../model/activity.ts';
import { compareActivities } from '../model/compare-activities.ts';
import type { ActivityPage, ActivityQuery, ActivitySource, ReadOptions, SourceFailure } from './activity-source.ts';
import { cutToLimit } from './cut-to-limit.ts';

type Outcome = { page: ActivityPage; source: ActivitySource; src: string } | { failure: SourceFailure };

const nameOf = (source: ActivitySource, index: number): string => source.src ?? `source ${index + 1}`;

/**
 * Many calendars as one: merged, sorted by start, each activity once although several calendars repeat it (same `uid`
 * and `start`; the calendar named first wins). Sources that fail become values in `failures`; only when all fail does
 * it reject, with the first one's error.
 */
export function combineSources(sources: readonly ActivitySource[]): ActivitySource {
  const [only] = sources;
  if (only !== undefined && sources.length === 1) return only;
  return {
    src: sources.map(nameOf).join(' '),
    async listActivities(query, options = {}) {
      const outcomes = await inOneZone(await askAll(sources, query, options), query, options);
      if (options.signal?.aborted) throw new DugnadError('aborted', 'The activities are not wanted any more.', { cause: options.signal.reason });
      return merge(outcomes, query);
    },
  };
}

function askAll(sources: readonly ActivitySource[], query: ActivityQuery, options: ReadOptions): Promise<Outcome[]> {
  return Promise.all(sources.map((source, index) => ask(source, nameOf(source, index), query, options)));
}

async function ask(source: ActivitySource, src: string, query: ActivityQuery, options: ReadOptions): Promise<Outcome> {
  try {
    return { page: await source.listActivities(query, options), source, src };
  } catch (thrown) {
    return { failure: { src, error: toDugnadError(thrown, 'network', `${src} could not be read.`, src) } };
  }
}

/** Without a zone in the query each source answers in its own; all are then put into that of the first. */
async function inOneZone(outcomes: Outcome[], query: ActivityQuery, options: ReadOptions): Promise<Outcome[]> {
  const first = outcomes.find((outcome) => 'page' in outcome);
  if (query.timeZone !== undefined || first === undefined || !('page' in first)) return outcomes;
  const { timeZone } = first.page;
  const kept: ReadOptions = { ...options, refresh: false };
  return Promise.all(
    outcomes.map((outcome) => {
      if ('failure' in outcome || outcome.page.timeZone === timeZone) return outcome;
      return ask(outcome.source, outcome.src, { ...query, timeZone }, kept);
    }),
  );
}

function merge(outcomes: Outcome[], query: ActivityQuery): ActivityPage {
  const pages = outcomes.flatMap((outcome) => ('page' in outcome ? [outcome.page] : []));
  const failures = outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : outcome.page.failures));
  const [first] = pages;
  if (first === undefined) throw failures[0]?.error ?? new DugnadError('invalid-address', 'No source of activities was given.');
  const { items: activities, more } = cutToLimit(withoutRepeats(pages).sort(compareActivities), query);
  return {
    activities,
    more: more || pages.some((page) => page.more),
    timeZone: first.timeZone,
    failures,
    problems: pages.flatMap((page) => page.problems),
    asOf: pages.reduce((oldest, page) => (page.asOf < oldest ? page.asOf : oldest), first.asOf),
    stale: pages.some((page) => page.stale),
  };
}

/** A repeat inside one calendar is its own business (two courses may share a start); across calendars it is the same thing twice. */
function withoutRepeats(pages: readonly ActivityPage[]): Activity[] {
  const seen = new Set<string>();
  const kept: Activity[] = [];
  for (const { activities } of pages) {
    const ownKeys: string[] = [];
    for (const activity of activities) {
      const key = activity.uid === undefined ? undefined : `${activity.uid}\n${activity.start}`;
      if (key !== undefined && seen.has(key)) continue;
      if (key !== undefined) ownKeys.push(key);
      kept.push(activity);
    }
    for (const key of ownKeys) seen.add(key);
  }
  return kept;
}
