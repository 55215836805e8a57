import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMemoryAdapter } from '../adapters/memory/index.ts';
import { type ErrorCode, isDugnadError } from '../errors/index.ts';
import { type Activity, compareActivities } from '../model/index.ts';
import { combineSources, type ActivityPage, type ActivityQuery, type ActivitySource } from './index.ts';

const QUERY: ActivityQuery = { from: '2026-10-01', to: '2027-01-01', timeZone: 'Europe/Oslo' };

/** Around the night when the clocks go back, some at the same moment, some of the same name in several calendars. */
const activity = fc.record({ hour: fc.integer({ min: 0, max: 60 * 24 }), uid: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }), day: fc.boolean() }).map(({ hour, uid, day }): Activity => {
  const instant = new Date(Date.UTC(2026, 9, 10, hour)).toISOString();
  const start = day ? instant.slice(0, 10) : instant;
  return { id: `${uid ?? 'none'}/${start}`, ...(uid === undefined ? {} : { uid: `u${uid}` }), title: 'A', start, allDay: day, status: 'scheduled' };
});
const calendar = fc.uniqueArray(activity, { selector: ({ id }) => id, maxLength: 12 });
const calendars = fc.array(calendar, { minLength: 2, maxLength: 4 });

const sourcesOf = (lists: Activity[][]): ActivitySource[] => lists.map((activities, index) => createMemoryAdapter({ activities, src: `memory:${index}` }));
const read = (lists: Activity[][], query = QUERY): Promise<ActivityPage> => combineSources(sourcesOf(lists)).listActivities(query);
const keyOf = ({ uid, id, start }: Activity) => `${uid ?? `${id} of nobody`}\n${start}`;
const ids = ({ activities }: ActivityPage) => activities.map(({ id }) => id);

describe('any calendars as one', () => {
  it('give the same whichever is named first', async () => {
    await fc.assert(fc.asyncProperty(calendars, async (lists) => {
      assert.deepEqual(ids(await read(lists)), ids(await read(lists.toReversed())));
    }));
  });

  it('lose nothing, invent nothing, and show once what they share', async () => {
    await fc.assert(fc.asyncProperty(calendars, async (lists) => {
      const apart = await Promise.all(sourcesOf(lists).map((source) => source.listActivities(QUERY)));
      const wanted = new Set(apart.flatMap(({ activities }) => activities.map(keyOf)));
      const { activities } = await read(lists);
      assert.deepEqual(new Set(activities.map(keyOf)), wanted);
      const named = activities.filter(({ uid }) => uid !== undefined).map(keyOf);
      assert.equal(new Set(named).size, named.length);
    }));
  });

  it('stand in the order that they happen', async () => {
    await fc.assert(fc.asyncProperty(calendars, async (lists) => {
      const { activities } = await read(lists);
      assert.deepEqual(activities.map(({ id }) => id), activities.toSorted(compareActivities).map(({ id }) => id));
    }));
  });

  it('give with a limit what the whole list begins or ends with, and say whether there is more', async () => {
    await fc.assert(fc.asyncProperty(calendars, fc.integer({ min: 1, max: 30 }), fc.boolean(), async (lists, limit, latest) => {
      // What calendars share is cut before it is found to be shared, so here each has its own.
      const own = lists.map((list, index) => list.map((one) => ({ ...one, id: `${index}/${one.id}`, uid: `${index}/${one.uid}` })));
      const whole = await read(own);
      const part = await read(own, { ...QUERY, limit, latest });
      assert.deepEqual(ids(part), latest ? ids(whole).slice(-limit) : ids(whole).slice(0, limit));
      assert.equal(part.more, whole.activities.length > limit);
    }));
  });

  it('are what one calendar with all of it would be', async () => {
    await fc.assert(fc.asyncProperty(calendar, fc.integer({ min: 1, max: 3 }), async (list, parts) => {
      const split = Array.from({ length: parts + 1 }, (_, part) => list.filter((_one, index) => index % (parts + 1) === part));
      const together = await createMemoryAdapter({ activities: list }).listActivities(QUERY);
      assert.deepEqual(new Set(ids(await read(split))), new Set(ids(together)));
    }));
  });

  it('are one calendar twice exactly when the same one is named twice', async () => {
    const named = calendar.map((list) => list.filter(({ uid }) => uid !== undefined));
    await fc.assert(fc.asyncProperty(named, async (list) => {
      assert.deepEqual(ids(await read([list, list])), ids(await read([list, []])));
    }));
  });
});

describe('any calendars of which some are down', () => {
  const state = fc.record({ list: calendar, fails: fc.constantFrom<(ErrorCode | undefined)[]>(undefined, undefined, 'network', 'cors-refused', 'timeout') });

  it('show what the others hold and name each one that is down, or fail with the first when all are', async () => {
    await fc.assert(fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 5 }), async (states) => {
      const sources = states.map(({ list, fails }, index) => createMemoryAdapter({ activities: list, src: `memory:${index}`, fail: fails }));
      const down = states.flatMap(({ fails }, index) => (fails === undefined ? [] : [{ src: `memory:${index}`, code: fails }]));
      const answer = await combineSources(sources).listActivities(QUERY).catch((error: unknown) => error);
      if (down.length === states.length) {
        assert.ok(isDugnadError(answer));
        assert.equal(answer.code, down[0]?.code);
        return;
      }
      const page = answer as ActivityPage;
      assert.deepEqual(page.failures.map(({ src, error }) => ({ src, code: error.code })), down);
      assert.deepEqual(ids(page), ids(await read(states.map(({ list, fails }) => (fails === undefined ? list : [])))));
    }));
  });

  it('are as old as the oldest of them, and stale when one is', async () => {
    const age = fc.record({ hour: fc.integer({ min: 10, max: 20 }), stale: fc.boolean() });
    await fc.assert(fc.asyncProperty(fc.array(age, { minLength: 2, maxLength: 5 }), async (ages) => {
      const sources = ages.map(({ hour, stale }) => createMemoryAdapter({ asOf: `2026-11-22T${hour}:00:00.000Z`, stale }));
      const { asOf, stale } = await combineSources(sources).listActivities(QUERY);
      assert.equal(asOf, `2026-11-22T${Math.min(...ages.map(({ hour }) => hour))}:00:00.000Z`);
      assert.equal(stale, ages.some((one) => one.stale));
    }));
  });
});
