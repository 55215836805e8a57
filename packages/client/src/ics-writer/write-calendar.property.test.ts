import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { createIcsAdapter } from '../ics/index.ts';
import { type Activity, ActivitySchema, momentOf } from '../model/index.ts';
import { writeCalendar } from './index.ts';

const OPTIONS = { productId: '-//Dugnad//Calendar//EN', now: Date.UTC(2026, 10, 22, 10) };
const WINDOW = { from: '2026-01-01', to: '2028-01-01', timeZone: 'UTC' };

/** Letters of one to four octets, characters of several letters, and all that the format gives a meaning to. */
const letters = fc.constantFrom('a', 'B', '7', 'ø', 'é', 'ß', 'Ж', 'ع', '漢', '字', '👩🏽‍🌾', '🇳🇴', ',', ';', ':', '\\', '"', "'", '=', '\n', ' ', '%', '^', '&', 'e\u0301');
/** As people write: something at both ends. */
const words = fc.string({ unit: letters, maxLength: 120 }).map((inner) => `x${inner}x`);
const line = words.map((text) => text.replaceAll('\n', ' '));
/** A parameter's value cannot hold everything (RFC 5545 §3.2); what it cannot is left out, and that is tested by itself. */
const name = line.map((text) => text.replaceAll(/["^]/g, ''));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const moment = fc.integer({ min: 0, max: 365 * 24 * 60 }).map((minutes) => new Date(Date.UTC(2026, 6, 1) + minutes * 60_000).toISOString().replace('.000', ''));
const timed = fc.tuple(moment, maybe(fc.integer({ min: 1, max: 5000 }))).map(([start, minutes]) => ({
  start, allDay: false, ...(minutes === undefined ? {} : { end: new Date(Date.parse(start) + minutes * 60_000).toISOString().replace('.000', '') }),
}));
const wholeDays = fc.tuple(moment, fc.integer({ min: 1, max: 20 })).map(([start, days]) => ({
  start: start.slice(0, 10), allDay: true, end: new Date(Date.parse(start.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10),
}));

const details = fc.record({
  title: words,
  description: maybe(words),
  place: maybe(fc.record({ name: line, geo: fc.record({ latitude: fc.integer({ min: -90, max: 90 }), longitude: fc.integer({ min: -180, max: 180 }) }, { noNullPrototype: true }) }, { noNullPrototype: true })),
  url: fc.constantFrom(undefined, 'https://a.example/walk?a=1,2;3#x', 'mailto:kari@a.example'),
  categories: maybe(fc.array(line, { minLength: 1, maxLength: 4 })),
  organiser: maybe(name.map((one) => ({ name: one, contact: { name: one, email: 'kari@a.example' } }))),
  status: fc.constantFrom<Activity['status'][]>('scheduled', 'cancelled', 'full', 'postponed', 'moved-online'),
});

const activity = fc.tuple(fc.oneof(timed, wholeDays), details, fc.uuid()).map(([times, rest, uid]): Activity =>
  ({ ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)), ...times, id: uid, uid }) as Activity);

async function readBack(written: Activity | Activity[]): Promise<Activity[]> {
  const page = await createIcsAdapter({ src: 'saved.ics', text: writeCalendar(written, OPTIONS) }).listActivities(WINDOW);
  assert.deepEqual(page.problems, []);
  return page.activities.map((one) => v.parse(ActivitySchema, one));
}

describe('any activity, saved and read again', () => {
  it('happens at the same time', async () => {
    await fc.assert(fc.asyncProperty(activity, async (one) => {
      const [found, ...others] = await readBack(one);
      assert.equal(others.length, 0);
      assert.equal(found?.allDay, one.allDay);
      if (one.allDay) assert.deepEqual([found?.start, found?.end], [one.start, one.end]);
      else assert.deepEqual([momentOf(found?.start ?? ''), found?.end && momentOf(found.end)], [momentOf(one.start), one.end && momentOf(one.end)]);
    }));
  });

  it('says the same in every letter', async () => {
    await fc.assert(fc.asyncProperty(activity, async (one) => {
      const [found] = await readBack(one);
      assert.deepEqual(
        [found?.title, found?.description, found?.place?.name, found?.place?.geo, found?.url, found?.organiser, found?.uid],
        [one.title, one.description, one.place?.name, one.place?.geo, one.url, one.organiser, one.uid],
      );
      assert.deepEqual(found?.categories, one.categories);
    }));
  });

  it('is cancelled when it was, and only then', async () => {
    await fc.assert(fc.asyncProperty(activity, async (one) => {
      assert.equal((await readBack(one))[0]?.status === 'cancelled', one.status === 'cancelled');
    }));
  });

  it('is one of many, and none is lost', async () => {
    const many = fc.uniqueArray(activity, { selector: ({ id }) => id, maxLength: 8 });
    await fc.assert(fc.asyncProperty(many, async (list) => {
      const found = await readBack(list);
      assert.deepEqual(found.map(({ uid }) => uid).sort(), list.map(({ uid }) => uid).sort());
    }));
  });
});

describe('the file that any activity is saved to', () => {
  it('has no line over 75 octets, ends every line, and cuts no character', () => {
    fc.assert(fc.property(activity, (one) => {
      const text = writeCalendar(one, OPTIONS);
      assert.ok(text.endsWith('\r\n'));
      for (const row of text.slice(0, -2).split('\r\n')) {
        const bytes = Buffer.from(row);
        assert.ok(bytes.length <= 75, row);
        assert.ok(bytes.length > 0);
        assert.equal(new TextDecoder('utf-8', { fatal: true }).decode(bytes), row);
        assert.doesNotMatch(row, /[\r\n]/);
      }
    }));
  });

  it('holds one event with what RFC 5545 §3.6.1 asks for, each once', () => {
    fc.assert(fc.property(activity, (one) => {
      const rows = writeCalendar(one, OPTIONS).replaceAll('\r\n ', '').split('\r\n');
      for (const property of ['BEGIN:VEVENT', 'END:VEVENT', 'UID:', 'DTSTAMP:', 'STATUS:', 'SEQUENCE:']) {
        assert.equal(rows.filter((row) => row.startsWith(property)).length, 1, property);
      }
      assert.equal(rows.filter((row) => /^DTSTART[;:]/.test(row)).length, 1);
      assert.ok(rows.filter((row) => /^DTEND[;:]/.test(row)).length <= 1);
    }));
  });

  it('is the same when it is written twice', () => {
    fc.assert(fc.property(activity, (one) => {
      assert.equal(writeCalendar(one, OPTIONS), writeCalendar([one], OPTIONS));
    }));
  });

  it('lets nothing in any field begin a property of its own', () => {
    const evil = fc.tuple(line, fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\0', '\u0085', '\v')).map(([before, end]) => `${before}${end}ATTENDEE:mailto:evil@a.example`);
    fc.assert(fc.property(activity, evil, (one, nasty) => {
      const text = writeCalendar({
        ...one, uid: nasty, title: nasty, description: nasty, url: `https://a.example/${nasty}`, categories: [nasty], place: { name: nasty, address: nasty },
        organiser: { name: nasty, contact: { name: nasty, email: nasty, phone: nasty } },
      }, { ...OPTIONS, productId: nasty });
      const rows = text.replaceAll('\r\n ', '').split(/\r\n|[\n\r]/);
      assert.deepEqual(rows.filter((row) => row.startsWith('ATTENDEE')), []);
    }));
  });
});
