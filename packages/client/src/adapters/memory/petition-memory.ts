import { DugnadError } from '../../errors/errors.ts';
import { readCode } from '../../model/mend-typed.ts';
import type { Petition, PetitionCounts } from '../../model/petition.ts';
import type { Confirmation, ConfirmationRequest, Signature, SignatureInput, SignatureReceipt } from '../../model/signature.ts';
import { checkSignature, demandOpen } from '../answer/check-signature.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const TRIES = 5;

/** A signature as this backend keeps it. */
export interface KeptSignature extends Signature {
  /** Of the first receipt. */
  reference: string;
  status: 'waiting' | 'confirmed';
}

/** A mail as it would have been sent. */
export interface MemoryMail {
  /** `guardian` asks a parent or guardian: it has no code that fits, and its token is the button that they press. */
  kind: 'confirm' | 'already-signed' | 'guardian';
  to: string;
  reference: string;
  code: string;
  token: string;
}

interface Attempt extends MemoryMail {
  signature: KeptSignature | undefined;
  at: number;
  wrong: number;
}

/** What the backend goes by. */
export interface MemoryRules {
  now(): number;
  confirms: boolean;
  /** Addresses that get no mail, and whose codes never fit; the answers tell nothing of it. */
  blocked: readonly string[];
}

const canonical = (text: string): string => text.trim().toLowerCase();

/** Whose signature it is: an address has one of its own, and one for each child that it answers for. */
const signerOf = ({ email, guardian, name }: Signature): string => JSON.stringify(guardian ? [canonical(email), canonical(name)] : [canonical(email)]);

function kindOf({ status, guardian }: KeptSignature): MemoryMail['kind'] {
  if (status === 'confirmed') return 'already-signed';
  return guardian ? 'guardian' : 'confirm';
}

/** Signatures in memory, by the rules of the wire: one intent is done once, and new, repeated and blocked ones are answered alike. */
export class PetitionMemory {
  readonly signatures: KeptSignature[] = [];
  readonly mails: MemoryMail[] = [];
  readonly #answers = new Map<string, { content: string; receipt: SignatureReceipt }>();
  readonly #attempts: Attempt[] = [];
  readonly #rules: MemoryRules;

  constructor(rules: MemoryRules) {
    this.#rules = rules;
  }

  sign(petition: Petition, input: SignatureInput, key: string): SignatureReceipt {
    const content = JSON.stringify(input);
    const known = this.#answers.get(key);
    if (known && known.content !== content) throw new DugnadError('idempotency-key-reused', 'The key was used for something else before.');
    if (known) return known.receipt;
    demandOpen(petition, this.#rules.now());
    const receipt = this.#receipt(petition, checkSignature(petition, input));
    this.#answers.set(key, { content, receipt });
    return receipt;
  }

  confirm(request: ConfirmationRequest): Confirmation {
    const attempt = this.#attempts.find((each) => ('token' in request ? each.token === request.token : each.reference === request.reference));
    if (!attempt) throw new DugnadError('token' in request ? 'code-expired' : 'code-wrong', 'Nothing waits for this.');
    if ('code' in request) this.#demandCode(attempt, readCode(request.code));
    else if (attempt.at + 7 * DAY <= this.#rules.now()) throw new DugnadError('code-expired', 'The link is older than 7 days.');
    const { signature, reference } = attempt;
    if (!signature) throw new DugnadError('code-wrong', 'No code fits.');
    signature.status = 'confirmed';
    return { reference, status: 'confirmed', manageUrl: `memory:/signature/${reference}` };
  }

  count(paper: number): PetitionCounts {
    const confirmed = this.signatures.filter(({ status }) => status === 'confirmed').length;
    return { confirmed, waiting: this.signatures.length - confirmed, paper, asOf: this.#moment() };
  }

  #receipt({ retention }: Petition, signature: Signature): SignatureReceipt {
    const { deleteAfter } = retention;
    const reference = `MEM-${this.#attempts.length + 1}`;
    const email = canonical(signature.email);
    const isBlocked = this.#rules.blocked.some((address) => canonical(address) === email);
    const signer = signerOf(signature);
    const before = this.signatures.find((each) => signerOf(each) === signer);
    const kept: KeptSignature = before ?? { ...signature, reference, status: 'waiting' };
    if (!before && !isBlocked) this.signatures.push(kept);
    this.#mail({ to: email, reference, kind: kindOf(kept), signature: isBlocked ? undefined : kept });
    if (!this.#rules.confirms) return { reference, status: 'received', deleteAfter };
    return { reference, status: 'waiting', mailMinutes: 0, ...(!signature.guardian && { codeExpires: this.#moment(30 * MINUTE) }), deleteAfter };
  }

  #mail(mail: Omit<MemoryMail, 'code' | 'token'> & Pick<Attempt, 'signature'>): void {
    const number = this.#attempts.length + 1;
    const attempt = { ...mail, code: String(100_000 + number), token: `memory-token-${String(number).padStart(8, '0')}`, at: this.#rules.now(), wrong: 0 };
    this.#attempts.push(attempt);
    const { signature, at: _, wrong: __, ...sent } = attempt;
    if (signature && this.#rules.confirms) this.mails.push(sent);
  }

  #demandCode(attempt: Attempt, code: string): void {
    if (attempt.wrong >= TRIES || attempt.at + 30 * MINUTE <= this.#rules.now()) throw new DugnadError('code-expired', 'The code cannot be used any more.');
    if (attempt.signature && !attempt.signature.guardian && attempt.code === code) return;
    attempt.wrong += 1;
    throw attempt.wrong < TRIES ? new DugnadError('code-wrong', 'The code is another one.') : new DugnadError('code-expired', 'It was the last try.');
  }

  #moment(later = 0): string {
    return new Date(this.#rules.now() + later).toISOString();
  }
}
