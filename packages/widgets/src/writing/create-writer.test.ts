import { expect, fixture, html } from '@open-wc/testing';
import { createWriter } from './create-writer.ts';
import { paragraphs, plain, written } from './written.template.ts';

const writerIn = (language: string, textLanguage = language) => createWriter({ language, textLanguage, dateFormat: (options) => new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn-hc-h23`, options) });
const time = async (content: unknown): Promise<HTMLTimeElement> => (await fixture<HTMLElement>(html`<p>${content}</p>`)).querySelector('time')!;

describe('what a visitor reads', () => {
  it('is a day with its weekday, and the same for machines', async () => {
    const { dateTime, textContent } = await time(writerIn('nb').date('2027-03-01'));
    expect([dateTime, textContent]).to.deep.equal(['2027-03-01', 'mandag 1. mars 2027']);
  });

  it('is a moment in the zone that it names, wherever the visitor is', async () => {
    const { dateTime, textContent } = await time(writerIn('nb').moment('2026-11-22T12:00:00+01:00[Europe/Oslo]'));
    expect(dateTime).to.equal('2026-11-22T12:00:00+01:00');
    expect(textContent).to.contain('12:00');
  });

  it('has Latin digits in every language', async () => {
    expect(writerIn('ar').count(1234)).to.match(/^1.?234$/);
    expect((await time(writerIn('fa').date('2027-03-01'))).textContent).to.contain('2027');
  });

  it('says minutes in the words around them, not in the language of dates', () => {
    expect([1, 2, 5, 11, 22].map((value) => writerIn('pl').minutes(value))).to.deep.equal(['1 minuta', '2 minuty', '5 minut', '11 minut', '22 minuty']);
    expect([1, 5].map((value) => writerIn('cs', 'en-simple').minutes(value))).to.deep.equal(['1 minute', '5 minutes']);
    expect(writerIn('ar').minutes(11)).to.match(/^11 \p{L}+$/u);
  });

  it('marks dates that are in another language than our words', async () => {
    expect((await time(writerIn('nb', 'en').date('2027-03-01'))).lang).to.equal('nb');
  });
});

describe('the words of an association', () => {
  const text = { nb: 'Hei.\n\nDu.', ar: 'مرحبا' };

  it('are marked with their language and direction', async () => {
    const shown = (await fixture<HTMLElement>(html`<p>${written(text, ['ar', 'en'])}</p>`)).querySelector('bdi')!;
    expect([shown.lang, shown.dir, shown.textContent]).to.deep.equal(['ar', 'rtl', 'مرحبا']);
  });

  it('have a paragraph for each that was written', async () => {
    const shown = await fixture<HTMLElement>(html`<div>${paragraphs(text, ['nb'])}</div>`);
    expect([...shown.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal(['Hei.', 'Du.']);
  });

  it('are text and nothing else', async () => {
    const shown = await fixture<HTMLElement>(html`<p>${written('<img src=x onerror=alert(1)>', ['en'])}</p>`);
    expect(shown.querySelectorAll('img').length).to.equal(0);
  });

  it('are bare in an attribute, and empty where there are none', () => {
    expect([plain(text, ['ar']), plain(undefined, ['ar'])]).to.deep.equal(['مرحبا', '']);
  });
});
