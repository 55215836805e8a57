import { DugnadError } from '../../errors/errors.ts';
import type { Offer } from '../../model/offer.ts';
import type { OfferBox } from '../../ports/offer-box.ts';
import { offerAddresses, type OfferAddresses } from './offer-address.ts';
import { demand, requestJson, type Asking } from './request-json.ts';

export interface HttpOfferOptions extends Asking {
  /** `https://host/embed/volunteer/<site>`, the page of an association; or the address in the API, `https://host/api/v1/offers`. */
  src: string;
}

/** Offers on a server that speaks our protocol. Nothing is asked before a method is called; no cookies go either way, and nothing is kept. */
export function createHttpOfferBox(options: HttpOfferOptions): OfferBox {
  const { src, page = globalThis } = options;
  const addresses = (token: string): OfferAddresses => {
    const found = offerAddresses(src, token, page.document?.baseURI);
    if (found) return found;
    throw new DugnadError('invalid-address', `${src} is not the address of an association’s offers: write it whole, like https://host/embed/volunteer/gronlia.`, { src });
  };
  return {
    src,
    async read(token, { signal } = {}) {
      const href = addresses(token).offer;
      return demand<Offer>(await requestJson({ href, signal, cache: 'no-store' }, options), 'status', href);
    },
    async respond(token, body, how) {
      const href = addresses(token).responses;
      return demand<Offer>(await requestJson({ href, body, ...how }, options), 'status', href);
    },
  };
}
