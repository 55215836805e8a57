import * as v from 'valibot';
import { DugnadError } from '../../errors/errors.ts';
import { fieldErrors } from '../../model/field-errors.ts';
import { OfferResponseSchema, type OfferResponse, type OfferStatus } from '../../model/offer.ts';
import { offerFault } from '../../model/offer-fault.ts';

/**
 * The answer, where it can be taken.
 *
 * @throws {DugnadError} `invalid-input` where it is none; `not-open` where an offer that stands so takes it no more
 */
export function checkOfferResponse(status: OfferStatus, response: OfferResponse): OfferResponse {
  const { success, output, issues = [] } = v.safeParse(OfferResponseSchema, response);
  if (!success) throw new DugnadError('invalid-input', 'An offer is answered with accept, decline or call-me.', { errors: fieldErrors(issues) });
  const code = offerFault(status, output.answer);
  if (code) throw new DugnadError('not-open', `This offer cannot be answered so: ${code}.`, { errors: [{ pointer: '/answer', code }] });
  return output;
}
