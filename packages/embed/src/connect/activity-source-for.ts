import { toDugnadError } from '@dugnad/client/errors';
import { createIcsAdapter } from '@dugnad/client/ics';
import type { ActivitySource } from '@dugnad/client/ports';

type Load = () => Promise<ActivitySource>;

/** A source whose reader is a file of its own, fetched only by pages that need it, and again if that failed. */
function lazySource(src: string, load: Load): ActivitySource {
  let loading: Promise<ActivitySource> | undefined;
  return {
    src,
    async listActivities(query, options) {
      loading ??= load();
      const source = await loading.catch((cause: unknown) => {
        loading = undefined;
        throw toDugnadError(cause, 'network', `A file of ours did not load, so ${src} is not shown.`, src);
      });
      return source.listActivities(query, options);
    },
  };
}

function oneSource(src: string, relay: string | undefined): ActivitySource {
  if (!/^[^?#]*\.json(ld)?([?#]|$)/i.test(src)) return createIcsAdapter({ src, ...(relay && { relay }) });
  return lazySource(src, async () => (await import('@dugnad/client/json')).createJsonAdapter({ src }));
}

/**
 * The source behind the attribute `src`.
 *
 * @param src One address or several, separated by spaces. One that ends in `.json` or `.jsonld` is
 *   read as JSON, everything else as iCalendar.
 * @param relay Reads feeds whose server refuses browsers: an address like `https://host/api/v1/feed`.
 */
export function activitySourceFor(src: string, relay?: string): ActivitySource {
  const sources = src.trim().split(/\s+/).map((address) => oneSource(address, relay));
  const [only] = sources;
  if (sources.length === 1 && only) return only;
  return lazySource(src, async () => (await import('@dugnad/client/ports')).combineSources(sources));
}
