import { createHttpShiftRegister } from '@dugnad/client/http';
import { toDugnadError } from '@dugnad/client/errors';
import type { OpportunitySource, ShiftRegister } from '@dugnad/client/ports';

/** What stands in a file. Its reader is a file of its own, fetched only by pages that need it, and again if that failed. */
function fileSource(src: string, load: () => Promise<OpportunitySource>): OpportunitySource {
  let loading: Promise<OpportunitySource> | undefined;
  return {
    src,
    async listOpportunities(options) {
      loading ??= load();
      const source = await loading.catch((cause: unknown) => {
        loading = undefined;
        throw toDugnadError(cause, 'network', `A file of ours did not load, so ${src} is not shown.`, src);
      });
      return source.listOpportunities(options);
    },
  };
}

/**
 * Who answers the attribute `src`: a server of ours, or what stands in a file of opportunities (`.json`) or a calendar (`.ics`, `webcal:`).
 *
 * @param relay Reads calendars whose server refuses browsers: an address like `https://host/api/v1/feed`.
 */
export function opportunitySourceFor(src: string, relay?: string): ShiftRegister | OpportunitySource {
  if (/^[^?#]*\.json(ld)?([?#]|$)/i.test(src)) return fileSource(src, async () => (await import('@dugnad/client/json/opportunities')).createJsonOpportunitySource({ src }));
  if (!/^webcals?:|^[^?#]*\.ics([?#]|$)/i.test(src)) return createHttpShiftRegister({ src });
  return fileSource(src, async () => (await import('./opportunity-calendar.ts')).opportunityCalendar(src, relay));
}
