import { isDugnadError, type DugnadError } from '../errors/errors.ts';
import type { Petition, PetitionInput } from '../model/petition.ts';
import type { SignatureInput, SignatureReceipt } from '../model/signature.ts';
import type { PetitionPort } from '../ports/petition-port.ts';
import { makeUuid } from '../submission/make-uuid.ts';
import type { PetitionHarness } from './describe-petition-port.ts';
import { sampleSignature } from './sample-petition.ts';

export type Same = (actual: unknown, expected: unknown, what: string) => void;

/** What a check has at hand. */
export interface Bench {
  harness: PetitionHarness;
  port: PetitionPort;
  petition: Petition;
  same: Same;
}

export interface PetitionCheck {
  title: string;
  /** What is different about the petition. */
  petition?: Partial<PetitionInput>;
  run(bench: Bench): Promise<void>;
}

/** Keys in any order: an answer that went through another program is still the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}

export function makeSame(assert = refuse): Same {
  return (actual, expected, what) => {
    const [got, wanted] = [JSON.stringify(sorted(actual)), JSON.stringify(sorted(expected))];
    assert(got === wanted, `${what}: expected ${wanted}, got ${got}`);
  };
}

function refuse(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

/** The error that it ends with; one without a code of ours is thrown on. */
export async function errorOf(answer: Promise<unknown>): Promise<DugnadError> {
  let value: unknown;
  try {
    value = await answer;
  } catch (error) {
    if (isDugnadError(error)) return error;
    throw new Error(`not one of our errors: ${String(error)}`, { cause: error });
  }
  throw new Error(`no error, but ${JSON.stringify(value)}`);
}

/** Signs; a fresh key unless told. */
export async function sign({ port, petition }: Bench, changes: Partial<SignatureInput> = {}, idempotencyKey = makeUuid()): Promise<SignatureReceipt> {
  return port.sign(await sampleSignature(petition, changes), { idempotencyKey });
}

/** The mail that a port which confirms has to be able to show. */
export async function mailTo({ harness }: Bench, email = 'aud@example.org'): Promise<{ code: string; token: string }> {
  if (!harness.readMail) throw new Error('the harness has no readMail');
  return harness.readMail(email);
}

export const once = (): { idempotencyKey: string } => ({ idempotencyKey: makeUuid() });
