import { createHttpShiftRegister } from '@dugnad/client/http';
import { toDugnadError } from '@dugnad/client/errors';
import type { OpportunitySource, ShiftRegister } from '@dugnad/client/ports';

/** A file of opportunities. Its reader is a file of its own, fetched only by pages that need it, and again if that failed. */
function fileSource(src: string): OpportunitySource {
  let loading: Promise<OpportunitySource> | undefined;
  const load = async (): Promise<OpportunitySource> => (await import('@dugnad/client/json/opportunities')).createJsonOpportunitySource({ src });
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

/** Who answers the attribute `src`: a server of ours, or what stands in a file. */
export function opportunitySourceFor(src: string): ShiftRegister | OpportunitySource {
  return /^[^?#]*\.json(ld)?([?#]|$)/i.test(src) ? fileSource(src) : createHttpShiftRegister({ src });
}
