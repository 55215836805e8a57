import { expect, html } from '@open-wc/testing';

import { languageReady, registerTexts } from '../language/language.ts';
import { FormPage } from './form.page.ts';

const danish = {
  'form.summary.heading': 'Der er noget at rette',
  'form.missing.choice': 'Vælg et svar',
  'form.clear': 'Afslut og ryd',
  'field.counter.left': 'Tegn tilbage',
};

describe('a form on a page that changes its language', () => {
  before(() => registerTexts({ da: () => Promise.resolve({ templates: danish }) }));

  afterEach(async () => {
    document.documentElement.lang = 'en';
    await languageReady();
  });

  it('says everything that it has said in the new language, and keeps what was typed', async () => {
    const page = await FormPage.open(html`<dugnad-field label="Navn" counter="20"><input name="name" value="Ada" /></dugnad-field>
      <dugnad-choice-group label="Hvordan?"><label><input type="radio" name="way" required /> Ring</label></dugnad-choice-group>`);
    page.element.sharedDevice = true;
    await page.send();
    expect(page.lines).to.deep.equal(['Please choose an answer for “Hvordan?”.']);
    document.documentElement.lang = 'da';
    await page.becomes('the summary is Danish', () => page.summary?.querySelector('h2')?.textContent === danish['form.summary.heading']);
    expect([page.lines, page.errors]).to.deep.equal([['Vælg et svar'], ['Vælg et svar']]);
    expect(page.root.querySelector('.dugnad-form-clear')!.textContent.trim()).to.equal('Afslut og ryd');
    expect(page.root.querySelector('.dugnad-field-counter')!.textContent).to.equal('Tegn tilbage');
    expect([...new FormData(page.form)]).to.deep.equal([['name', 'Ada']]);
  });

  it('keeps the page’s own words as the page wrote them', async () => {
    const page = await FormPage.open(html`<dugnad-field label="Navn" missing="Skriv dit navn."><input name="name" required /></dugnad-field>`);
    await page.send();
    document.documentElement.lang = 'da';
    await page.becomes('the summary is Danish', () => page.summary?.querySelector('h2')?.textContent === danish['form.summary.heading']);
    expect(page.lines).to.deep.equal(['Skriv dit navn.']);
  });
});
