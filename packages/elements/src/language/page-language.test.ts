import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { str } from '@lit/localize';
import { activeLanguage, availableLanguages, chosenDirection, languageReady, registerTexts } from './page-language.ts';
import { setLanguage } from './set-language.ts';
import type { SpeakingElement } from './speaking-element.page.ts';
import { heldTexts, warningsDuring } from './speaking-element.page.ts';

const page = document.documentElement;
const speaking = (): Promise<SpeakingElement> => fixture(html`<speaking-element></speaking-element>`);

/** The page's language is observed: the observer is told in a microtask, so one frame is enough. */
async function pageTurns(language: string): Promise<void> {
  page.lang = language;
  await nextFrame();
}

// One page, one story: the module keeps one language a page, so these run in this order.
describe('the language of the page', () => {
  const tea = heldTexts({ 'tea.name': 'Te' });
  const cake = heldTexts({ 'cake.count': str`og ${0} kaker` });
  let asked = 0;
  const soup = heldTexts({ 'soup.name': 'Suppe' });

  it('is English without any request where the page says so', async () => {
    page.lang = 'en';
    registerTexts({ nb: tea.load, da: () => Promise.resolve({ templates: { 'tea.name': 'Dansk te' } }) });
    await languageReady();
    const element = await speaking();
    expect(element.words).to.equal('Tea and 2 cakes');
    expect(tea.asked).to.equal(0);
  });

  it('keeps the words that are there until those of the new language have arrived', async () => {
    const element = await speaking();
    await pageTurns('no');
    expect(tea.asked).to.equal(1);
    expect(element.words).to.equal('Tea and 2 cakes');
    tea.arrive();
    await languageReady();
    await element.updateComplete;
    expect(element.words).to.equal('Te and 2 cakes');
    expect(activeLanguage()).to.equal('nb');
  });

  it('is that of a widget that joins later too, which is asked for at once', async () => {
    const element = await speaking();
    registerTexts({ nb: cake.load });
    expect(cake.asked).to.equal(1);
    cake.arrive();
    await languageReady();
    await element.updateComplete;
    expect(element.words).to.equal('Te og 2 kaker');
    expect(tea.asked).to.equal(1);
  });

  it('stays readable in English when a file fails, warns once and tries again when the connection is back', async () => {
    const warnings = await warningsDuring(async () => {
      registerTexts({
        nb: () => {
          asked += 1;
          return soup.load();
        },
      });
      soup.fail();
      await languageReady();
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('"nb" did not load');
    window.dispatchEvent(new Event('online'));
    soup.arrive();
    await languageReady();
    expect(asked).to.equal(2);
  });

  it('follows the page back to English', async () => {
    const element = await speaking();
    await pageTurns('en-GB');
    await languageReady();
    await element.updateComplete;
    expect(element.words).to.equal('Tea and 2 cakes');
  });

  it('is the last one asked for when two follow each other fast', async () => {
    page.lang = 'nb';
    await Promise.resolve();
    await pageTurns('da');
    await languageReady();
    expect(activeLanguage()).to.equal('da');
  });

  it('is what the visitor chose, whatever the page says afterwards', async () => {
    const element = await speaking();
    await setLanguage('nn');
    await pageTurns('da-DK');
    await languageReady();
    await element.updateComplete;
    expect(element.words).to.equal('Te og 2 kaker');
    // Some builds of Chromium have no nynorsk formats: those of our words then stand in.
    expect(element.locale.language).to.be.oneOf(['nn', 'nb']);
    expect(element.locale.textLanguage).to.equal('nb');
  });

  it('keeps the page’s own direction until a visitor chooses, and then has that of the words', async () => {
    const element = await speaking();
    await setLanguage('ar');
    // Nobody has brought Arabic to this page: English runs from left to right.
    expect(chosenDirection()).to.equal('ltr');
    registerTexts({ ar: () => Promise.resolve({ templates: { 'tea.name': 'شاي' } }) });
    expect(availableLanguages()).to.deep.equal(['en', 'nb', 'da', 'ar']);
    await setLanguage('ar');
    expect(chosenDirection()).to.equal('rtl');
    expect(element.locale.direction).to.equal('rtl');
    await element.updateComplete;
    expect(element.words).to.equal('شاي and 2 cakes');
  });

  it('leaves nothing on the visitor’s machine', () => {
    expect(document.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });
});
