import { msg, str } from '@lit/localize';

/** "14 activities", for the heading of a day and for what is announced. */
export function activityCount(count: number): string {
  return count === 1 ? msg('1 activity', { id: 'calendar.count.one' }) : msg(str`${count} activities`, { id: 'calendar.count.many' });
}
