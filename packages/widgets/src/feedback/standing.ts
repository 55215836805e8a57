import type { FeedbackRound } from '@dugnad/client/model';

/** Whether nobody can answer any more, at a moment (milliseconds since 1970): the round's own word, and its last day, which needs nobody at the desk. */
export function isOver({ status, retention }: Pick<FeedbackRound, 'status' | 'retention'>, now: number): boolean {
  return status === 'closed' || retention.deleteAfter < new Date(now).toISOString().slice(0, 10);
}
