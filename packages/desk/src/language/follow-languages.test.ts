import { expect } from '@open-wc/testing';
import { DugnadLanguageChangeEvent } from '@dugnad/elements/language-switcher';
import { followLanguages } from './follow-languages.ts';

const spoken = (...wanted: string[]): HTMLElement => {
  const page = document.createElement('div');
  followLanguages(page, wanted);
  return page;
};

describe('the language of the desk', () => {
  const table: [wanted: string[], lang: string, dir: string][] = [
    [['nb-NO', 'en'], 'nb', 'ltr'],
    [['no'], 'nb', 'ltr'],
    [['nn-NO'], 'nn', 'ltr'],
    [['nl-BE'], 'nl-BE', 'ltr'],
    [['ar-SY'], 'ar', 'rtl'],
    [['ti', 'sv'], 'sv', 'ltr'],
    [['fo'], 'da', 'ltr'],
    [['en-GB'], 'en', 'ltr'],
    [['ti'], 'en', 'ltr'],
    [[], 'en', 'ltr'],
  ];
  for (const [wanted, lang, dir] of table) {
    it(`is ${lang} for a browser that asks for ${wanted.join(', ') || 'nothing'}`, () => {
      const page = spoken(...wanted);
      expect([page.lang, page.dir]).to.deep.equal([lang, dir]);
    });
  }

  it('is the one that somebody chooses, from then on', () => {
    const page = spoken('nb');
    const chooser = page.appendChild(document.createElement('p'));
    chooser.dispatchEvent(new DugnadLanguageChangeEvent('ar'));
    expect([page.lang, page.dir]).to.deep.equal(['ar', 'rtl']);
    chooser.dispatchEvent(new DugnadLanguageChangeEvent('de'));
    expect([page.lang, page.dir]).to.deep.equal(['de', 'ltr']);
  });
});
