import type { Signature } from '@dugnad/client/model';
import { canonicalEmail } from '../secrets/canonical-email.ts';
import { canonicalName } from '../secrets/canonical-name.ts';
import { hashEmail } from '../secrets/make-secrets.ts';

/** Whose a signature is, without saying who. */
export interface SignerHashes {
  /** Of the address alone: what mails to it are counted by, and what it is found by. */
  address: string;
  /** One signature of each: an address has one of its own, and one for each child that it answers for. */
  signer: string;
}

/** A child is told from its sisters by its name: nothing else is asked of it. */
export function signerHashes(secret: string, { email, name, guardian }: Pick<Signature, 'email' | 'name' | 'guardian'>): SignerHashes {
  const canonical = canonicalEmail(email);
  const address = hashEmail(secret, canonical);
  return { address, signer: guardian === undefined ? address : hashEmail(secret, `${canonical}\0${canonicalName(name)}`) };
}
