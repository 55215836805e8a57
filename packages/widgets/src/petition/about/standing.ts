import type { Petition } from '@dugnad/client/model';

const at = (moment: string): number => Date.parse(moment.replace(/\[.*/, ''));

/** Where a petition stands at a moment (milliseconds since 1970): its own word, and its dates, which need nobody at the desk. */
export function standingOf({ status, opens, closes }: Pick<Petition, 'status' | 'opens' | 'closes'>, now: number): 'not-open' | 'open' | 'closed' | 'answered' {
  if (status === 'answered' || status === 'closed') return status;
  if (status !== 'open' || (opens && at(opens) > now)) return 'not-open';
  return closes && at(closes) <= now ? 'closed' : 'open';
}
