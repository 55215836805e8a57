import { DugnadError } from '../../errors/errors.ts';
import type { Petition, PetitionInput } from '../../model/petition.ts';
import type { SignatureInput, SignatureReceipt } from '../../model/signature.ts';
import type { ReadOptions } from '../../ports/activity-source.ts';
import type { PetitionPort, WriteOptions } from '../../ports/petition-port.ts';
import { completePetition } from '../answer/complete-petition.ts';
import { flattenSignature } from './flatten-signature.ts';
import { createPostOnce } from './post-once.ts';
import { referenceOf } from './reference-of.ts';
import { sendForm, type SendingOptions } from './send-form.ts';
import { standingOf } from './standing-of.ts';

export interface FormPostOptions extends SendingOptions {
  /** The petition itself, or what reads it: `() => readPetitionJson({ src })`. */
  petition: PetitionInput | ((how?: ReadOptions) => Promise<Petition>);
}

/** A petition whose signatures go to any address that takes a form. Nobody confirms, and nobody counts. */
export function createFormPostAdapter(options: FormPostOptions): PetitionPort {
  const { action, mode, petition } = options;
  const postOnce = createPostOnce<SignatureReceipt>();
  const readPetition = async (how: ReadOptions = {}): Promise<Petition> => {
    demandWanted(how.signal);
    return standingOf(typeof petition === 'function' ? await petition(how) : completePetition(petition), Date.now());
  };
  return {
    src: action,
    abilities: { confirms: false, counts: false, ...(mode === 'no-cors' ? { answers: false } : {}) },
    readPetition,
    sign: (signature, how) => postOnce(how.idempotencyKey, JSON.stringify(signature), () => readPetition(how).then((shown) => post(options, shown, signature, how))),
    readCount: async () => unsupported('counts'),
    confirm: async () => unsupported('confirms'),
  };
}

function unsupported(what: string): never {
  throw new DugnadError('not-supported', `An address that takes a form ${what} nothing.`);
}

function demandWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DugnadError('aborted', 'The answer is not wanted any more.', { cause: signal.reason });
}

async function post(options: FormPostOptions, petition: Petition, signature: SignatureInput, { idempotencyKey, signal }: WriteOptions): Promise<SignatureReceipt> {
  // There is nobody behind the address who would say what is wrong, so it is said here. The schemas come when they are needed.
  const { checkSignature, demandOpen } = await import('../answer/check-signature.ts');
  demandOpen(petition, Date.now());
  const checked = checkSignature(petition, signature);
  const reference = referenceOf(idempotencyKey);
  await sendForm(options, flattenSignature({ signature: checked, petition: petition.id, reference, idempotencyKey }, options.fields), signal);
  return { reference, status: 'received', deleteAfter: petition.retention.deleteAfter };
}
