import { msg, str } from '@lit/localize';

/** Times that recur. */
export const series = {
  monday: (): string => msg('Mondays', { id: 'volunteer.series.monday' }),
  tuesday: (): string => msg('Tuesdays', { id: 'volunteer.series.tuesday' }),
  wednesday: (): string => msg('Wednesdays', { id: 'volunteer.series.wednesday' }),
  thursday: (): string => msg('Thursdays', { id: 'volunteer.series.thursday' }),
  friday: (): string => msg('Fridays', { id: 'volunteer.series.friday' }),
  saturday: (): string => msg('Saturdays', { id: 'volunteer.series.saturday' }),
  sunday: (): string => msg('Sundays', { id: 'volunteer.series.sunday' }),
  more: (count: string): string => msg(str`More dates: ${count}`, { id: 'volunteer.series.more' }),
  all: (): string => msg('All that are free', { id: 'volunteer.series.all' }),
};
