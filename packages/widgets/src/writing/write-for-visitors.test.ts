import { expect, fixture, html } from '@open-wc/testing';
import { createWriter, type Writer } from './create-writer.ts';
import { paragraphs, plain, written } from './written.template.ts';

const writerIn = (language: string, textLanguage = language): Writer => createWriter({ language, textLanguage, dateFormat: (options) => new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn-hc-h23`, options) });

async function timeOf(content: unknown): Promise<HTMLTimeElement> {
  return (await fixture<HTMLElement>(html`<p>${content}</p>`)).querySelector('time')!;
}

describe('a day that a visitor reads', () => {
  const days: readonly [language: string, iso: string, words: string][] = [
    ['nb', '2026-11-22', 'søndag 22. november 2026'],
    ['da', '2026-11-22', 'søndag den 22. november 2026'],
    ['sv', '2026-11-22', 'söndag 22 november 2026'],
    ['nl', '2026-11-22', 'zondag 22 november 2026'],
    ['de', '2026-11-22', 'Sonntag, 22. November 2026'],
    ['fr', '2026-11-22', 'dimanche 22 novembre 2026'],
    ['nb', '2028-02-29', 'tirsdag 29. februar 2028'],
    ['nb', '2027-01-01', 'fredag 1. januar 2027'],
  ];
  for (const [language, iso, words] of days) {
    it(`is ${words} for ${iso}, wherever the visitor is`, async () => {
      const { textContent, dateTime } = await timeOf(writerIn(language).date(iso));
      expect([textContent?.replace(/\s+/g, ' '), dateTime]).to.deep.equal([words, iso]);
    });
  }

  for (const language of ['ar', 'fa', 'th', 'he']) {
    it(`is of the common calendar and in Latin digits in ${language}`, async () => {
      const { textContent } = await timeOf(writerIn(language).date('2027-03-01'));
      expect(textContent).to.contain('2027').and.not.match(/[٠-٩۰-۹]/);
    });
  }
});

describe('a moment that a visitor reads', () => {
  const moments: readonly [iso: string, clock: string][] = [
    ['2026-11-22T12:00:00+01:00[Europe/Oslo]', '12:00'],
    ['2026-11-22T11:00:00Z[Europe/Oslo]', '12:00'],
    ['2026-06-22T11:00:00Z[Europe/Oslo]', '13:00'],
    ['2026-11-22T12:00:00+01:00[America/New_York]', '06:00'],
    ['2026-11-22T23:30:00Z[Asia/Kathmandu]', '05:15'],
    ['2026-11-22T00:05:00+01:00[Europe/Oslo]', '00:05'],
  ];
  for (const [iso, clock] of moments) {
    it(`is ${clock} for ${iso}, with 24 hours`, async () => {
      const time = await timeOf(writerIn('en').moment(iso));
      expect(time.textContent).to.contain(clock).and.not.match(/[ap]m/i);
      expect(time.dateTime).to.equal(iso.replace(/\[.*/, ''));
    });
  }

  it('is in the visitor’s own zone where none is named', async () => {
    const { textContent } = await timeOf(writerIn('en').moment('2026-11-22T12:00:00Z'));
    const own = new Intl.DateTimeFormat('en-u-hc-h23', { hour: '2-digit', minute: '2-digit' }).format(Date.UTC(2026, 10, 22, 12));
    expect(textContent).to.contain(own);
  });

  it('is marked with its language only where the words around it are in another', async () => {
    const marked = async (language: string, words: string): Promise<string | null> => (await timeOf(writerIn(language, words).moment('2026-11-22T12:00:00Z'))).getAttribute('lang');
    expect([await marked('nb-NO', 'nb'), await marked('nb', 'en'), await marked('nl-BE', 'nl'), await marked('ar', 'en')]).to.deep.equal([null, 'nb', null, 'ar']);
  });
});

describe('numbers that a visitor reads', () => {
  const counts: readonly [language: string, value: number, words: RegExp][] = [
    ['en', 1_234_567, /^1,234,567$/],
    ['nb', 1_234_567, /^1\s234\s567$/],
    ['nl', 1_234_567, /^1\.234\.567$/],
    ['ar', 12, /^12$/],
    ['fa', 12, /^12$/],
    ['nb', 0, /^0$/],
  ];
  for (const [language, value, words] of counts) {
    it(`are written as in ${language}: ${value}`, () => expect(writerIn(language).count(value)).to.match(words));
  }
});

describe('an association’s own words', () => {
  it('are the first that there are, where none is in the visitor’s language', async () => {
    const shown = (await fixture<HTMLElement>(html`<p>${written({ fi: 'Hei', ar: 'مرحبا' }, ['nb', 'en'])}</p>`)).querySelector('bdi')!;
    expect([shown.lang, shown.dir, shown.textContent]).to.deep.equal(['fi', 'ltr', 'Hei']);
  });

  it('that name no language are taken to be in that of the page, and turn as their letters do', async () => {
    const shown = (await fixture<HTMLElement>(html`<p>${written('مرحبا', ['ar', 'nb'])}</p>`)).querySelector('bdi')!;
    expect([shown.lang, shown.dir]).to.deep.equal(['nb', 'auto']);
    expect(getComputedStyle(shown).direction).to.equal('rtl');
  });

  for (const [what, text, parts] of [['one line', 'Hei', 1], ['lines without an empty one', 'Hei\ndu', 1], ['many empty lines', '\n\nHei\n\n\n\ndu\n \n', 2], ['nothing', '', 0], ['only spaces', ' \n\n ', 0]] as const) {
    it(`are ${parts} paragraphs where ${what} was written`, async () => {
      const shown = await fixture<HTMLElement>(html`<div>${paragraphs({ nb: text }, ['nb'])}</div>`);
      expect(shown.querySelectorAll('p')).to.have.length(parts);
      expect(shown.querySelector('.prose')?.getAttribute('lang')).to.equal('nb');
    });
  }

  it('stay what they are in an attribute, signs and all', () => expect(plain({ nb: '"Ja" & <nei>' }, ['nb'])).to.equal('"Ja" & <nei>'));
});
