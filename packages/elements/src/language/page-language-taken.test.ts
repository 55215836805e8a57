import { expect } from '@open-wc/testing';
import { configureLocalization } from '@lit/localize';
import { activeLanguage, languageReady, registerTexts } from './page-language.ts';
import { heldTexts, warningsDuring } from './speaking-element.page.ts';

describe('a page whose own script has configured @lit/localize', () => {
  it('keeps its set-up, gets our texts in English and one warning that says what to do', async () => {
    configureLocalization({ sourceLocale: 'fr', targetLocales: [], loadLocale: () => Promise.reject(new Error()) });
    document.documentElement.lang = 'nb';
    const texts = heldTexts({});
    const warnings = await warningsDuring(async () => {
      registerTexts({ nb: texts.load });
      registerTexts({ nb: texts.load });
      await languageReady();
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('configured by another script').and.to.include('registerTexts()');
    expect(texts.asked).to.equal(0);
    expect(activeLanguage()).to.equal('en');
  });
});
