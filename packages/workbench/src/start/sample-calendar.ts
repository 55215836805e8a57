import { escapeText, toFile } from './ics-lines.ts';
import { addDays } from './sample-days.ts';

/** An entry as the association's secretary thinks of it. Days are `2026-11-22`, clocks `18:00` in Oslo. */
export interface SampleEvent {
  uid: string;
  title: string;
  day: string;
  /** Begin and end; without it the entry lasts all day. An end before the begin is the next day. */
  clock?: [string, string];
  /** How many whole days; default 1. */
  days?: number;
  place?: string;
  about?: string;
  categories?: string[];
  /** Whom to call. */
  contact?: string;
  /** Further lines, as they stand in the file. */
  more?: string[];
}

const zone = [
  'BEGIN:VTIMEZONE', 'TZID:Europe/Oslo',
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19701025T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
];

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A clock time in Oslo as the value of DTSTART, EXDATE and the like, parameter included. */
export function inOslo(day: string, clock: string): string {
  return `;TZID=Europe/Oslo:${compact(day)}T${clock.replace(':', '')}00`;
}

function span(event: SampleEvent): string[] {
  if (event.clock === undefined) {
    return [`DTSTART;VALUE=DATE:${compact(event.day)}`, `DTEND;VALUE=DATE:${compact(addDays(event.day, event.days ?? 1))}`];
  }
  const [begin, end] = event.clock;
  return [`DTSTART${inOslo(event.day, begin)}`, `DTEND${inOslo(end < begin ? addDays(event.day, 1) : event.day, end)}`];
}

function textLine(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${name}:${escapeText(text)}`];
}

function eventLines(event: SampleEvent, today: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${compact(today)}T050000Z`,
    ...span(event),
    ...textLine('SUMMARY', event.title),
    ...textLine('LOCATION', event.place),
    ...textLine('DESCRIPTION', event.about),
    ...(event.categories === undefined ? [] : [`CATEGORIES:${event.categories.map(escapeText).join(',')}`]),
    ...textLine('CONTACT', event.contact),
    ...(event.more ?? []),
    'END:VEVENT',
  ];
}

/** A whole calendar file. `today` stamps the entries. */
export function calendarFile(name: string, events: readonly SampleEvent[], today: string): string {
  return toFile([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dugnad//Sample association//NB', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`, 'X-WR-TIMEZONE:Europe/Oslo',
    ...zone,
    ...events.flatMap((event) => eventLines(event, today)),
    'END:VCALENDAR',
  ]);
}
