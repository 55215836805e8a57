import { msg, str } from '@lit/localize';
import type { CalendarFormats } from '../dates/calendar-formats.ts';
import { activityCount } from '../status/activity-count.ts';
import { activitiesOf, type CalendarReading } from '../reading/read-calendar.ts';

/** What is said, once, when another month or another way of looking is shown: "November 2026, 14 activities". */
export function sayView(reading: CalendarReading, formats: CalendarFormats): string {
  const count = activityCount(activitiesOf(reading).length);
  return reading.view === 'month' ? `${formats.month(reading.date)}, ${count}` : msg(str`List, ${count}`, { id: 'calendar.list.said' });
}
