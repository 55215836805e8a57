import type { CalendarEvent } from '../event.ts';
import { param, parseProperty } from '../text/property.ts';

/** One entry of an EXDATE or RDATE. */
interface DateItem {
  readonly line: number;
  readonly item: string;
  readonly tzid: string | undefined;
}

/** The entries of all lines of a name; empty ones, which some programs leave behind, are passed over. */
export function readDates(event: CalendarEvent, name: 'EXDATE' | 'RDATE'): DateItem[] {
  return event.lines(name).flatMap(({ line, text }) => {
    const property = parseProperty(text);
    if (!property) return [];
    const tzid = param(property, 'TZID');
    return property.value.split(',').flatMap((part) => (part.trim() === '' ? [] : { line, item: part.trim(), tzid }));
  });
}
