import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ActivityInput } from '../../model/index.ts';
import type { ActivityQuery } from '../../ports/index.ts';
import { createMemoryAdapter } from './index.ts';

const HOUR = 3_600_000;

const at = (start: string, end?: string): ActivityInput => ({ id: start, title: start, start, ...(end === undefined ? {} : { end }) });

async function found(activities: ActivityInput[], from: string, to: string, how: string | Partial<ActivityQuery>): Promise<string[]> {
  const page = await createMemoryAdapter({ activities }).listActivities({ from, to, ...(typeof how === 'string' ? { timeZone: how } : how) });
  return page.activities.map(({ start }) => start);
}

/** A zone, the day its clocks change, and how long that day is. */
const CHANGES: [string, string, string, number][] = [
  ['Europe/Oslo', '2026-03-29', '2026-03-30', 23],
  ['Europe/Oslo', '2026-10-25', '2026-10-26', 25],
  ['Europe/Oslo', '2026-11-22', '2026-11-23', 24],
  ['America/New_York', '2026-03-08', '2026-03-09', 23],
  ['America/New_York', '2026-11-01', '2026-11-02', 25],
  ['Australia/Lord_Howe', '2026-04-05', '2026-04-06', 24.5],
  ['Australia/Lord_Howe', '2026-10-04', '2026-10-05', 23.5],
  ['Asia/Kolkata', '2026-10-25', '2026-10-26', 24],
];

describe('a day on which the clocks change', () => {
  for (const [zone, day, next, hours] of CHANGES) {
    it(`has ${hours} hours on ${day} in ${zone}, and each belongs to it alone`, async () => {
      const noon = Date.parse(`${day}T12:00:00Z`);
      const starts = Array.from({ length: 24 * 8 }, (_, half) => at(new Date(noon + (half / 2 - 48) * HOUR).toISOString()));
      const shown = await found(starts, day, next, zone);
      assert.equal(shown.length, hours * 2);
      assert.ok(shown.every((start) => start.startsWith(day)), shown.join('\n'));
    });
  }

  it('shows the hour that comes twice in the order that it comes, each with its offset', async () => {
    const starts = ['2026-10-25T01:30:00Z', '2026-10-25T00:30:00Z', '2026-10-24T23:30:00Z'].map((start) => at(start));
    assert.deepEqual(await found(starts, '2026-10-25', '2026-10-26', 'Europe/Oslo'), [
      '2026-10-25T01:30:00+02:00[Europe/Oslo]', '2026-10-25T02:30:00+02:00[Europe/Oslo]', '2026-10-25T02:30:00+01:00[Europe/Oslo]',
    ]);
  });

  it('shows no hour that does not come', async () => {
    const starts = ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'].map((start) => at(start));
    assert.deepEqual(await found(starts, '2026-03-29', '2026-03-30', 'Europe/Oslo'), ['2026-03-29T01:30:00+01:00[Europe/Oslo]', '2026-03-29T03:30:00+02:00[Europe/Oslo]']);
  });

  it('ends what goes on over the change at its own moment', async () => {
    const night = at('2026-10-25T00:00:00+02:00', '2026-10-25T05:00:00+01:00');
    assert.equal((await found([night], '2026-10-25T05:00:00+01:00', '2026-10-26', 'Europe/Oslo')).length, 0);
    assert.equal((await found([night], '2026-10-25T04:59:00+01:00', '2026-10-26', 'Europe/Oslo')).length, 1);
  });

  it('is a whole day for what lasts all day, in every zone', async () => {
    for (const [zone, day, next] of CHANGES) {
      assert.deepEqual(await found([at(day)], day, next, zone), [day]);
      assert.deepEqual(await found([at(day)], next, '2027-01-01', zone), []);
      assert.deepEqual(await found([at(day)], '2026-01-01', day, zone), []);
    }
  });
});

describe('windows side by side', () => {
  const zone = fc.constantFrom('Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca', 'UTC');
  const starts = fc.uniqueArray(fc.integer({ min: 0, max: 365 * 48 }), { maxLength: 40 })
    .map((halves) => halves.map((half) => at(new Date(Date.UTC(2026, 0, 1) + half * (HOUR / 2)).toISOString())));
  const day = fc.integer({ min: 0, max: 364 }).map((days) => new Date(Date.UTC(2026, 0, 1) + days * 24 * HOUR).toISOString().slice(0, 10));
  const [begin, end] = ['2025-12-30', '2027-01-03'];

  it('share nothing and miss nothing, wherever the days are cut', async () => {
    await fc.assert(fc.asyncProperty(starts, fc.array(day, { maxLength: 5 }), zone, async (list, days, timeZone) => {
      const edges = [begin, ...days.toSorted(), end];
      const parts = await Promise.all(edges.slice(1).map((to, index) => found(list, edges[index] ?? begin, to, timeZone)));
      assert.deepEqual(parts.flat(), await found(list, begin, end, timeZone));
    }));
  });

  it('can be walked through page by page, forwards and backwards, without losing one', async () => {
    await fc.assert(fc.asyncProperty(starts, fc.integer({ min: 1, max: 9 }), zone, async (list, limit, timeZone) => {
      const all = await found(list, begin, end, timeZone);
      const forwards: string[] = [];
      for (let from = begin; ;) {
        const page = await found(list, from, end, { timeZone, limit });
        const fresh = page.filter((start) => !forwards.includes(start));
        forwards.push(...fresh);
        if (page.length < limit || fresh.length === 0) break;
        from = (page.at(-1) ?? from).replace(/(T..:..:..)/, '$1.001').replace(/\[.*/, '');
      }
      const backwards: string[] = [];
      for (let to = end; ;) {
        const page = await found(list, begin, to, { timeZone, limit, latest: true });
        backwards.unshift(...page);
        if (page.length < limit) break;
        to = (page[0] ?? to).replace(/\[.*/, '');
      }
      assert.deepEqual([forwards, backwards], [all, all]);
    }));
  });

  it('hold what overlaps them, by comparison with looking at every minute of it', async () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 96 }), fc.integer({ min: 0, max: 60 }));
    await fc.assert(fc.asyncProperty(fc.array(span, { maxLength: 12 }), fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 30 }), async (spans, from, length) => {
      const instant = (hour: number) => new Date(Date.UTC(2026, 9, 24) + hour * HOUR).toISOString();
      const list = spans.map(([start, lasts], index) => ({ ...at(instant(start), instant(start + lasts)), id: String(index) }));
      const page = await createMemoryAdapter({ activities: list }).listActivities({ from: instant(from), to: instant(from + length), timeZone: 'Europe/Oslo' });
      const touches = ([start, lasts]: [number, number]) =>
        Array.from({ length: length * 2 }, (_, half) => from + half / 2).some((hour) => (hour >= start && hour < start + lasts) || hour === start);
      assert.deepEqual(page.activities.map(({ id }) => Number(id)).sort((a, b) => a - b), spans.flatMap((one, index) => (touches(one) ? [index] : [])));
    }));
  });
});
