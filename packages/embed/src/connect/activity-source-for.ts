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

const jsonSource = (src: string): ActivitySource => lazySource(src, async () => (await import('@dugnad/client/json')).createJsonAdapter({ src }));

function oneSource(src: string, relay: string | undefined): ActivitySource {
  const path = src.replace(/[?#].*$/, '');
  if (/\.json(ld)?$/i.test(path)) return jsonSource(src);
  return createIcsAdapter(relay === undefined ? { src } : { src, relay });
}

/**
 * The source behind the attribute `src`.
 *
 * @param src One address or several, separated by spaces. One that ends in `.json` or `.jsonld` is
 *   read as JSON, everything else as iCalendar.
 * @param relay Reads feeds whose server refuses browsers: an address like `https://host/api/v1/feed`.
 */
export function activitySourceFor(src: string, relay?: string): ActivitySource {
  const addresses = src.trim().split(/\s+/);
  const [only = ''] = addresses;
  if (addresses.length === 1) return oneSource(only, relay);
  const sources = addresses.map((address) => oneSource(address, relay));
  return lazySource(src, async () => (await import('@dugnad/client/ports')).combineSources(sources));
}
