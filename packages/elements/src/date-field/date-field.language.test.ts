import { expect, html } from '@open-wc/testing';

import { setLanguage } from '../language/language.ts';
import { DateFieldPage } from './date-field.page.ts';
import { today } from './civil-day.ts';

const field = html`<dugnad-date-field label="When?"><input name="day" /></dugnad-date-field>`;

/** The evening of 26 November, as somebody may write it who writes that language. */
const written: readonly [language: string, text: string][] = [
  ['en', '26 November 2026'],
  ['nb', '26. nov 2026'],
  // Chromium knows no names in nynorsk; numbers go everywhere.
  ['nn', '26.11.2026'],
  ['da', '26/11-26'],
  ['sv', '26 nov 2026'],
  ['fi', '26. marraskuuta 2026'],
  ['nl', 'do 26 november 2026'],
  ['fr', 'jeudi 26 novembre 2026'],
  ['de', 'Do., 26. Nov. 2026'],
  ['pl', '26 listopada 2026'],
  ['uk', '26 листопада 2026'],
  ['ar', '٢٦ نوفمبر ٢٠٢٦'],
  ['tr', '26 Kasım 2026'],
];

describe('a date field in every language', () => {
  afterEach(() => setLanguage(''));

  for (const [lang, text] of written) {
    it(`reads "${text}" in ${lang}`, async () => {
      const page = await DateFieldPage.open(field, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      await page.set({ value: '' });
      page.input.value = text;
      page.input.dispatchEvent(new Event('input', { bubbles: true }));
      await page.settled();
      expect([page.machineDay, page.data]).to.deep.equal(['2026-11-26', [['day', '2026-11-26']]]);
    });

    it(`reads its own example, and its own words, in ${lang}`, async () => {
      const page = await DateFieldPage.open(field, { lang });
      const example = page.form.querySelector('time')!.textContent;
      page.input.value = example;
      expect(page.field.value).to.equal(today());
      page.input.dispatchEvent(new Event('input', { bubbles: true }));
      await page.settled();
      page.input.value = page.words;
      expect(page.field.value).to.equal(today());
    });

    it(`writes a day into the input that it reads as the same, in ${lang}`, async () => {
      const page = await DateFieldPage.open(field, { lang });
      await page.set({ value: '2026-04-03' });
      expect([page.field.value, page.input.value.match(/\d+/g)?.length]).to.deep.equal(['2026-04-03', 3]);
      expect(page.form.checkValidity()).to.equal(true);
    });
  }

  it('follows the language that the visitor chooses, and keeps the day', async () => {
    const page = await DateFieldPage.open(field, { lang: 'nb' });
    await page.set({ value: '2026-04-03' });
    await setLanguage('en-US');
    page.field.requestUpdate();
    await page.settled();
    expect([page.input.value, page.words, page.field.value]).to.deep.equal(['04/03/2026', 'Friday, April 3, 2026', '2026-04-03']);
    await setLanguage('nl');
    page.field.requestUpdate();
    await page.settled();
    expect([page.input.value, page.words, page.data]).to.deep.equal(['03-04-2026', 'vrijdag 3 april 2026', [['day', '2026-04-03']]]);
  });

  it('says what is wrong anew in another language', async () => {
    const page = await DateFieldPage.open(field, { lang: 'nb' });
    await page.set({ value: '2026-04-03', min: '2026-11-26' });
    expect(page.input.validationMessage).to.contain('torsdag 26. november 2026');
    page.form.lang = 'de';
    page.field.requestUpdate();
    await page.settled();
    expect(page.input.validationMessage).to.contain('Donnerstag, 26. November 2026');
  });

  it('reads in the new language what could not be read in the old', async () => {
    const page = await DateFieldPage.open(field, { lang: 'nb' });
    page.input.value = '26 listopada 2026';
    expect(page.field.value).to.equal('');
    page.form.lang = 'pl';
    page.field.requestUpdate();
    await page.settled();
    expect([page.field.value, page.input.value]).to.deep.equal(['2026-11-26', '26 listopada 2026']);
  });
});
