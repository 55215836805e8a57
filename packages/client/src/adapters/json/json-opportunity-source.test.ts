import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { sampleOpportunities } from '../../contract/index.ts';
import { isDugnadError } from '../../errors/index.ts';
import { OpportunitySchema, type OpportunityInput } from '../../model/index.ts';
import type { OpportunityPage } from '../../ports/index.ts';
import { createJsonOpportunitySource } from './opportunities-index.ts';

const SRC = 'https://a.example/opportunities.json';
const NOW = Date.parse('2026-11-22T10:00:00Z');
const DAY = 86_400_000;
const SAMPLE = sampleOpportunities(NOW);
const cafe = SAMPLE[0] as OpportunityInput;

const list = (value: unknown, now = NOW): Promise<OpportunityPage> => createJsonOpportunitySource({ src: SRC, text: typeof value === 'string' ? value : JSON.stringify(value), now: () => now }).listOpportunities();
const ids = ({ opportunities }: OpportunityPage): string[] => opportunities.map(({ id }) => id);

describe('a JSON file of opportunities', () => {
  it('may be a bare list, and is shown in the order of the first shift that one can still take', async () => {
    const page = await list(SAMPLE);
    assert.deepEqual(ids(page), ['visiting-friend', 'tree-planting', 'cafe-host', 'repair-help', 'concert-crew', 'flea-market']);
    assert.deepEqual([page.problems, page.failures, page.stale, page.asOf], [[], [], false, '2026-11-22T10:00:00.000Z']);
  });

  it('is filled in with what can be left out', async () => {
    const { opportunities: [first] } = await list({ opportunities: [{ ...cafe, shifts: [{ id: 'a', start: '2026-12-05T10:00:00+01:00', end: '2026-12-05T13:00:00+01:00', capacity: 2 }] }], name: 'Grønlia' });
    assert.deepEqual([first?.mode, first?.holdDays, first?.skills, first?.shifts[0]?.taken, first?.shifts[0]?.waitlist], ['in-person', 7, [], 0, 'none']);
  });

  it('says what it knows of places, and where each shift and opportunity stands now', async () => {
    const shifts = [{ ...cafe.shifts![0]!, taken: 4 }];
    const [full] = (await list([{ ...cafe, shifts }])).opportunities;
    assert.deepEqual([full?.status, full?.shifts[0]?.status], ['full', 'full']);
    const [over] = (await list([{ ...cafe, shifts }], NOW + 30 * DAY)).opportunities;
    assert.deepEqual([over?.status, over?.shifts[0]?.status], ['closed', 'past']);
  });

  it('is read once, and grows old while it is kept', async () => {
    const clock = { now: NOW };
    const source = createJsonOpportunitySource({ src: SRC, fetch: () => Promise.resolve(Response.json(SAMPLE)), now: () => clock.now });
    assert.equal(ids(await source.listOpportunities())[0], 'visiting-friend');
    clock.now += 4 * DAY;
    const page = await source.listOpportunities();
    assert.deepEqual([ids(page)[0], page.asOf], ['tree-planting', '2026-11-22T10:00:00.000Z']);
  });

  it('shows the good entries and reports the bad ones by number, field and reason', async () => {
    const broken = { ...cafe, id: 'b', shifts: [cafe.shifts![0], { ...cafe.shifts![1], capacity: 0 }] };
    const page = await list([cafe, broken, 'nonsense', { ...cafe, id: 'c', url: 'javascript:alert(1)' }, cafe, null, { ...cafe, id: 'd' }]);
    assert.deepEqual(ids(page), ['cafe-host', 'd']);
    assert.deepEqual(page.problems.map(({ src, line, uid, code }) => [src, line, uid, code]), [[2, 'b'], [3, undefined], [4, 'c'], [5, 'cafe-host'], [6, undefined]].map(([line, uid]) => [SRC, line, uid, 'invalid-opportunity']));
    const said = page.problems.map(({ message }) => message);
    assert.match(said[0] ?? '', /^Entry 2, shifts\.1\.capacity: /);
    assert.match(said[1] ?? '', /^Entry 3: /);
    assert.match(said[2] ?? '', /^Entry 4, url: is not a web address/);
    assert.equal(said[3], 'Entry 5, id: is that of another entry');
  });

  it('has room for another entry of a name whose first was broken', async () => assert.deepEqual(ids(await list([{ ...cafe, title: 4 }, cafe])), ['cafe-host']));

  const BAD: [string, string, string][] = [
    ['a web page', '<!doctype html><title>Log in</title>', 'not-a-calendar'], ['text that is not JSON', 'BEGIN:VCALENDAR', 'invalid-data'], ['an empty file', '', 'invalid-data'], ['a number', '4', 'invalid-data'],
    ['nothing', 'null', 'invalid-data'], ['a file of activities', '{"activities": []}', 'invalid-data'], ['a name that is none', '{"opportunities": [], "name": 4}', 'invalid-data'],
  ];
  for (const [what, text, code] of BAD) {
    it(`that is ${what} is refused as ${code}`, () => assert.rejects(list(text), { code, src: SRC }));
  }

  it('says what it should have been a list of', () => assert.rejects(list('<p>'), { message: `${SRC} is a web page, not a list of opportunities: give the address of the data itself.` }));

  it('keeps the last good reading when a refresh fails, and says since when', async () => {
    const answers = [Response.json({ opportunities: SAMPLE, name: 'Grønlia' }), new Response('', { status: 503 })];
    const source = createJsonOpportunitySource({ src: SRC, fetch: () => Promise.resolve(answers.shift() ?? Response.error()), now: () => NOW });
    await source.listOpportunities();
    const page = await source.listOpportunities({ refresh: true });
    assert.deepEqual([page.opportunities.length, page.stale, page.asOf], [6, true, '2026-11-22T10:00:00.000Z']);
    assert.deepEqual(page.failures.map(({ src, name, error }) => [src, name, error.code]), [[SRC, 'Grønlia', 'http-status']]);
  });

  it('is not waited for when nobody wants it any more, and is an error of ours when it cannot be read', async () => {
    const source = createJsonOpportunitySource({ src: SRC, fetch: () => Promise.reject(new TypeError('fetch failed')) });
    await assert.rejects(source.listOpportunities({ signal: AbortSignal.abort() }), { code: 'aborted' });
    await assert.rejects(source.listOpportunities(), { code: 'network' });
  });
});

