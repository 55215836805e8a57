import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corpusFolder } from '../corpus/corpus-folder.ts';

const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:a@example.org', ...lines, 'SUMMARY:Choir\\, practice', 'END:VEVENT'];
const ruled = (start: string, rule: string): string => calendar(...event(start, `RRULE:${rule}`));

/** Calendars of our own, each with something that can go wrong in a new way when a letter changes. */
const OWN = [
  ruled('DTSTART;TZID=Europe/Oslo:20260105T180000', 'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20271231T230000Z'),
  ruled('DTSTART;VALUE=DATE:20240229', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=30'),
  ruled('DTSTART:20000101T000000', 'FREQ=SECONDLY;BYHOUR=3;BYMINUTE=5;BYSECOND=7;INTERVAL=13;COUNT=99999'),
  ruled('DTSTART:19000101T000000Z', 'FREQ=MINUTELY;BYDAY=MO,TU;BYMONTH=2,3;BYSETPOS=1,-1'),
  ruled('DTSTART:20100101T090000', 'FREQ=YEARLY;BYWEEKNO=53,-1;BYDAY=MO,SU;WKST=SU;BYSETPOS=-1'),
  ruled('DTSTART:20100131T090000', 'FREQ=MONTHLY;BYDAY=1MO,-1FR;BYHOUR=9,10,11;BYMINUTE=0,15,30;BYSETPOS=2,-2;INTERVAL=3'),
  ruled('DTSTART:20100101T000000', `FREQ=YEARLY;BYYEARDAY=1,100,-1;BYHOUR=${Array.from({ length: 24 }, (_, hour) => hour).join(',')};BYMINUTE=${Array.from({ length: 60 }, (_, minute) => minute).join(',')}`),
  calendar('BEGIN:VTIMEZONE', 'TZID:Own', 'BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE', ...event('DTSTART;TZID=Own:20260105T180000', 'DURATION:P1DT2H', 'RRULE:FREQ=DAILY', 'EXDATE;TZID=Own:20260106T180000', 'RDATE;VALUE=PERIOD:20260107T000000Z/PT5H')),
  calendar(...event('DTSTART:20260105T180000Z', 'RRULE:FREQ=DAILY'), ...event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260110T180000Z', 'DTSTART:20260110T200000Z', 'SEQUENCE:2'), ...event('RECURRENCE-ID:20260111T180000Z', 'DTSTART:20260112T080000Z', 'STATUS:CANCELLED')),
  calendar('X-WR-TIMEZONE:Europe/Oslo', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H', ...event('DTSTART:20260105T180000', 'DTEND:20260105T170000', 'GEO:59.9;10.7', 'ORGANIZER;CN="Å; ""x""":mailto:a@b.no', 'CONFERENCE;FEATURE=VIDEO,AUDIO;LABEL=Join:https://x.example/', 'ATTACH;FMTTYPE=image/png:https://x.example/a.png', 'CATEGORIES:a\\,b,c')),
];

/** Our own seeds, and the corpus where it is present. */
export async function seeds(): Promise<string[]> {
  const folder = corpusFolder();
  if (folder === undefined) return OWN;
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ics')).sort();
  return [...OWN, ...OWN, ...(await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8'))))];
}
