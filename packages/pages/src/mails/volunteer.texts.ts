import type { TalkMode } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';

/** What a volunteer's mails say beside the words of the form. */
export const helpMailWords = {
  yours: (title: string): string => msg(str`You are signed up: ${title}`, { id: 'mails.help.yours' }),
  noted: (title: string): string => msg(str`We have got your wish: ${title}`, { id: 'mails.help.noted' }),
  talk: (title: string): string => msg(str`Your talk is booked: ${title}`, { id: 'mails.help.talk' }),
  number: (number: string): string => msg(str`On the waiting list, number ${number}`, { id: 'mails.help.number' }),
  page: (): string => msg('On your own page you can see, change and cancel:', { id: 'mails.help.page' }),
  open: (): string => msg('Open my page', { id: 'mails.help.open' }),
  calendar: (): string => msg('Your times are in a file with this mail, for your calendar.', { id: 'mails.help.calendar' }),
};

/** What somebody who waits reads when a place is free. */
export const offerWords = {
  subject: (title: string): string => msg(str`A place is free for you: ${title}`, { id: 'mails.offer.subject' }),
  until: (moment: string): string => msg(str`We keep it for you until ${moment}. Then we ask the next person.`, { id: 'mails.offer.until' }),
  page: (): string => msg('On your own page you can say yes or no. You can also ask for a call:', { id: 'mails.offer.page' }),
};

/** What a coordinator reads. `name`: the volunteer. */
export const coordinatorWords = {
  subject: (name: string, title: string): string => msg(str`${name} wants to help: ${title}`, { id: 'mails.volunteer.subject' }),
  /** `guardian`: their parent or guardian. */
  young: (name: string, guardian: string): string => msg(str`${name} is young. Call ${guardian} first.`, { id: 'mails.volunteer.young' }),
  youngAsked: (name: string, guardian: string): string => msg(str`${name} is young. ${guardian} is asked by mail.`, { id: 'mails.volunteer.young-asked' }),
  youngYes: (guardian: string): string => msg(str`${guardian} has said yes as parent or guardian.`, { id: 'mails.volunteer.young-yes' }),
  noCalls: (): string => msg('does not want to be called', { id: 'mails.volunteer.no-calls' }),
  email: (): string => msg('E-mail', { id: 'mails.volunteer.email' }),
  way: (): string => msg('Wish', { id: 'mails.volunteer.way' }),
  bestTime: (): string => msg('Best time', { id: 'mails.volunteer.best-time' }),
  talks: (): string => msg('Languages', { id: 'mails.volunteer.languages' }),
  reads: (): string => msg('Language for messages', { id: 'mails.volunteer.reads' }),
  aTalk: (): string => msg('A talk', { id: 'mails.volunteer.talk' }),
  can: (): string => msg('Can help most weeks', { id: 'mails.volunteer.can' }),
  has: (): string => msg('Has the place', { id: 'mails.volunteer.has' }),
  held: (until: string): string => msg(str`Held until ${until}, talk with them first`, { id: 'mails.volunteer.held' }),
  offered: (until: string): string => msg(str`Offered until ${until}`, { id: 'mails.volunteer.offered' }),
  double: (): string => msg('By an earlier sign-up too', { id: 'mails.volunteer.double' }),
  /** Of a talk that nobody has: whoever wished for it has another. */
  talkBefore: (): string => msg('Not booked: this person has a talk by an earlier sign-up', { id: 'mails.volunteer.talk-before' }),
  promised: (moment: string): string => msg(str`You have promised an answer by ${moment}.`, { id: 'mails.volunteer.promised' }),
  needsAtDesk: (): string => msg('Something is to be prepared for this person. It may be about health, so it is in no mail. You see it at the desk.', { id: 'mails.volunteer.needs-at-desk' }),
  /** A command follows, where there is no desk. */
  needs: (): string => msg('Something is to be prepared for this person. It may be about health, so it is in no mail. Whoever looks after the server sees it with this command:', { id: 'mails.volunteer.needs' }),
  answer: (): string => msg('Just answer this mail to write to them.', { id: 'mails.volunteer.answer' }),
  row: (): string => msg('A row for your own list:', { id: 'mails.volunteer.row' }),
};

