import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { occurrences, parseCalendar } from './engine.ts';
import { calendarOf } from './occurrences/fixtures/calendar-of.ts';

const event = (uid: string, ...more: string[]): string[] => [`UID:${uid}`, 'DTSTART:20261122T120000Z', ...more];
const uids = (text: string): string[] => parseCalendar(text).events.map(({ uid }) => uid);
const problems = (text: string): [number, string, string | undefined][] => parseCalendar(text).problems.map(({ line, code, uid }) => [line, code, uid]);

describe('a file', () => {
  it('has its events in order', () => assert.deepEqual(uids(calendarOf(event('a'), event('b'))), ['a', 'b']));

  it('may hold several VCALENDARs, with line ends of several kinds', () => {
    assert.deepEqual(uids(calendarOf(event('a')) + calendarOf(event('b')).replaceAll('\r\n', '\n') + `\uFEFF${calendarOf(event('c')).replaceAll('\r\n', '\r')}`), ['a', 'b', 'c']);
  });

  it('may hold events outside of any VCALENDAR, or inside of other components', () => {
    assert.deepEqual(uids('BEGIN:VEVENT\nUID:a\nDTSTART:20261122\nEND:VEVENT'), ['a']);
    assert.deepEqual(uids(calendarOf('BEGIN:X-GROUP', event('a'), 'END:X-GROUP')), ['a']);
  });

  it('may be in small letters', () => assert.deepEqual(uids('begin:vcalendar\nbegin:vevent\nuid:a\ndtstart:20261122\nend:vevent\nend:vcalendar'), ['a']));

  it('may fold the names of its properties', () => assert.deepEqual(uids('BEGIN:VEVENT\nU\n ID:a\nDTSTA\n RT:20261122\nEND:VEVENT'), ['a']));

  it('tells what it is called, and how often it changes', () => {
    const calendar = parseCalendar(calendarOf('X-WR-CALNAME:Choir\\, club', 'X-WR-CALDESC:All we do', 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'METHOD:publish', event('a')));
    assert.deepEqual([calendar.name, calendar.description, calendar.refreshInterval, calendar.method], ['Choir, club', 'All we do', 21_600_000, 'PUBLISH']);
  });

  it('tells its zone: its own, else that of most events', () => {
    const oslo = ['DTSTART;TZID=Europe/Oslo:20261122T120000'];
    const london = ['DTSTART;TZID=Europe/London:20261122T120000'];
    assert.equal(parseCalendar(calendarOf('X-WR-TIMEZONE:Europe/Paris', oslo)).timeZone, 'Europe/Paris');
    assert.equal(parseCalendar(calendarOf(london, oslo, oslo)).timeZone, 'Europe/Oslo');
    assert.equal(parseCalendar(calendarOf(event('a'))).timeZone, undefined);
  });

  it('may be bytes', () => assert.equal(parseCalendar(new TextEncoder().encode(calendarOf(event('a', 'SUMMARY:Å')))).events[0]?.summary, 'Å'));
});

