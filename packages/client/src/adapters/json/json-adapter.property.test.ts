import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { isDugnadError } from '../../errors/index.ts';
import { ActivitySchema } from '../../model/index.ts';
import type { ActivityPage } from '../../ports/index.ts';
import { createJsonAdapter } from './index.ts';

const SRC = 'https://a.example/activities.json';
const QUERY = { from: '2026-01-01', to: '2027-01-01', timeZone: 'Europe/Oslo' };

const FILE = {
  name: 'Grorud',
  timeZone: 'Europe/Oslo',
  activities: [
    { id: 'walk', uid: 'walk@a.example', title: 'Walk', start: '2026-11-12T11:00:00+01:00[Europe/Oslo]', end: '2026-11-12T12:00:00+01:00', place: { name: 'The library' } },
    { id: 'fair', title: { nb: 'Marked', ar: 'سوق' }, start: '2026-11-06', end: '2026-11-08', price: { amount: 5000, currency: 'NOK' } },
    { id: 'choir', title: 'Choir', start: '2026-11-10T17:00:00Z', status: 'cancelled', contact: { name: 'Kari', hours: [{ days: [1], from: '09:00', to: '15:00' }] } },
  ],
};
const TEXT = JSON.stringify(FILE);

const read = (text: string): Promise<ActivityPage> => createJsonAdapter({ src: SRC, text }).listActivities(QUERY);

/** A page of activities that all follow the schema, or one of our errors: nothing else may come of a file. */
async function survives(text: string): Promise<ActivityPage | undefined> {
  try {
    const page = await read(text);
    for (const activity of page.activities) assert.ok(v.is(ActivitySchema, activity), JSON.stringify(activity));
    for (const { src, line, code, message } of page.problems) assert.ok(src === SRC && line > 0 && code === 'invalid-activity' && message.startsWith(`Entry ${line}`));
    return page;
  } catch (error) {
    if (!isDugnadError(error)) throw error;
    assert.ok(['invalid-data', 'not-a-calendar'].includes(error.code), error.code);
    assert.equal(error.src, SRC);
    return undefined;
  }
}

describe('a JSON file that was damaged', () => {
  const cut = fc.record({ at: fc.nat({ max: TEXT.length }), length: fc.nat({ max: 20 }), put: fc.oneof(fc.constant(''), fc.string({ maxLength: 5 }), fc.constantFrom('"', '{', '}', ']', 'null', ',', '\\', '0', '\u0000')) });

  it('gives a page or one of our errors, wherever letters were lost, added or changed', async () => {
    await fc.assert(fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
      const text = cuts.reduce((rest, { at, length, put }) => rest.slice(0, at) + put + rest.slice(at + length), TEXT);
      await survives(text);
    }), { numRuns: 500 });
  });

  it('gives a page when a year lost its centuries, and clocks were not yet what they are', async () => {
    const page = await survives(TEXT.replace('2026-11-12T11', '0026-11-12T11'));
    assert.equal(page?.problems.length, 0);
  });

  it('is refused when it ends too soon, wherever that is', async () => {
    for (let end = 0; end < TEXT.length; end += 7) assert.equal(await survives(TEXT.slice(0, end)), undefined);
  });
});

describe('a JSON file that holds anything', () => {
  it('gives a page or one of our errors', async () => {
    await fc.assert(fc.asyncProperty(fc.json(), (text) => survives(text).then(() => undefined)));
  });

  it('gives a page for a list of anything, with a problem for each entry that is none', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 10 }), async (entries) => {
      const page = await survives(JSON.stringify({ activities: entries }));
      assert.equal(page?.problems.length, entries.length);
      assert.deepEqual(page?.problems.map(({ line }) => line), entries.map((_, index) => index + 1));
    }));
  });

  it('loses only the entries that are broken, wherever they stand', async () => {
    const broken = fc.constantFrom<unknown[]>(null, 4, [], {}, { id: 'x' }, { ...FILE.activities[0], start: 'soon' }, { ...FILE.activities[1], price: 'free' }, { ...FILE.activities[2], url: 'javascript:1' });
    const entry = fc.oneof(fc.constantFrom(0, 1, 2).map((which) => ({ good: true, value: FILE.activities[which] as unknown })), broken.map((value) => ({ good: false, value })));
    await fc.assert(fc.asyncProperty(fc.array(entry, { maxLength: 12 }), async (entries) => {
      const page = await survives(JSON.stringify(entries.map(({ value }) => value)));
      assert.equal(page?.activities.length, entries.filter(({ good }) => good).length);
      assert.deepEqual(page?.problems.map(({ line }) => line), entries.flatMap(({ good }, index) => (good ? [] : [index + 1])));
    }));
  });

  const values = fc.oneof(fc.constantFrom<unknown[]>(null, true, '', 'x', 0, -1, 1e99, [], {}, [[]], 'javascript:alert(1)', '2026-11-12', { __proto__: null }), fc.jsonValue({ maxDepth: 2 }));

  it('never shows a field that the schema would refuse', async () => {
    const fields = fc.constantFrom(...Object.keys(ActivitySchema.entries));
    await fc.assert(fc.asyncProperty(fields, values, async (field, value) => {
      const page = await survives(JSON.stringify([{ ...FILE.activities[0], [field]: value }]));
      assert.equal((page?.activities.length ?? 0) + (page?.problems.length ?? 0) > 0 || field === 'start' || field === 'end', true);
    }), { numRuns: 400 });
  });

  it('is not led astray by names that every object has', async () => {
    const page = await survives(`[{"__proto__": {"title": "x"}, "constructor": 1, "id": "a", "title": "A", "start": "2026-11-12"}]`);
    assert.deepEqual(page?.activities, [{ id: 'a', title: 'A', start: '2026-11-12', allDay: true, status: 'scheduled' }]);
  });
});
