import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCalendar, occurrences } from '../ics/engine.ts';
import type { Activity } from '../model/index.ts';
import { writeCalendar } from './index.ts';

const OPTIONS = { productId: '-//Dugnad//Calendar//EN', now: Date.UTC(2026, 10, 22, 10) };

const walk: Activity = {
  id: 'walk/20261112T100000', uid: 'walk@a.example', title: 'Walk', start: '2026-11-12T11:00:00+01:00[Europe/Oslo]', end: '2026-11-12T12:30:00+01:00[Europe/Oslo]',
  allDay: false, status: 'scheduled',
};

const write = (changes: Partial<Activity> = {}) => writeCalendar({ ...walk, ...changes }, OPTIONS);
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

function readBack(text: string) {
  const calendar = parseCalendar(text);
  assert.deepEqual(calendar.problems, []);
  return { calendar, occurrences: occurrences(calendar, { from: '2026-01-01', to: '2027-01-01', timeZone: 'UTC' }) };
}

describe('an activity saved to a calendar file', () => {
  it('is a whole file that every calendar program reads', () => {
    assert.equal(write(), [
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dugnad//Calendar//EN', 'BEGIN:VEVENT', 'UID:walk@a.example', 'DTSTAMP:20261122T100000Z', 'SEQUENCE:0',
      'DTSTART:20261112T100000Z', 'DTEND:20261112T113000Z', 'SUMMARY:Walk', 'STATUS:CONFIRMED', 'END:VEVENT', 'END:VCALENDAR', '',
    ].join('\r\n'));
  });

  it('comes back as it was', () => {
    const { occurrences: [found] } = readBack(write({
      title: 'Coffee; cake, and "more" \\ less', description: 'One\nTwo', url: 'https://a.example/walk?a=1,2;3', categories: ['a,b', 'c'],
      place: { name: 'The library', address: 'Main street 1, Oslo', geo: { latitude: 59.91, longitude: -10.75 } },
      organiser: { name: 'Kari "K" Nes', contact: { name: 'Kari', email: 'kari@a.example', phone: '+47 22 33 44 55' } },
    }));
    assert.ok(found);
    const { event } = found;
    assert.deepEqual([found.start, found.end, found.status], ['2026-11-12T10:00:00Z', '2026-11-12T11:30:00Z', 'confirmed']);
    assert.deepEqual([event.summary, event.description, event.url, event.categories], ['Coffee; cake, and "more" \\ less', 'One\nTwo', 'https://a.example/walk?a=1,2;3', ['a,b', 'c']]);
    assert.deepEqual([event.location, event.geo], ['The library, Main street 1, Oslo', { latitude: 59.91, longitude: -10.75 }]);
    assert.deepEqual([event.organizer?.name, event.organizer?.email, event.contact], ['Kari  K  Nes', 'kari@a.example', 'Kari, +47 22 33 44 55, kari@a.example']);
  });

  it('writes whole days as days', () => {
    const { occurrences: [found] } = readBack(write({ start: '2026-11-06', end: '2026-11-09', allDay: true }));
    assert.deepEqual([found?.start, found?.end, found?.allDay], ['2026-11-06', '2026-11-09', true]);
  });

  it('may have no end', () => {
    const { end: _, ...endless } = walk;
    assert.equal(writeCalendar(endless, OPTIONS).includes('DTEND'), false);
  });

  const STATUS: [Activity['status'], string][] = [
    ['scheduled', 'CONFIRMED'], ['cancelled', 'CANCELLED'], ['postponed', 'TENTATIVE'], ['moved-online', 'CONFIRMED'], ['full', 'CONFIRMED'],
  ];
  for (const [status, word] of STATUS) {
    it(`says ${word} when it is ${status}`, () => {
      assert.ok(lines(write({ status })).includes(`STATUS:${word}`));
    });
  }

  it('does not replace its whole series in the visitor’s calendar', () => {
    assert.ok(lines(write({ recurrenceId: '2026-11-12T11:00:00+01:00[Europe/Oslo]' })).includes('UID:walk/20261112T100000'));
  });

  it('goes by its identifier when it has no UID', () => {
    const { uid: _, ...nameless } = walk;
    assert.ok(lines(writeCalendar(nameless, OPTIONS)).includes('UID:walk/20261112T100000'));
  });

  it('counts up with every change, in a number that fits 32 bits', () => {
    const sequence = (updated: string) => Number(/SEQUENCE:(\d+)/.exec(write({ updated }))?.[1]);
    assert.ok(sequence('2026-11-02T00:00:00Z') > sequence('2026-11-01T00:00:00Z'));
    assert.ok(sequence('2099-01-01T00:00:00Z') < 2 ** 31);
  });

  it('speaks the language asked for', () => {
    const text = writeCalendar({ ...walk, title: { nb: 'Tur', ar: 'نزهة' } }, { ...OPTIONS, language: 'ar' });
    assert.ok(lines(text).includes('SUMMARY:نزهة'));
  });

  it('lets nothing that was typed begin a line of its own', () => {
    const nasty = 'x\r\nATTENDEE:mailto:evil@a.example';
    const text = write({
      title: nasty, uid: nasty, description: nasty, url: `https://a.example/${nasty}`, categories: [nasty],
      organiser: { name: `"${nasty}`, contact: { name: nasty, email: nasty } },
    });
    assert.equal(lines(text).some((line) => line.startsWith('ATTENDEE')), false);
    readBack(text);
  });

  it('folds every line at 75 octets without cutting a character, and reads back any text', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'ø', '漢', '👩🏽‍🌾', ',', ';', '\\', '\n', ' ', '"'), maxLength: 200 });
    fc.assert(fc.property(words, (title) => {
      const text = write({ title: `x${title}x` });
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
      assert.equal(parseCalendar(text).events[0]?.summary, `x${title}x`);
    }));
  });

  it('may hold several', () => {
    const text = writeCalendar([walk, { ...walk, uid: 'b' }], OPTIONS);
    assert.equal(readBack(text).occurrences.length, 2);
  });
});
