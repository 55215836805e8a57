import { hostOf, matchesOrigin } from './matches-origin.ts';
import type { SiteConsent } from './site-consent.ts';

/** The addresses in a `src`, which is one, or in a `srcset`, which may be several, with their widths. */
function addressesIn(name: string, value: string): string[] {
  return name === 'src' ? [value] : value.split(/[\s,]+/);
}

/**
 * The id of the service for which a `src` or `srcset` is held; nothing when all of it may be asked.
 * An origin that two services share is free as soon as one of them is granted: the visitor agreed that it is asked.
 *
 * @param base - What relative addresses start from.
 */
export function findHolder(name: string, value: string, base: string, consent: SiteConsent): string | undefined {
  const holders = addressesIn(name, value).map((address) => {
    const host = hostOf(address, base);
    const listing = consent.config.services.filter(({ origins }) => origins.some((listed) => matchesOrigin(host, listed)));
    return listing.some(({ id }) => consent.granted(id)) ? undefined : listing[0]?.id;
  });
  return holders.find(Boolean);
}