describe('a broken file', () => {
  it('that is no calendar is told so', () => {
    for (const text of ['', '<!DOCTYPE html><title>404</title>', '{"error":true}', '\0\0\0']) assert.deepEqual(problems(text), [[1, 'not-a-calendar', undefined]]);
  });

  const broken: [title: string, lines: string[], line: number, code: string][] = [
    ['without a start', ['UID:x', 'SUMMARY:x'], 6, 'missing-start'],
    ['with a start that is no date', ['UID:x', 'DTSTART:someday'], 8, 'invalid-start'],
    ['on 30 February', ['UID:x', 'DTSTART;VALUE=DATE:20260230'], 8, 'invalid-start'],
    ['with a start without value', ['DTSTART;VALUE=DATE', 'UID:x'], 7, 'invalid-start'],
    ['with a rule that cannot be read', ['UID:x', 'DTSTART:20261122', 'RRULE:FREQ=OFTEN'], 9, 'invalid-rrule'],
  ];
  for (const [title, lines, line, code] of broken) {
    it(`loses the event ${title} only, and tells its line`, () => {
      const text = calendarOf(event('a'), lines, event('b'));
      // The event before takes lines 3 to 6 and the broken one begins in the next.
      assert.deepEqual(uids(text), ['a', 'b']);
      assert.deepEqual(problems(text), [[line + 1, code, 'x']]);
    });
  }

  it('keeps an event that was never ended, and the next', () => {
    const text = calendarOf('BEGIN:VEVENT', ...event('a'), event('b'));
    assert.deepEqual(uids(text), ['a', 'b']);
    assert.deepEqual(problems(text), [[3, 'unclosed-component', undefined]]);
  });

  it('keeps what a download that broke off had of the last event', () => {
    const text = calendarOf(event('a'), event('b')).split('END:VEVENT').slice(0, 2).join('END:VEVENT');
    assert.deepEqual(uids(text), ['a', 'b']);
    assert.deepEqual(problems(text).map(([, code]) => code), ['unclosed-component', 'unclosed-component']);
  });

  it('takes a misspelt END for the end of what is open', () => {
    const text = calendarOf('BEGIN:VTODO', 'UID:t', 'END:VTOOD', event('a'));
    assert.deepEqual(uids(text), ['a']);
    assert.deepEqual(problems(text), [[5, 'mismatched-end', undefined]]);
  });

  it('tells lines that are no properties', () => {
    assert.deepEqual(problems(calendarOf(['UID:a', 'DTSTART:20261122', 'and so on'])), [[6, 'invalid-line', undefined]]);
  });

  it('tells what a line without a colon should have been', () => {
    assert.deepEqual(problems(calendarOf(event('a', 'RECURRENCE-ID;RANGE=THISANDFUTURE'))), [[6, 'invalid-recurrence-id', 'a']]);
    assert.deepEqual(problems(calendarOf(['UID:a', 'DTSTART;VALUE=DATE'])), [[5, 'invalid-start', 'a']]);
  });

  it('keeps what belongs to an alarm out of its event', () => {
    const [only] = parseCalendar(calendarOf(event('a', 'BEGIN:VALARM', 'SUMMARY:Ring', 'END:VALARM', 'LOCATION:Hall'))).events;
    assert.deepEqual([only?.summary, only?.location], ['', 'Hall']);
  });

  it('shows a rule of another calendar once', () => {
    const calendar = parseCalendar(calendarOf(event('a', 'RRULE:RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L')));
    assert.deepEqual(calendar.problems.map(({ code }) => code), ['unsupported-scale']);
    assert.equal(occurrences(calendar, { from: '2026-01-01', to: '2030-01-01', timeZone: 'UTC' }).length, 1);
  });

  it('tells a thousand problems, and that there are more', () => {
    const calendar = parseCalendar(calendarOf(...Array.from({ length: 3000 }, () => ['UID:x'])));
    assert.equal(calendar.problems.length, 1001);
    assert.equal(calendar.problems.at(-1)?.code, 'too-many-problems');
  });

  it('may be nested as deep as it likes', () => {
    const text = `${'BEGIN:A\n'.repeat(50_000)}${'END:A\n'.repeat(50_000)}${calendarOf(event('a'))}`;
    assert.deepEqual(uids(text), ['a']);
    assert.equal(problems(text)[0]?.[1], 'too-deep');
  });

  it('takes time in proportion to its length', () => {
    for (const text of [`BEGIN:VCALENDAR\n${'X\n'.repeat(200_000)}`, '\n'.repeat(500_000), `BEGIN:VEVENT\nDESCRIPTION:${' \n '.repeat(200_000)}`, `BEGIN:VEVENT\nDTSTART;X="${';'.repeat(200_000)}`, 'BEGIN:VEVENT\n'.repeat(50_000)]) {
      const before = process.threadCpuUsage();
      parseCalendar(text);
      const { user, system } = process.threadCpuUsage(before);
      assert.ok(user + system < 3_000_000, `${(user + system) / 1000} ms for ${text.slice(0, 30)}`);
    }
  });

  it('never throws', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'DTSTART:20261122', 'RRULE:FREQ=DAILY', 'EXDATE:', 'RDATE:1/2', 'DTSTART;TZID="', ' ', '\r', '\uFEFF', 'BEGIN:VCALENDAR', 'END:', 'BEGIN'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (lines) => {
        const calendar = parseCalendar(lines.join('\n'));
        occurrences(calendar, { from: '2026-01-01', to: '2027-01-01', timeZone: 'UTC' });
        return calendar.events.every((one) => typeof one.summary === 'string');
      }),
    );
  });
});

