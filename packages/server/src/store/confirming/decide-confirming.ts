import type { ConsentRecord } from '@dugnad/client/model';
import { countedAs } from '../petitions/counts.ts';
import type { Deltas } from '../petitions/counts.ts';
import type { ConfirmOutcome, ConfirmRequest } from '../petition-store.ts';
import type { AnswerRow, AttemptRow, SignatureRow } from '../tables.ts';
import { isGuardianConsent } from './guardian-consent.ts';
import { answerRow, answeredBefore } from './confirm-answer.ts';

/** Wrong codes that end an attempt. */
export const MOST_TRIES = 5;

export type FoundAttempt = AttemptRow;
export type FoundSigner = Pick<SignatureRow, 'id' | 'petition_id' | 'state' | 'method' | 'test' | 'name' | 'guardian_name' | 'email' | 'language'> & {
  site_id: string;
  /** Records of consent that there are already. */
  consents: number;
  /** The hash of the last of them. */
  last_consent: string;
};
export type FoundAnswer = Pick<AnswerRow, 'key' | 'fingerprint' | 'body'>;

/** What the database had of the requests before. */
export interface FoundConfirming {
  attempts: readonly FoundAttempt[];
  signers: readonly FoundSigner[];
  answers: readonly FoundAnswer[];
  /** Links that were handed out before: pressed twice, a button hands out the same link twice. */
  links: readonly { token_hash: string }[];
}

/** A signature that is confirmed now, and the attempt that did it. */
export interface Confirmed {
  signer: FoundSigner;
  attempt: FoundAttempt;
  /** What the guardian of a child agreed to. */
  guardian?: ConsentRecord;
}

export interface ConfirmDecision {
  outcomes: ConfirmOutcome[];
  /** Attempts with more wrong codes than before. */
  tried: Map<string, number>;
  /** By the id of the signature. */
  confirmed: Map<string, Confirmed>;
  answers: AnswerRow[];
  links: { token_hash: string; signature_id: string; created_at: string; token: string }[];
}

interface Known {
  byToken: Map<string, FoundAttempt>;
  byReference: Map<string, FoundAttempt>;
  signers: Map<string, FoundSigner>;
  answers: Map<string, FoundAnswer>;
}

type Judged = { attempt: FoundAttempt } | { outcome: ConfirmOutcome };

const EXPIRED: Judged = { outcome: { kind: 'code-expired' } };
const WRONG: Judged = { outcome: { kind: 'code-wrong' } };

function judgeCode({ reference, codeHash, fresh }: ConfirmRequest & { reference: string; codeHash: string }, all: Known, decision: ConfirmDecision): Judged {
  const attempt = all.byReference.get(reference);
  if (!attempt) return WRONG;
  const tries = decision.tried.get(reference) ?? attempt.tries;
  if (tries >= MOST_TRIES || fresh.now >= attempt.code_expires) return EXPIRED;
  if (attempt.code_hash === codeHash && attempt.signature_id !== null) return { attempt };
  decision.tried.set(reference, tries + 1);
  return WRONG;
}

function judge(request: ConfirmRequest, all: Known, decision: ConfirmDecision): Judged {
  if ('reference' in request) return judgeCode(request, all, decision);
  const attempt = all.byToken.get(request.tokenHash);
  return !attempt || request.fresh.now >= attempt.expires ? EXPIRED : { attempt };
}

/** From now on it counts. */
function nowConfirmed({ signer, attempt, guardian }: { signer: FoundSigner; attempt: FoundAttempt; guardian: ConsentRecord | undefined }, all: Known, decision: ConfirmDecision & { deltas: Deltas }): void {
  const after: FoundSigner = { ...signer, state: 'confirmed' };
  all.signers.set(signer.id, after);
  decision.confirmed.set(signer.id, { signer, attempt, ...(signer.guardian_name !== null && guardian && { guardian }) });
  decision.deltas.add(signer.petition_id, countedAs(signer), -1);
  decision.deltas.add(signer.petition_id, countedAs(after), 1);
}

/** Whether a signature can be confirmed by anybody: it waits, or is confirmed. */
const isOpen = (signer: FoundSigner | undefined): signer is FoundSigner => signer?.state === 'waiting' || signer?.state === 'confirmed';

function confirmOne(request: ConfirmRequest, all: Known, decision: ConfirmDecision & { deltas: Deltas }): ConfirmOutcome {
  const judged = judge(request, all, decision);
  if ('outcome' in judged) return judged.outcome;
  const { attempt } = judged;
  const signer = all.signers.get(attempt.signature_id ?? '');
  if (!isOpen(signer)) return { kind: 'code-expired' };
  const { guardian } = request;
  // By the button of the page alone: whoever holds a code or sends the token by another way is told what a stranger is told.
  if (signer.guardian_name !== null && !isGuardianConsent(guardian)) return { kind: 'code-wrong' };
  if (signer.state === 'waiting') nowConfirmed({ signer, attempt, guardian }, all, decision);
  const { manageToken, manageTokenHash, now } = request.fresh;
  decision.links.push({ token_hash: manageTokenHash, signature_id: signer.id, created_at: now, token: manageToken });
  return { kind: 'confirmed', petitionId: signer.petition_id, reference: attempt.reference, manageToken };
}

/** Whatever it is, it is kept with the key that it came with, and said again to the same key. */
function answerOne(request: ConfirmRequest, all: Known, decision: ConfirmDecision & { deltas: Deltas }): ConfirmOutcome {
  const { intent, fresh } = request;
  if (!intent) return confirmOne(request, all, decision);
  const earlier = all.answers.get(intent.key);
  if (earlier) return answeredBefore(earlier, intent, fresh.manageToken);
  const outcome = confirmOne(request, all, decision);
  const row = answerRow(intent, outcome, fresh.now);
  all.answers.set(intent.key, row);
  decision.answers.push(row);
  return outcome;
}

/** Decides for many requests together, in their order: the second of two is told the same success as the first. Numbers change in `deltas`. */
export function decideConfirming(requests: readonly ConfirmRequest[], found: Omit<FoundConfirming, 'links'>, deltas: Deltas): ConfirmDecision {
  const { attempts, signers, answers } = found;
  const all: Known = {
    byToken: new Map(attempts.map((attempt) => [attempt.token_hash, attempt])),
    byReference: new Map(attempts.map((attempt) => [attempt.reference, attempt])),
    signers: new Map(signers.map((signer) => [signer.id, signer])),
    answers: new Map(answers.map((answer) => [answer.key, answer])),
  };
  const decision: ConfirmDecision = { outcomes: [], tried: new Map(), confirmed: new Map(), answers: [], links: [] };
  for (const request of requests) decision.outcomes.push(answerOne(request, all, { ...decision, deltas }));
  return decision;
}
