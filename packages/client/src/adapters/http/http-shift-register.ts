import { DugnadError } from '../../errors/errors.ts';
import type { OpportunityInput } from '../../model/opportunity.ts';
import type { SignUpReceipt } from '../../model/sign-up.ts';
import type { ShiftRegister } from '../../ports/shift-register.ts';
import { completeOpportunity } from '../answer/complete-opportunity.ts';
import { keepReading } from '../feed/keep-reading.ts';
import { demand, requestJson, type Asking } from './request-json.ts';
import { shiftAddresses, type ShiftAddresses } from './shift-address.ts';

export interface HttpShiftRegisterOptions extends Asking {
  /** `https://host/embed/volunteer/<site>`, the page of an association; or the address in the API, `https://host/api/v1/opportunities?site=<site>`. */
  src: string;
  /** Milliseconds since 1970, in place of the clock. */
  now?: () => number;
}

/** What the server answers to a reading. */
interface OpportunityAnswer {
  opportunities: OpportunityInput[];
  /** When the server read them; the moment of the answer where it does not say. */
  asOf?: string;
}

/**
 * Opportunities and shifts on a server that speaks our protocol. Nothing is asked before a method is called; no cookies go either way. What was read
 * is kept until somebody asks for a `refresh`; one that fails leaves it in place, with the failure in `failures`.
 */
export function createHttpShiftRegister(options: HttpShiftRegisterOptions): ShiftRegister {
  const { src, page = globalThis, now } = options;
  const addresses = (): ShiftAddresses => {
    const found = shiftAddresses(src, page.document?.baseURI);
    if (found) return found;
    throw new DugnadError('invalid-address', `${src} is not the address of an association’s opportunities: write it whole, like https://host/embed/volunteer/gronlia.`, { src });
  };
  const keep = keepReading(async ({ signal }, fresh) => {
    const href = addresses().list;
    const answer = demand<OpportunityAnswer>(await requestJson({ href, signal, cache: fresh ? 'no-cache' : undefined }, options), 'opportunities', href);
    if (!Array.isArray(answer.opportunities)) throw new DugnadError('invalid-data', `${href} gave “opportunities” that are not a list.`, { src: href });
    return { ...answer, opportunities: answer.opportunities.map(completeOpportunity) };
  }, now);
  return {
    src,
    abilities: { places: true, mails: true },
    async listOpportunities(how) {
      const { value, asOf, failure } = await keep(how);
      return { opportunities: value.opportunities, failures: failure ? [{ src, error: failure }] : [], problems: [], asOf: value.asOf ?? asOf, stale: failure !== undefined };
    },
    async signUp(opportunityId, signUp, how) {
      const href = addresses().signUps(opportunityId);
      return demand<SignUpReceipt>(await requestJson({ href, body: signUp, ...how }, options), 'reference', href);
    },
  };
}
