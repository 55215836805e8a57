import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occurrences, parseCalendar, type Calendar } from './engine.ts';

const WINDOW = { from: '2026-11-01', to: '2026-12-01', timeZone: 'Europe/Oslo' };

interface Shown {
  readonly calendar: Calendar;
  /** `11-02T18:00 Choir` */
  readonly lines: string[];
  readonly codes: string[];
}

function show(...lines: string[]): Shown {
  const calendar = parseCalendar(lines.join('\r\n'));
  const found = occurrences(calendar, WINDOW);
  return {
    calendar,
    lines: found.map(({ start, allDay, event }) => `${start.slice(5, allDay ? 10 : 16)} ${event.summary}`),
    codes: calendar.problems.map(({ code }) => code),
  };
}

describe('a webmaster who pastes the address of a calendar at Google', () => {
  const google = [
    'BEGIN:VCALENDAR', 'PRODID:-//Google Inc//Google Calendar 70.9054//EN', 'VERSION:2.0', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Grorud kor', 'X-WR-TIMEZONE:Europe/Oslo', 'X-WR-CALDESC:Alt vi gjør\\, samlet',
    'BEGIN:VTIMEZONE', 'TZID:Europe/Oslo', 'X-LIC-LOCATION:Europe/Oslo',
    'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:GMT+2', 'DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
    'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:GMT+1', 'DTSTART:19701025T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE',
    'BEGIN:VEVENT', 'DTSTART;TZID=Europe/Oslo:20261005T180000', 'DTEND;TZID=Europe/Oslo:20261005T200000', 'RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20261130T225959Z;BYDAY=MO', 'EXDATE;TZID=Europe/Oslo:20261116T180000', 'DTSTAMP:20261101T100000Z', 'UID:1@google.com', 'SUMMARY:Øvelse', 'SEQUENCE:1', 'STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'END:VEVENT',
    'BEGIN:VEVENT', 'DTSTART;TZID=Europe/Oslo:20261110T190000', 'DTEND;TZID=Europe/Oslo:20261110T210000', 'UID:1@google.com', 'RECURRENCE-ID;TZID=Europe/Oslo:20261109T180000', 'SUMMARY:Øvelse\\, flyttet', 'SEQUENCE:2', 'END:VEVENT',
    'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261122', 'UID:2@google.com', 'SUMMARY:Seminar', 'BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:This is an event reminder', 'TRIGGER:-P0DT0H10M0S', 'END:VALARM', 'END:VEVENT',
    'END:VCALENDAR', '',
  ];

  it('has each evening, the one that was moved and not the one that was taken out', () => {
    assert.deepEqual(show(...google).lines, ['11-02T18:00 Øvelse', '11-10T19:00 Øvelse, flyttet', '11-20 Seminar', '11-23T18:00 Øvelse', '11-30T18:00 Øvelse']);
  });

  it('has its name, its description and its zone, and nothing to complain of', () => {
    const { calendar, codes } = show(...google);
    assert.deepEqual([calendar.name, calendar.description, calendar.timeZone, calendar.unresolvedZones], ['Grorud kor', 'Alt vi gjør, samlet', 'Europe/Oslo', []]);
    assert.deepEqual(codes, []);
  });
});

