import type { ActivitySource } from '../../ports/activity-source.ts';
import { answerQuery } from '../answer/answer-query.ts';
import { pageOf } from '../answer/page-of.ts';
import { chooseZone } from '../answer/window.ts';
import { keepReading } from '../feed/keep-reading.ts';
import { feedReader, type FeedOptions } from '../feed/read-feed.ts';
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
  const read = feedReader(options);
  const keep = keepReading(async (stop, fresh) => parseActivities(text ?? new TextDecoder().decode(await read(stop, fresh)), src), options.now);
  return {
    src,
    async listActivities(query, readOptions) {
      const { value, asOf, failure } = await keep(readOptions);
      const { activities, problems, name } = value;
      const timeZone = chooseZone(query.timeZone, value.timeZone);
      return pageOf(answerQuery(activities, query, timeZone), { src, name, timeZone, problems, asOf, failure });
    },
  };
}
