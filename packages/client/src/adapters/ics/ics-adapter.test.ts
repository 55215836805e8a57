import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { createIcsAdapter, type IcsOptions } from '../../ics/index.ts';
import { type Activity, ActivitySchema } from '../../model/index.ts';
import type { ActivityQuery } from '../../ports/index.ts';

const SRC = 'https://a.example/a.ics';
const QUERY: ActivityQuery = { from: '2026-11-01', to: '2026-12-01', timeZone: 'Europe/Oslo' };

const file = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:walk@a.example', 'DTSTART:20261112T100000Z', ...lines, 'END:VEVENT'];
const list = (text: string, query = QUERY) => createIcsAdapter({ src: SRC, text }).listActivities(query);

async function one(...lines: string[]): Promise<Activity> {
  const { activities } = await list(file(...event(...lines)));
  assert.equal(activities.length, 1);
  return v.parse(ActivitySchema, activities[0]);
}

describe('an event of a feed', () => {
  it('becomes an activity with all that it says', async () => {
    const activity = await one('DTEND:20261112T113000Z', 'SUMMARY:Walk\\, with coffee', 'DESCRIPTION:<p>Bring a cup.</p>', 'LOCATION:The library', 'GEO:59.91;10.75',
      'URL:https://a.example/walk', 'CATEGORIES:outdoors,seniors', 'ORGANIZER;CN=Kari Nes:mailto:kari@a.example', 'CONTACT:Ola\\, 22 33 44 55',
      'ATTACH;FMTTYPE=application/pdf:https://a.example/map.pdf?v=2', 'LAST-MODIFIED:20261101T080000Z');
    assert.deepEqual(activity, {
      id: 'walk@a.example/20261112T100000', uid: 'walk@a.example', title: 'Walk, with coffee', description: 'Bring a cup.',
      start: '2026-11-12T11:00:00+01:00[Europe/Oslo]', end: '2026-11-12T12:30:00+01:00[Europe/Oslo]', timeZone: 'UTC', allDay: false, status: 'scheduled',
      place: { name: 'The library', geo: { latitude: 59.91, longitude: 10.75 } }, url: 'https://a.example/walk', categories: ['outdoors', 'seniors'],
      organiser: { name: 'Kari Nes', contact: { name: 'Kari Nes', email: 'kari@a.example' } }, contact: { name: 'Ola, 22 33 44 55' },
      documents: [{ title: 'map.pdf', url: 'https://a.example/map.pdf?v=2', type: 'application/pdf' }], updated: '2026-11-01T08:00:00Z', source: SRC,
    });
  });

  it('needs to say nothing but when', async () => {
    const activity = await one();
    assert.deepEqual(activity, {
      id: 'walk@a.example/20261112T100000', uid: 'walk@a.example', title: '', start: '2026-11-12T11:00:00+01:00[Europe/Oslo]',
      timeZone: 'UTC', allDay: false, status: 'scheduled', source: SRC,
    });
  });

  it('keeps the language that its texts were declared in', async () => {
    const { title, place } = await one('SUMMARY;LANGUAGE=ar:نزهة', 'LOCATION;LANGUAGE="not a tag":Torget');
    assert.deepEqual([title, place?.name], [{ ar: 'نزهة' }, 'Torget']);
  });

  it('is said to be cancelled', async () => {
    assert.equal((await one('STATUS:CANCELLED')).status, 'cancelled');
  });

  it('lasts whole days without clock times or a zone', async () => {
    const { activities: [fair] } = await list(file('BEGIN:VEVENT', 'UID:fair', 'DTSTART;VALUE=DATE:20261106', 'DTEND;VALUE=DATE:20261108', 'END:VEVENT'));
    assert.deepEqual([fair?.start, fair?.end, fair?.allDay, fair?.timeZone, fair?.id], ['2026-11-06', '2026-11-08', true, undefined, 'fair/20261106']);
  });

  it('takes place online when it names a conference, and also there when it names a place', async () => {
    const conference = 'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/abc';
    const online = await one(conference, 'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+4722334455');
    assert.deepEqual([online.mode, online.online], ['online', { url: 'https://meet.example/abc', phone: '+4722334455' }]);
    assert.equal((await one(conference, 'LOCATION:The library')).mode, 'mixed');
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'CID:part1', 'not an address']) {
    it(`does not link to ${address}`, async () => {
      const activity = await one(`URL:${address}`, `CONFERENCE;VALUE=URI:${address}`, `ATTACH:${address}`);
      assert.deepEqual([activity.url, activity.online, activity.documents], [undefined, undefined, undefined]);
    });
  }

  it('names its organiser by the address when there is no name, and not at all when there is neither', async () => {
    assert.deepEqual((await one('ORGANIZER:mailto:kari@a.example')).organiser, { name: 'kari@a.example', contact: { name: 'kari@a.example', email: 'kari@a.example' } });
    assert.deepEqual((await one('ORGANIZER;CN=Kari:invalid:nomail')).organiser, { name: 'Kari' });
    assert.equal((await one('ORGANIZER:urn:uuid:1')).organiser, undefined);
  });

  it('has an identifier that a link can carry, also without a UID', async () => {
    const { activities } = await list(file('BEGIN:VEVENT', 'UID:a b/ø#1', 'DTSTART:20261112T100000Z', 'END:VEVENT', 'BEGIN:VEVENT', 'DTSTART:20261113T100000Z', 'END:VEVENT'));
    assert.deepEqual(activities.map(({ id }) => id), ['a~20b~2f~f8~231/20261112T100000', 'line-7/20261113T100000']);
  });
});

