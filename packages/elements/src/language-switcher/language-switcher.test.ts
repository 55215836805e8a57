import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import '../field/field.define.ts';
import { addLanguage, activeLanguage, languageReady, registerTexts, setLanguage, setTexts } from '../language/language.ts';
import { heldTexts, warningsDuring } from '../language/speaking-element.page.ts';
import type { DugnadLanguageSwitcher } from './language-switcher.ts';
import './language-switcher.define.ts';

const nb = { 'language-switcher.label': 'Språk', 'field.label.optional': 'valgfritt' };
const ar = { 'language-switcher.label': 'اللغة', 'field.label.optional': 'اختياري' };
const slow = heldTexts({ 'language-switcher.label': 'Sprog' });

async function open(content = html`<dugnad-language-switcher></dugnad-language-switcher>`): Promise<DugnadLanguageSwitcher> {
  const switcher = await fixture<DugnadLanguageSwitcher>(content);
  await languageReady();
  await nextFrame();
  return switcher;
}
const select = (switcher: DugnadLanguageSwitcher): HTMLSelectElement => switcher.shadowRoot!.querySelector('select')!;
const word = (switcher: DugnadLanguageSwitcher): string => switcher.shadowRoot!.querySelector('.word')!.textContent ?? '';
const said = (): string => document.querySelector('dugnad-status-region')?.textContent ?? '';

/** Chooses as a visitor does who has opened the list. */
async function choose(switcher: DugnadLanguageSwitcher, tag: string): Promise<void> {
  select(switcher).value = tag;
  const changed = oneEvent(switcher, 'dugnad-language-change');
  select(switcher).dispatchEvent(new Event('change', { bubbles: true }));
  await changed;
  await nextFrame();
  await switcher.updateComplete;
}

