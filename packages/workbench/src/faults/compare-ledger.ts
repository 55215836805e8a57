import type { KeptRows } from './kept-rows.ts';

/** What a client was told of one intent, the last word of each kind. */
export interface LedgerEntry {
  readonly key: string;
  readonly email: string;
  /** The references of all receipts that it got. */
  readonly sent: string[];
  /** It was told that this is refused for good: with this code. */
  refused?: string;
  /** It was told that this could not be sent, and did not have it kept. */
  gaveUp?: boolean;
  /** It lay in the outbox and is there no more, and the page that could have been told was gone: then it must be kept. */
  leftUnseen?: boolean;
  confirmed?: 'told' | 'tried';
}

interface Compared {
  readonly attempts: ReadonlyMap<string, KeptRows['attempts'][number]>;
  readonly signatures: ReadonlyMap<string, KeptRows['signatures'][number]>;
  readonly references: ReadonlyMap<string, string>;
}

const grouped = <Item>(items: readonly Item[], name: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(name(item), [...(groups.get(name(item)) ?? []), item]);
  return groups;
};

function aboutSent({ key, email, sent }: LedgerEntry, { attempts, signatures, references }: Compared): string[] {
  const reference = references.get(key);
  if (reference === undefined) return [`${key} was told “sent” and is lost`];
  const attempt = attempts.get(reference);
  const signature = attempt && signatures.get(attempt.signatureId ?? '');
  return [
    ...sent.filter((told) => told !== reference).map((told) => `${key} was told ${told} and is kept as ${reference}`),
    ...(signature?.email === email ? [] : [`${key} was told “sent” and its signature is not there`]),
  ];
}

function aboutConfirmed({ key, confirmed }: LedgerEntry, { attempts, signatures, references }: Compared): string[] {
  const attempt = attempts.get(references.get(key) ?? '');
  const state = signatures.get(attempt?.signatureId ?? '')?.state;
  if (confirmed === 'told' && state !== 'confirmed') return [`${key} was told “confirmed” and is ${state ?? 'not there'}`];
  return [];
}

const isOpen = ({ sent, refused, gaveUp, leftUnseen }: LedgerEntry): boolean => sent.length === 0 && refused === undefined && !gaveUp && !leftUnseen;

function aboutEntry(entry: LedgerEntry, compared: Compared): string[] {
  const isKept = compared.references.has(entry.key);
  return [
    ...(entry.sent.length > 0 ? aboutSent(entry, compared) : []),
    ...(entry.refused !== undefined && isKept ? [`${entry.key} was told “refused” (${entry.refused}) and is kept`] : []),
    ...(isOpen(entry) ? [`${entry.key} was never told anything that ends it`] : []),
    ...(entry.leftUnseen && entry.refused === undefined && !isKept ? [`${entry.key} left the outbox and is lost`] : []),
    ...aboutConfirmed(entry, compared),
  ];
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
  const keys = new Set(entries.map(({ key }) => key));
  const emails = new Set(entries.map(({ email }) => email));
  const triedToConfirm = new Set(entries.filter(({ confirmed }) => confirmed !== undefined).map(({ email }) => email));
  return [
    ...rows.keys.filter(({ key }) => !keys.has(key)).map(({ key }) => `${key} is kept and nobody sent it`),
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
    ...entries.flatMap((entry) => aboutEntry(entry, compared)),
    ...aboutDoubles(entries, rows, compared),
    ...aboutStrangers(entries, rows),
    ...aboutCounts(rows),
  ];
}
