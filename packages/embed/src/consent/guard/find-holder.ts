import { matchesOrigin } from './matches-origin.ts';
import type { SiteConsent } from './site-consent.ts';

/**
 * The id of the service for which an address is held; nothing when it may be asked.
 * An origin that two services share is free as soon as one of them is granted: the visitor agreed that it is asked.
 */
export function findHolder(origin: string, consent: SiteConsent): string | undefined {
  const listing = consent.config.services.filter(({ origins }) => origins?.some((listed) => matchesOrigin(origin, listed)));
  return listing.some(({ id }) => consent.granted(id)) ? undefined : listing[0]?.id;
}