describe('a JSON file of opportunities that was damaged', () => {
  const TEXT = JSON.stringify({ name: 'Grønlia', opportunities: SAMPLE });

  /** Opportunities that all follow the schema, or one of our errors: nothing else may come of a file. */
  async function survives(text: string): Promise<OpportunityPage | undefined> {
    try {
      const page = await list(text);
      for (const opportunity of page.opportunities) assert.ok(v.is(OpportunitySchema, opportunity), JSON.stringify(opportunity));
      return page;
    } catch (error) {
      if (!isDugnadError(error)) throw error;
      assert.ok(['invalid-data', 'not-a-calendar'].includes(error.code), error.code);
      return undefined;
    }
  }

  const cut = fc.record({ at: fc.nat({ max: TEXT.length }), length: fc.nat({ max: 20 }), put: fc.oneof(fc.constant(''), fc.string({ maxLength: 5 }), fc.constantFrom('"', '{', '}', ']', 'null', ',', '0')) });

  it('gives a page or one of our errors, wherever letters were lost, added or changed', async () => {
    await fc.assert(fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
      await survives(cuts.reduce((rest, { at, length, put }) => rest.slice(0, at) + put + rest.slice(at + length), TEXT));
    }), { numRuns: 300 });
  });

  it('has a problem for each entry that is none, whatever stands there', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 10 }), async (entries) => {
      const page = await survives(JSON.stringify(entries));
      assert.deepEqual(page?.problems.map(({ line }) => line), entries.map((_, index) => index + 1));
    }));
  });

  it('loses only the entries that are broken, wherever they stand', async () => {
    const broken = fc.constantFrom<unknown[]>(null, 4, [], {}, { id: 'x' }, { ...cafe, contact: {} }, { ...cafe, retention: {} }, { ...cafe, shifts: [{}] });
    const entry = fc.oneof(fc.constantFrom(...SAMPLE).map((value) => ({ good: true, value: value as unknown })), broken.map((value) => ({ good: false, value })));
    await fc.assert(fc.asyncProperty(fc.array(entry, { maxLength: 12 }), async (entries) => {
      const unique = entries.map(({ good, value }, index) => ({ good, value: good ? { ...(value as OpportunityInput), id: `entry-${index}` } : value }));
      const page = await survives(JSON.stringify(unique.map(({ value }) => value)));
      assert.deepEqual(page && ids(page).toSorted(), unique.flatMap(({ good }, index) => (good ? `entry-${index}` : [])).toSorted());
      assert.deepEqual(page?.problems.map(({ line }) => line), unique.flatMap(({ good }, index) => (good ? [] : [index + 1])));
    }));
  });
});
