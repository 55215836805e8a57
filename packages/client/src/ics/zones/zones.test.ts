import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HOUR } from '../../time/civil.ts';
import { ianaZone } from '../../time/iana-zone.ts';
import { FileIndex } from '../component-index.ts';
import { parseCalendar } from '../engine.ts';
import { Problems } from '../problems.ts';
import { occurrences, parseFeed, readWhole } from '../lean.ts';
import { calendarOf, show } from '../occurrences/fixtures/calendar-of.ts';
import { parseVtimezone } from './vtimezone.ts';
import { ianaNameOf } from './windows-zones.ts';

type ObservanceOf = [kind: string, start: string, from: string, to: string, ...more: string[]];
const observance = (...[kind, start, from, to, ...more]: ObservanceOf): string[] => [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...more, `END:${kind}`];
const zone = (id: string, ...observances: string[][]): string[] => ['BEGIN:VTIMEZONE', `TZID:${id}`, ...observances.flat(), 'END:VTIMEZONE'];
const CET = [
  observance('DAYLIGHT', '16010101T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'),
  observance('STANDARD', '16010101T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
];
const at = (tzid: string, wall = '20260722T120000'): string[] => ['UID:1', `DTSTART;TZID=${tzid}:${wall}`];
const starts = (...lines: (string | string[])[]): string[] => show(calendarOf(...lines), '2026-01-01', '2027-01-01', 'UTC').starts;

describe('without the rare parts', () => {
  const window = { from: '2026-01-01', to: '2027-01-01', timeZone: 'UTC' };

  for (const tzid of ['W. Europe Standard Time', 'Ours', '/freeassociation.sourceforge.net/Europe/Oslo', 'UTC+2']) {
    it(`a calendar says that it lacks them for ${tzid}, and is read again when they are there`, async () => {
      const calendar = await parseFeed(calendarOf(...zone('Ours', ...CET), at(tzid)));
      assert.equal(occurrences(calendar, window)[0]?.startMs, Date.UTC(2026, 6, 22, 12));
      assert.ok(calendar.lacking);
      const found = await readWhole(calendar, () => occurrences(calendar, window));
      assert.equal(found[0]?.startMs, Date.UTC(2026, 6, 22, 10));
      assert.deepEqual([calendar.lacking, calendar.problems], [false, []]);
    });
  }

  it('IANA names and UTC are known, even where the file describes them', async () => {
    const calendar = await parseFeed(calendarOf(...zone('Europe/Oslo', ...CET), ...zone('UTC', ...CET), at('Europe/Oslo'), at('UTC')));
    assert.equal(occurrences(calendar, window).length, 2);
    assert.equal(calendar.lacking, false);
  });
});

describe('a calendar', () => {
  it('names the zones of which nothing is known', () => {
    const calendar = parseCalendar(calendarOf('X-WR-TIMEZONE:Atlantis', at('W. Europe Standard Time'), at('Middle-earth'), at('Middle-earth')));
    assert.deepEqual(calendar.unresolvedZones, ['Middle-earth', 'Atlantis']);
  });
});

describe('the zone of an event', () => {
  const cases: [title: string, tzid: string, start: string][] = [
    ['is that of an IANA name', 'Europe/Oslo', '2026-07-22T12:00:00+02:00[Europe/Oslo]'],
    ['may be quoted', '"America/New_York"', '2026-07-22T12:00:00-04:00[America/New_York]'],
    ['may have a slash before it', '/Europe/Stockholm', '2026-07-22T12:00:00+02:00[Europe/Stockholm]'],
    ['may have a publisher before it', '/freeassociation.sourceforge.net/Europe/Oslo', '2026-07-22T12:00:00+02:00[Europe/Oslo]'],
    ['may have a publisher before a name of three parts', '/mozilla.org/20070129_1/America/Argentina/Buenos_Aires', '2026-07-22T12:00:00-03:00[America/Argentina/Buenos_Aires]'],
    ['may have blanks for underscores', 'America/Los Angeles', '2026-07-22T12:00:00-07:00[America/Los_Angeles]'],
    ['may have a Windows name', 'W. Europe Standard Time', '2026-07-22T12:00:00+02:00[Europe/Berlin]'],
    ['may have a Windows name in brackets', 'Central Standard Time (Mexico)', '2026-07-22T12:00:00-06:00[America/Mexico_City]'],
    ['may have the name of Lotus Notes', '"Western/Central Europe"', '2026-07-22T12:00:00+02:00[Europe/Berlin]'],
    ['may be an offset', 'UTC+11', '2026-07-22T12:00:00+11:00'],
    ['may be a negative offset', 'GMT-0330', '2026-07-22T12:00:00-03:30'],
    ['may be UTC by name', 'Etc/UTC', '2026-07-22T12:00:00Z'],
  ];
  for (const [title, tzid, start] of cases) it(title, () => assert.deepEqual(starts(at(tzid)), [start]));

  it('is the IANA zone even where the file describes one of that name otherwise', () => {
    assert.deepEqual(starts(...zone('Europe/Oslo', observance('STANDARD', '19700101T000000', '+0500', '+0500')), at('Europe/Oslo')), ['2026-07-22T12:00:00+02:00[Europe/Oslo]']);
  });

  it('is that of the Windows name even where the file describes it', () => {
    assert.deepEqual(starts(...zone('W. Europe Standard Time', ...CET), at('W. Europe Standard Time')), ['2026-07-22T12:00:00+02:00[Europe/Berlin]']);
  });

  it('is what the file describes under a name of its own, also after the event', () => {
    assert.deepEqual(starts(at('Ours', '20261122T120000'), ...zone('Ours', ...CET)), ['2026-11-22T12:00:00+01:00']);
  });

  it('is described by the VCALENDAR that the event is in', () => {
    const one = calendarOf(...zone('Ours', observance('STANDARD', '19700101T000000', '+0300', '+0300')), at('Ours'));
    const two = calendarOf(...zone('Ours', observance('STANDARD', '19700101T000000', '-0300', '-0300')), ['UID:2', ...at('Ours').slice(1)]);
    assert.deepEqual(show(one + two, '2026-01-01', '2027-01-01', 'UTC').starts, ['2026-07-22T12:00:00+03:00', '2026-07-22T12:00:00-03:00']);
  });

  it('is that of the window, with a problem, when nothing is known of it', () => {
    const { starts: found, problems } = show(calendarOf(at('Nowhere')), '2026-01-01', '2027-01-01', 'Europe/Oslo');
    assert.deepEqual(found, ['2026-07-22T12:00:00+02:00[Europe/Oslo]']);
    assert.deepEqual(problems.map(({ code, line, uid }) => [code, line, uid]), [['unknown-time-zone', 3, '1']]);
  });
});

describe('floating times', () => {
  const floating = ['DTSTART:20260722T120000'];

  it('are those of the window', () => assert.deepEqual(show(calendarOf(floating), '2026-01-01', '2027-01-01', 'America/New_York').starts, ['2026-07-22T12:00:00-04:00[America/New_York]']));

  it('are those of the calendar, when it says where it is', () => {
    assert.deepEqual(starts('X-WR-TIMEZONE:Europe/Oslo', floating), ['2026-07-22T12:00:00+02:00[Europe/Oslo]']);
    assert.deepEqual(starts('X-WR-TIMEZONE:W. Europe Standard Time', floating), ['2026-07-22T12:00:00+02:00[Europe/Berlin]']);
  });

  it('are those of the window, when the calendar names a place that does not exist', () => {
    assert.deepEqual(starts('X-WR-TIMEZONE:Europe/Atlantis', floating), ['2026-07-22T12:00:00Z']);
  });

  it('do not touch what has a zone', () => assert.deepEqual(starts('X-WR-TIMEZONE:Europe/Oslo', ['DTSTART:20260722T120000Z']), ['2026-07-22T12:00:00Z']));
});

describe('a VTIMEZONE', () => {
  const read = (...observances: string[][]): ReturnType<typeof parseVtimezone> => {
    const { scopes } = new FileIndex(zone('X', ...observances).join('\n'), new Problems());
    return parseVtimezone(scopes[0]?.zones.get('X') ?? assert.fail());
  };

  it('gives the offsets of the IANA zone that it describes', () => {
    const own = read(...CET);
    const iana = ianaZone('Europe/Berlin');
    for (let epoch = Date.UTC(1997, 0, 1); epoch < Date.UTC(2040, 0, 1); epoch += 17 * HOUR) assert.equal(own?.offsetAt(epoch), iana?.offsetAt(epoch), new Date(epoch).toISOString());
  });

  it('changes on the very second', () => {
    const own = read(...CET);
    assert.deepEqual([-1, 0].map((ms) => own?.offsetAt(Date.UTC(2026, 2, 29, 1) + ms)), [HOUR, 2 * HOUR]);
  });

  it('may list its changes', () => {
    const own = read(observance('STANDARD', '20251026T030000', '+0200', '+0100', 'RDATE:20261025T030000'), observance('DAYLIGHT', '20260329T020000', '+0100', '+0200'));
    assert.deepEqual(['2026-01-01', '2026-07-01', '2026-12-01'].map((date) => own?.offsetAt(Date.parse(date))), [HOUR, 2 * HOUR, HOUR]);
  });

  it('may list its changes in UTC, before it tells its offsets', () => {
    const own = read(['BEGIN:STANDARD', 'RDATE:20261025T010000Z', 'DTSTART:20251026T030000', 'TZOFFSETTO:+0100', 'TZOFFSETFROM:+0200', 'END:STANDARD'], observance('DAYLIGHT', '20260329T020000', '+0100', '+0200'));
    assert.deepEqual([-1, 0].map((ms) => own?.offsetAt(Date.UTC(2026, 9, 25, 1) + ms)), [2 * HOUR, HOUR]);
  });

  it('keeps the last offset of a rule that has ended', () => {
    const own = read(observance('STANDARD', '19701025T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=19801026T010000Z'), observance('DAYLIGHT', '19700329T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=10'));
    assert.equal(own?.offsetAt(Date.UTC(2026, 6, 1)), HOUR);
  });

  it('has the offset before its first change in earlier days', () => {
    assert.equal(read(observance('STANDARD', '20000101T000000', '+0230', '+0100'))?.offsetAt(Date.UTC(1990, 0, 1)), 2.5 * HOUR);
  });

  it('may have offsets with seconds', () => assert.equal(read(observance('STANDARD', '19000101T000000', '+001501', '+001501'))?.offsetAt(0), 901_000));

  it('says nothing without an observance that can be read', () => {
    assert.equal(read(), undefined);
    assert.equal(read(observance('STANDARD', 'once', '+0100', '+0100')), undefined);
    assert.equal(read(observance('STANDARD', '20000101T000000', '+0100', '+9959')), undefined);
  });

  it('ends, whatever its rules', () => {
    const own = read(observance('STANDARD', '16010101T000000', '+0100', '+0200', 'RRULE:FREQ=SECONDLY'), observance('DAYLIGHT', '16010101T000000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'));
    assert.ok(Number.isFinite(own?.offsetAt(Date.UTC(2026, 0, 1))));
  });
});

describe('Windows names', () => {
  it('all stand for zones that the runtime knows', () => {
    for (const name of ['Romance Standard Time', 'GMT Standard Time', 'FLE Standard Time', 'Eastern Standard Time', 'Tokyo Standard Time', 'AUS Eastern Standard Time', 'Russia Time Zone 11', 'UTC+13']) {
      assert.ok(ianaZone(ianaNameOf(name) ?? ''), name);
    }
  });

  it('are found in any case, and in summer', () => {
    assert.equal(ianaNameOf('w. europe standard time'), 'Europe/Berlin');
    assert.equal(ianaNameOf('Eastern Daylight Time'), 'America/New_York');
    assert.equal(ianaNameOf('Middle-earth Standard Time'), undefined);
  });
});
