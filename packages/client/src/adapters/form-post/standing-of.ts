import type { Petition } from '../../model/petition.ts';

const momentMs = (moment: string | undefined): number => (moment === undefined ? NaN : Date.parse(moment.replace(/\[.*/, '')));

/** A petition that was written down once, as it stands at a moment (milliseconds since 1970): not open before `opens`, closed from `closes` on. */
export function standingOf(petition: Petition, now: number): Petition {
  if (petition.status !== 'open') return petition;
  if (momentMs(petition.closes) <= now) return { ...petition, status: 'closed' };
  return momentMs(petition.opens) > now ? { ...petition, status: 'not-open' } : petition;
}
