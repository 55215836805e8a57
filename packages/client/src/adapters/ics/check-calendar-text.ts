import { DugnadError } from '../../errors/errors.ts';

const CURES: [RegExp, string][] = [
  [/^\s*$/, 'nothing: check that the calendar is shared.'],
  [/^\s*</, 'a web page: copy the calendar’s iCal address (it often ends in .ics) and see that the calendar is public.'],
  [/^\s*[[{]/, 'JSON: end its address in .json, or use the JSON adapter.'],
];

/**
 * Tells what came instead of a calendar, for the webmaster who pasted the address of the page beside it.
 *
 * @throws {DugnadError} `not-a-calendar`
 */
export function checkCalendarText(text: string, src: string): void {
  if (/BEGIN:V(CALENDAR|EVENT)/i.test(text)) return;
  const cure = CURES.find(([shape]) => shape.test(text))?.[1] ?? 'something without BEGIN:VCALENDAR: check the address.';
  throw new DugnadError('not-a-calendar', `${src} is not an iCalendar file but ${cure}`, { src });
}
