import { DugnadError, type ErrorCode } from '../../errors/errors.ts';
import type { Opportunity, OpportunityInput } from '../../model/opportunity.ts';
import type { SignUpInput } from '../../model/sign-up.ts';
import type { ShiftRegister } from '../../ports/shift-register.ts';
import { completeOpportunity } from '../answer/complete-opportunity.ts';
import { knownDeclarations } from '../answer/known-declarations.ts';
import { pageOfOpportunities } from '../answer/page-of-opportunities.ts';
import { createAnswering } from './obey.ts';
import { ShiftMemory, type KeptSignUp } from './shift-memory.ts';

/** The opportunities, and how their backend behaves; for stories, tests and demonstrations. */
export interface MemoryShiftRegisterOptions {
  /** Not checked against the schema: they come from code. */
  opportunities?: readonly OpportunityInput[];
  src?: string;
  /** Milliseconds since 1970; the clock unless told. */
  now?: () => number;
  /** Keeps places; true unless told. */
  places?: boolean;
  /** Telephone numbers and e-mail addresses whose sign-ups are kept nowhere, and answered like all others. */
  blocked?: readonly string[];
  /** Everything is rejected with this and nothing done, until an update takes it away (`fail: undefined`). */
  fail?: DugnadError | ErrorCode | undefined;
  /** What is sent is done, but its answer is lost with this. */
  failAfter?: DugnadError | ErrorCode | undefined;
  /** Every answer waits for this. */
  wait?: Promise<unknown> | undefined;
  /** A refresh failed and the last good reading is shown. */
  stale?: boolean;
}

/** A register that can be changed from outside and looked into. */
export interface MemoryShiftRegister extends ShiftRegister {
  update(changes: Partial<MemoryShiftRegisterOptions>): void;
  /** Every sign-up that was sent, the repeated and the refused ones too, with its key. */
  readonly sent: readonly { opportunityId: string; signUp: SignUpInput; idempotencyKey: string }[];
  /** What was kept; numbers of who waits are found here. */
  readonly signUps: readonly KeptSignUp[];
}

/** A whole small register of shifts in memory: no request, and no chance. It starts with nobody; what the opportunities say is taken stays so. */
export function createMemoryShiftRegister(options: MemoryShiftRegisterOptions = {}): MemoryShiftRegister {
  let state = options;
  const { places = true, src = 'memory:' } = options;
  const now = (): number => (state.now ?? Date.now)();
  const memory = new ShiftMemory({ now, places, get blocked() { return state.blocked ?? []; } });
  const sent: { opportunityId: string; signUp: SignUpInput; idempotencyKey: string }[] = [];
  const all = (): Opportunity[] => (state.opportunities ?? []).map(completeOpportunity);
  const answer = createAnswering(src, () => state);
  const find = (id: string): Opportunity => {
    const found = all().find((opportunity) => opportunity.id === id);
    if (!found) throw new DugnadError('not-found', `There is no opportunity ${id}.`, { src });
    return found;
  };
  return {
    src,
    abilities: { places },
    sent,
    signUps: memory.signUps,
    update(changes) {
      state = { ...state, ...changes };
    },
    listOpportunities: (how) => answer(() => pageOfOpportunities(all().map((opportunity) => memory.standing(opportunity)), now(), state.stale), how),
    signUp: (opportunityId, signUp, how) => answer(async () => {
      sent.push({ opportunityId, signUp, idempotencyKey: how.idempotencyKey });
      const opportunity = find(opportunityId);
      const declarations = await knownDeclarations(opportunity);
      return memory.signUp(opportunity, signUp, { key: how.idempotencyKey, declarations });
    }, how, true),
  };
}
