import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { chartTemplate } from './chart.template.ts';
import { day, dayAtEnd, moment, number, sayState, sayStatus, written, writtenWords } from './words.ts';

const own = document.documentElement.lang;

function drawn(template: TemplateResult): HTMLElement {
  const place = document.createElement('div');
  render(template, place);
  return place;
}

const plain = (element: Element | null): string => (element?.textContent ?? '').replace(/[\s\u202F]+/g, ' ').trim();

afterEach(() => {
  document.documentElement.lang = own;
});

describe('a day', () => {
  for (const [lang, date, words] of [
    ['en', '2026-11-29', 'Sunday'],
    ['en', '2027-06-30', '30'],
    ['nb', '2026-11-29', 'søndag 29. november 2026'],
    ['de', '2027-01-01', 'Freitag, 1. Januar 2027'],
    ['nl', '2026-12-05', 'zaterdag 5 december 2026'],
    ['fi', '2026-12-06', '6. joulukuuta 2026'],
  ] as const) {
    it(`is written as one says it: ${words} (${lang})`, () => {
      document.documentElement.lang = lang;
      expect(plain(drawn(day(date)))).to.include(words);
    });
  }

  it('is the same day on every clock of the world', () => {
    document.documentElement.lang = 'nb';
    for (const date of ['2026-11-29', '2026-11-29T00:00:00Z', '2026-11-29T23:59:59Z', '2026-11-29T23:59:59+14:00']) expect(plain(drawn(day(date))), date).to.equal('søndag 29. november 2026');
  });

  for (const lang of ['ar', 'fa', 'th', 'ur']) {
    it(`is of the same calendar and the same digits everywhere, so that two can compare it (${lang})`, () => {
      document.documentElement.lang = lang;
      expect(plain(drawn(day('2026-11-29')))).to.match(/2026/).and.to.match(/29/);
    });
  }

  it('can be read by programs', () => expect(drawn(day('2027-06-30T12:00:00Z')).querySelector('time')!.dateTime).to.equal('2027-06-30'));

  for (const date of ['', 'soon', '2027-13-01']) {
    it(`is nothing where it is ${JSON.stringify(date)}, and no page breaks of it`, () => {
      expect(plain(drawn(day(date)))).to.equal('');
      expect(drawn(day(date)).querySelector('time')).to.equal(null);
    });
  }
});

describe('a day at the end of a sentence', () => {
  for (const [lang, words] of [
    ['nb', 'onsdag 28. april 2027.'],
    ['de', 'Mittwoch, 28. April 2027.'],
    ['uk', 'середа, 28 квітня 2027 р.'],
  ] as const) {
    it(`has one full stop after it: ${words} (${lang})`, () => {
      document.documentElement.lang = lang;
      expect(plain(drawn(dayAtEnd('2027-04-28')))).to.equal(words);
    });
  }

  it('is nothing where there is none', () => expect(plain(drawn(dayAtEnd('')))).to.equal(''));
});

describe('a moment', () => {
  it('has its year, so that what was done last year is not taken for this one', () => {
    document.documentElement.lang = 'en';
    expect(plain(drawn(moment('2025-11-27T10:00:00Z')))).to.include('2025');
  });

  it('is on a clock of 24 hours, and midnight is 00', () => {
    document.documentElement.lang = 'en-US';
    const local = new Date(2026, 10, 27, 0, 5).toISOString();
    expect(plain(drawn(moment(local)))).to.include('00:05').and.not.to.match(/[AP]M/);
  });

  it('can be read by programs, as it was sent', () => expect(drawn(moment('2026-11-27T10:00:00.000Z')).querySelector('time')!.dateTime).to.equal('2026-11-27T10:00:00.000Z'));
  it('is nothing where there is none', () => expect(plain(drawn(moment('')))).to.equal(''));
});

describe('a number', () => {
  for (const [lang, value, words] of [['en', 1234567, '1,234,567'], ['nb', 1234567, '1 234 567'], ['de', 12345, '12.345'], ['ar', 412, '412'], ['fa', 412, '412'], ['en', 0, '0']] as const) {
    it(`is ${words} (${lang})`, () => {
      document.documentElement.lang = lang;
      expect(number(value).replace(/[\u00A0\u202F]/g, ' ')).to.equal(words);
    });
  }

  it('is written in English where the page has no language', () => {
    document.documentElement.lang = '';
    expect(number(1234)).to.equal('1,234');
  });
});

