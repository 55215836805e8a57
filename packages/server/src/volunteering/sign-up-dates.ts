import { momentOf } from '@dugnad/client/model';
import type { BookedTalk, SignUp } from '@dugnad/client/model';
import { firstStep } from '@dugnad/client/volunteering';
import type { SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';

const DAY_MS = 86_400_000;

/** What somebody is to come to, and with whom. */
interface Wished extends Pick<SignUp, 'guardian'> {
  shiftIds: readonly string[];
  talk?: BookedTalk | undefined;
}

const inDays = (now: number, days: number): string => new Date(now + days * DAY_MS).toISOString();

/** The day that is so many days after a day of the calendar, which no change of the clock makes longer. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days after the sign-up that what to prepare is kept where no shift was wished for. */
const NEEDS_DAYS = 30;

/** The day on which the last of these ends where it is: of the shifts, or the talk. */
function lastDay({ shifts }: Pick<StoredOpportunity, 'shifts'>, { shiftIds, talk }: Pick<Wished, 'shiftIds' | 'talk'>): string | undefined {
  const wished = [...shifts.filter(({ id }) => shiftIds.includes(id)), ...(talk ? [talk] : [])];
  return wished.toSorted((one, other) => momentOf(one.end) - momentOf(other.end)).at(-1)?.end.slice(0, 10);
}

/** Until the end of what day it is kept what to prepare for somebody: that of their last shift. */
export function needsDay(opportunity: Pick<StoredOpportunity, 'shifts'>, shiftIds: readonly string[], now: number): string {
  return lastDay(opportunity, { shiftIds }) ?? dayAfter(new Date(now).toISOString().slice(0, 10), NEEDS_DAYS);
}

/** On what day everything is deleted: counted from the day on which the last shift or talk that was wished for ends where it is, or from today. */
function deletionDay(opportunity: StoredOpportunity, wished: Wished, today: string): string {
  const end = lastDay(opportunity, wished) ?? today;
  return dayAfter(end > today ? end : today, opportunity.retention.deleteAfterDays);
}

/** What a sign-up of now is promised. */
export function signUpDates(opportunity: StoredOpportunity, wished: Wished, now: number): Pick<SignUpIntent, 'heldUntil' | 'answerBy' | 'deleteAfter'> {
  const { holdDays, answerWithin } = opportunity;
  return {
    ...(firstStep(opportunity, wished) === 'conversation' && wished.shiftIds.length > 0 && { heldUntil: inDays(now, holdDays) }),
    ...(answerWithin !== undefined && { answerBy: inDays(now, answerWithin) }),
    deleteAfter: deletionDay(opportunity, wished, new Date(now).toISOString().slice(0, 10)),
  };
}
