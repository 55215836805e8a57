import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createMemoryAdapter, type MemoryOptions } from '@dugnad/client/memory';
import { activitiesOf, readCalendar, type CalendarWish } from './read-calendar.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const evening = (date: string, title = date) => ({ id: title, title, start: `${date}T18:00:00+01:00[Europe/Oslo]`, end: `${date}T20:00:00+01:00[Europe/Oslo]` });
const LIST: CalendarWish = { view: 'list', upcoming: 3, earlier: 0 };
const MONTH: CalendarWish = { ...LIST, view: 'month' };

function read(memory: MemoryOptions, wish: CalendarWish, now = NOW) {
  const source = createMemoryAdapter({ timeZone: 'Europe/Oslo', ...memory });
  const reading = readCalendar(source, wish, { signal: new AbortController().signal, now });
  return { source, reading };
}
const titles = async (reading: ReturnType<typeof read>['reading']) => activitiesOf(await reading).map((activity) => activity.title);

describe('reading for the list', () => {
  const activities = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-12-24'].map((date) => evening(date));

  it('begins today and stops at the number asked for', async () => {
    const { reading } = read({ activities }, LIST);
    assert.deepEqual(await titles(reading), ['2026-11-22', '2026-11-23', '2026-11-24']);
    assert.equal((await reading).page.more, true);
  });

  it('begins at the date looked at', async () => {
    const { reading } = read({ activities }, { ...LIST, date: '2026-12-01' });
    assert.deepEqual(await titles(reading), ['2026-12-24']);
  });

  it('puts what came before, when asked, first and in order', async () => {
    const { reading } = read({ activities }, { ...LIST, earlier: 1 });
    assert.deepEqual(await titles(reading), ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']);
    assert.equal((await reading).earlier?.more, true);
  });

  it('shows what lasts across today once, also beside earlier ones', async () => {
    const festival = { id: 'festival', title: 'Festival', start: '2026-11-21', end: '2026-11-25' };
    const { reading } = read({ activities: [festival] }, { ...LIST, earlier: 5 });
    assert.deepEqual(await titles(reading), ['Festival']);
  });

  it('takes today from the association’s clock, not from the visitor’s', async () => {
    const newYear = Date.UTC(2026, 11, 31, 11);
    const { reading } = read({ timeZone: 'Pacific/Auckland', activities: [] }, LIST, newYear);
    assert.equal((await reading).today, '2027-01-01');
  });

  it('asks in the zone that the webmaster gave', async () => {
    const { source, reading } = read({ activities }, { ...LIST, timeZone: 'Europe/Oslo' });
    await reading;
    assert.equal(source.asked[0]?.timeZone, 'Europe/Oslo');
  });
});

describe('reading for the month', () => {
  it('asks for the whole month that the date lies in', async () => {
    const { source, reading } = read({ activities: [evening('2026-11-01')] }, { ...MONTH, date: '2026-11-22' });
    assert.deepEqual(await titles(reading), ['2026-11-01']);
    assert.equal(source.asked.length, 1);
    assert.equal(source.asked[0]?.from, '2026-11-01');
    assert.equal(source.asked[0]?.to, '2026-12-01');
  });

  it('finds the next date that has something when the month has nothing', async () => {
    const { reading } = read({ activities: [evening('2027-04-03'), evening('2027-05-01')] }, MONTH);
    assert.equal((await reading).next?.title, '2027-04-03');
  });

  it('says that nothing comes when nothing does', async () => {
    const { reading } = read({ activities: [evening('2025-04-03')] }, MONTH);
    assert.equal((await reading).next, undefined);
  });
});

describe('reading a source that cannot be read', () => {
  it('passes the reason on', async () => {
    await assert.rejects(read({ fail: 'cors-refused' }, LIST).reading, { code: 'cors-refused' });
  });
});