describe('a webmaster who pastes a calendar from Outlook', () => {
  const outlook = (...events: string[]): string[] => [
    'BEGIN:VCALENDAR', 'METHOD:PUBLISH', 'PRODID:Microsoft Exchange Server 2010', 'VERSION:2.0', 'X-WR-CALNAME:Kalender',
    'BEGIN:VTIMEZONE', 'TZID:W. Europe Standard Time', 'BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE',
    ...events,
    'END:VCALENDAR',
  ];

  it('has its weekly meeting at its hour', () => {
    const { lines, codes } = show(...outlook('BEGIN:VEVENT', 'RRULE:FREQ=WEEKLY;UNTIL=20261130T170000Z;INTERVAL=2;BYDAY=TU;WKST=MO', 'UID:040000008200E00074C5B7101A82E008', 'SUMMARY;LANGUAGE=nb-NO:Styremøte', 'DTSTART;TZID=W. Europe Standard Time:20261103T180000', 'DTEND;TZID=W. Europe Standard Time:20261103T193000', 'CLASS:PUBLIC', 'PRIORITY:5', 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY', 'END:VEVENT'));
    assert.deepEqual([lines, codes], [['11-03T18:00 Styremøte', '11-17T18:00 Styremøte'], []]);
  });

  it('has days that Exchange writes as midnights', () => {
    const { lines } = show(...outlook('BEGIN:VEVENT', 'UID:1', 'SUMMARY:Fri', 'DTSTART;VALUE=DATE:20261106', 'DTEND;VALUE=DATE:20261107', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE', 'END:VEVENT'));
    assert.deepEqual(lines, ['11-06 Fri']);
  });

  it('has a zone that somebody made, and which the file describes', () => {
    const own = ['BEGIN:VTIMEZONE', 'TZID:Customized Time Zone', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0200', 'END:STANDARD', 'END:VTIMEZONE'];
    const { lines, codes } = show(...outlook(...own, 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:A', 'DTSTART;TZID=Customized Time Zone:20261106T180000', 'END:VEVENT'));
    assert.deepEqual([lines, codes], [['11-06T18:00 A'], []]);
  });

  it('has what a zone in brackets with a colon in it means', () => {
    const { lines, codes } = show(...outlook('BEGIN:VEVENT', 'UID:1', 'SUMMARY:A', 'DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin, Bern:20261106T180000', 'END:VEVENT'));
    assert.deepEqual([lines, codes], [['11-06T18:00 A'], ['unknown-time-zone']]);
  });

  it('is told that a meeting is off, and that one is not yet certain', () => {
    const event = (uid: string, ...more: string[]): string[] => ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART:20261106T170000Z', ...more, 'END:VEVENT'];
    const found = occurrences(parseCalendar(outlook(...event('1', 'STATUS:CANCELLED'), ...event('2', 'STATUS:TENTATIVE')).join('\r\n')), WINDOW);
    assert.deepEqual(found.map(({ status }) => status), ['cancelled', 'tentative']);
  });
});

describe('a webmaster who pastes a calendar from a phone, a plugin or a club’s system', () => {
  const calendar = (product: string, ...lines: string[]): string[] => ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${product}`, ...lines, 'END:VCALENDAR'];
  const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

  const cases: [from: string, lines: string[], shown: string[]][] = [
    ['an Apple calendar with a place', calendar('-//Apple Inc.//macOS 15//EN', 'X-APPLE-CALENDAR-COLOR:#1BADF8', ...event('UID:A', 'DTSTART;TZID=Europe/Oslo:20261107T110000', 'DURATION:PT1H30M', 'SUMMARY:Tur', 'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="Storgata 1\\n0155 Oslo";X-APPLE-RADIUS=70;X-TITLE="Oslo S":geo:59.91,10.75')), ['11-07T11:00 Tur']],
    ['Nextcloud, all days in a row', calendar('-//IDN nextcloud.com//Calendar app 5//EN', ...event('UID:N', 'DTSTART;VALUE=DATE:20261109', 'DTEND;VALUE=DATE:20261110', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Kurs')), ['11-09 Kurs', '11-10 Kurs', '11-11 Kurs']],
    ['Events Calendar of WordPress', calendar('-//Kor - ECPv6.8.1//NONSGML v1.0//EN', 'X-ORIGINAL-URL:https://kor.example', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-ROBOTS-TAG:noindex', ...event('DTSTART;TZID=Europe/Oslo:20261112T190000', 'DTEND;TZID=Europe/Oslo:20261112T210000', 'UID:10000021-1794510000-1794517200@kor.example', 'SUMMARY:Jul &amp\\; glede')), ['11-12T19:00 Jul &amp; glede']],
    ['a club’s system that writes floating times', calendar('-//Spond//Spond 1.0//NO', ...event('UID:S', 'DTSTART:20261113T173000', 'DTEND:20261113T190000', 'SUMMARY:Trening G12')), ['11-13T17:30 Trening G12']],
    ['a system that writes dashes and colons', calendar('-//Own//EN', ...event('UID:O', 'DTSTART:2026-11-14T10:00:00', 'DTEND:2026-11-14T12:00:00', 'SUMMARY:Loppemarked')), ['11-14T10:00 Loppemarked']],
    ['a system that names the day twice', calendar('-//Own//EN', ...event('UID:O', 'DTSTART;VALUE=DATE:20261114T000000', 'DTEND;VALUE=DATE:20261114T000000', 'SUMMARY:Loppemarked')), ['11-14 Loppemarked']],
    ['a system that forgets seconds', calendar('-//Own//EN', ...event('UID:O', 'DTSTART:20261114T1000', 'SUMMARY:Loppemarked')), ['11-14T10:00 Loppemarked']],
    ['a system that folds its lines in a word', calendar('-//Own//EN', ...event('UID:O', 'DTSTART:20261114T100000', 'SUMMARY:Loppe', ' marked')), ['11-14T10:00 Loppemarked']],
    ['a public holiday calendar', calendar('-//Holidays//EN', ...event('UID:H', 'DTSTART;VALUE=DATE:20251101', 'RRULE:FREQ=YEARLY', 'SUMMARY:Allehelgen', 'TRANSP:TRANSPARENT')), ['11-01 Allehelgen']],
    ['a system that repeats without an end', calendar('-//Own//EN', ...event('UID:O', 'DTSTART;TZID=Europe/Oslo:20200106T090000', 'RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;INTERVAL=1', 'SUMMARY:Kaffe')), ['11-02T09:00 Kaffe']],
    ['tasks beside events', calendar('-//Own//EN', 'BEGIN:VTODO', 'UID:T', 'DTSTART:20261114T100000Z', 'SUMMARY:Vask', 'END:VTODO', 'BEGIN:VJOURNAL', 'UID:J', 'DTSTART:20261114', 'END:VJOURNAL', ...event('UID:O', 'DTSTART:20261114T100000', 'SUMMARY:Dugnad')), ['11-14T10:00 Dugnad']],
  ];
  for (const [from, lines, shown] of cases) {
    it(`has what stands in it: ${from}`, () => {
      const { lines: found, codes } = show(...lines);
      assert.deepEqual([found, codes], [shown, []]);
    });
  }

  it('is asked again as often as the plugin says', () => {
    const interval = (...lines: string[]): number | undefined => show(...calendar('x', ...lines)).calendar.refreshInterval;
    assert.deepEqual([interval('REFRESH-INTERVAL;VALUE=DURATION:P1W'), interval('X-PUBLISHED-TTL:PT15M'), interval('REFRESH-INTERVAL:-PT1H'), interval('X-PUBLISHED-TTL:soon'), interval()], [604_800_000, 900_000, undefined, undefined, undefined]);
  });
});

describe('a webmaster whose link is not a calendar', () => {
  const answers: [what: string, text: string][] = [
    ['a page to log in', '<!DOCTYPE html><html><body>Log in</body></html>'],
    ['an answer in JSON', '{"items":[{"start":"2026-11-22"}]}'],
    ['a feed of news', '<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>'],
    ['nothing', ''],
    ['a table', 'Subject,Start Date,Start Time\nChoir,11/22/2026,6:00 PM'],
  ];
  for (const [what, text] of answers) {
    it(`is told so, and sees no events: ${what}`, () => {
      const { lines, codes } = show(text);
      assert.deepEqual([lines, codes], [[], ['not-a-calendar']]);
    });
  }

  it('is not told so of a calendar in which nothing stands yet', () => {
    assert.deepEqual(show('BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR').codes, []);
  });
});
