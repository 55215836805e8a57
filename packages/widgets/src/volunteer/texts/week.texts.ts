import { msg, str } from '@lit/localize';

/** The shifts by weeks. Dates come formatted. */
export const week = {
  /** `first`, `last`: its days. */
  name: (first: string, last: string): string => msg(str`${first} to ${last}`, { id: 'volunteer.week.name' }),
  previous: (): string => msg('Previous week', { id: 'volunteer.week.previous' }),
  next: (): string => msg('Next week', { id: 'volunteer.week.next' }),
  free: (): string => msg('No times', { id: 'volunteer.week.no-times' }),
  empty: (): string => msg('There are no times in this week.', { id: 'volunteer.week.empty' }),
  /** `day`: the nearest one with times. */
  nearest: (day: string): string => msg(str`Go to ${day}`, { id: 'volunteer.week.nearest' }),
};
