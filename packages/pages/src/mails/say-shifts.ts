import type { OwnShift } from '@dugnad/client/hosted';
import { confirmed, places, sent } from '@dugnad/widgets/volunteer/texts';
import { sayMoment, sayNumber } from '../pages/draw-time.ts';
import { sayTime } from '../pages/volunteer/help.ts';
import { formatDay } from './format-day.ts';
import type { Fact, MailBlock } from './mail-draft.ts';
import type { Reader } from './reader.ts';
import { coordinatorWords, helpMailWords } from './volunteer.texts.ts';

/** A moment with its clock, or a day. */
export function sayWhen(when: string, { language }: Pick<Reader, 'language'>): string {
  return when.includes('T') ? sayMoment(when, { language }) : formatDay(when, language);
}

type Sayer = (shift: OwnShift, reader: Reader) => string;
type States = Readonly<Record<OwnShift['status'], Sayer>>;

const waiting: Sayer = ({ waitingNumber }, reader) => (waitingNumber === undefined ? sent.onList() : helpMailWords.number(sayNumber(waitingNumber, reader)));

/** To the volunteer: only what is confirmed is called theirs. */
const toVolunteer: States = {
  confirmed: () => confirmed.shift(),
  'to-confirm': () => sent.held(),
  waitlisted: waiting,
  cancelled: () => places.cancelled(),
  gone: () => sent.notHad(),
  past: () => places.past(),
};

const toCoordinator: States = {
  ...toVolunteer,
  confirmed: () => coordinatorWords.has(),
  'to-confirm': ({ heldUntil }, reader) => (heldUntil === undefined ? sent.held() : coordinatorWords.held(sayWhen(heldUntil, reader))),
};

const facts = (shifts: readonly Fact[]): MailBlock[] => (shifts.length > 0 ? [{ kind: 'facts', facts: shifts }] : []);

/** Each time of a sign-up with what became of it, for whose it is. */
export function ownTimes(shifts: readonly OwnShift[], reader: Reader): MailBlock[] {
  return facts(shifts.map((shift) => ({ label: sayTime(shift, reader), value: toVolunteer[shift.status](shift, reader) })));
}

/** The same for the coordinator. */
export function timesOfOther(shifts: readonly OwnShift[], reader: Reader): MailBlock[] {
  return facts(shifts.map((shift) => {
    const said = toCoordinator[shift.status](shift, reader);
    return { label: sayTime(shift, reader), value: shift.isDouble ? `${said} (${coordinatorWords.double()})` : said };
  }));
}