describe('what an association wrote', () => {
  const title = { nb: 'Skatepark på Grønlia', ar: 'حديقة تزلج', en: 'A skate park' };

  for (const [lang, words] of [['nb', title.nb], ['ar', title.ar], ['en', title.en], ['en-GB', title.en]] as const) {
    it(`is read in the coordinator’s language: ${lang}`, () => {
      document.documentElement.lang = lang;
      expect(writtenWords(title)).to.equal(words);
    });
  }

  it('keeps its own language and direction, whatever the page has', () => {
    document.documentElement.lang = 'nb';
    const span = drawn(written({ ar: title.ar })).querySelector('span')!;
    expect([span.lang, span.dir, span.textContent]).to.deep.equal(['ar', 'auto', title.ar]);
  });

  it('is text, never markup', () => expect(drawn(written('<img src=x onerror=alert(1)>')).querySelector('img')).to.equal(null));
});

describe('where a petition or a signature stands', () => {
  for (const [status, words] of [['draft', 'Draft'], ['not-open', 'Not open yet'], ['open', 'Open'], ['closed', 'Closed'], ['answered', 'Answered']] as const) {
    it(`is “${words}” for a petition that is ${status}`, () => expect(sayStatus(status)).to.equal(words));
  }
  for (const [state, words] of [['waiting', 'Waiting'], ['confirmed', 'Confirmed'], ['invalid', 'Taken out'], ['withdrawn', 'Withdrawn'], ['erased', 'erased'], ['toString', 'toString']] as const) {
    it(`is “${words}” for a signature that is ${state}`, () => expect(sayState(state)).to.equal(words));
  }
});

describe('the chart', () => {
  const days = [{ day: '2026-11-24', signed: 4, confirmed: 2 }, { day: '2026-11-26', signed: 0, confirmed: 3 }, { day: '2026-11-27', signed: 8, confirmed: 8 }];
  const heights = (chart: HTMLElement, kind: string): number[] => [...chart.querySelectorAll(`rect.${kind}`)].map((bar) => Number(bar.getAttribute('height')));

  it('has a bar of each kind for each day, also for one without anything', () => {
    const chart = drawn(chartTemplate(days));
    expect(heights(chart, 'signed')).to.deep.equal([50, 0, 0, 100]);
    expect(heights(chart, 'confirmed')).to.deep.equal([25, 0, 37.5, 100]);
  });

  it('stands every bar on the same line, and none on another', () => {
    const bars = [...drawn(chartTemplate(days)).querySelectorAll('rect')];
    for (const bar of bars) expect(Number(bar.getAttribute('y')) + Number(bar.getAttribute('height'))).to.equal(100);
    const lefts = bars.map((bar) => Number(bar.getAttribute('x'))).toSorted((a, b) => a - b);
    for (const [index, left] of lefts.slice(1).entries()) expect(left - lefts[index]!, 'bars do not cover each other').to.be.at.least(3.5);
  });

  it('does not blow three days up to the whole width', () => expect(drawn(chartTemplate(days.slice(0, 1))).querySelector('svg')!.getAttribute('viewBox')).to.equal('0 0 70 100'));

  it('says the same as a table, without the days on which nothing happened', () => {
    const rows = [...drawn(chartTemplate(days)).querySelectorAll('tbody tr')].map((row) => [...row.children].map(plain).slice(1));
    expect(rows).to.deep.equal([['4', '2'], ['0', '3'], ['8', '8']]);
  });

  it('names both kinds in words beside their colours (WCAG 1.4.1)', () => expect(plain(drawn(chartTemplate(days)).querySelector('figcaption'))).to.equal('Signed Confirmed'));

  it('says so where nobody has signed', () => {
    const chart = drawn(chartTemplate([]));
    expect(plain(chart)).to.equal('Nobody has signed yet.');
    expect(chart.querySelector('svg')).to.equal(null);
  });
});