describe('a series', () => {
  const weekly = file('BEGIN:VEVENT', 'UID:choir', 'SUMMARY:Choir', 'DTSTART;TZID=Europe/Oslo:20200107T180000', 'DTEND;TZID=Europe/Oslo:20200107T200000', 'RRULE:FREQ=WEEKLY', 'END:VEVENT',
    'BEGIN:VEVENT', 'UID:choir', 'SUMMARY:Choir (moved)', 'RECURRENCE-ID;TZID=Europe/Oslo:20261110T180000', 'DTSTART;TZID=Europe/Oslo:20261111T190000', 'END:VEVENT');

  it('keeps the identifier of an occurrence that was moved', async () => {
    const { activities } = await list(weekly);
    assert.deepEqual(activities.map(({ id, start }) => [id, start.slice(0, 16)]), [
      ['choir/20261103T180000', '2026-11-03T18:00'], ['choir/20261110T180000', '2026-11-11T19:00'],
      ['choir/20261117T180000', '2026-11-17T18:00'], ['choir/20261124T180000', '2026-11-24T18:00'],
    ]);
    assert.equal(activities[0]?.recurrenceId, '2026-11-03T18:00:00+01:00[Europe/Oslo]');
  });

  it('keeps its identifiers when shown in another zone', async () => {
    const [oslo, tokyo] = [await list(weekly), await list(weekly, { ...QUERY, timeZone: 'Asia/Tokyo' })];
    assert.deepEqual(tokyo.activities.map(({ id }) => id), oslo.activities.map(({ id }) => id));
  });

  it('gives the next twenty of a series without an end, and the last twenty before a day', async () => {
    const next = await list(weekly, { from: '2026-11-22', to: '2099-01-01', timeZone: 'Europe/Oslo', limit: 20 });
    assert.deepEqual([next.activities.length, next.more, next.activities[0]?.start.slice(0, 10)], [20, true, '2026-11-24']);
    const last = await list(weekly, { from: '1970-01-01', to: '2026-11-22', timeZone: 'Europe/Oslo', limit: 20, latest: true });
    assert.deepEqual([last.activities.length, last.more, last.activities.at(-1)?.start.slice(0, 10)], [20, true, '2026-11-17']);
  });
});

describe('a feed', () => {
  it('shows what is good and reports what is broken, with its line', async () => {
    const { activities, problems } = await list(file('BEGIN:VEVENT', 'UID:bad', 'DTSTART:soon', 'END:VEVENT', ...event('SUMMARY:Walk')));
    assert.deepEqual(activities.map(({ title }) => title), ['Walk']);
    assert.deepEqual(problems.map(({ src, line, code, uid }) => [src, line, code, uid]), [[SRC, 5, 'invalid-start', 'bad']]);
  });

  it('is shown in its own zone when the page names none, or one that is none', async () => {
    const text = file('X-WR-TIMEZONE:Atlantic/Reykjavik', 'X-WR-CALNAME:Walks', ...event());
    for (const timeZone of [undefined, 'Europe/Olso']) {
      const page = await list(text, { from: '2026-11-01', to: '2026-12-01', ...(timeZone === undefined ? {} : { timeZone }) });
      assert.deepEqual([page.timeZone, page.name, page.activities[0]?.start], ['Atlantic/Reykjavik', 'Walks', '2026-11-12T10:00:00+00:00[Atlantic/Reykjavik]']);
    }
  });

  it('understands the zone names of Windows', async () => {
    const page = await list(file('BEGIN:VEVENT', 'UID:a', 'DTSTART;TZID=W. Europe Standard Time:20261112T180000', 'END:VEVENT'), { from: '2026-11-01', to: '2026-12-01' });
    assert.match(page.activities[0]?.start ?? '', /^2026-11-12T18:00:00\+01:00/);
    assert.deepEqual(page.problems, []);
  });

  const NOT: [string, string, RegExp][] = [
    ['a login page', '<!DOCTYPE html><title>Log in</title>', /web page: copy the calendar’s iCal address/],
    ['JSON', ' {"items": []}', /JSON: end its address in \.json/],
    ['nothing', ' \n', /nothing: check that the calendar is shared/],
    ['words', 'Not found', /without BEGIN:VCALENDAR/],
  ];
  for (const [what, text, message] of NOT) {
    it(`that is ${what} is refused with the cure`, async () => {
      await assert.rejects(list(text), { code: 'not-a-calendar', message, src: SRC });
    });
  }

  it('is shown empty when it holds nothing yet', async () => {
    const page = await list(file());
    assert.deepEqual([page.activities, page.more, page.failures, page.stale], [[], false, [], false]);
  });
});

