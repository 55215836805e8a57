import type { Opportunity, OpportunityInput } from '../model/opportunity.ts';
import type { Shift } from '../model/shift.ts';
import type { SignUpInput, SignUpReceipt } from '../model/sign-up.ts';
import type { ShiftRegister } from '../ports/shift-register.ts';
import { makeUuid } from '../submission/make-uuid.ts';
import type { ShiftHarness } from './describe-shift-register.ts';
import type { Same } from './petition-check.ts';
import { sampleSignUp } from './sample-opportunities.ts';

/** What a check has at hand. */
export interface ShiftBench {
  harness: ShiftHarness;
  register: ShiftRegister;
  /** What the backend was given. */
  opportunities: Opportunity[];
  same: Same;
}

export interface ShiftCheck {
  title: string;
  /** Another sample than that of all. */
  given?(opportunities: OpportunityInput[]): OpportunityInput[];
  run(bench: ShiftBench): Promise<void>;
}

export const CAFE = 'cafe-host';
export const FRIEND = 'visiting-friend';

/** Signs up for the café unless told; a fresh key unless told. */
export function signUp({ register }: ShiftBench, changes: Partial<SignUpInput> = {}, { to = CAFE, key = makeUuid() } = {}): Promise<SignUpReceipt> {
  return register.signUp(to, sampleSignUp(changes), { idempotencyKey: key });
}

/** Somebody else for each number below a hundred. */
export const somebody = (number: number): SignUpInput['person'] => ({ name: `Volunteer ${String.fromCharCode(65 + (number % 26))}`, phone: `91 00 00 ${String(number).padStart(2, '0')}` });

export const given = ({ opportunities }: ShiftBench, id: string): Opportunity => opportunities.find((each) => each.id === id) as Opportunity;

/** As the register shows it now. */
export async function shown({ register, harness }: ShiftBench, shiftId: string, opportunityId = CAFE): Promise<Shift> {
  await harness.settle?.();
  const { opportunities } = await register.listOpportunities({ refresh: true });
  const shift = opportunities.find(({ id }) => id === opportunityId)?.shifts.find(({ id }) => id === shiftId);
  if (!shift) throw new Error(`${opportunityId} is not shown with its shift ${shiftId}`);
  return shift;
}

/** How many places of each are taken now. */
export async function taken(bench: ShiftBench, ...shiftIds: string[]): Promise<number[]> {
  const all: number[] = [];
  for (const id of shiftIds) all.push((await shown(bench, id)).taken);
  return all;
}

/** What two answers must not differ in. */
export const shapeOf = ({ reference, heldUntil, answerBy, ...rest }: SignUpReceipt): unknown => [rest, reference.length, heldUntil === undefined, answerBy === undefined];
