import { type FeedCalendar, type FeedOccurrence as Occurrence, occurrences, readWhole } from '../../ics/lean.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { FeedProblem } from '../../ports/activity-source.ts';
import type { OpportunitySource } from '../../ports/opportunity-source.ts';
import { opportunityAt } from '../../volunteering/opportunity-at.ts';
import { orderOpportunities } from '../../volunteering/order-opportunities.ts';
import { chooseZone } from '../answer/window.ts';
import { type IcsOptions, keepCalendar } from './keep-calendar.ts';
import { opportunitiesOf } from './opportunities-of.ts';

export interface IcsOpportunityOptions extends IcsOptions {
  /** How many days from now on are looked at: 90 unless told. */
  days?: number;
}

const DAY = 86_400_000;
const SEASON = 90;

/** What one can help with in a calendar, and what of it is none; each event is told of once, however often it takes place. */
interface Answer {
  readonly opportunities: Opportunity[];
  readonly problems: FeedProblem[];
}

function answerOf(calendar: FeedCalendar, { src, timeZone, from, to }: { src: string; timeZone: string; from: number; to: number }): Answer {
  const found: Occurrence[] = occurrences(calendar, { from: new Date(from).toISOString(), to: new Date(to).toISOString(), timeZone });
  const { opportunities, problems } = opportunitiesOf(found, src, calendar.name);
  return { opportunities: orderOpportunities(opportunities.map((one) => opportunityAt(one, from)), from), problems: [...calendar.problems.map((problem) => ({ src, ...problem })), ...problems] };
}

/**
 * Opportunities from a calendar (RFC 5545): events of the same SUMMARY and LOCATION are one, and each of their times is a shift. `X-DUGNAD-CAPACITY`
 * says how many people one of them takes: one unless told. CONTACT or ORGANIZER is whom one asks; nobody can sign up by a calendar.
 * What is no shift is reported in `problems` with its line.
 */
export function createIcsOpportunitySource(options: IcsOpportunityOptions): OpportunitySource {
  const { src, days = SEASON, now = Date.now } = options;
  const keep = keepCalendar(options);
  return {
    src,
    async listOpportunities(readOptions) {
      const { value: { calendar, timeZone }, asOf, failure } = await keep(readOptions);
      const from = now();
      const found = await readWhole(calendar, () => answerOf(calendar, { src, timeZone: chooseZone(undefined, timeZone), from, to: from + days * DAY }));
      const name = calendar.name === undefined ? {} : { name: calendar.name };
      return { ...found, failures: failure ? [{ src, error: failure, ...name }] : [], asOf, stale: failure !== undefined };
    },
  };
}
