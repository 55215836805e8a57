import type { Petition, PetitionCounts } from '../model/petition.ts';
import type { Confirmation, ConfirmationRequest, SignatureInput, SignatureReceipt } from '../model/signature.ts';
import type { ReadOptions } from './activity-source.ts';

/** How something is sent. */
export interface WriteOptions {
  /** One UUID for each intent, kept with what was typed: sent again, it is answered again and done once. */
  idempotencyKey: string;
  /** Aborting rejects with the code `aborted`; whether it arrived is then not known. */
  signal?: AbortSignal;
}

/** What whoever answers can do beside taking signatures. */
export interface PetitionAbilities {
  /** Mails a link and a code; `confirm` works. */
  confirms: boolean;
  /** Knows how many have signed; `readCount` works. */
  counts: boolean;
  /** False where whoever takes it gives no answer that can be read: `sign` resolves when it was sent, and nobody knows more. */
  answers?: boolean;
}

/**
 * Who answers a petition: shows it, counts, and takes signatures. All rejections are `DugnadError`s; one of `invalid-input`
 * names the fields in `errors`, by JSON pointers into the signature.
 */
export interface PetitionPort {
  /** The address behind it, if there is one. */
  readonly src?: string;
  readonly abilities: PetitionAbilities;
  readPetition(options?: ReadOptions): Promise<Petition>;
  /** Cheap: asked again while somebody looks. Rejects with `not-supported` where nobody counts. */
  readCount(options?: ReadOptions): Promise<PetitionCounts>;
  /** Resolves only when the signature is kept for good. New, repeated and blocked ones are answered alike. */
  sign(signature: SignatureInput, options: WriteOptions): Promise<SignatureReceipt>;
  /** Doing it twice is the same success. Rejects with `code-wrong` or `code-expired`, or `not-supported`. */
  confirm(request: ConfirmationRequest, options: WriteOptions): Promise<Confirmation>;
}
