import { momentOf } from '@dugnad/client/model';
import type { BookedTalk } from '@dugnad/client/model';
import type { SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';

const DAY_MS = 86_400_000;

/** What somebody is to come to. */
interface Wished {
  shiftIds: readonly string[];
  talk?: BookedTalk | undefined;
}

const inDays = (now: number, days: number): string => new Date(now + days * DAY_MS).toISOString();

/** The day that is so many days after a day of the calendar, which no change of the clock makes longer. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** On what day everything is deleted: counted from the day on which the last shift or talk that was wished for ends where it is, or from today. */
function deletionDay({ shifts, retention }: StoredOpportunity, { shiftIds, talk }: Wished, today: string): string {
  const wished = [...shifts.filter(({ id }) => shiftIds.includes(id)), ...(talk ? [talk] : [])];
  const last = wished.toSorted((one, other) => momentOf(one.end) - momentOf(other.end)).at(-1);
  const end = last?.end.slice(0, 10) ?? today;
  return dayAfter(end > today ? end : today, retention.deleteAfterDays);
}

/** What a sign-up of now is promised. */
export function signUpDates(opportunity: StoredOpportunity, wished: Wished, now: number): Pick<SignUpIntent, 'heldUntil' | 'answerBy' | 'deleteAfter'> {
  const { first, holdDays, answerWithin } = opportunity;
  return {
    ...(first === 'conversation' && wished.shiftIds.length > 0 && { heldUntil: inDays(now, holdDays) }),
    ...(answerWithin !== undefined && { answerBy: inDays(now, answerWithin) }),
    deleteAfter: deletionDay(opportunity, wished, new Date(now).toISOString().slice(0, 10)),
  };
}
