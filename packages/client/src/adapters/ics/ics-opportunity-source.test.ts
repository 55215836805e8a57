import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { describeOpportunitySource, sampleOpportunities } from '../../contract/index.ts';
import { OpportunitySchema, type Opportunity } from '../../model/index.ts';
import type { OpportunityPage } from '../../ports/index.ts';
import { createJsonOpportunitySource } from '../json/opportunities-index.ts';
import { createIcsOpportunitySource } from './opportunities-index.ts';

const SRC = 'https://a.example/help.ics';
/** Thursday 15 October 2026; the clock goes back in Oslo on the 25th. */
const NOW = Date.parse('2026-10-15T10:00:00Z');

const OSLO = 'TZID=Europe/Oslo';
const CONTACT = 'CONTACT:Kari Lund\\, 22 33 44 55\\, kari@example.org';
const event = (uid: string, ...lines: string[]): string[] => ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'];
const calendar = (...events: string[][]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', 'X-WR-CALNAME:Grønlia', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

const TALK = event('talk', 'SUMMARY:Talk Norwegian', 'LOCATION:The library', 'DESCRIPTION:With two or three guests.', `DTSTART;${OSLO}:20260930T173000`, `DTEND;${OSLO}:20260930T193000`, 'RRULE:FREQ=WEEKLY', `EXDATE;${OSLO}:20261104T173000`, 'X-DUGNAD-CAPACITY:3', CONTACT);
const CANCELLED = event('talk', 'SUMMARY:Talk Norwegian', 'LOCATION:The library', `RECURRENCE-ID;${OSLO}:20261028T173000`, `DTSTART;${OSLO}:20261028T173000`, `DTEND;${OSLO}:20261028T193000`, 'STATUS:CANCELLED', CONTACT);
const TALK_ONCE = event('talk-once', 'SUMMARY:Talk Norwegian', 'LOCATION:The library', `DTSTART;${OSLO}:20261017T120000`, `DTEND;${OSLO}:20261017T140000`);
const CAFE = event('cafe', 'SUMMARY:Host in the café', `DTSTART;${OSLO}:20261016T100000`, `DTEND;${OSLO}:20261016T130000`, 'ORGANIZER;CN=Grendehuset:mailto:huset@example.org', 'URL:https://a.example/cafe', 'GEO:59.9;10.7', 'LOCATION:Grendehuset');

const list = (text: string, days?: number): Promise<OpportunityPage> => createIcsOpportunitySource({ src: SRC, text, now: () => NOW, ...(days && { days }) }).listOpportunities();
const titles = ({ opportunities }: OpportunityPage): unknown[] => opportunities.map(({ title }) => title);
const find = ({ opportunities }: OpportunityPage, title: string): Opportunity => opportunities.find((one) => one.title === title)!;

describe('a calendar of what one can help with', () => {
  it('is an opportunity for each summary and place, the soonest first, and a shift for each time', async () => {
    const page = await list(calendar(TALK, CANCELLED, TALK_ONCE, CAFE), 21);
    assert.deepEqual([titles(page), page.problems, page.stale, page.asOf], [['Host in the café', 'Talk Norwegian'], [], false, '2026-10-15T10:00:00.000Z']);
    const { shifts, place, description } = find(page, 'Talk Norwegian');
    assert.deepEqual([place?.name, description], ['The library', 'With two or three guests.']);
    assert.deepEqual(shifts.map(({ start, end, capacity, status }) => [start, end.slice(11, 16), capacity, status]), [
      ['2026-10-17T12:00:00+02:00[Europe/Oslo]', '14:00', 1, 'open'],
      ['2026-10-21T17:30:00+02:00[Europe/Oslo]', '19:30', 3, 'open'],
      ['2026-10-28T17:30:00+01:00[Europe/Oslo]', '19:30', 1, 'cancelled'],
    ]);
  });

  it('follows the model, whatever it says', async () => {
    for (const one of (await list(calendar(TALK, CAFE))).opportunities) assert.ok(v.is(OpportunitySchema, one), JSON.stringify(v.safeParse(OpportunitySchema, one).issues?.[0]));
  });

  it('looks a season ahead unless told', async () => assert.equal(find(await list(calendar(TALK)), 'Talk Norwegian').shifts.at(-1)?.start.slice(0, 10), '2027-01-06'));

  it('says whom one asks: the contact, else the organiser, else the first of the calendar', async () => {
    const bare = event('bare', 'SUMMARY:Bare', `DTSTART;${OSLO}:20261016T100000`, `DTEND;${OSLO}:20261016T130000`);
    const page = await list(calendar(bare, CAFE, TALK));
    assert.deepEqual(find(page, 'Talk Norwegian').contact, { name: 'Kari Lund', phone: '22 33 44 55', email: 'kari@example.org' });
    assert.deepEqual([find(page, 'Host in the café').contact, find(page, 'Host in the café').organiser, find(page, 'Host in the café').url], [{ name: 'Grendehuset', email: 'huset@example.org' }, { name: 'Grendehuset' }, 'https://a.example/cafe']);
    assert.deepEqual([find(page, 'Bare').contact.email, find(page, 'Bare').organiser], ['huset@example.org', { name: 'Grønlia' }]);
  });

  it('takes nobody’s sign-up', () => assert.equal('signUp' in createIcsOpportunitySource({ src: SRC, text: calendar(CAFE) }), false));

  it('calls the same in two places two, and each time by its own name, also when it is moved', async () => {
    const hall = TALK.map((line) => line.replace('The library', 'The hall').replace('UID:talk', 'UID:hall'));
    const moved = CANCELLED.map((line) => line.replace('DTSTART;TZID=Europe/Oslo:20261028T17', 'DTSTART;TZID=Europe/Oslo:20261028T16').replace('STATUS:CANCELLED', 'STATUS:CONFIRMED'));
    const page = await list(calendar(TALK, hall, moved));
    const ids = page.opportunities.map(({ id }) => id);
    assert.ok(ids.length === 2 && ids[0] !== ids[1] && ids.every((id) => /^talk-norwegian-[a-z0-9]+$/.test(id)), ids.join());
    const before = find(await list(calendar(TALK)), 'Talk Norwegian').shifts.find(({ start }) => start.startsWith('2026-10-28'));
    const after = page.opportunities.flatMap(({ shifts }) => shifts).find(({ start }) => start.startsWith('2026-10-28T16'));
    assert.equal(after?.id, before?.id);
  });

  const times = (...lines: string[]): string[] => event('x', `DTSTART;${OSLO}:20261016T100000`, `DTEND;${OSLO}:20261016T130000`, CONTACT, ...lines);
  const BROKEN: [what: string, lines: string[], code: string][] = [
    ['has no name', times(), 'no-title'],
    ['takes a whole day', event('x', 'SUMMARY:X', 'DTSTART;VALUE=DATE:20261016', CONTACT), 'no-clock-times'],
    ['ends when it begins', event('x', 'SUMMARY:X', `DTSTART;${OSLO}:20261016T100000`, CONTACT), 'no-clock-times'],
    ['takes nobody', times('SUMMARY:X', 'X-DUGNAD-CAPACITY:0'), 'invalid-capacity'],
    ['takes as many as words say', times('SUMMARY:X', 'X-DUGNAD-CAPACITY:some'), 'invalid-capacity'],
  ];
  for (const [what, lines, code] of BROKEN) {
    it(`leaves out an event that ${what}, says so once, and shows the others`, async () => {
      const page = await list(calendar(CAFE, lines.toSpliced(-1, 0, 'RRULE:FREQ=DAILY;COUNT=3')));
      assert.deepEqual([titles(page), page.problems.map((problem) => [problem.src, problem.code, problem.uid, problem.line])], [['Host in the café'], [[SRC, code, 'x', 16]]]);
    });
  }

  it('shows nothing where nobody can be asked, and tells the webmaster why', async () => {
    const page = await list(calendar(TALK_ONCE));
    assert.deepEqual([page.opportunities, page.problems.map(({ code }) => code)], [[], ['no-contact']]);
    assert.match(page.problems[0]?.message ?? '', /write it as CONTACT or ORGANIZER/);
  });

  it('is nothing where there is nothing, and an error where it is no calendar', async () => {
    assert.deepEqual((await list(calendar())).opportunities, []);
    await assert.rejects(list('<!doctype html>'), { code: 'not-a-calendar' });
  });
});

const stamp = (days: number, clock: string): string => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T${clock}`;
const soon = event('soon', 'SUMMARY:Café', `DTSTART;${OSLO}:${stamp(2, '100000')}`, `DTEND;${OSLO}:${stamp(2, '130000')}`, 'RRULE:FREQ=WEEKLY', CONTACT);
const sooner = event('sooner', 'SUMMARY:Garden', `DTSTART;${OSLO}:${stamp(1, '100000')}`, `DTEND;${OSLO}:${stamp(1, '130000')}`, 'STATUS:CANCELLED');
const runner = { describe, it, assert: (condition: boolean, message: string): void => assert.ok(condition, message) };

describeOpportunitySource('iCalendar', () => createIcsOpportunitySource({ src: SRC, fetch: () => Promise.resolve(new Response(calendar(soon, sooner))) }), { ...runner, makeBroken: () => createIcsOpportunitySource({ src: SRC, text: '<p>' }) });
describeOpportunitySource('JSON', () => createJsonOpportunitySource({ src: SRC, fetch: () => Promise.resolve(Response.json(sampleOpportunities(Date.now()))) }), { ...runner, makeBroken: () => createJsonOpportunitySource({ src: SRC, text: '<p>' }) });