describe('reading a feed again', () => {
  /** A server that gives one answer after the other. */
  function serving(...answers: (string | number | Error)[]) {
    const asked: { url: string; cache: RequestCache | undefined }[] = [];
    const fetch: IcsOptions['fetch'] = (url, init) => {
      asked.push({ url: url instanceof Request ? url.url : url.toString(), cache: init?.cache });
      const answer = answers.shift() ?? new TypeError('fetch failed');
      if (answer instanceof Error) return Promise.reject(answer);
      return Promise.resolve(typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer));
    };
    let clock = Date.UTC(2026, 10, 22, 9);
    return { source: createIcsAdapter({ src: SRC, fetch, now: () => (clock += 3_600_000) }), asked };
  }

  const first = file(...event('SUMMARY:Walk'));
  const titles = ({ activities }: { activities: Activity[] }) => activities.map(({ title }) => title);

  it('asks once for many windows', async () => {
    const { source, asked } = serving(first);
    await Promise.all([source.listActivities(QUERY), source.listActivities({ ...QUERY, from: '2026-10-01' })]);
    await source.listActivities({ ...QUERY, to: '2027-01-01' });
    assert.deepEqual(asked, [{ url: SRC, cache: 'default' }]);
  });

  it('shows what has changed after a refresh', async () => {
    const { source, asked } = serving(first, file(...event('SUMMARY:Long walk')));
    assert.deepEqual(titles(await source.listActivities(QUERY)), ['Walk']);
    const page = await source.listActivities(QUERY, { refresh: true });
    assert.deepEqual([titles(page), page.asOf, page.stale], [['Long walk'], '2026-11-22T11:00:00.000Z', false]);
    assert.equal(asked[1]?.cache, 'no-cache');
  });

  it('keeps the last good reading when the refresh fails or brings something else, and says so', async () => {
    const { source } = serving(first, 503, '<!doctype html>', first);
    await source.listActivities(QUERY);
    for (const code of ['http-status', 'not-a-calendar']) {
      const page = await source.listActivities(QUERY, { refresh: true });
      assert.deepEqual([titles(page), page.stale, page.asOf, page.failures.map(({ error }) => error.code)], [['Walk'], true, '2026-11-22T10:00:00.000Z', [code]]);
    }
    const page = await source.listActivities(QUERY, { refresh: true });
    assert.deepEqual([page.stale, page.failures], [false, []]);
  });

  it('is tried again after a first reading that failed', async () => {
    const { source } = serving(new TypeError('fetch failed'), first);
    await assert.rejects(source.listActivities(QUERY), { code: 'network' });
    assert.deepEqual(titles(await source.listActivities(QUERY)), ['Walk']);
  });

  it('puts right a line that was folded inside a character', async () => {
    const bytes = Buffer.from(file(...event('SUMMARY:F%llesspisning')));
    const at = bytes.indexOf('%');
    const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xc3, 13, 10, 32, 0xa6]), bytes.subarray(at + 1)]);
    const source = createIcsAdapter({ src: SRC, fetch: () => Promise.resolve(new Response(folded)) });
    assert.deepEqual(titles(await source.listActivities(QUERY)), ['Fællesspisning']);
  });

  it('never asks for a calendar that was handed over as text', async () => {
    const source = createIcsAdapter({ src: 'dropped.ics', text: first, fetch: () => Promise.reject(new Error('asked')) });
    await source.listActivities(QUERY);
    assert.deepEqual(titles(await source.listActivities(QUERY, { refresh: true })), ['Walk']);
  });
});
