import { compareTold, grouped } from './compare-told.ts';
import type { Told } from './compare-told.ts';
import type { KeptRows } from './kept-rows.ts';

/** What somebody was told who signs, or signs up, with this address. */
export interface LedgerEntry extends Told {
  readonly email: string;
  confirmed?: 'told' | 'tried';
}

interface Compared {
  readonly attempts: ReadonlyMap<string, KeptRows['attempts'][number]>;
  readonly signatures: ReadonlyMap<string, KeptRows['signatures'][number]>;
  readonly references: ReadonlyMap<string, string>;
}

function aboutSent({ key, email, sent }: LedgerEntry, { attempts, signatures, references }: Compared): string[] {
  const reference = references.get(key);
  if (sent.length === 0 || reference === undefined) return [];
  const signature = signatures.get(attempts.get(reference)?.signatureId ?? '');
  return signature?.email === email ? [] : [`${key} was told “sent” and its signature is not there`];
}

function aboutConfirmed({ key, confirmed }: LedgerEntry, { attempts, signatures, references }: Compared): string[] {
  const attempt = attempts.get(references.get(key) ?? '');
  const state = signatures.get(attempt?.signatureId ?? '')?.state;
  if (confirmed === 'told' && state !== 'confirmed') return [`${key} was told “confirmed” and is ${state ?? 'not there'}`];
  return [];
}

/** @param numbers intents that are kept, and attempts that they made */
function aboutSigner({ email, state, mails, thanks }: KeptRows['signatures'][number], { wanted, made }: { wanted: number; made: number }): string[] {
  return [
    ...(wanted === made ? [] : [`${email} signed ${wanted} times and made ${made} attempts`]),
    ...(mails === made ? [] : [`${email} made ${made} attempts and ${mails} mails`]),
    ...(thanks === (state === 'confirmed' ? 1 : 0) ? [] : [`${email} is ${state} and was thanked ${thanks} times`]),
  ];
}

/** Each intent that is kept makes one attempt and one mail; each address has one signature, however often it signed. */
function aboutDoubles(entries: readonly LedgerEntry[], rows: KeptRows, { references }: Compared): string[] {
  const kept = grouped(entries.filter(({ key }) => references.has(key)), ({ email }) => email);
  const signatures = grouped(rows.signatures, ({ email }) => email);
  const attempts = grouped(rows.attempts, ({ signatureId }) => signatureId ?? '');
  return [...signatures].flatMap(([email, all]) => [
    ...(all.length > 1 ? [`${email} is kept ${all.length} times`] : []),
    ...all.slice(0, 1).flatMap((signature) => aboutSigner(signature, { wanted: kept.get(email)?.length ?? 0, made: attempts.get(signature.id)?.length ?? 0 })),
  ]);
}

function aboutStrangers(entries: readonly LedgerEntry[], rows: KeptRows): string[] {
  const emails = new Set(entries.map(({ email }) => email));
  const triedToConfirm = new Set(entries.filter(({ confirmed }) => confirmed !== undefined).map(({ email }) => email));
  return [
    ...rows.signatures.filter(({ email }) => !emails.has(email)).map(({ email }) => `${email} is kept and nobody sent it`),
    ...rows.signatures.filter(({ email, state }) => state === 'confirmed' && !triedToConfirm.has(email)).map(({ email }) => `${email} is confirmed and nobody confirmed it`),
  ];
}

function aboutCounts({ counts, signatures }: KeptRows): string[] {
  const of = (state: string): number => signatures.filter((one) => one.state === state).length;
  const [waiting, confirmed] = [of('waiting'), of('confirmed')];
  return counts.waiting === waiting && counts.confirmed === confirmed ? [] : [`the counts say ${counts.waiting} waiting and ${counts.confirmed} confirmed, and there are ${waiting} and ${confirmed}`];
}

/** What the rows say against what clients were told: lost, doubled, falsely told, miscounted. Nothing, when all is well. */
export function compareLedger(entries: readonly LedgerEntry[], rows: KeptRows): string[] {
  const compared: Compared = {
    attempts: new Map(rows.attempts.map((attempt) => [attempt.reference, attempt])),
    signatures: new Map(rows.signatures.map((signature) => [signature.id, signature])),
    references: new Map(rows.keys.map(({ key, reference }) => [key, reference])),
  };
  return [
    ...compareTold(entries, compared.references),
    ...entries.flatMap((entry) => [...aboutSent(entry, compared), ...aboutConfirmed(entry, compared)]),
    ...aboutDoubles(entries, rows, compared),
    ...aboutStrangers(entries, rows),
    ...aboutCounts(rows),
  ];
}
