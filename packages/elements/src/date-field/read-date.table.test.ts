import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { readDate, type DateContext } from './read-date.ts';
import { dayInNumbers, dayInWords } from './write-day.ts';

const context = (language: string, span: Partial<DateContext> = {}): DateContext => ({ language, today: '2026-11-22', ...span });
const read = (text: string, where: DateContext): string => {
  const { day, problem } = readDate(text, where);
  return problem ?? day;
};

const written: Readonly<Record<string, readonly [text: string, day: string][]>> = {
  nb: [
    ['26.11.2026', '2026-11-26'],
    ['26.11.26', '2026-11-26'],
    ['26/11-26', '2026-11-26'],
    ['26/11 2026', '2026-11-26'],
    ['26-11-2026', '2026-11-26'],
    ['26 11 2026', '2026-11-26'],
    ['26.11', '2026-11-26'],
    ['26/11', '2026-11-26'],
    ['1.5.', '2027-05-01'],
    ['26 november', '2026-11-26'],
    ['26. nov', '2026-11-26'],
    ['26.nov.2026', '2026-11-26'],
    ['26. novem 27', '2027-11-26'],
    ['Torsdag 26. november 2026', '2026-11-26'],
    ['tors 26 nov', '2026-11-26'],
    ['den 26. november', '2026-11-26'],
    ['2026-11-26', '2026-11-26'],
    ['2026.11.26', '2026-11-26'],
    ['26112026', '2026-11-26'],
    ['20261126', '2026-11-26'],
    ['261126', '2026-11-26'],
    ['i dag', '2026-11-22'],
    ['I morgen', '2026-11-23'],
    ['tomorrow', '2026-11-23'],
    ['  26.11.2026 ', '2026-11-26'],
    ['11/26/2026', '2026-11-26'],
    ['17. mai', '2027-05-17'],
  ],
  'en-GB': [
    ['3/4/2026', '2026-04-03'],
    ['26th of November', '2026-11-26'],
    ['Thursday, 26 November 2026', '2026-11-26'],
    ['Nov 26 2026', '2026-11-26'],
    ['2026 November 26', '2026-11-26'],
    ['29 feb', '2028-02-29'],
    ['yesterday', '2026-11-21'],
  ],
  'en-US': [
    ['3/4/2026', '2026-03-04'],
    ['3/4', '2027-03-04'],
    ['November 26, 2026', '2026-11-26'],
    ['26.11.2026', '2026-11-26'],
  ],
  da: [
    ['torsdag den 26. november 2026', '2026-11-26'],
    ['26/11-26', '2026-11-26'],
    ['26. maj', '2027-05-26'],
    ['i overmorgen', '2026-11-24'],
  ],
  sv: [
    ['26/11', '2026-11-26'],
    ['26/11-26', '2026-11-26'],
    ['den 26:e november', '2026-11-26'],
    ['26-11-27', '2026-11-27'],
    ['261127', '2026-11-27'],
    ['26-02-30', 'impossible'],
  ],
  fi: [
    ['torstaina 26. marraskuuta 2026', '2026-11-26'],
    ['26. marraskuu', '2026-11-26'],
    ['26.11.', '2026-11-26'],
  ],
  nl: [
    ['26-11-2026', '2026-11-26'],
    ['26 mrt', '2027-03-26'],
    ['ma 30 nov', '2026-11-30'],
    ['overmorgen', '2026-11-24'],
  ],
  fr: [
    ['1er mars 2027', '2027-03-01'],
    ['3 aout', '2027-08-03'],
    ['mar. 3 nov. 2026', '2026-11-03'],
    ['mar. 3/11/2026', '2026-11-03'],
  ],
  pl: [
    ['26 listopada', '2026-11-26'],
    ['26 PAŹDZIERNIKA 2026', '2026-10-26'],
  ],
  uk: [
    ['26 листопада 2026 р.', '2026-11-26'],
    ['26 лист', '2026-11-26'],
  ],
  ar: [
    ['٢٦/١١/٢٠٢٦', '2026-11-26'],
    ['26\u200f/11\u200f/2026', '2026-11-26'],
    ['الخميس، ٢٦ نوفمبر ٢٠٢٦', '2026-11-26'],
    ['26 تشرين الثاني 2026', '2026-11-26'],
    ['3/4/2026', '2026-04-03'],
  ],
  tr: [
    ['26 KASIM', '2026-11-26'],
    ['26 Kasım 2026 Perşembe', '2026-11-26'],
  ],
};

describe('a date as it is written', () => {
  for (const [language, texts] of Object.entries(written)) {
    for (const [text, day] of texts) it(`"${text}" in ${language} is ${day}`, () => deepEqual(read(text, context(language)), day));
  }

  it('is nothing when nothing is written', () => deepEqual(['', '  ', '\u200f'].map((text) => read(text, context('nb'))), ['', '', '']));

  const unreadable = ['26', 'hei', '26 foo 2026', 'november', 'november 2026', '11/2026', '26.11.2026 kl. 18', '1 2 3 4', '12345', '26.11.226', '-', 'ja', 'nov dec 3'];
  for (const text of unreadable) it(`"${text}" is no date`, () => deepEqual(readDate(text, context('nb')), { problem: 'unreadable' }));

  const impossible = ['31.02.2026', '31. februar', '29.2.2027', '13/14/2026', '0.5.2026', '31.4.2026', '2026-13-01'];
  for (const text of impossible) it(`"${text}" is a day that there is not`, () => deepEqual(readDate(text, context('nb')), { problem: 'impossible' }));

  it('is a birthday, where only past days can be chosen', () => {
    const past = context('da', { max: '2026-11-22' });
    deepEqual(['24/12-52', '24. dec', '010647', '24.12.26'].map((text) => read(text, past)), ['1952-12-24', '2025-12-24', '1947-06-01', '1926-12-24']);
  });
});

describe('a date that we wrote', () => {
  const languages = ['en', 'en-GB', 'en-US', 'nb', 'nn', 'da', 'sv', 'fi', 'nl', 'fr', 'de', 'pl', 'uk', 'ar', 'ar-EG', 'ar-SY', 'tr', 'fa', 'hu', 'lt'];
  const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const short = (language: string, options: Intl.DateTimeFormatOptions) => (one: string) =>
    new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(new Date(one));

  for (const language of languages) {
    const writers: Readonly<Record<string, (day: string) => string>> = {
      'in numbers': (one) => dayInNumbers(one, language),
      'in words': (one) => dayInWords(one, language),
      'as the browser writes it in full, in digits of the place': short(language, { dateStyle: 'full' }),
      'with a short month': short(language, { day: 'numeric', month: 'short', year: 'numeric' }),
      'for a machine': (one) => one,
    };
    for (const [what, write] of Object.entries(writers)) {
      it(`${what} is read as the same in ${language}`, () => {
        fc.assert(fc.property(day, (one) => deepEqual(read(write(one), context(language)), one)));
      });
    }
  }

  it('never makes reading fail, whatever is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => readDate(text, context('nb')) !== undefined), { numRuns: 300 });
  });
});
