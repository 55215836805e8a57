import { expect, waitUntil } from '@open-wc/testing';
import { DugnadLanguageChangeEvent } from '@dugnad/elements/language-switcher';
import type { DugnadDesk } from '../app/desk.ts';
import { fakeApi, openDesk } from '../fake-api.page.ts';
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

describe('a desk in another language', () => {
  const { lang, dir } = document.documentElement;
  const address = location.href;
  let desk: DugnadDesk | undefined;

  afterEach(() => {
    desk?.remove();
    Object.assign(document.documentElement, { lang, dir });
    history.replaceState(null, '', address);
  });

  it('says its heading and its title in it, and keeps what was typed and where the focus is', async () => {
    followLanguages(document.documentElement, ['en']);
    desk = await openDesk('/desk/gronlia/-/team', fakeApi());
    await waitUntil(() => desk!.querySelector('[name="name"]'));
    const before = document.title;
    const name = desk.querySelector<HTMLInputElement>('[name="name"]')!;
    name.focus();
    name.value = 'Ola Nordmann';
    desk.dispatchEvent(new DugnadLanguageChangeEvent('ar'));
    await waitUntil(() => document.title !== before);
    expect(desk.querySelector('h1')!.textContent).to.equal(document.title);
    expect(document.title).to.match(/^[\p{Script=Arabic}\s]+$/u);
    expect(desk.querySelector<HTMLInputElement>('[name="name"]')).to.equal(name);
    expect([name.value, document.activeElement]).to.deep.equal(['Ola Nordmann', name]);
    expect(getComputedStyle(name).direction).to.equal('rtl');
  });
});