describe('<dugnad-language-switcher>', () => {
  before(async () => {
    document.documentElement.lang = 'en';
    registerTexts({ nb: () => Promise.resolve({ templates: nb }), da: slow.load, ar: () => Promise.resolve({ templates: ar }) });
    await languageReady();
  });
  afterEach(() => setLanguage('en'));

  describe('the list', () => {
    it('names each language as its readers do, and marks it as being in it (WCAG 3.1.2)', async () => {
      const options = [...select(await open()).options];
      expect(options.map(({ value, lang, text }) => [value, lang, text])).to.deep.equal([
        ['en', 'en', 'English'],
        ['nb', 'nb', 'Norsk bokmål'],
        ['da', 'da', 'Dansk'],
        ['ar', 'ar', 'العربية'],
      ]);
    });

    it('is the page’s own choice where it says so', async () => {
      const switcher = await open(html`<dugnad-language-switcher languages="ar en nb"></dugnad-language-switcher>`);
      expect([...select(switcher).options].map(({ value }) => value)).to.deep.equal(['ar', 'en', 'nb']);
    });

    it('has the language of the page too, so that one finds back', async () => {
      const switcher = await open(html`<dugnad-language-switcher languages="ar nb"></dugnad-language-switcher>`);
      expect([...select(switcher).options].map(({ value, selected }) => [value, selected])).to.deep.equal([['en', true], ['ar', false], ['nb', false]]);
      await choose(switcher, 'nb');
      expect([...select(switcher).options].map(({ value }) => value)).to.deep.equal(['en', 'ar', 'nb']);
    });

    it('is not there where there is nothing to choose', async () => {
      const switcher = await open(html`<dugnad-language-switcher languages="en"></dugnad-language-switcher>`);
      expect(select(switcher)).to.equal(null);
    });

    it('tells the webmaster once of a language without words', async () => {
      const warnings = await warningsDuring(() => open(html`<dugnad-language-switcher languages="en nb xx"></dugnad-language-switcher>`));
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('no words in xx').and.include('There are in en, nb');
    });

    it('has a language that the page brings, by the name that the page gives', async () => {
      const switcher = await open();
      await addLanguage({ tag: 'se', name: 'Davvisámegiella', fallback: ['nb'], texts: {} });
      await switcher.updateComplete;
      expect([...select(switcher).options].map(({ text }) => text)).to.include('Davvisámegiella');
    });

    it('has one that came later, as soon as somebody is about to choose', async () => {
      const switcher = await open();
      registerTexts({ pl: () => Promise.resolve({ templates: {} }) });
      select(switcher).focus();
      await switcher.updateComplete;
      expect([...select(switcher).options].map(({ value }) => value)).to.include('pl');
    });
  });

  describe('its name', () => {
    it('is a word that is seen, beside a drawing that needs none', async () => {
      const switcher = await open();
      expect(select(switcher).labels[0]!.textContent).to.include('Language');
      expect(word(switcher)).to.equal('Language');
      expect(switcher.shadowRoot!.querySelector('svg')).not.to.equal(null);
    });

    it('is heard, not seen, in the compact form, which keeps 44 px', async () => {
      const switcher = await open(html`<dugnad-language-switcher compact></dugnad-language-switcher>`);
      expect(select(switcher).labels[0]!.textContent).to.include('Language');
      expect(switcher.shadowRoot!.querySelector<HTMLElement>('.word')!.offsetWidth).to.be.at.most(1);
      expect(select(switcher).getBoundingClientRect().height).to.be.at.least(44);
    });

    it('can be put otherwise by the page', async () => {
      const switcher = await open();
      await setTexts('en', { 'language-switcher.label': 'Read in' });
      await switcher.updateComplete;
      expect(word(switcher)).to.equal('Read in');
      await setTexts('en', { 'language-switcher.label': 'Language' });
    });
  });

  describe('choosing', () => {
    it('changes every word at once, and says so in the new language', async () => {
      const switcher = await open();
      const field = await fixture(html`<dugnad-field label="Navn" optional><input /></dugnad-field>`);
      await choose(switcher, 'nb');
      expect([word(switcher), field.querySelector('label')!.textContent?.replace(/\s+/g, ' ')]).to.deep.equal(['Språk', 'Navn (valgfritt)']);
      expect([activeLanguage(), select(switcher).value]).to.deep.equal(['nb', 'nb']);
      await waitUntil(() => said().includes('Språk: Norsk bokmål'), `it says "${said()}"`);
      expect(document.querySelector('dugnad-status-region')?.getAttribute('lang')).to.equal('nb');
    });

    it('turns round what runs from right to left, and leaves the page as it was', async () => {
      const switcher = await open();
      await choose(switcher, 'ar');
      const label = switcher.shadowRoot!.querySelector<HTMLElement>('.languages')!;
      expect([label.dir, label.lang, document.documentElement.lang, document.documentElement.dir]).to.deep.equal(['rtl', 'ar', 'en', '']);
      expect(label.querySelector('svg')!.getBoundingClientRect().left).to.be.greaterThan(select(switcher).getBoundingClientRect().left);
    });

    it('keeps what was typed, and the cursor where it was', async () => {
      const switcher = await open();
      const form = await fixture<HTMLFormElement>(html`<form><dugnad-field label="Navn" optional><input name="name" /></dugnad-field></form>`);
      const input = form.querySelector('input')!;
      input.focus();
      await sendKeys({ type: 'Ada Lovelace' });
      input.setSelectionRange(3, 3);
      select(switcher).value = 'nb';
      select(switcher).dispatchEvent(new Event('change', { bubbles: true }));
      await waitUntil(() => form.textContent?.includes('valgfritt'));
      expect([input.value, input.selectionStart, document.activeElement]).to.deep.equal(['Ada Lovelace', 3, input]);
    });

    it('works by keys, and focus stays (WCAG 2.1.1, 3.2.2)', async () => {
      const switcher = await open(html`<dugnad-language-switcher languages="en nb"></dugnad-language-switcher>`);
      select(switcher).focus();
      await sendKeys({ type: 'N' });
      // Some open the list first, and take it with Enter.
      if (select(switcher).value === 'en' || activeLanguage() === 'en') await sendKeys({ press: 'Enter' });
      await waitUntil(() => word(switcher) === 'Språk', `it still says ${word(switcher)}`);
      expect(switcher.shadowRoot!.activeElement).to.equal(select(switcher));
    });

    it('is followed by another switcher on the page', async () => {
      const [first, second] = [await open(), await open()];
      await choose(first, 'nb');
      await second.updateComplete;
      expect(select(second).value).to.equal('nb');
    });

    it('speaks of the last one when two follow each other fast', async () => {
      const switcher = await open();
      const heard: string[] = [];
      switcher.addEventListener('dugnad-language-change', ({ language }) => heard.push(language));
      select(switcher).value = 'da';
      select(switcher).dispatchEvent(new Event('change', { bubbles: true }));
      await choose(switcher, 'nb');
      slow.arrive();
      await languageReady();
      expect([activeLanguage(), ...heard]).to.deep.equal(['nb', 'nb']);
    });

    it('leaves nothing on the machine', async () => {
      await choose(await open(), 'nb');
      expect([document.cookie, localStorage.length + sessionStorage.length]).to.deep.equal(['', 0]);
    });
  });

  it('keeps the links of the page, which lead to the page itself in other languages', async () => {
    const switcher = await open(html`<dugnad-language-switcher><a href="/nb/" hreflang="nb" lang="nb">Denne siden på norsk</a></dugnad-language-switcher>`);
    expect(switcher.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has nothing for axe to find when ${dir}`, async () => {
      const switcher = await open(html`<dugnad-language-switcher dir=${dir}></dugnad-language-switcher>`);
      await expect(switcher).to.be.accessible();
      switcher.compact = true;
      await switcher.updateComplete;
      await expect(switcher).to.be.accessible();
    });
  }
});
