import type { HelpMail, MailData, OwnShift } from '@dugnad/client/hosted';
import { confirmed, guardian as young, sent, talk } from '@dugnad/widgets/volunteer/texts';
import { msg } from '@lit/localize';
import { formatDay } from './format-day.ts';
import type { MailBlock, MailDraft } from './mail-draft.ts';
import { foreign, ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { ownTimes, plain, sayWhen } from './say-shifts.ts';
import { footBlocks, greeting, quiet, words } from './signer-blocks.ts';
import { greetName, tidyLine } from './tidy-words.ts';
import { helpMailWords } from './volunteer.texts.ts';

const BEST_FIRST = ['confirmed', 'to-confirm', 'waitlisted'] as const;

/** What it is about, on one line. */
export const helpTitle = ({ title }: Pick<HelpMail, 'title'>, reader: Reader): string => tidyLine(ownText(title, reader).value, 120);

/** Of the times at which one helps: a talk is booked without any of them being one’s own. */
const bestOf = (shifts: readonly OwnShift[]): (typeof BEST_FIRST)[number] | 'received' => BEST_FIRST.find((status) => shifts.some((shift) => shift.status === status && !shift.talk)) ?? 'received';
const isSettled = ({ status }: OwnShift): boolean => status === 'confirmed';

/** Who talks with volunteers. */
export const callerOf = ({ contact }: Pick<HelpMail, 'contact'>, reader: Reader): string => tidyLine(ownText(contact.name, reader).value, 80);

/** Who is called first, until something is theirs; where it is held, the heading has said so. Anybody types any name with any address: one that is none is not in it. */
function guardianBlocks({ help, guardian = '', guardianAsked = false, shifts }: MailData['signed-up'], reader: Reader): MailBlock[] {
  const known = greetName(guardian);
  if (!known || bestOf(shifts) === 'confirmed') return [];
  const facts: MailBlock = { kind: 'facts', facts: [{ label: young.name(), value: foreign(known) }] };
  return bestOf(shifts) === 'to-confirm' || guardianAsked ? [facts] : [facts, words(young.how(callerOf(help, reader)))];
}

/** Who decides first: a guardian, by a mail or called by the contact; else the contact. */
function sayHeld(caller: string, guardian: string, isAsked: boolean): string {
  if (!guardian) return sent.wish(caller);
  return isAsked ? young.asked(guardian) : young.held(caller, guardian);
}

const isBooked = ({ talk: booked, status }: OwnShift): boolean => booked !== undefined && status === 'confirmed';

/** The same as the heading says, as far as it fits beside a title. */
function saySubject({ help, shifts }: MailData['signed-up'], reader: Reader): string {
  const best = bestOf(shifts);
  const title = helpTitle(help, reader);
  if (best === 'confirmed') return helpMailWords.yours(title);
  return best === 'received' && shifts.some(isBooked) ? helpMailWords.talk(title) : helpMailWords.noted(title);
}

/** Only what is confirmed is called so. */
function sayHeading({ help, guardian = '', guardianAsked = false, shifts }: MailData['signed-up'], reader: Reader): string {
  const best = bestOf(shifts);
  if (best === 'confirmed') return confirmed.heading();
  if (best === 'to-confirm') return sayHeld(callerOf(help, reader), greetName(guardian), guardianAsked);
  if (best === 'waitlisted') return sent.waiting();
  return shifts.some(isBooked) ? talk.booked() : sent.received();
}

/** Until when, and by when. */
function promises({ shifts, answerBy }: MailData['signed-up'], reader: Reader): MailBlock[] {
  const [until] = shifts.flatMap(({ status, heldUntil }) => (status === 'to-confirm' && heldUntil !== undefined ? [heldUntil] : [])).toSorted();
  return [
    ...(until === undefined ? [] : [words(plain(sent.heldUntil(sayWhen(until, reader))))]),
    ...(answerBy === undefined ? [] : [words(plain(sent.answerBy(formatDay(answerBy, reader.language))))]),
  ];
}

/** To a volunteer: what one has, what happens now, and the way to one's own page. */
export function signedUpMail(data: MailData['signed-up'], reader: Reader): MailDraft {
  const { help, name, reference, shifts, link, deleteAfter } = data;
  return {
    subject: saySubject(data, reader),
    blocks: [
      { kind: 'title', text: sayHeading(data, reader) },
      greeting(name),
      { kind: 'subject', text: ownText(help.title, reader) },
      ...ownTimes(shifts, reader),
      ...guardianBlocks(data, reader),
      ...promises(data, reader),
      { kind: 'facts', facts: [{ label: msg('Reference', { id: 'mails.confirmed.reference' }), value: { value: reference, lang: '', dir: 'ltr' } }] },
      words(helpMailWords.page()),
      { kind: 'button', label: helpMailWords.open(), address: link },
      ...(shifts.some(isSettled) ? [quiet(helpMailWords.calendar())] : []),
      quiet(msg('Keep this mail. The link in it is only for you.', { id: 'mails.confirmed.keep' })),
    ],
    foot: footBlocks({ ...help, retention: { deleteAfter } }, reader),
  };
}