/** How a coordinator talks with somebody. */
export const talkWays: Readonly<Record<TalkMode, () => string>> = {
  phone: () => msg('A talk by telephone', { id: 'mails.volunteer.talk.phone' }),
  video: () => msg('A talk by video', { id: 'mails.volunteer.talk.video' }),
  visit: () => msg('A talk here with us', { id: 'mails.volunteer.talk.visit' }),
};

/** What somebody did with their sign-up. */
export const newsWords = {
  cancelled: (name: string, title: string): string => msg(str`${name} cannot come: ${title}`, { id: 'mails.volunteer-news.cancelled' }),
  late: (name: string, title: string): string => msg(str`Soon: ${name} cannot come. ${title}`, { id: 'mails.volunteer-news.late' }),
  changed: (name: string, title: string): string => msg(str`${name} has changed something: ${title}`, { id: 'mails.volunteer-news.changed' }),
  needsWithdrawn: (name: string, title: string): string => msg(str`${name} needs nothing prepared any more: ${title}`, { id: 'mails.volunteer-news.needs-withdrawn' }),
  /** Nobody can mail them about it. */
  offered: (name: string, title: string): string => msg(str`Please tell ${name}: a place is free. ${title}`, { id: 'mails.volunteer-news.offered' }),
  accepted: (name: string, title: string): string => msg(str`${name} takes the free place: ${title}`, { id: 'mails.volunteer-news.accepted' }),
  agrees: (name: string, title: string): string => msg(str`${name} says yes: ${title}`, { id: 'mails.volunteer-news.agrees' }),
  talkFirst: (name: string, title: string): string => msg(str`${name} wants to talk with you first: ${title}`, { id: 'mails.volunteer-news.talk-first' }),
  callMe: (name: string, title: string): string => msg(str`${name} wants to talk first about the free place: ${title}`, { id: 'mails.volunteer-news.call-me' }),
  guardianYes: (name: string, title: string): string => msg(str`${name}: the parent or guardian says yes. ${title}`, { id: 'mails.volunteer-news.guardian-yes' }),
  guardianNo: (name: string, title: string): string => msg(str`${name}: the parent or guardian says no. ${title}`, { id: 'mails.volunteer-news.guardian-no' }),
  withdrawn: (reference: string, title: string): string => msg(str`Withdrawn, ${reference}: ${title}`, { id: 'mails.volunteer-news.withdrawn' }),
  erased: (): string => msg('All of it is deleted here. Please delete what you have kept, too.', { id: 'mails.volunteer-news.erased' }),
};

/** Around what a coordinator wrote to a group. */
export const messageWords = {
  why: (title: string): string => msg(str`You get this because you have signed up: ${title}`, { id: 'mails.message.why' }),
  /** Where one says so. */
  quiet: (): string => msg('There you can also say that you want no more messages to everybody.', { id: 'mails.message.quiet' }),
};

/** The one mail of the day. */
export const digestWords = {
  subject: (site: string): string => msg(str`News from your volunteers: ${site}`, { id: 'mails.volunteer-digest.subject' }),
  title: (): string => msg('News from your volunteers', { id: 'mails.volunteer-digest.title' }),
  /** A place of theirs is held, and is free again before long. */
  ending: (name: string, title: string): string => msg(str`Talk with ${name} soon, the place is not held much longer: ${title}`, { id: 'mails.volunteer-digest.ending' }),
  gaps: (): string => msg('How many people are still missing in the week to come', { id: 'mails.volunteer-digest.gaps' }),
  rows: (): string => msg('Rows for your own list:', { id: 'mails.volunteer-digest.rows' }),
};

/** Parts of a day. */
export const dayParts = {
  morning: (): string => msg('Morning', { id: 'mails.volunteer.morning' }),
  afternoon: (): string => msg('Afternoon', { id: 'mails.volunteer.afternoon' }),
  evening: (): string => msg('Evening', { id: 'mails.volunteer.evening' }),
};
