import { expect, waitUntil } from '@open-wc/testing';
import { setLanguage } from '@dugnad/elements/language';
import { sendKeys } from '@web/test-runner-commands';
import { DeskHouse } from '../desk-house.page.ts';
import { fakeApi } from '../fake-api.page.ts';
import { followLanguages } from './follow-languages.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const petition = '/desk/gronlia/skatepark';
const own = { lang: document.documentElement.lang, dir: document.documentElement.dir };
const typed: Readonly<Record<string, string>> = { date: '2027-02-03', 'datetime-local': '2027-02-03T12:30', number: '12', email: 'ase@example.org', tel: '22 33 44 55' };

/** Switches the way a visitor does who has opened the list. */
async function choose(house: DeskHouse, tag: string): Promise<HTMLSelectElement> {
  const select = house.desk.querySelector('dugnad-language-switcher')!.shadowRoot!.querySelector('select')!;
  select.focus();
  select.value = tag;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => document.documentElement.lang === tag, `the page is in ${tag}`);
  await house.settled();
  return select;
}

const controls = (house: DeskHouse): Control[] => house.all<Control>('input, select, textarea');
const held = (all: readonly Control[]): unknown[] => all.map((one) => [one.name, one.value, one instanceof HTMLInputElement && one.checked]);

/** Another answer than the one before, in every control there is. */
function fillAll(all: readonly Control[]): void {
  for (const one of all) {
    if (one instanceof HTMLSelectElement) one.selectedIndex = one.options.length - 1;
    else if (['checkbox', 'radio'].includes(one.type)) one.click();
    else one.value = typed[one.type] ?? 'Typed already';
    one.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

before(() => followLanguages(document.documentElement, ['en']));

afterEach(async () => {
  await setLanguage('en');
  DeskHouse.leave();
  history.replaceState(null, '');
});

after(() => Object.assign(document.documentElement, own));

describe('whoever chooses another language in the middle of a form', () => {
  for (const address of ['', '/add', '/signers', '/sheets', '/update', '/edit', '/clean', '/export'].map((page) => petition + page).concat('/desk/gronlia', '/desk/gronlia/-/people', '/desk/gronlia/-/team')) {
    it(`loses nothing of what was typed at ${address}, and stays at the choice (WCAG 3.2.2)`, async () => {
      const house = await DeskHouse.open(address);
      const before = controls(house);
      fillAll(before);
      const kept = held(before);
      const select = await choose(house, 'ar');
      expect(controls(house), 'the same fields').to.deep.equal(before);
      expect(held(before)).to.deep.equal(kept);
      expect([document.activeElement, select.getRootNode()]).to.deep.equal([house.desk.querySelector('dugnad-language-switcher'), document.activeElement!.shadowRoot]);
      expect(document.activeElement!.shadowRoot!.activeElement).to.equal(select);
      expect([document.documentElement.dir, document.title]).to.deep.equal(['rtl', house.heading]);
    });
  }

  it('can go on by keys from where the choice stands (WCAG 2.1.1)', async () => {
    const house = await DeskHouse.open(`${petition}/update`);
    await choose(house, 'de');
    await sendKeys({ press: 'Tab' });
    expect(house.focused).to.equal('Abmelden');
  });
});

describe('the door', () => {
  it('says its name in the language that was chosen, and keeps the address that was typed', async () => {
    const house = await DeskHouse.open('/desk/', { api: fakeApi(null) });
    expect(document.title).to.equal('Sign in to the desk');
    const email = house.field('Your e-mail address');
    email.value = 'kari@gronlia.example';
    await choose(house, 'nb');
    expect(document.title).to.equal(house.heading);
    expect(document.title).to.not.equal('Sign in to the desk');
    expect(house.all('input')).to.deep.equal([email]);
    expect(email.value).to.equal('kari@gronlia.example');
  });
});

describe('the language that was chosen', () => {
  const next = (): string => {
    const page = document.createElement('div');
    followLanguages(page, ['en']);
    return page.lang;
  };

  it('is there when the page is loaded again, and no storage and no cookie holds it', async () => {
    const house = await DeskHouse.open(`${petition}/update`);
    await choose(house, 'fi');
    expect(next()).to.equal('fi');
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('goes along to the next page, and back to those before', async () => {
    const house = await DeskHouse.open(`${petition}/update`);
    await choose(house, 'nb');
    const before = house.heading;
    house.desk.querySelector<HTMLAnchorElement>('nav a[href$="/sheets"]')!.click();
    await waitUntil(() => house.heading !== before);
    expect([next(), document.documentElement.lang]).to.deep.equal(['nb', 'nb']);
    await choose(house, 'sv');
    history.back();
    await waitUntil(() => location.pathname.endsWith('/update') && next() === 'sv');
    expect(document.documentElement.lang).to.equal('sv');
  });

  for (const state of [null, {}, { language: 7 }, { language: '' }, 'nb', { language: 'tlh' }]) {
    it(`is the one of the browser where nothing of ours was kept: ${JSON.stringify(state)}`, () => {
      history.replaceState(state, '');
      expect(next()).to.equal('en');
    });
  }
});
