import type { ConsentLog } from '../../ports/consent-log.ts';
import { demand, requestJson, type Asking } from './request-json.ts';

export interface HttpConsentLogOptions extends Asking {
  /** `https://host/api/v1/consent-events`. */
  src: string;
}

/** The proof of a site's choices on a server that speaks our protocol: no cookies, and it goes on when the page is left. */
export function createHttpConsentLog({ src, fetch = globalThis.fetch, ...asking }: HttpConsentLogOptions): ConsentLog {
  const goOn: typeof globalThis.fetch = (input, init) => fetch(input, { ...init, keepalive: true });
  return {
    src,
    keep: async (entry, how) => demand<{ kept: number }>(await requestJson({ href: src, body: entry, ...how }, { ...asking, fetch: goOn }), 'kept', src),
  };
}
