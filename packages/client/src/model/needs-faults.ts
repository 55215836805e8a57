import type { FieldError } from '../errors/errors.ts';
import { NEEDS_PURPOSE } from './needs.ts';
import type { Opportunity } from './opportunity.ts';
import type { SignUp } from './sign-up.ts';

type Asking = Pick<Opportunity, 'asksNeeds'>;
type Answer = Pick<SignUp, 'needs' | 'needsConsent'>;

const isAgreed = ({ needsConsent }: Answer): boolean => needsConsent?.purposes.some(({ id, granted }) => id === NEEDS_PURPOSE && granted) ?? false;

/** What somebody asked to be prepared, with their yes: nothing where nobody asks them, and no yes where they ask for nothing. */
export function keptNeeds({ asksNeeds }: Asking, { needs = [], needsConsent }: Answer): Answer {
  return asksNeeds && needs.length > 0 ? { needs, ...(needsConsent && { needsConsent }) } : {};
}

/** Whoever asks for something to be prepared has to say yes to its being kept. */
export function needsFaults(opportunity: Asking, answer: Answer): FieldError[] {
  return keptNeeds(opportunity, answer).needs === undefined || isAgreed(answer) ? [] : [{ pointer: '/needsConsent', code: 'missing' }];
}
