import { createHash } from 'node:crypto';
import { compareTold } from '../compare-told.ts';
import type { Told } from '../compare-told.ts';
import type { KeptHelp } from './kept-help.ts';

/** What somebody was told who asked for help. `sent` has what `toldBy` makes of a receipt. */
export interface HelpEntry extends Told {
  /** There is an address that a receipt goes to. */
  readonly hasAddress: boolean;
  /** They withdrew it by their link. `denied`: they were told that there is nothing to withdraw. */
  withdrawn?: 'told' | 'tried' | 'denied';
  /** What their link says in the end: a state, or that nobody has this link. */
  looked?: string;
}

/** What the status link says once there is nothing behind it. */
export const NOTHING = 'not-found';

/** What a receipt says: the reference, and the token of the status link. */
export const toldBy = ({ reference, token }: { reference: string; token: string }): string => `${reference} ${token}`;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const referenceOf = (told: string): string => told.split(' ')[0] ?? '';

/** The token of the status link, as it was told. */
export const tokenOf = ({ sent: [told = ''] }: Told): string => told.split(' ')[1] ?? '';

type Mails = KeptHelp['mails'];
const count = (mails: Mails, wanted: Partial<Mails[number]>): number => mails.filter((mail) => Object.entries(wanted).every(([name, value]) => mail[name as keyof typeof mail] === value)).length;

/** One receipt, where there is an address, with the link that was told; and one mail to the coordinator. */
function aboutMails({ hasAddress, sent }: HelpEntry, { id, reference, tokenHash }: KeptHelp['requests'][number], mails: Mails): string[] {
  const receipts = mails.filter(({ kind, requestId }) => kind === 'asked' && requestId === id);
  const toCoordinator = count(mails, { kind: 'help-request', requestId: id });
  const links = [...receipts.map(({ token = '' }) => token), ...sent.map((told) => told.split(' ')[1] ?? '')];
  return [
    ...(receipts.length === (hasAddress ? 1 : 0) ? [] : [`${reference} has ${receipts.length} receipts by mail`]),
    ...(toCoordinator === 1 ? [] : [`the coordinator reads ${toCoordinator} times of ${reference}`]),
    ...(links.every((token) => hashOf(token) === tokenHash) ? [] : [`${reference} was told a link that does not lead to it`]),
  ];
}

/** It is there as long as nobody withdraws it; what is withdrawn is gone with its mails, and the coordinator reads so once. */
function aboutKept(entry: HelpEntry, { reference, id }: KeptHelp['keys'][number], { requests, mails }: KeptHelp): string[] {
  const request = requests.find((one) => one.id === id);
  const [ends, left] = [count(mails, { kind: 'help-withdrawn', reference }), count(mails, { requestId: id })];
  if (request) {
    return [
      ...(entry.withdrawn === 'told' ? [`${reference} was told “withdrawn” and is there`] : []),
      ...(ends === 0 ? [] : [`the coordinator reads that ${reference} is withdrawn, and it is there`]),
      ...aboutMails(entry, request, mails),
    ];
  }
  return [
    ...(entry.withdrawn === undefined ? [`${reference} was told “sent” and its request is not there`] : []),
    ...(ends === 1 ? [] : [`the coordinator reads ${ends} times that ${reference} is withdrawn`]),
    ...(left === 0 ? [] : [`${reference} is withdrawn, and ${left} mails of it are left`]),
  ];
}

/** What the status link says in the end is what is so. */
function aboutLook({ key, looked, withdrawn }: HelpEntry, request: KeptHelp['requests'][number] | undefined): string[] {
  return [
    ...(withdrawn === 'denied' ? [`${key} was told that there is nothing to withdraw`] : []),
    ...(looked === undefined || looked === (request?.state ?? NOTHING) ? [] : [`the link of ${key} says ${looked}, and it is ${request?.state ?? 'not there'}`]),
  ];
}

function aboutEntry(entry: HelpEntry, rows: KeptHelp): string[] {
  const kept = rows.keys.find(({ key }) => key === entry.key);
  if (kept === undefined) return [];
  return [
    ...(new Set(entry.sent).size > 1 ? [`${entry.key} was told several links`] : []),
    ...aboutKept(entry, kept, rows),
    ...aboutLook(entry, rows.requests.find(({ id }) => id === kept.id)),
  ];
}

/** What the rows say against what those were told who asked for help: lost, doubled, falsely told, not mailed. Nothing, when all is well. */
export function compareHelp(entries: readonly HelpEntry[], rows: KeptHelp): string[] {
  const [ids, references] = [new Set(rows.keys.map(({ id }) => id)), new Set(rows.keys.map(({ reference }) => reference))];
  return [
    ...compareTold(entries.map((entry) => ({ ...entry, sent: entry.sent.map(referenceOf) })), new Map(rows.keys.map(({ key, reference }) => [key, reference]))),
    ...entries.flatMap((entry) => aboutEntry(entry, rows)),
    ...rows.requests.filter(({ id }) => !ids.has(id)).map(({ reference }) => `${reference} is kept and nobody sent it`),
    ...rows.mails.filter(({ reference }) => reference !== undefined && !references.has(reference)).map(({ reference }) => `the coordinator reads of ${reference}, which nobody sent`),
  ];
}
