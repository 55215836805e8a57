import { toDugnadError } from '@dugnad/client/errors';
import { createIcsAdapter } from '@dugnad/client/ics';
import type { ActivitySource } from '@dugnad/client/ports';
import { combineSources } from '@dugnad/client/ports';

async function createJsonSource(src: string): Promise<ActivitySource> {
  try {
    const { createJsonAdapter } = await import('@dugnad/client/json');
    return createJsonAdapter({ src });
  } catch (cause) {
    throw toDugnadError(cause, 'network', `The file that reads JSON could not be loaded, so ${src} is not shown.`, src);
  }
}

/** Fetches the JSON reader only when a page has such an address, and again if that failed. */
function lazyJsonSource(src: string): ActivitySource {
  let loading: Promise<ActivitySource> | undefined;
  return {
    src,
    async listActivities(query, options) {
      loading ??= createJsonSource(src);
      loading.catch(() => (loading = undefined));
      return (await loading).listActivities(query, options);
    },
  };
}

function oneSource(src: string, relay: string | undefined): ActivitySource {
  const path = src.replace(/[?#].*$/, '');
  if (/\.json(ld)?$/i.test(path)) return lazyJsonSource(src);
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
  const sources = src.split(/\s+/).filter(Boolean).map((address) => oneSource(address, relay));
  return combineSources(sources);
}
