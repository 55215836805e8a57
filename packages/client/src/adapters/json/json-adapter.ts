import type { ActivitySource } from '../../ports/activity-source.ts';
import { answerQuery } from '../answer/answer-query.ts';
import { chooseZone } from '../answer/window.ts';
import { keepReading } from '../feed/keep-reading.ts';
import { type FeedOptions, readFeed } from '../feed/read-feed.ts';
import { parseActivities } from './parse-activities.ts';

/** Where the JSON is. */
export interface JsonOptions extends FeedOptions {
  /** The JSON itself; then nothing is fetched and `src` only names it. */
  text?: string;
  /** Milliseconds since 1970, in place of the clock. */
  now?: () => number;
}

/**
 * Activities from a JSON file of ours: `[activity, …]` or `{activities: […], name?, timeZone?}`. Each entry is checked
 * against the schema; a bad one is reported in `problems` and the others are shown.
 */
export function createJsonAdapter(options: JsonOptions): ActivitySource {
  const { src, text } = options;
  let relayed = false;
  const keep = keepReading(async (signal, fresh) => {
    if (text !== undefined) return parseActivities(text, src);
    const reading = await readFeed(options, { signal, fresh, relayed });
    ({ relayed } = reading);
    return parseActivities(new TextDecoder().decode(reading.bytes), src);
  }, options.now);
  return {
    src,
    async listActivities(query, readOptions) {
      const { value, asOf, failure } = await keep(readOptions);
      const timeZone = chooseZone(query.timeZone, value.timeZone);
      return {
        ...answerQuery(value.activities, query, timeZone),
        timeZone,
        failures: failure === undefined ? [] : [{ src, error: failure, ...(value.name === undefined ? {} : { name: value.name }) }],
        problems: value.problems,
        asOf,
        stale: failure !== undefined,
        ...(value.name === undefined ? {} : { name: value.name }),
      };
    },
  };
}
