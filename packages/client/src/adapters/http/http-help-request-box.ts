import { DugnadError } from '../../errors/errors.ts';
import type { HelpPointInput, HelpRequestReceipt, HelpRequestStatus } from '../../model/help-request.ts';
import type { HelpRequestBox } from '../../ports/help-request-box.ts';
import { completeHelpPoint } from '../answer/complete-help-point.ts';
import { helpAddresses, type HelpAddresses } from './help-address.ts';
import { demand, requestJson, type Asking } from './request-json.ts';

export interface HttpHelpRequestOptions extends Asking {
  /** `https://host/embed/help/<site>`, the page on which one asks; or its address in the API, `https://host/api/v1/help/<site>`. */
  src: string;
}

/** A help point on a server that speaks our protocol. Nothing is asked before a method is called; no cookies go either way. */
export function createHttpHelpRequestBox(options: HttpHelpRequestOptions): HelpRequestBox {
  const { src, page = globalThis } = options;
  const addresses = (): HelpAddresses => {
    const found = helpAddresses(src, page.document?.baseURI);
    if (found) return found;
    throw new DugnadError('invalid-address', `${src} is not the address of a place to ask for help: write it whole, like https://host/embed/help/gronlia.`, { src });
  };
  return {
    src,
    abilities: {},
    async readPoint({ signal, refresh } = {}) {
      const href = addresses().point;
      return completeHelpPoint(demand<HelpPointInput>(await requestJson({ href, signal, cache: refresh ? 'no-cache' : undefined }, options), 'retention', href));
    },
    async send(request, how) {
      const href = addresses().requests;
      return demand<HelpRequestReceipt>(await requestJson({ href, body: request, ...how }, options), 'reference', href);
    },
    async status(token, { signal } = {}) {
      const href = addresses().status(token);
      return demand<HelpRequestStatus>(await requestJson({ href, signal, cache: 'no-store' }, options), 'status', href);
    },
    async withdraw(token, how) {
      await requestJson({ href: addresses().withdrawals(token), body: {}, ...how }, options);
    },
  };
}
