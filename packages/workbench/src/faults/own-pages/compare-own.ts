import { comparePlaces } from '../compare-places.ts';
import { NOBODY } from '../press-form.ts';
import { DONE, GONE, HELD, hasNewNumber } from './acts.ts';
import type { Act } from './acts.ts';
import type { KeptMail, KeptOwn, KeptPerson } from './kept-own.ts';

/** One press, with where the server led on to. */
export interface Press {
  readonly act: Act;
  told?: string;
}

/** Somebody who has a link, and what they pressed there. */
export interface OwnEntry {
  readonly email: string;
  /** As it was before anything was pressed. */
  readonly id: string;
  readonly reference: string;
  readonly presses: readonly Press[];
}

/** Whether a sign-up is what a press makes of it. Nobody is there who has withdrawn. */
const MAKES: Readonly<Record<Act, (person: KeptPerson | undefined) => boolean>> = {
  take: (person) => person?.state === 'in',
  decline: (person) => person?.state === 'released',
  call: (person) => person?.state === 'held',
  change: (person) => person !== undefined && hasNewNumber(person),
  withdraw: (person) => person === undefined,
  come: (person) => person?.state === 'in' && person.comes,
  cannot: (person) => person?.state === 'released',
  yes: (person) => person?.state === 'in' && person.guardian === 'yes',
  no: (person) => person?.state === 'released' && person.guardian === 'no',
};

/** What the coordinator reads of it. */
const NEWS: Readonly<Partial<Record<Act, string>>> = { take: 'accepted', call: 'call-me', change: 'changed', withdraw: 'withdrawn', cannot: 'cancelled', yes: 'guardian-yes', no: 'guardian-no' };

/** Told what was done; that nobody has this link, which is so of what they have withdrawn; or that another answer came first. */
function isTrue({ act, told }: Press, { presses }: OwnEntry, person: KeptPerson | undefined): boolean {
  if (told === DONE[act]) return MAKES[act](person);
  if (told === NOBODY) return act === 'withdraw' && person === undefined;
  const isAnswered = told === GONE || (told === HELD && MAKES.call(person));
  return isAnswered && presses.some((other) => other.act !== act && MAKES[other.act](person));
}

const saysOf = (person: KeptPerson | undefined): string => (person ? `${person.state}${person.guardian === '' ? '' : `, by ${person.guardian} of a guardian`}` : 'not there');

type Mails = readonly KeptMail[];

/** The coordinator reads once of what was done, and of nothing that was not. */
function aboutNews({ email, reference, presses }: OwnEntry, person: KeptPerson | undefined, mails: Mails): string[] {
  const done = new Set(presses.filter(({ act }) => MAKES[act](person)).flatMap(({ act }) => NEWS[act] ?? []));
  const told = mails.filter((mail) => mail.kind === 'volunteer-news' && mail.reference === reference).map(({ what = '' }) => what);
  return told.toSorted().join() === [...done].toSorted().join() ? [] : [`of ${email} the coordinator reads “${told.join()}”, and it was “${[...done].join()}”`];
}

/** Nothing of who has withdrawn is left; the young person reads once what their guardian said. */
function aboutMails({ email, id, presses }: OwnEntry, person: KeptPerson | undefined, mails: Mails): string[] {
  const own = mails.filter(({ signUpId }) => signUpId === id);
  const answers = own.filter(({ kind }) => kind === 'guardian-answered').length;
  const wanted = presses.some(({ act }) => (act === 'yes' || act === 'no') && MAKES[act](person)) ? 1 : 0;
  return [
    ...(person || own.length === 0 ? [] : [`${email} has withdrawn, and ${own.length} mails of it are left`]),
    ...(answers === wanted ? [] : [`${email} reads ${answers} times what their guardian said`]),
  ];
}

/** Nothing pressed, nothing done. */
function aboutUntouched({ email, presses }: OwnEntry, person: KeptPerson | undefined): string[] {
  return presses.some(({ act }) => MAKES[act](person)) ? [] : [`${email} pressed ${presses.map(({ act }) => act).join(' and ')} and is ${saysOf(person)}`];
}

function aboutEntry(entry: OwnEntry, { people, mails }: KeptOwn): string[] {
  const person = people.find(({ id }) => id === entry.id);
  return [
    ...entry.presses.filter(({ told }) => told === undefined).map(({ act }) => `${entry.email} pressed ${act} and was never told anything`),
    ...entry.presses.filter((press) => press.told !== undefined && !isTrue(press, entry, person)).map(({ act, told }) => `${entry.email} pressed ${act}, was told “${told}”, and is ${saysOf(person)}`),
    ...aboutUntouched(entry, person),
    ...aboutNews(entry, person, mails),
    ...aboutMails(entry, person, mails),
  ];
}

/** What the rows say against what people were told on the pages behind their links: not done, done twice, falsely told, miscounted, not mailed. Nothing, when all is well. */
export function compareOwn(entries: readonly OwnEntry[], rows: KeptOwn): string[] {
  const pressed = new Set(entries.map(({ reference }) => reference));
  return [
    ...entries.flatMap((entry) => aboutEntry(entry, rows)),
    ...rows.shifts.flatMap((shift) => comparePlaces(shift, rows.people.filter(({ opportunity }) => opportunity === shift.opportunity)).map((complaint) => `${shift.opportunity}: ${complaint}`)),
    ...rows.mails.filter(({ kind, reference = '' }) => kind === 'volunteer-news' && !pressed.has(reference)).map(({ what, reference }) => `the coordinator reads “${what}” of ${reference}, where nobody pressed anything`),
  ];
}
