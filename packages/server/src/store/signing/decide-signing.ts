import type { Signature } from '@dugnad/client/model';
import { countedAs } from '../petitions/counts.ts';
import type { Deltas } from '../petitions/counts.ts';
import type { SigningIntent, SigningOutcome } from '../petition-store.ts';
import type { AttemptRow, ConsentRow, KeyRow, MailRow, SignatureRow } from '../tables.ts';
import { consentRows, NO_RECORDS } from './consent-row.ts';
import { mailRow } from './mail-row.ts';
import { attemptRow, keyRow, signatureRow } from './signing-rows.ts';

export type FoundSignature = Pick<SignatureRow, 'id' | 'petition_id' | 'email_hash' | 'test' | 'state'>;

/** What the database had of the intents before. */
export interface Found {
  keys: readonly KeyRow[];
  /** None that is withdrawn. */
  signatures: readonly FoundSignature[];
  petitions: readonly { id: string; site_id: string; revision: number }[];
}

/** What is to be written, and what each intent is answered once it is. */
export interface Decision {
  outcomes: SigningOutcome[];
  keys: KeyRow[];
  signatures: SignatureRow[];
  attempts: AttemptRow[];
  consents: ConsentRow[];
  mails: MailRow[];
}

/** What an attempt keeps of what was typed. */
export type TypedDetails = Signature & { noticeKnown: boolean };

interface Known {
  keys: Map<string, KeyRow>;
  signatures: Map<string, FoundSignature>;
  petitions: Map<string, Found['petitions'][number]>;
}

const place = (petitionId: string, emailHash: string | null, test: number): string => `${petitionId} ${test} ${emailHash ?? ''}`;

function known({ keys, signatures, petitions }: Found): Known {
  return {
    keys: new Map(keys.map((row) => [row.key, row])),
    signatures: new Map(signatures.map((row) => [place(row.petition_id, row.email_hash, row.test), row])),
    petitions: new Map(petitions.map((row) => [row.id, row])),
  };
}

/** What is said now is what is said again: both are read from the row. */
function answerOf(row: KeyRow): { reference: string; at: string; codeExpires: string; mailMinutes?: number } {
  return { reference: row.reference, at: row.at, codeExpires: row.code_expires, ...(row.mail_minutes !== null && { mailMinutes: row.mail_minutes }) };
}

function answerFrom(row: KeyRow, intent: SigningIntent): SigningOutcome {
  if (row.fingerprint !== intent.fingerprint || row.petition_id !== intent.petitionId) return { kind: 'key-reused' };
  return { kind: 'repeated', ...answerOf(row) };
}

/** A new signer: the row, the proof, one more who waits. */
function begin(intent: SigningIntent, revision: number, decision: Decision & { deltas: Deltas }): FoundSignature {
  const row = signatureRow(intent, revision);
  decision.signatures.push(row);
  decision.consents.push(...consentRows(intent.signature.consents, { id: row.id, petitionId: row.petition_id, noticeKnown: intent.noticeKnown, after: NO_RECORDS }, intent.now));
  decision.deltas.add(row.petition_id, countedAs(row), 1);
  return row;
}

/** What a guardian's mail says more: who asks, and, until they have agreed, what for. No code: it could be typed where the child signed. */
function guardianData({ guardian, consents }: Signature, isThere: boolean): Record<string, unknown> {
  const agreed = consents.flatMap(({ purposes }) => purposes.filter(({ granted }) => granted).map(({ id }) => id));
  return { guardian: guardian?.name, ...(!isThere && { agreed }) };
}

function queueMail(intent: SigningIntent, existing: FoundSignature, siteId: string, decision: Decision): void {
  const { signature, petitionId, mail, expires, codeExpires } = intent;
  const isThere = existing.state === 'confirmed';
  const data = { petitionId, name: signature.name, token: mail.token, expires, ...(signature.guardian ? guardianData(signature, isThere) : { code: mail.code, codeExpires }) };
  const kind = isThere ? 'already-signed' : signature.guardian ? 'guardian' : 'confirm';
  decision.mails.push(mailRow({ siteId, signatureId: existing.id, kind, recipient: signature.email, language: signature.language, data, now: intent.now, expires }));
}

/** Whoever waits may have been signed up by somebody else, under another name: what is confirmed is what was typed with that code. */
function detailsFor(intent: SigningIntent, existing: FoundSignature | undefined): string | null {
  return existing?.state === 'waiting' ? JSON.stringify({ ...intent.signature, noticeKnown: intent.noticeKnown } satisfies TypedDetails) : null;
}

function keep(intent: SigningIntent, all: Known, decision: Decision & { deltas: Deltas }): SigningOutcome {
  const petition = all.petitions.get(intent.petitionId);
  const where = place(intent.petitionId, intent.emailHash, intent.test ? 1 : 0);
  const before = all.signatures.get(where);
  const key = keyRow(intent);
  all.keys.set(key.key, key);
  decision.keys.push(key);
  // One whom the association has ruled out is told nothing else than everybody, and no code fits.
  if (intent.blocked || before?.state === 'invalid' || !petition) {
    decision.attempts.push(attemptRow(intent, null, null));
  } else {
    const signature = before ?? begin(intent, petition.revision, decision);
    all.signatures.set(where, signature);
    decision.attempts.push(attemptRow(intent, signature.id, detailsFor(intent, before)));
    queueMail(intent, signature, petition.site_id, decision);
  }
  return { kind: 'kept', ...answerOf(key) };
}

/** Decides for many intents together, in their order; what an earlier one decides holds for a later one. Numbers change in `deltas`. */
export function decideSigning(intents: readonly SigningIntent[], found: Found, deltas: Deltas): Decision {
  const all = known(found);
  const decision: Decision = { outcomes: [], keys: [], signatures: [], attempts: [], consents: [], mails: [] };
  for (const intent of intents) {
    const earlier = all.keys.get(intent.idempotencyKey);
    decision.outcomes.push(earlier ? answerFrom(earlier, intent) : keep(intent, all, { ...decision, deltas }));
  }
  return decision;
}
