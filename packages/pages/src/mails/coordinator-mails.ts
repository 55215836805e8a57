import type { MailData, VolunteerMail } from '@dugnad/client/hosted';
import type { HelpWhen, Volunteer } from '@dugnad/client/model';
import { ask } from '@dugnad/widgets/help-request/texts';
import { form } from '@dugnad/widgets/volunteer/texts';
import { msg } from '@lit/localize';
import { sayHelpWhen } from '../pages/ask/say-when.ts';
import { nameLanguage } from '../pages/petition/contact.template.ts';
import { localeOf, sayTime } from '../pages/volunteer/help.ts';
import { formatDay } from './format-day.ts';
import { helpTitle } from './help-mails.ts';
import type { Fact, MailBlock, MailDraft } from './mail-draft.ts';
import { pasteRow } from './paste-row.ts';
import { foreign, ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { talksOfOther, timesOfOther } from './say-shifts.ts';
import { words } from './signer-blocks.ts';
import { tidyLine } from './tidy-words.ts';
import { coordinatorWords, dayParts, newsWords } from './volunteer.texts.ts';

export const nameOf = ({ name }: Pick<Volunteer, 'name'>): string => tidyLine(name, 60);
const footOf = ({ controller }: VolunteerMail['help'], reader: Reader): MailBlock[] => [{ kind: 'quiet', text: ownText(controller.name, reader) }];

const ways: Readonly<Record<NonNullable<Volunteer['preferred']>, () => string>> = { call: form.call, text: form.text, email: form.email, 'drop-in': form.dropIn, self: form.self };

/** The number to tap, with what was asked about it right beside it; then everything else that says how to talk with the person. */
function personBlocks({ phone, email, preferred, bestTime, noCalls }: Volunteer): MailBlock[] {
  const note = noCalls ? { note: coordinatorWords.noCalls() } : {};
  const facts: Fact[] = [
    ...(email === undefined ? [] : [{ label: coordinatorWords.email(), value: { value: email, lang: '', dir: 'ltr' } as const }]),
    ...(preferred === undefined ? [] : [{ label: coordinatorWords.way(), value: ways[preferred]() }]),
    ...(bestTime === undefined ? [] : [{ label: coordinatorWords.bestTime(), value: foreign(bestTime) }]),
  ];
  return [...(phone === undefined ? [] : [{ kind: 'call', label: msg('Phone', { id: 'mails.phone' }), number: phone, ...note } as const]), ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : [])];
}

type Young = Pick<VolunteerMail, 'person' | 'guardian' | 'guardianAnswer'>;

/** Where all of it stands at the desk, of a server that has one. */
export const deskBlocks = (deskUrl: string | undefined): MailBlock[] => (deskUrl === undefined ? [] : [{ kind: 'button', label: msg('Open the desk', { id: 'mails.desk' }), address: deskUrl }]);

/** When help is needed; what somebody wrote is in a language of its own. */
export const helpWhenFact = (when: HelpWhen, reader: Reader): Fact => ({ label: ask.when(), value: when.kind === 'recurring' ? foreign(when.words) : sayHelpWhen(when, reader) });

/** Nobody talks with a young person before their guardian: that stands above everything else, with the number to tap. */
function guardianBlocks({ person: { name }, guardian, guardianAnswer }: Young): MailBlock[] {
  if (!guardian || guardianAnswer === 'no') return [];
  const called = nameOf(guardian);
  const say = guardian.email === undefined ? coordinatorWords.young : coordinatorWords.youngAsked;
  return [words(guardianAnswer === 'yes' ? coordinatorWords.youngYes(called) : say(nameOf({ name }), called)), { kind: 'call', label: called, number: guardian.phone }];
}

/** Whom it is about, if anybody is known any more, and their times: whom to call before anything else stands above it. */
export function aboutBlocks({ person, shifts, ...young }: Omit<VolunteerMail, 'person' | 'help' | 'reference'> & Partial<Pick<VolunteerMail, 'person'>>, reader: Reader): MailBlock[] {
  return [...(person ? guardianBlocks({ ...young, person }) : []), ...talksOfOther(shifts, reader), ...(person ? personBlocks(person) : []), ...timesOfOther(shifts, reader)];
}

const referenceFact = (reference: string): Fact => ({ label: msg('Reference', { id: 'mails.confirmed.reference' }), value: { value: reference, lang: '', dir: 'ltr' } });

/** The 5th of January 2026 is a Monday. */
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const isPart = (part: string): part is keyof typeof dayParts => Object.hasOwn(dayParts, part);

/** `monday-morning` in words. */
function sayHalf(half: string, reader: Reader): string[] {
  const [day = '', part = ''] = half.split('-');
  const at = DAYS.indexOf(day);
  if (at < 0 || !isPart(part)) return [];
  return [`${localeOf(reader).dateFormat({ weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 5 + at)))}: ${dayParts[part]()}`];
}

