import { DugnadError, type ErrorCode } from '../../errors/errors.ts';
import type { PetitionInput } from '../../model/petition.ts';
import type { SignatureInput } from '../../model/signature.ts';
import type { PetitionPort, WriteOptions } from '../../ports/petition-port.ts';
import { completePetition } from '../answer/complete-petition.ts';
import { createAnswering } from './obey.ts';
import { PetitionMemory, type KeptSignature, type MemoryMail } from './petition-memory.ts';

/** The petition, and how its backend behaves; for stories, tests and demonstrations. */
export interface MemoryPetitionOptions {
  /** Not checked against the schema: it comes from code. */
  petition: PetitionInput;
  src?: string;
  /** Milliseconds since 1970; the clock unless told. */
  now?: () => number;
  /** Mails a code; true unless told. */
  confirms?: boolean;
  /** Knows how many have signed; true unless told. */
  counts?: boolean;
  /** Signatures on paper, for the count; those of the petition's own counts unless told. */
  paper?: number;
  /** E-mail addresses whose signatures are kept nowhere, and answered like all others. */
  blocked?: readonly string[];
  /** Everything is rejected with this and nothing done, until an update takes it away (`fail: undefined`). */
  fail?: DugnadError | ErrorCode | undefined;
  /** What is sent is done, but its answer is lost with this. */
  failAfter?: DugnadError | ErrorCode | undefined;
  /** Every answer waits for this. */
  wait?: Promise<unknown> | undefined;
}

/** A petition that can be changed from outside and looked into. */
export interface MemoryPetition extends PetitionPort {
  update(changes: Partial<MemoryPetitionOptions>): void;
  /** Every signature that was sent, the repeated ones too, with its key. */
  readonly sent: readonly { signature: SignatureInput; idempotencyKey: string }[];
  readonly signatures: readonly KeptSignature[];
  /** Codes and tokens are found here. */
  readonly mails: readonly MemoryMail[];
}

/** A whole small backend in memory: no request, and no chance. It starts with nobody's signature; those of `petition.counts` are added to the count. */
export function createMemoryPetitionAdapter(options: MemoryPetitionOptions): MemoryPetition {
  let state = options;
  const { confirms = true, counts = true, now = Date.now, src = 'memory:' } = options;
  const memory = new PetitionMemory({ now: () => (state.now ?? now)(), confirms, get blocked() { return state.blocked ?? []; } });
  const sent: { signature: SignatureInput; idempotencyKey: string }[] = [];
  const answer = createAnswering(src, () => state);
  const count = () => {
    const { confirmed = 0, waiting = 0, paper = 0 } = state.petition.counts ?? {};
    const own = memory.count(state.paper ?? paper);
    return { ...own, confirmed: own.confirmed + confirmed, waiting: own.waiting + waiting };
  };
  return {
    src,
    abilities: { confirms, counts },
    sent,
    signatures: memory.signatures,
    mails: memory.mails,
    update(changes) {
      state = { ...state, ...changes };
    },
    readPetition: (how) => answer(() => ({ ...completePetition(state.petition), ...(counts ? { counts: count() } : {}) }), how),
    readCount: (how) => answer(() => (counts ? count() : unsupported('count')), how),
    sign: (signature, how: WriteOptions) => answer(() => {
      sent.push({ signature, idempotencyKey: how.idempotencyKey });
      return memory.sign(completePetition(state.petition), signature, how.idempotencyKey);
    }, how, true),
    confirm: (request, how) => answer(() => (confirms ? memory.confirm(request) : unsupported('confirm')), how, true),
  };
}

function unsupported(what: string): never {
  throw new DugnadError('not-supported', `This petition was told not to ${what}.`);
}
