import type { OwnShift } from '@dugnad/client/hosted';
import { confirmed, places, sent } from '@dugnad/widgets/volunteer/texts';
import type { TemplateResult } from 'lit';
import { sayMoment, sayNumber } from '../pages/draw-time.ts';
import { sayTime } from '../pages/volunteer/help.ts';
import { ownPage } from '../pages/volunteer/own/own.texts.ts';
import { sayOwnTalk, sayTalkOfOther } from '../pages/volunteer/say-own-talk.ts';
import { formatDay } from './format-day.ts';
import type { Fact, MailBlock } from './mail-draft.ts';
import type { Reader } from './reader.ts';
import { coordinatorWords, helpMailWords } from './volunteer.texts.ts';

/** A sentence with a value in it, as words alone. */
export const plain = ({ strings, values }: TemplateResult): string => strings.map((part, place) => `${part}${place < values.length ? String(values[place]) : ''}`).join('');

/** A moment with its clock, or a day. */
export function sayWhen(when: string, { language }: Pick<Reader, 'language'>): string {
  return when.includes('T') ? sayMoment(when, { language }) : formatDay(when, language);
}

/** Of whoever reads a mail or a page: the language of our words, and those of the association’s. */
export interface Telling {
  language: string;
  texts: readonly string[];
}

const tellingOf = ({ language, languages }: Reader): Telling => ({ language, texts: [...languages, language] });

type Sayer = (shift: OwnShift, reader: Telling) => string;
type States = Readonly<Record<OwnShift['status'], Sayer>>;

const waiting: Sayer = ({ waitingNumber }, reader) => (waitingNumber === undefined ? sent.onList() : helpMailWords.number(sayNumber(waitingNumber, reader)));

/** To the volunteer: only what is confirmed is called theirs. */
const toVolunteer: States = {
  confirmed: () => confirmed.shift(),
  'to-confirm': () => sent.held(),
  offered: () => ownPage.offered(),
  waitlisted: waiting,
  cancelled: () => places.cancelled(),
  gone: () => sent.notHad(),
  past: () => places.past(),
};

const toCoordinator: States = {
  ...toVolunteer,
  confirmed: () => coordinatorWords.has(),
  'to-confirm': ({ heldUntil }, reader) => (heldUntil === undefined ? sent.held() : coordinatorWords.held(sayWhen(heldUntil, reader))),
  offered: ({ offeredUntil }, reader) => (offeredUntil === undefined ? ownPage.offered() : coordinatorWords.offered(sayWhen(offeredUntil, reader))),
};

const facts = (shifts: readonly Fact[]): MailBlock[] => (shifts.length > 0 ? [{ kind: 'facts', facts: shifts }] : []);

const isTalk = ({ talk }: OwnShift): boolean => talk !== undefined;

/** How a time stands; of a talk, how and with whom too. */
export function sayOwnState(shift: OwnShift, reader: Telling): string {
  const said = toVolunteer[shift.status](shift, reader);
  return shift.talk ? sayOwnTalk({ ...shift, talk: shift.talk }, said, reader) : said;
}

/** Each time of a sign-up with what became of it, for whose it is. */
export function ownTimes(shifts: readonly OwnShift[], reader: Reader): MailBlock[] {
  return facts(shifts.map((shift) => ({ label: sayTime(shift, reader), value: sayOwnState(shift, tellingOf(reader)) })));
}

/** The times at which somebody helps, for the coordinator. */
export function timesOfOther(shifts: readonly OwnShift[], reader: Reader): MailBlock[] {
  return facts(shifts.filter((shift) => !isTalk(shift)).map((shift) => {
    const said = toCoordinator[shift.status](shift, tellingOf(reader));
    return { label: sayTime(shift, reader), value: shift.isDouble ? `${said} (${coordinatorWords.double()})` : said };
  }));
}

/** When, how and with whom somebody talks, for the coordinator. */
export function talksOfOther(shifts: readonly OwnShift[], reader: Reader): MailBlock[] {
  const telling = tellingOf(reader);
  return facts(shifts.flatMap((shift) => (shift.talk ? [{ label: sayTime(shift, reader), value: sayTalkOfOther({ ...shift, talk: shift.talk }, toCoordinator[shift.status](shift, telling), telling) }] : [])));
}
