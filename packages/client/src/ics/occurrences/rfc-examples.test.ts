import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOf, show } from './fixtures/calendar-of.ts';

// The examples of RFC 5545 §3.8.5.3: all begin at nine in New York. What goes on for ever is looked at until `to`.
type Example = [start: string, rule: string, to: string, starts: string];

function startsOf(rule: string, start: string, to: string, ...more: string[]): string[] {
  const event = [`DTSTART;TZID=America/New_York:${start}T090000`, `RRULE:${rule}`, ...more];
  const { starts, problems } = show(calendarOf(event), '1996-01-01', to, 'America/New_York');
  assert.deepEqual(problems, []);
  return starts.map((text) => text.slice(0, 16));
}

/** `1997-09-02 09-04 10-01`: the year and nine o'clock go without saying where they go on. */
function written(starts: readonly string[]): string {
  let year = '';
  return starts
    .map((start) => {
      assert.equal(start.slice(10), 'T09:00');
      const same = start.startsWith(year) && year !== '';
      year = start.slice(0, 5);
      return start.slice(same ? 5 : 0, 10);
    })
    .join(' ');
}

const TUESDAYS = '1997-09-02 09-09 09-16 09-23 09-30 10-07 10-14 10-21 10-28 11-04';
const TWO_A_WEEK = '1997-09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02';
const LATE = '2000-01-01';