describe('an event', () => {
  const [rich] = parseCalendar(
    calendarOf([
      ...event('a'),
      'SUMMARY;LANGUAGE=nb:Kor\\, øvelse',
      'DESCRIPTION;ALTREP="data:text/html,<b>x</b>":First\\nsecond',
      'LOCATION:Storgata 1\\; 2. etg.',
      'URL:https://example.org/?a=1;b=2',
      'CATEGORIES:Music,Open\\, free',
      'CATEGORIES:Song',
      'ORGANIZER;CN="Choir, the":mailto:choir@example.org',
      'CONTACT:Kari\\, 12 34 56 78',
      'GEO:59.91;10.75',
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO,CHAT;LABEL=Join:https://meet.example.org/a',
      'ATTACH;FMTTYPE=application/pdf;FILENAME=notes.pdf:https://example.org/n.pdf',
      'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
      'IMAGE;VALUE=URI;FMTTYPE=image/png:https://example.org/i.png',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'PRIORITY:3',
      'LAST-MODIFIED:20261101T000000Z',
      'BEGIN:VALARM',
      'SUMMARY:Alarm',
      'DESCRIPTION:Alarm',
      'END:VALARM',
    ]),
  ).events;

  const cases: [name: string, got: unknown, wanted: unknown][] = [
    ['summary', rich?.summary, 'Kor, øvelse'],
    ['description', rich?.description, 'First\nsecond'],
    ['location', rich?.location, 'Storgata 1; 2. etg.'],
    ['url', rich?.url, 'https://example.org/?a=1;b=2'],
    ['categories', rich?.categories, ['Music', 'Open, free', 'Song']],
    ['organizer', rich?.organizer, { name: 'Choir, the', email: 'choir@example.org', uri: 'mailto:choir@example.org' }],
    ['contact', rich?.contact, 'Kari, 12 34 56 78'],
    ['geo', rich?.geo, { latitude: 59.91, longitude: 10.75 }],
    ['conference', rich?.conference, [{ uri: 'https://meet.example.org/a', label: 'Join', features: ['video', 'chat'] }]],
    ['attach, but for what is packed into the file', rich?.attach, [{ uri: 'https://example.org/n.pdf', type: 'application/pdf', name: 'notes.pdf' }]],
    ['image', rich?.image, [{ uri: 'https://example.org/i.png', type: 'image/png' }]],
    ['class', rich?.class, 'private'],
    ['transparency', rich?.transparency, 'transparent'],
    ['priority', rich?.priority, 3],
    ['lastModified', rich?.lastModified, '20261101T000000Z'],
    ['any property by its name', rich?.property('summary')?.params.get('LANGUAGE'), ['nb']],
    ['several of a name', rich?.properties('CATEGORIES').length, 2],
  ];
  for (const [name, got, wanted] of cases) it(`has ${name}`, () => assert.deepEqual(got, wanted));

  it('has nothing where nothing is said', () => {
    const [bare] = parseCalendar(calendarOf([...event('a'), 'SUMMARY:', 'LOCATION:  ', 'GEO:nowhere', 'ATTACH:'])).events;
    assert.deepEqual([bare?.summary, bare?.location, bare?.geo, bare?.description, bare?.organizer, bare?.class], ['', undefined, undefined, undefined, undefined, 'public']);
    assert.deepEqual([bare?.categories, bare?.attach, bare?.conference, bare?.transparency, bare?.priority], [[], [], [], 'opaque', 0]);
  });

  it('may have an organizer who is only an address', () => {
    const [one] = parseCalendar(calendarOf([...event('a'), 'ORGANIZER:kari@example.org'])).events;
    assert.deepEqual(one?.organizer, { email: 'kari@example.org', uri: 'kari@example.org' });
  });

  it('lies in its line', () => assert.deepEqual(parseCalendar(calendarOf(event('a'), event('b'))).events.map(({ line }) => line), [3, 7]));
});
