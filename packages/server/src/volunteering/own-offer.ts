import type { FilledForm } from '@dugnad/client/hosted';
import type { OfferAnswer } from '../store/opportunity-store.ts';

const ANSWERS: readonly OfferAnswer[] = ['take', 'decline', 'call'];

/** What was answered to which offer on one's own page; nothing where no answer was chosen. */
export function ownOffer(filled: FilledForm): { shiftId: string; answer: OfferAnswer } | undefined {
  const answer = ANSWERS.find((one) => one === filled['answer']);
  return answer === undefined ? undefined : { shiftId: filled['offer'] ?? '', answer };
}
