import { momentOf } from '@dugnad/client/model';
import type { SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';

const DAY_MS = 86_400_000;

const inDays = (now: number, days: number): string => new Date(now + days * DAY_MS).toISOString();

/** The day that is so many days after a day of the calendar, which no change of the clock makes longer. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** On what day everything is deleted: counted from the day on which the last shift that was wished for ends where it is, or from today. */
function deletionDay({ shifts, retention }: StoredOpportunity, shiftIds: readonly string[], today: string): string {
  const last = shifts.filter(({ id }) => shiftIds.includes(id)).toSorted((one, other) => momentOf(one.end) - momentOf(other.end)).at(-1);
  const end = last?.end.slice(0, 10) ?? today;
  return dayAfter(end > today ? end : today, retention.deleteAfterDays);
}

/** What a sign-up of now is promised. */
export function signUpDates(opportunity: StoredOpportunity, shiftIds: readonly string[], now: number): Pick<SignUpIntent, 'heldUntil' | 'answerBy' | 'deleteAfter'> {
  const { first, holdDays, answerWithin } = opportunity;
  return {
    ...(first === 'conversation' && shiftIds.length > 0 && { heldUntil: inDays(now, holdDays) }),
    ...(answerWithin !== undefined && { answerBy: inDays(now, answerWithin) }),
    deleteAfter: deletionDay(opportunity, shiftIds, new Date(now).toISOString().slice(0, 10)),
  };
}
