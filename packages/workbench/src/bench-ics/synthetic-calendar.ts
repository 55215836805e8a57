/**
 * A large feed, the same every time: 5,000 events of which 500 repeat weekly over two years, every tenth is
 * all-day and 100 leave a week out; one time zone, described in the file; about 2.26 MB.
 */
const EVENTS = 5000;
const WEEKLY = 500;
const FIRST_DAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;
const SPAN_DAYS = 725;

const ZONE = `BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split('\n');

const WORDS = 'choir practice open house chess evening repair café swimming for beginners language meeting quilt circle walk to the lake board meeting'.split(' ');

/** Numbers between 0 and 1 that are the same in every run (a linear congruence). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const date = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
const two = (value: number): string => String(value).padStart(2, '0');

function fold(line: string): string {
  return line.replace(/(.{74})(?=.)/gu, '$1\r\n ');
}

function sentence(random: () => number, words: number): string {
  return Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
}

function eventLines(index: number, random: () => number): string[] {
  const weekly = index % (EVENTS / WEEKLY) === 0;
  const allDay = index % 10 === 5;
  const day = FIRST_DAY + (weekly ? Math.floor(random() * 7) : Math.floor(random() * SPAN_DAYS)) * DAY;
  const hour = 8 + Math.floor(random() * 12);
  const clock = (time: number, ofDay: number): string => `;TZID=Europe/Oslo:${date(time)}T${two(ofDay)}3000`;
  const leavesOut = weekly && index % ((EVENTS / WEEKLY) * 5) === 0;
  return [
    'BEGIN:VEVENT',
    `UID:${index}-${Math.floor(random() * 1e9)}@feeds.example.org`,
    'DTSTAMP:20260101T090000Z',
    allDay ? `DTSTART;VALUE=DATE:${date(day)}` : `DTSTART${clock(day, hour)}`,
    allDay ? `DTEND;VALUE=DATE:${date(day + DAY)}` : `DTEND${clock(day, hour + 1)}`,
    ...(weekly ? ['RRULE:FREQ=WEEKLY;UNTIL=20271231T230000Z'] : []),
    ...(leavesOut ? [`EXDATE${clock(day + 7 * DAY * (1 + Math.floor(random() * 90)), hour)}`] : []),
    `SUMMARY:${sentence(random, 4)}`,
    `DESCRIPTION:${sentence(random, 18)}\\, ${sentence(random, 6)}`,
    `LOCATION:Storgata ${1 + Math.floor(random() * 90)}\\, Lillevik`,
    'STATUS:CONFIRMED',
    'SEQUENCE:0',
    'END:VEVENT',
  ];
}

export function syntheticCalendar(): string {
  const random = numbers(20_261_122);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//dugnad//bench//EN', 'X-WR-CALNAME:Bench', ...ZONE];
  for (let index = 0; index < EVENTS; index += 1) lines.push(...eventLines(index, random));
  lines.push('END:VCALENDAR', '');
  return lines.map(fold).join('\r\n');
}
