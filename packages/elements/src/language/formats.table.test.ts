import { equal, notEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateFormat } from './formats.ts';

const evening = new Date('2026-11-22T18:05:00Z');
const day: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' };

describe('dates on the page', () => {
  const days: [language: string, shown: string][] = [
    ['nb', 'søndag 22. november'],
    ['da', 'søndag 22. november'],
    ['nl-BE', 'zondag 22 november'],
    ['en-GB', 'Sunday 22 November'],
  ];
  for (const [language, shown] of days) {
    it(`have the weekday in words in ${language}`, () => equal(dateFormat(language, day).format(evening), shown));
  }

  for (const language of ['fa', 'ps', 'ar-SA', 'th', 'ar-EG', 'my']) {
    it(`keep Latin digits and the Gregorian calendar in ${language}`, () => {
      const used = dateFormat(language, { ...day, year: 'numeric' });
      equal(used.resolvedOptions().calendar, 'gregory');
      equal(/\b22\b/.test(used.format(evening)) && used.format(evening).includes('2026'), true);
    });
  }

  it('count 24 hours even where a language would count twelve', () => {
    equal(dateFormat('en-US', clock).format(evening), '18:05');
    equal(dateFormat('ar', clock).format(evening), '18:05');
    equal(dateFormat('en-US', { timeStyle: 'short', timeZone: 'UTC' }).format(evening), '18:05');
  });

  it('call midnight 00, not 24', () => {
    equal(dateFormat('en-GB', clock).format(new Date('2026-11-22T00:00:00Z')), '00:00');
  });

  it('name our calendar and digits even where the page asks for others', () => {
    const { calendar, numberingSystem } = dateFormat('fa-u-ca-persian-nu-arabext', day).resolvedOptions();
    equal(`${calendar} ${numberingSystem}`, 'gregory latn');
  });
});

describe('formats', () => {
  it('are made once and used again', () => {
    equal(dateFormat('nb', day), dateFormat('nb', { ...day }));
    notEqual(dateFormat('nb', day), dateFormat('da', day));
  });

  it('do not pile up without end', () => {
    const first = dateFormat('nb', { year: 'numeric' });
    for (let hours = 1; hours <= 12; hours += 1) {
      for (const tag of ['nb', 'nn', 'da', 'sv', 'nl', 'en']) dateFormat(tag, { timeZone: `Etc/GMT+${hours}` });
    }
    notEqual(dateFormat('nb', { year: 'numeric' }), first);
  });
});
