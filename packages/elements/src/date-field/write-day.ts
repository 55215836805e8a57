import { dateFormat } from '../language/formats.ts';
import { utcDate, type CivilDay } from './civil-day.ts';

/** "26.11.2026": as it is typed, by a person who writes this language. */
export function dayInNumbers(day: CivilDay, language: string): string {
  // Marks of direction cannot be typed, and would show the example in another order than the answer.
  return write(day, language, { day: '2-digit', month: '2-digit', year: 'numeric' }).replace(/\p{Cf}/gu, '');
}

/** "Thursday 26 November 2026": what nobody takes for another day. */
export function dayInWords(day: CivilDay, language: string): string {
  return write(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function write(day: CivilDay, language: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(language, { ...options, timeZone: 'UTC' }).format(utcDate(day));
}
