import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { formatCount, formatDay } from '../mails/format-day.ts';
import { drawPart } from './draw-part.page.ts';
import { drawDate, drawMoment, sayDate, sayMoment, sayNumber } from './draw-time.ts';
import { attribute, wordsIn } from './page-tree.page.ts';
import { LANGUAGES } from './reading.page.ts';

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('a day on a page', () => {
  const table: readonly [language: string, said: string][] = [
    ['en', 'Sunday, 29 November 2026'],
    ['en-simple', 'Sunday, 29 November 2026'],
    ['nb', 'søndag 29. november 2026'],
    ['nn', 'søndag 29. november 2026'],
    ['da', 'søndag den 29. november 2026'],
    ['sv', 'söndag 29 november 2026'],
    ['fi', 'sunnuntaina 29. marraskuuta 2026'],
    ['nl', 'zondag 29 november 2026'],
    ['nl-BE', 'zondag 29 november 2026'],
    ['nl-x-formal', 'zondag 29 november 2026'],
    ['fr', 'dimanche 29 novembre 2026'],
    ['de', 'Sonntag, 29. November 2026'],
    ['pl', 'niedziela, 29 listopada 2026'],
    ['uk', 'неділя, 29 листопада 2026 р.'],
    ['ar', 'الأحد، 29 نوفمبر 2026'],
    ['tr', '29 Kasım 2026 Pazar'],
  ];
  for (const [language, said] of table) it(`is "${said}" in ${language}`, () => equal(sayDate('2026-11-29', { language }), said));

  it('is the same day in every language, whatever the clock of the server', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...LANGUAGES), (date, language) => {
        const said = sayDate(date, { language });
        const [year, , dayOfMonth] = date.split('-').map(Number);
        deepEqual(said.match(/\d+/g)?.map(Number), [dayOfMonth, year], `${date}: ${said}`);
        equal(/[٠-٩۰-۹]/.test(said), false);
      }),
    );
  });

  it('is read by machines as it was written', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [time] = drawPart(drawDate(date, { language: 'nb' })).named('time');
        deepEqual([attribute(time!, 'datetime'), wordsIn(time)], [date, sayDate(date, { language: 'nb' })]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same day in a mail as on a page', () => {
    const digits = (said: string): string => (said.match(/\d+/g) ?? []).join();
    fc.assert(fc.property(day, fc.constantFrom(...LANGUAGES), (date, language) => equal(digits(formatDay(date, language)), digits(sayDate(date, { language })))));
  });
});

describe('a moment on a page', () => {
  const table: readonly [moment: string, datetime: string, said: RegExp][] = [
    ['2026-11-29T02:00:00+01:00[Europe/Oslo]', '2026-11-29T02:00:00+01:00', /29 November 2026 at 02:00/],
    ['2026-07-29T02:00:00+02:00[Europe/Oslo]', '2026-07-29T02:00:00+02:00', /29 July 2026 at 02:00/],
    ['2026-11-29T00:00:00+01:00[Europe/Oslo]', '2026-11-29T00:00:00+01:00', /29 November 2026 at 00:00/],
    ['2026-11-29T23:59:59+01:00[Europe/Oslo]', '2026-11-29T23:59:59+01:00', /29 November 2026 at 23:59/],
    ['2026-11-29T13:05:00-05:00[America/New_York]', '2026-11-29T13:05:00-05:00', /29 November 2026 at 13:05/],
    ['2026-11-29T13:05:00+05:45[Asia/Kathmandu]', '2026-11-29T13:05:00+05:45', /29 November 2026 at 13:05/],
    ['2026-11-29T13:05:00+05:30', '2026-11-29T13:05:00+05:30', /29 November 2026 at 13:05/],
    ['2026-11-29T13:05:00Z', '2026-11-29T13:05:00Z', /29 November 2026 at 13:05/],
    ['2026-10-25T02:30:00+02:00[Europe/Oslo]', '2026-10-25T02:30:00+02:00', /25 October 2026 at 02:30/],
    ['2026-10-25T02:30:00+01:00[Europe/Oslo]', '2026-10-25T02:30:00+01:00', /25 October 2026 at 02:30/],
  ];
  for (const [moment, datetime, said] of table) {
    it(`is said by the clock where it happens: ${moment}`, () => {
      const [time] = drawPart(drawMoment(moment, { language: 'en' })).named('time');
      equal(attribute(time!, 'datetime'), datetime);
      match(wordsIn(time), said);
    });
  }

  it('has 24 hours in every language, and no a.m. or p.m.', () => {
    for (const language of LANGUAGES) {
      const said = sayMoment('2026-11-29T18:05:00+01:00[Europe/Oslo]', { language });
      match(said, /18[.:]05/, language);
      equal(/[ap]\.?m\b|[صم]$/i.test(said), false, `${language}: ${said}`);
    }
  });
});

describe('a number on a page', () => {
  it('has the same digits in every language and on mails', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...LANGUAGES), (value, language) => {
        equal(sayNumber(value, { language }).replace(/\D/g, ''), String(value));
        equal(formatCount(value, language).replace(/\D/g, ''), String(value));
      }),
    );
  });

  it('is parted as people part it, and never broken at that place', () => {
    for (const language of LANGUAGES) {
      const said = sayNumber(1_234_567, { language });
      match(said, /^1[.,\u00a0\u202f]234[.,\u00a0\u202f]567$/, language);
    }
    ok(sayNumber(999, { language: 'nb' }) === '999');
  });
});
