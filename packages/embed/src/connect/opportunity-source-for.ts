import { createHttpShiftRegister } from '@dugnad/client/http';
import { toDugnadError } from '@dugnad/client/errors';
import type { OpportunityTeller, ShiftRegister } from '@dugnad/client/ports';

const TELLING = /^webcals?:|^[^?#]*\.(ics|json(ld)?)([?#]|$)/i;

/** Whoever reads it is a file of its own, fetched only by pages that need it, and again if that failed. */
function laterSource(src: string, takes: boolean, load: () => Promise<OpportunityTeller>): OpportunityTeller {
  let loaded: Partial<ShiftRegister> | undefined;
  let loading: Promise<OpportunityTeller> | undefined;
  const open = async (): Promise<OpportunityTeller> => {
    loading ??= load();
    return (loaded = await loading.catch((cause: unknown) => {
      loading = undefined;
      throw toDugnadError(cause, 'network', `A file of ours did not load, so ${src} is not shown.`, src);
    }));
  };
  const telling: OpportunityTeller = { src, listOpportunities: async (how) => (await open()).listOpportunities(how) };
  return takes
    ? {
        ...telling,
        get abilities() {
          return loaded?.abilities ?? { places: true };
        },
        abilitiesFor: (id) => (loaded?.abilitiesFor ? loaded.abilitiesFor(id) : loaded?.abilities),
        signUp: async (...sent) => ((await open()) as ShiftRegister).signUp(...sent),
      }
    : telling;
}

/**
 * Who answers the attribute `src`: a server of ours, or what stands in a file of opportunities (`.json`) or a calendar (`.ics`, `webcal:`); of several addresses,
 * separated by spaces, all of them. With the attribute `action`, sign-ups go to that address, which takes a form.
 *
 * @param relay Reads calendars whose server refuses browsers: an address like `https://host/api/v1/feed`.
 */
export function opportunitySourceFor(src: string, element: Element, relay?: string): OpportunityTeller {
  const action = element.getAttribute('action');
  const addresses = src.trim().split(/\s+/);
  const takes = Boolean(action) || addresses.some((address) => !TELLING.test(address));
  if (takes && !action && !addresses[1]) return createHttpShiftRegister({ src });
  return laterSource(action || src, takes, async () => (await import('./opportunity-sources.ts')).openSources(addresses, element, relay));
}
