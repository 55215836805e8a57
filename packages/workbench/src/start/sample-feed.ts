import { calendarFile } from './sample-calendar.ts';
import { onceEvents } from './sample-once.ts';
import { weeklyEvents } from './sample-weekly.ts';

/** The sample association's calendar, as a file. Everything in it is relative to `today` (`2026-11-22`, in Oslo). */
export function sampleFeed(today: string): string {
  return calendarFile('Aktiviteter på Grønlia grendehus', [...weeklyEvents(today), ...onceEvents(today)], today);
}
