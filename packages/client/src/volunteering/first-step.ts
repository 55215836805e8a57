import type { FirstStep, Opportunity } from '../model/opportunity.ts';
import type { SignUp } from '../model/sign-up.ts';

/** How somebody begins: who comes with a parent or guardian has nothing for good before that person has agreed. */
export function firstStep({ first }: Pick<Opportunity, 'first'>, { guardian }: Pick<SignUp, 'guardian'>): FirstStep {
  return guardian ? 'conversation' : first;
}
