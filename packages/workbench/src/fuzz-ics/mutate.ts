import type { Random } from './random.ts';

/** Words that mean something somewhere: put where they were not meant. */
const WORDS = [
  ...'BEGIN:VEVENT END:VEVENT BEGIN:VCALENDAR END:VCALENDAR BEGIN:VALARM BEGIN:VTIMEZONE END:VTIMEZONE BEGIN:STANDARD END:STANDARD'.split(' ').map((word) => `\r\n${word}\r\n`),
  ...'FREQ=SECONDLY FREQ=MINUTELY FREQ=HOURLY FREQ=DAILY FREQ=YEARLY INTERVAL=999999999 INTERVAL=0 COUNT=1000000000 COUNT=-1 UNTIL=99991231 UNTIL=00000101T000000Z WKST=SU BYSETPOS=-366,366,1 BYDAY=-53SU,MO BYWEEKNO=53,-53 BYMONTHDAY=30,31 BYMONTH=2 BYHOUR=0,23 BYSECOND=60 RSCALE=HEBREW'.split(' ').map((word) => `;${word};`),
  ...'RRULE:FREQ=SECONDLY EXRULE:FREQ=MINUTELY RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30 DTSTART:00000101T000000Z DTSTART:99991231T235959 DTSTART;VALUE=DATE:19000101 DTEND:99991231T235959Z DURATION:P999999D DURATION:-PT1S DURATION:P52000W RDATE:20260101,20260102T030405Z EXDATE:20260101 RECURRENCE-ID;RANGE=THISANDFUTURE:20260110T180000Z SEQUENCE:99999999999999999999 X-WR-TIMEZONE:America/New_York METHOD:CANCEL'.split(' ').map((word) => `\r\n${word}\r\n`),
  ...';TZID=Europe/Oslo ;TZID="a:b;c" ;VALUE=DATE ;VALUE=PERIOD " ^n^\' \\n \\\\ \uFEFF \0 \r \n \r\n\u0020 \uD83C ÆØÅ 20260230T250061Z -2147483648 1e309 __proto__ constructor'.split(' '),
];

type Mutation = (text: string, random: Random, other: string) => string;

function cut(text: string, random: Random): readonly [number, number] {
  const from = random.below(text.length + 1);
  return [from, Math.min(text.length, from + 1 + random.below(random.below(8) === 0 ? 400 : 12))];
}

function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

const MUTATIONS: readonly Mutation[] = [
  (text, random) => {
    const [from, to] = cut(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const [from] = cut(text, random);
    return text.slice(0, from) + random.pick(WORDS) + text.slice(from);
  },
  (text, random) => {
    const [from, to] = cut(text, random);
    return text.slice(0, from) + random.pick(WORDS) + text.slice(to);
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(random.below(random.below(4) === 0 ? 0xffff : 128)) + text.slice(at + 1);
  },
  (text, random) => text.replace(/\d+/g, (digits) => (random.below(12) === 0 ? String(random.below(10 ** Math.min(9, digits.length))).padStart(digits.length, '0') : digits)),
  (text, random) => withLines(text, (lines) => lines.splice(random.below(lines.length), 1 + random.below(3))),
  (text, random) => withLines(text, (lines) => lines.splice(random.below(lines.length), 0, ...lines.slice(random.below(lines.length)).slice(0, 1 + random.below(12)))),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random, other) => text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
  (text, random) => text.replaceAll('\r\n', random.pick(['\n', '\r', '\r\r\n', '\n \n'])),
  (text, random) => {
    const [from, to] = cut(text, random);
    return text.slice(0, from) + text.slice(from, to).repeat(1 + random.below(40)) + text.slice(to);
  },
];

/** One to six changes, one after the other. */
export function mutate(text: string, random: Random, other: string): string {
  let mutated = text;
  for (let left = 1 + random.below(6); left > 0; left -= 1) mutated = random.pick(MUTATIONS)(mutated, random, other);
  return mutated;
}