const examples: Record<string, Example[]> = {
  'every so many days': [
    ['19970902', 'FREQ=DAILY;COUNT=10', LATE, '1997-09-02 09-03 09-04 09-05 09-06 09-07 09-08 09-09 09-10 09-11'],
    ['19970902', 'FREQ=DAILY;INTERVAL=2', '1997-09-12', '1997-09-02 09-04 09-06 09-08 09-10'],
    ['19970902', 'FREQ=DAILY;INTERVAL=10;COUNT=5', LATE, '1997-09-02 09-12 09-22 10-02 10-12'],
  ],
  'every so many weeks': [
    ['19970902', 'FREQ=WEEKLY;COUNT=10', LATE, TUESDAYS],
    ['19970902', 'FREQ=WEEKLY;UNTIL=19971224T000000Z', LATE, `${TUESDAYS} 11-11 11-18 11-25 12-02 12-09 12-16 12-23`],
    ['19970902', 'FREQ=WEEKLY;INTERVAL=2;WKST=SU', '1997-12-01', '1997-09-02 09-16 09-30 10-14 10-28 11-11 11-25'],
    ['19970902', 'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH', LATE, TWO_A_WEEK],
    ['19970902', 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH', LATE, TWO_A_WEEK],
    [
      '19970901',
      'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
      LATE,
      '1997-09-01 09-03 09-05 09-15 09-17 09-19 09-29 10-01 10-03 10-13 10-15 10-17 10-27 10-29 10-31 11-10 11-12 11-14 11-24 11-26 11-28 12-08 12-10 12-12 12-22',
    ],
    ['19970902', 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH', LATE, '1997-09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16'],
  ],
  'weekdays of a month': [
    ['19970905', 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR', LATE, '1997-09-05 10-03 11-07 12-05 1998-01-02 02-06 03-06 04-03 05-01 06-05'],
    ['19970905', 'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR', LATE, '1997-09-05 10-03 11-07 12-05'],
    ['19970907', 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', LATE, '1997-09-07 09-28 11-02 11-30 1998-01-04 01-25 03-01 03-29 05-03 05-31'],
    ['19970922', 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', LATE, '1997-09-22 10-20 11-17 12-22 1998-01-19 02-16'],
    ['19970902', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU', '1998-04-01', '1997-09-02 09-09 09-16 09-23 09-30 11-04 11-11 11-18 11-25 1998-01-06 01-13 01-20 01-27 03-03 03-10 03-17 03-24 03-31'],
    ['19970913', 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', '1998-07-01', '1997-09-13 10-11 11-08 12-13 1998-01-10 02-07 03-07 04-11 05-09 06-13'],
    ['19970904', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', LATE, '1997-09-04 10-07 11-06'],
    ['19970929', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1998-04-01', '1997-09-29 10-30 11-27 12-30 1998-01-29 02-26 03-30'],
  ],
  'days of a month': [
    ['19970928', 'FREQ=MONTHLY;BYMONTHDAY=-3', '1998-03-01', '1997-09-28 10-29 11-28 12-29 1998-01-29 02-26'],
    ['19970902', 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15', LATE, '1997-09-02 09-15 10-02 10-15 11-02 11-15 12-02 12-15 1998-01-02 01-15'],
    ['19970930', 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1', LATE, '1997-09-30 10-01 10-31 11-01 11-30 12-01 12-31 1998-01-01 01-31 02-01'],
    ['19970910', 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15', LATE, '1997-09-10 09-11 09-12 09-13 09-14 09-15 1999-03-10 03-11 03-12 03-13'],
    ['20070115', 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2010-01-01', '2007-01-15 01-30 02-15 03-15 03-30'],
  ],
  'days of a year': [
    ['19970610', 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7', '2010-01-01', '1997-06-10 07-10 1998-06-10 07-10 1999-06-10 07-10 2000-06-10 07-10 2001-06-10 07-10'],
    ['19970310', 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3', '2010-01-01', '1997-03-10 1999-01-10 02-10 03-10 2001-01-10 02-10 03-10 2003-01-10 02-10 03-10'],
    ['19970101', 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200', '2010-01-01', '1997-01-01 04-10 07-19 2000-01-01 04-09 07-18 2003-01-01 04-10 07-19 2006-01-01'],
    ['19970519', 'FREQ=YEARLY;BYDAY=20MO', LATE, '1997-05-19 1998-05-18 1999-05-17'],
    ['19970512', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', LATE, '1997-05-12 1998-05-11 1999-05-17'],
    ['19970313', 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH', LATE, '1997-03-13 03-20 03-27 1998-03-05 03-12 03-19 03-26 1999-03-04 03-11 03-18 03-25'],
    ['19970605', 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8', '1998-01-01', '1997-06-05 06-12 06-19 06-26 07-03 07-10 07-17 07-24 07-31 08-07 08-14 08-21 08-28'],
    ['19961105', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', '2005-01-01', '1996-11-05 2000-11-07 2004-11-02'],
  ],
};

for (const [kind, cases] of Object.entries(examples)) {
  describe(`a visitor sees ${kind}`, () => {
    for (const [start, rule, to, starts] of cases) it(`as the standard shows them: ${rule} from ${start}`, () => assert.equal(written(startsOf(rule, start, to)), starts));
  });
}

describe('a visitor sees a long run', () => {
  it('up to the moment at which it ends, which is told in UTC', () => {
    const starts = startsOf('FREQ=DAILY;UNTIL=19971224T000000Z', '19970902', LATE);
    assert.deepEqual([starts.length, starts.at(-1)], [113, '1997-12-23T09:00']);
  });

  it('of all days in January, however its rule says so', () => {
    const yearly = startsOf('FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA', '19980101', '2001-01-01');
    assert.deepEqual(yearly, startsOf('FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1', '19980101', '2001-01-01'));
    assert.deepEqual([yearly.length, yearly[0], yearly[31], yearly.at(-1)], [93, '1998-01-01T09:00', '1999-01-01T09:00', '2000-01-31T09:00']);
  });

  it('of each Friday the thirteenth, but not the start that was taken out', () => {
    const starts = startsOf('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '19970902', '2001-01-01', 'EXDATE;TZID=America/New_York:19970902T090000');
    assert.equal(written(starts), '1998-02-13 03-13 11-13 1999-08-13 2000-10-13');
  });
});

describe('a visitor sees times of the same day', () => {
  const cases: [rule: string, clock: string][] = [
    ['FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z', '09:00 12:00'],
    ['FREQ=MINUTELY;INTERVAL=15;COUNT=6', '09:00 09:15 09:30 09:45 10:00 10:15'],
    ['FREQ=MINUTELY;INTERVAL=90;COUNT=4', '09:00 10:30 12:00 13:30'],
  ];
  for (const [rule, clock] of cases) it(`as the standard shows them: ${rule}`, () => assert.equal(startsOf(rule, '19970902', LATE).map((start) => start.slice(11)).join(' '), clock));

  it('every twenty minutes of a working day, however the rule says so', () => {
    const byDay = startsOf('FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40', '19970902', '1997-09-05');
    assert.deepEqual(byDay, startsOf('FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16', '19970902', '1997-09-05'));
    assert.deepEqual([byDay.length, byDay[0], byDay[23], byDay[24]], [72, '1997-09-02T09:00', '1997-09-02T16:40', '1997-09-03T09:00']);
  });
});
