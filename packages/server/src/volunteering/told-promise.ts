import type { OwnShift } from '@dugnad/client/hosted';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import { momentThere } from './own-shifts.ts';

/** A talk that stands, was had, or is had by an earlier sign-up: whoever has one waits for no other answer. */
const isAnswer = ({ talk, status, isDouble = false }: OwnShift): boolean => talk !== undefined && (isDouble || status === 'confirmed' || status === 'past');

/** Until when somebody answers, where that is told: nobody is promised an answer whose talk is booked. Let go or cancelled, it is none, and the promise holds. */
export function toldPromise(answerBy: string | undefined, own: readonly OwnShift[], opportunity: Pick<StoredOpportunity, 'shifts' | 'talks'>): { answerBy?: string } {
  return answerBy === undefined || own.some(isAnswer) ? {} : { answerBy: momentThere(answerBy, opportunity) };
}
