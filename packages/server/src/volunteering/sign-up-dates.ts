import { momentOf } from '@dugnad/client/model';
import type { SignUp } from '@dugnad/client/model';
import { firstStep } from '@dugnad/client/volunteering';
import type { SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';

const DAY_MS = 86_400_000;

const inDays = (now: number, days: number): string => new Date(now + days * DAY_MS).toISOString();

/** The day that is so many days after a day of the calendar, which no change of the clock makes longer. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days after the sign-up that what to prepare is kept where no shift was wished for. */
const NEEDS_DAYS = 30;

/** The day on which the last of these shifts ends where it is. */
function lastDay({ shifts }: Pick<StoredOpportunity, 'shifts'>, shiftIds: readonly string[]): string | undefined {
  return shifts.filter(({ id }) => shiftIds.includes(id)).toSorted((one, other) => momentOf(one.end) - momentOf(other.end)).at(-1)?.end.slice(0, 10);
}

/** Until the end of what day it is kept what to prepare for somebody: that of their last shift. */
export function needsDay(opportunity: Pick<StoredOpportunity, 'shifts'>, shiftIds: readonly string[], now: number): string {
  return lastDay(opportunity, shiftIds) ?? dayAfter(new Date(now).toISOString().slice(0, 10), NEEDS_DAYS);
}

/** On what day everything is deleted: counted from the day on which the last shift that was wished for ends where it is, or from today. */
function deletionDay(opportunity: StoredOpportunity, shiftIds: readonly string[], today: string): string {
  const end = lastDay(opportunity, shiftIds) ?? today;
  return dayAfter(end > today ? end : today, opportunity.retention.deleteAfterDays);
}

/** What a sign-up of now is promised. */
export function signUpDates(opportunity: StoredOpportunity, signUp: Pick<SignUp, 'shiftIds' | 'guardian'>, now: number): Pick<SignUpIntent, 'heldUntil' | 'answerBy' | 'deleteAfter'> {
  const { holdDays, answerWithin } = opportunity;
  const { shiftIds } = signUp;
  return {
    ...(firstStep(opportunity, signUp) === 'conversation' && shiftIds.length > 0 && { heldUntil: inDays(now, holdDays) }),
    ...(answerWithin !== undefined && { answerBy: inDays(now, answerWithin) }),
    deleteAfter: deletionDay(opportunity, shiftIds, new Date(now).toISOString().slice(0, 10)),
  };
}
