import type { BookedTalk, SignUp } from '@dugnad/client/model';
import { momentOf } from '@dugnad/client/model';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

/** The mail of the day comes within 24 hours; what is due before two days have passed would leave less than a day after it. */
export const SOON_MS = 2 * 86_400_000;

/** What somebody wishes for, and what they are promised. */
interface Told extends Pick<SignUp, 'shiftIds' | 'guardian'> {
  talk?: BookedTalk | undefined;
  heldUntil?: string | undefined;
  answerBy?: string | undefined;
}

/** Whether a moment is still to come, and too soon for the mail of the day. */
export function isSoon(moment: string, now: number): boolean {
  const at = momentOf(moment);
  return at > now && at < now + SOON_MS;
}

/** Whether a sign-up can be told in the one mail of the day: that is chosen, no guardian has to be called first, and nothing of it is due before that mail leaves a day for it. */
export function canWait({ shiftIds, guardian, talk, heldUntil, answerBy }: Told, { mails, shifts }: Pick<StoredOpportunity, 'mails' | 'shifts'>, now: number): boolean {
  if (mails !== 'daily' || guardian) return false;
  const starts = shifts.filter(({ id }) => shiftIds.includes(id)).map(({ start }) => start);
  const due = [...starts, talk?.start, heldUntil, answerBy].filter((moment) => moment !== undefined);
  return !due.some((moment) => isSoon(moment, now));
}
