import type { OpportunitySource } from '../../ports/opportunity-source.ts';
import { opportunityAt } from '../../volunteering/opportunity-at.ts';
import { orderOpportunities } from '../../volunteering/order-opportunities.ts';
import { keepReading } from '../feed/keep-reading.ts';
import { feedReader } from '../feed/read-feed.ts';
import type { JsonOptions } from './json-adapter.ts';
import { parseOpportunities } from './parse-opportunities.ts';

/**
 * Opportunities from a JSON file of ours: `[opportunity, …]` or `{opportunities: […], name?}`. Each entry is checked against the schema; a bad one is
 * reported in `problems` (`line` is its number, `uid` its identifier) and the others are shown, as they stand when they are asked for. Nobody can
 * sign up by a file: how, its contact says.
 */
export function createJsonOpportunitySource(options: JsonOptions): OpportunitySource {
  const { src, text, now = Date.now } = options;
  const read = feedReader(options);
  const keep = keepReading(async (stop, fresh) => parseOpportunities(text ?? new TextDecoder().decode(await read(stop, fresh)), src), now);
  return {
    src,
    async listOpportunities(readOptions) {
      const { value: { opportunities, problems, name }, asOf, failure } = await keep(readOptions);
      return {
        opportunities: orderOpportunities(opportunities, now()).map((opportunity) => opportunityAt(opportunity, now())),
        failures: failure ? [{ src, error: failure, ...(name === undefined ? {} : { name }) }] : [],
        problems, asOf, stale: failure !== undefined,
      };
    },
  };
}
