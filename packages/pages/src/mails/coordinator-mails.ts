import type { MailData, VolunteerMail } from '@dugnad/client/hosted';
import type { Volunteer } from '@dugnad/client/model';
import { form } from '@dugnad/widgets/volunteer/texts';
import { msg } from '@lit/localize';
import { nameLanguage } from '../pages/petition/contact.template.ts';
import { localeOf, sayTime } from '../pages/volunteer/help.ts';
import { helpTitle } from './help-mails.ts';
import type { Fact, MailBlock, MailDraft } from './mail-draft.ts';
import { pasteRow } from './paste-row.ts';
import { foreign, ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { sayWhen, talksOfOther, timesOfOther } from './say-shifts.ts';
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

/** Nobody talks with a young person before their guardian: that stands above everything else, with the number to tap. */
function guardianBlocks({ person: { name }, guardian, guardianAnswer }: Young): MailBlock[] {
  if (!guardian || guardianAnswer === 'no') return [];
  const called = nameOf(guardian);
  const say = guardian.email === undefined ? coordinatorWords.young : coordinatorWords.youngAsked;
  return [words(guardianAnswer === 'yes' ? coordinatorWords.youngYes(called) : say(nameOf({ name }), called)), { kind: 'call', label: called, number: guardian.phone }];
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
function needsBlocks({ hasNeeds = false, reference }: MailData['volunteer']): MailBlock[] {
  return hasNeeds ? [words(coordinatorWords.needs()), { kind: 'row', text: `dugnad-server person export --reference ${reference}` }] : [];
}

function rowOf({ help, reference, person: { name, phone, email, noCalls }, guardian, shifts, message }: MailData['volunteer'], reader: Reader): string {
  const times = shifts.map((shift) => sayTime(shift, reader)).join('; ');
  return pasteRow([reference, name, phone, noCalls ? coordinatorWords.noCalls() : '', email, helpTitle(help, reader), times, message, ...(guardian ? [`${guardian.name} ${guardian.phone}`] : [])]);
}

/** Somebody wants to help: all that one needs to talk with them, in one mail. */
export function volunteerMail(data: MailData['volunteer'], reader: Reader): MailDraft {
  const { help, person, shifts, message, answerBy } = data;
  const subject = coordinatorWords.subject(nameOf(person), helpTitle(help, reader));
  return {
    subject,
    blocks: [
      { kind: 'title', text: subject },
      ...guardianBlocks(data),
      ...talksOfOther(shifts, reader),
      ...personBlocks(person),
      ...timesOfOther(shifts, reader),
      ...(message === undefined ? [] : [{ kind: 'quote', text: foreign(message) } as const]),
      ...needsBlocks(data),
      speechFacts(data, reader),
      ...(answerBy === undefined ? [] : [words(coordinatorWords.promised(sayWhen(answerBy, reader)))]),
      ...(person.email === undefined ? [] : [words(coordinatorWords.answer())]),
      words(coordinatorWords.row()),
      { kind: 'row', text: rowOf(data, reader) },
    ],
    foot: footOf(help, reader),
  };
}

type Named = Exclude<MailData['volunteer-news']['what'], 'withdrawn'>;

const sayNews: Readonly<Record<Named | 'late', (name: string, title: string) => string>> = {
  cancelled: newsWords.cancelled, late: newsWords.late, changed: newsWords.changed, offered: newsWords.offered, accepted: newsWords.accepted, 'call-me': newsWords.callMe,
  'guardian-yes': newsWords.guardianYes, 'guardian-no': newsWords.guardianNo,
};

function newsSubject({ help, what, late, person, reference }: MailData['volunteer-news'], reader: Reader): string {
  const title = helpTitle(help, reader);
  if (what === 'withdrawn' || person === undefined) return newsWords.withdrawn(reference, title);
  return sayNews[what === 'cancelled' && late ? 'late' : what](nameOf(person), title);
}

/** What somebody did with their sign-up: cancelled, changed or withdrew it, or answered an offer; and whom to call about one. */
export function volunteerNewsMail(data: MailData['volunteer-news'], reader: Reader): MailDraft {
  const { help, what, person, guardian, guardianAnswer, shifts, reference } = data;
  const subject = newsSubject(data, reader);
  return {
    subject,
    blocks: [
      { kind: 'title', text: subject },
      ...(person ? guardianBlocks({ person, ...(guardian && { guardian }), ...(guardianAnswer && { guardianAnswer }) }) : []),
      ...talksOfOther(shifts, reader),
      ...(person ? personBlocks(person) : []),
      ...timesOfOther(shifts, reader),
      { kind: 'facts', facts: [referenceFact(reference)] },
      ...(what === 'withdrawn' ? [words(newsWords.erased())] : []),
    ],
    foot: footOf(help, reader),
  };
}