function speechFacts({ languages, language, availability, reference }: MailData['volunteer'], reader: Reader): MailBlock {
  const halves = availability.flatMap((half) => sayHalf(half, reader));
  const facts: Fact[] = [
    ...(languages.length > 0 ? [{ label: coordinatorWords.talks(), value: languages.map((tag) => nameLanguage(tag, reader)).join(', ') }] : []),
    { label: coordinatorWords.reads(), value: nameLanguage(language, reader) },
    ...(halves.length > 0 ? [{ label: coordinatorWords.can(), value: halves.join(', ') }] : []),
    referenceFact(reference),
  ];
  return { kind: 'facts', facts };
}

/** That something is to be prepared, and where it is seen. What it is can tell of health, and nobody deletes a mail after the shift. */
function needsBlocks({ hasNeeds = false, reference, deskUrl }: MailData['volunteer']): MailBlock[] {
  if (hasNeeds && deskUrl !== undefined) return [words(coordinatorWords.needsAtDesk())];
  return hasNeeds ? [words(coordinatorWords.needs()), { kind: 'row', text: `dugnad-server person export --reference ${reference}` }] : [];
}

/** Somebody new, as a row of a list. */
export function rowOf({ help, reference, person: { name, phone, email, noCalls }, guardian, shifts, message }: MailData['volunteer'], reader: Reader): string {
  const times = shifts.map((shift) => sayTime(shift, reader)).join('; ');
  return pasteRow([reference, name, phone, noCalls ? coordinatorWords.noCalls() : '', email, helpTitle(help, reader), times, message, ...(guardian ? [`${guardian.name} ${guardian.phone}`] : [])]);
}

/** Who wants to help with what. */
export const sayNew = ({ help, person }: MailData['volunteer'], reader: Reader): string => coordinatorWords.subject(nameOf(person), helpTitle(help, reader));

/** All that one needs to talk with somebody who wants to help. */
export function newBlocks(data: MailData['volunteer'], reader: Reader): MailBlock[] {
  const { message, answerBy } = data;
  return [
    ...aboutBlocks(data, reader),
    ...(message === undefined ? [] : [{ kind: 'quote', text: foreign(message) } as const]),
    ...needsBlocks(data),
    speechFacts(data, reader),
    ...(answerBy === undefined ? [] : [words(coordinatorWords.promised(formatDay(answerBy, reader.language)))]),
  ];
}

/** Somebody wants to help: all that one needs to talk with them, in one mail. */
export function volunteerMail(data: MailData['volunteer'], reader: Reader): MailDraft {
  const { help, person } = data;
  const subject = sayNew(data, reader);
  return {
    subject,
    blocks: [
      { kind: 'title', text: subject },
      ...newBlocks(data, reader),
      ...(person.email === undefined ? [] : [words(coordinatorWords.answer())]),
      ...deskBlocks(data.deskUrl),
      words(coordinatorWords.row()),
      { kind: 'row', text: rowOf(data, reader) },
    ],
    foot: footOf(help, reader),
  };
}

type Named = Exclude<MailData['volunteer-news']['what'], 'withdrawn'>;

const newsSayers: Readonly<Record<Named | 'late', (name: string, title: string) => string>> = {
  cancelled: newsWords.cancelled, late: newsWords.late, changed: newsWords.changed, 'needs-withdrawn': newsWords.needsWithdrawn, offered: newsWords.offered, accepted: newsWords.accepted, 'call-me': newsWords.callMe,
  'guardian-yes': newsWords.guardianYes, 'guardian-no': newsWords.guardianNo,
};

/** The same of what is no place in a shift. */
const ofRequest: Partial<typeof newsSayers> = { accepted: newsWords.agrees, 'call-me': newsWords.talkFirst };

/** Who did what. */
export function sayNews({ help, what, late, person, reference, shifts }: MailData['volunteer-news'], reader: Reader): string {
  const title = helpTitle(help, reader);
  if (what === 'withdrawn' || person === undefined) return newsWords.withdrawn(reference, title);
  const sayer = (shifts.length === 0 && ofRequest[what]) || newsSayers[what === 'cancelled' && late ? 'late' : what];
  return sayer(nameOf(person), title);
}

/** Of whom it is, and what has become of their times. */
export function newsBlocks(data: MailData['volunteer-news'], reader: Reader): MailBlock[] {
  const when = data.when ? [helpWhenFact(data.when, reader)] : [];
  return [...aboutBlocks(data, reader), { kind: 'facts', facts: [...when, referenceFact(data.reference)] }, ...(data.what === 'withdrawn' ? [words(newsWords.erased())] : [])];
}

/** What somebody did with their sign-up: cancelled, changed or withdrew it, or answered an offer; and whom to call about one. */
export function volunteerNewsMail(data: MailData['volunteer-news'], reader: Reader): MailDraft {
  const subject = sayNews(data, reader);
  return { subject, blocks: [{ kind: 'title', text: subject }, ...newsBlocks(data, reader), ...deskBlocks(data.deskUrl)], foot: footOf(data.help, reader) };
}
