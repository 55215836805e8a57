/** Where an offer is asked for, and where its answer goes. */
export interface OfferAddresses {
  offer: string;
  responses: string;
}

/**
 * From the page of an association, `https://host/embed/volunteer/<site>`, with anything behind it, or the address in the API, `https://host/api/v1/offers`;
 * servers that live under a path are fine. Undefined when it is neither.
 */
export function offerAddresses(src: string, token: string, baseURI?: string): OfferAddresses | undefined {
  try {
    const { origin, pathname, protocol } = new URL(src.trim(), baseURI);
    const [found, base = ''] = /^(.*)\/(?:embed\/volunteer\/[a-z0-9][a-z0-9-]{0,63}(?:\/.*)?|api\/v1\/offers\/?)$/.exec(pathname) ?? [];
    if (found === undefined || !protocol.startsWith('http')) return undefined;
    const offer = `${origin}${base}/api/v1/offers/${encodeURIComponent(token)}`;
    return { offer, responses: `${offer}/responses` };
  } catch {
    return undefined;
  }
}
