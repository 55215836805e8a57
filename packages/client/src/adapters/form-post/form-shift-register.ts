import { DugnadError, isDugnadError } from '../../errors/errors.ts';
import type { Opportunity, OpportunityInput } from '../../model/opportunity.ts';
import type { SignUpInput, SignUpReceipt } from '../../model/sign-up.ts';
import type { ReadOptions } from '../../ports/activity-source.ts';
import type { OpportunityPage, OpportunitySource } from '../../ports/opportunity-source.ts';
import type { WriteOptions } from '../../ports/petition-port.ts';
import type { ShiftRegister } from '../../ports/shift-register.ts';
import { completeOpportunity } from '../answer/complete-opportunity.ts';
import { pageOfOpportunities } from '../answer/page-of-opportunities.ts';
import { flattenSignUp } from './flatten-sign-up.ts';
import { referenceOf } from './reference-of.ts';
import { createPostOnce } from './post-once.ts';
import { sendForm, type SendingOptions } from './send-form.ts';

export interface FormShiftOptions extends SendingOptions {
  /** What there is to help with, as it is written down, or whoever tells of it: a file, a calendar. */
  opportunities: readonly OpportunityInput[] | OpportunitySource;
  /** Milliseconds since 1970, in place of the clock. */
  now?: () => number;
}

/**
 * Opportunities whose sign-ups go to any address that takes a form. Nobody keeps places there: every wish is `received`, and a person answers. What is kept
 * there, and for how long, is not in our hands.
 */
export function createFormShiftRegister(options: FormShiftOptions): ShiftRegister {
  const { action, mode, opportunities, now = Date.now } = options;
  const postOnce = createPostOnce<SignUpReceipt>();
  /** As they were written, with what has begun since. */
  const read = async (how: ReadOptions): Promise<OpportunityPage> => {
    if (how.signal?.aborted) throw new DugnadError('aborted', 'The answer is not wanted any more.', { cause: how.signal.reason });
    return 'listOpportunities' in opportunities ? opportunities.listOpportunities(how) : { ...pageOfOpportunities([], now()), opportunities: opportunities.map(completeOpportunity) };
  };
  const find = async (id: string, { signal }: WriteOptions): Promise<Opportunity> => {
    const found = (await read(signal ? { signal } : {})).opportunities.find((one) => one.id === id);
    if (!found) throw new DugnadError('not-found', `There is no opportunity ${id}.`, { src: action });
    return found;
  };
  return {
    src: action,
    abilities: { places: false, ...(mode === 'no-cors' && { answers: false }) },
    async listOpportunities(how = {}) {
      const page = await read(how);
      return { ...page, opportunities: pageOfOpportunities(page.opportunities, now()).opportunities };
    },
    signUp: (id, signUp, how) => postOnce(how.idempotencyKey, JSON.stringify([id, signUp]), async () => post(options, await find(id, how), signUp, { ...how, now: now() })),
  };
}

async function post(options: FormShiftOptions, opportunity: Opportunity, input: SignUpInput, { idempotencyKey, signal, now }: WriteOptions & { now: number }): Promise<SignUpReceipt> {
  // There is nobody behind the address who would say what is wrong, so it is said here. The schemas come when they are needed.
  const { checkWish } = await import('./check-wish.ts');
  const { signUp, wished, receipt } = await checkWish(opportunity, input, now);
  const reference = referenceOf(idempotencyKey);
  await sendForm(options, flattenSignUp({ signUp, opportunity, wished, reference, idempotencyKey }, options.fields), signal).catch((error: unknown) => {
    throw pointed(error);
  });
  return { ...receipt, reference };
}

const OF_PERSON = /^\/(?=(?:name|phone|email|preferred|bestTime|noCalls)$)/;

/** A form is flat, a sign-up is not: the name of a field that was refused becomes its place in the sign-up. */
function pointed(error: unknown): unknown {
  if (!isDugnadError(error) || !error.errors) return error;
  const errors = error.errors.map(({ pointer, ...rest }) => ({ ...rest, pointer: pointer.replace(OF_PERSON, '/person/').replace(/^\/shifts$/, '/shiftIds') }));
  return new DugnadError(error.code, error.message, { cause: error, errors, ...(error.src !== undefined && { src: error.src }), ...(error.status !== undefined && { status: error.status }) });
}
