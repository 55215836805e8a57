import { comparePlaces } from '../compare-places.ts';
import { compareTold, grouped } from '../compare-told.ts';
import type { Told } from '../compare-told.ts';
import type { KeptVolunteers } from './kept-volunteers.ts';

/** What somebody was told who signs up with this address. */
export interface VolunteerEntry extends Told {
  readonly email: string;
  /** They pressed “cancel” on their own page. */
  cancelled?: 'told' | 'tried';
}

type SignUp = KeptVolunteers['signUps'][number];

/** What a receipt says: the reference, and what became of the shift. */
export const toldBy = ({ reference, status }: { reference: string; status: string }): string => `${reference} ${status}`;

/** What a place may be that was promised so, as long as nobody cancelled it. Who waits may be offered one. */
const PROMISED: Readonly<Record<string, readonly string[]>> = { confirmed: ['in'], waitlisted: ['waiting', 'offered'] };

/** The one sign-up of an address that counts: each further one is a double. */
function aboutFirst(first: SignUp, entries: readonly VolunteerEntry[], promised: string): string[] {
  const wasCancelled = entries.some(({ cancelled }) => cancelled === 'told');
  if (wasCancelled) return first.state === 'released' ? [] : [`${first.email} was told “cancelled” and is ${first.state}`];
  if (first.state === 'released') return entries.some(({ cancelled }) => cancelled === 'tried') ? [] : [`${first.email} is let go and never cancelled`];
  return PROMISED[promised]?.includes(first.state) ? [] : [`${first.email} was told “${promised}” and is ${first.state}`];
}

/** @param kept how many intents of this address are kept */
function aboutMails({ email, kept, signUps, entries, mails }: { email: string; kept: number; signUps: readonly SignUp[]; entries: readonly VolunteerEntry[]; mails: KeptVolunteers['mails'] }): string[] {
  const of = (kind: string): number => mails.filter((mail) => mail.kind === kind && signUps.some(({ id }) => id === mail.signUpId)).length;
  const receipts = mails.filter(({ kind, recipient }) => kind === 'signed-up' && recipient === email).length;
  const cancelled = entries.some((entry) => entry.cancelled === 'told');
  const [least, most] = [cancelled ? 1 : 0, entries.some((entry) => entry.cancelled !== undefined) ? 1 : 0];
  const news = of('volunteer-news');
  return [
    ...(receipts === kept ? [] : [`${email} signed up ${kept} times and has ${receipts} receipts`]),
    ...(of('volunteer') === kept ? [] : [`of ${email}, who signed up ${kept} times, the coordinator reads ${of('volunteer')} times`]),
    ...(news >= least && news <= most ? [] : [`of ${email} the coordinator reads ${news} times that they cancelled`]),
  ];
}

function aboutPerson(email: string, signUps: readonly SignUp[], { entries, rows }: { entries: readonly VolunteerEntry[]; rows: KeptVolunteers }): string[] {
  const own = entries.filter((entry) => entry.email === email);
  const kept = rows.keys.filter(({ key }) => own.some((entry) => entry.key === key));
  const firsts = signUps.filter(({ state }) => state !== 'double');
  const [first] = firsts;
  if (!first || firsts.length > 1) return [`${email} is in the shift ${firsts.length} times`];
  const promised = kept.find(({ reference }) => reference === first.reference)?.status ?? 'nothing';
  return [
    ...(signUps.length === kept.length ? [] : [`${email} has ${signUps.length} rows of ${kept.length} sign-ups`]),
    ...aboutFirst(first, own, promised),
    ...aboutMails({ email, kept: kept.length, signUps, entries: own, mails: rows.mails }),
  ];
}

/** Nobody waits while there is a free place that nobody has let go. */
export function aboutFreePlaces({ shift: { capacity, taken }, signUps }: KeptVolunteers): string[] {
  const waiting = signUps.filter(({ state }) => state === 'waiting').length;
  return waiting > 0 && taken < capacity ? [`${waiting} wait while ${capacity - taken} places are free`] : [];
}

/** What the rows say against what volunteers were told: lost, doubled, falsely told, miscounted, not mailed. Nothing, when all is well. */
export function compareVolunteers(entries: readonly VolunteerEntry[], rows: KeptVolunteers): string[] {
  const emails = new Set(entries.map(({ email }) => email));
  const byEmail = grouped(rows.signUps, ({ email }) => email);
  const references = new Set(rows.signUps.map(({ reference }) => reference));
  return [
    ...compareTold(entries, new Map(rows.keys.map((kept) => [kept.key, toldBy(kept)]))),
    ...rows.keys.filter(({ reference }) => !references.has(reference)).map(({ key }) => `${key} is kept and its sign-up is not there`),
    ...[...byEmail].flatMap(([email, signUps]) => (emails.has(email) ? aboutPerson(email, signUps, { entries, rows }) : [`${email} is kept and nobody sent it`])),
    ...comparePlaces(rows.shift, rows.signUps),
  ];
}
