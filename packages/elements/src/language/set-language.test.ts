import { expect } from '@open-wc/testing';

import { activeLanguage, chosenDirection, chosenLanguage, registerTexts } from './page-language.ts';
import { setLanguage } from './set-language.ts';

const noWords = (): Promise<{ templates: Record<string, string> }> => Promise.resolve({ templates: {} });

describe('the language that a visitor chooses', () => {
  before(() => registerTexts({ nb: noWords, ar: noWords, 'nb-simple': noWords }));
  after(() => setLanguage('en'));

  const cases: readonly [chosen: string, shown: string, direction: 'ltr' | 'rtl'][] = [
    ['nb', 'nb', 'ltr'],
    ['nn-NO', 'nb', 'ltr'],
    ['nb-simple', 'nb-simple', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['ar-SY', 'ar', 'rtl'],
    ['ti', 'en', 'ltr'],
    ['en', 'en', 'ltr'],
  ];
  for (const [chosen, shown, direction] of cases) {
    it(`is ${shown}, ${direction}, for ${chosen}`, async () => {
      await setLanguage(chosen);
      expect([activeLanguage(), chosenDirection(), chosenLanguage()]).to.deep.equal([shown, direction, chosen]);
    });
  }

  it('is kept nowhere', async () => {
    const kept = (): string[] => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    const before = kept();
    await setLanguage('ar');
    expect(kept()).to.deep.equal(before);
  });
});
