/** What a visitor reads around the form and after it: numbers, dates, languages, whom to ask, what happens next; and what is there without our script. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { FormLook, readFor } from './form-look.page.ts';
import { doors, type Door } from './petition-doors.page.ts';
import { newAddress, petitionPath, PetitionHouse } from './petition.page.ts';

const journeysAt = ({ where, open }: Door): Journey[] => [
  {
    title: `${where} the count is a progress bar with its words, and is announced to nobody who is typing`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      await page.waitFor('it is counted', async () => (await look.count('progress, [role=progressbar], meter')) > 0);
      assert.match(await page.text(), /\d+ (?:of|\/) ?500|of 500/u);
      assert.equal(await look.count('[aria-live]:not(dugnad-status-region, [aria-live=off]) progress'), 0);
      assert.equal(await look.count('dugnad-progress [aria-live=assertive], .numbers[aria-live]'), 0);
    },
  },
  {
    title: `${where} every date is a time element that machines read, with its weekday in words`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      const machine = await look.attributes('time', 'datetime');
      assert.ok(machine.length >= 3);
      for (const each of machine) assert.match(each ?? '', /^(?:\d{4}-\d\d-\d\d(?:T\d\d:\d\d.*)?|\d\d:\d\d)$/u);
      const said = await look.wordsOf('time');
      const days = said.filter((words) => /\d{4}/u.test(words));
      assert.ok(days.length > 0);
      for (const day of days) assert.match(day, /Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday/u);
    },
  },
  {
    title: `${where} whom to ask stands below the form with a number to call, before and after signing (WCAG 3.2.6)`,
    async run(page, site) {
      const house = await open(page, site);
      const asked = Date.now();
      const stands = async (after: string): Promise<void> => {
        const text = await page.text();
        assert.ok(text.lastIndexOf('Kari Nordby') > text.indexOf(after), after);
        assert.equal(await page.byRole('link', { name: '12 34 56 78', partly: true }).exists(), true);
      };
      await stands('I explicitly consent');
      await house.fillIn(newAddress(page));
      await readFor(page, asked);
      await house.press('Sign');
      await house.says('One step is left');
      await stands('One step is left');
    },
  },
  {
    title: `${where} after sending one reads what happens now, keeps a reference, and learns how to change or withdraw`,
    async run(page, site) {
      const house = await open(page, site);
      const asked = Date.now();
      await house.fillIn(newAddress(page));
      await readFor(page, asked);
      await house.press('Sign');
      await house.says('One step is left');
      const text = await page.text();
      assert.match(text, /Press the link in the mail, or write the code here\./u);
      assert.match(text, /[A-Z2-9]{4}-[A-Z2-9]{4}/u);
      assert.match(text, /With the link you can change how you are shown, or withdraw\./u);
      assert.match(text, /All about you is deleted after/u);
    },
  },
  {
    title: `${where} a wrong code is told at the field, the right one is taken afterwards, with a space in it too`,
    async run(page, site) {
      const house = await open(page, site);
      const asked = Date.now();
      const email = newAddress(page);
      await house.fillIn(email);
      await readFor(page, asked);
      await house.press('Sign');
      await house.says('One step is left');
      const { code } = await house.mailTo(email, 'Please confirm');
      const digits = code.replace(' ', '');
      const wrong = digits.startsWith('9') ? `1${digits.slice(1)}` : `9${digits.slice(1)}`;
      await house.typeCode(wrong);
      await house.says('These are not the digits of the newest mail.');
      const look = new FormLook(page);
      assert.equal((await look.field('code')).invalid, true);
      await page.byRole('textbox', { name: 'Code from the mail', partly: true }).focus();
      await page.press('End');
      await page.press('Backspace', 7);
      await page.type(`${digits.slice(0, 3)} ${digits.slice(3)}`);
      await house.press('Confirm');
      await house.says('Your signature counts');
    },
  },
  {
    title: `${where} a double click on the button signs once`,
    async run(page, site) {
      const house = await open(page, site);
      const asked = Date.now();
      const email = newAddress(page);
      await house.fillIn(email);
      await readFor(page, asked);
      await page.evaluate(`(() => {
        const rootsOf = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsOf(each.shadowRoot) : []))];
        const button = rootsOf(document).flatMap((root) => [...root.querySelectorAll('form button')]).find(({ textContent }) => textContent.trim() === 'Sign');
        button.click(); button.click();
      })()`);
      await house.says('One step is left');
      await house.mailTo(email, 'Please confirm');
      const list = await (await fetch(`${site.origin}/dev/mail`)).text();
      assert.equal(list.split('<li>').filter((item) => item.includes(email)).length, 1);
    },
  },
  {
    title: `${where} nobody but our own server is asked for anything, before and after signing, and no cookie is set`,
    async run(page, site) {
      const house = await open(page, site);
      const asked = Date.now();
      await house.fillIn(newAddress(page));
      await readFor(page, asked);
      await house.press('Sign');
      await house.says('One step is left');
      assert.deepEqual((await page.requests()).filter((address) => new URL(address).origin !== site.origin), []);
      assert.deepEqual((await page.storage()).cookies, []);
    },
  },
];

const languages: Journey[] = [
  {
    title: 'on the petition’s own page the hours and the place of whoever answers stand beside the number',
    async run(page, site) {
      await PetitionHouse.openHosted(page, site);
      const text = await page.text();
      assert.match(text.slice(text.indexOf('Questions? Ask us')), /Kari Nordby.*12:00\D+15:00.*Grønliveien 4/u);
    },
  },
  {
    title: 'in the widget the language of the words is marked, and reads from right to left in Arabic (WCAG 3.1.1)',
    async run(page, site) {
      await PetitionHouse.open(page, site, { petition: 'languages="en ar"' });
      const look = new FormLook(page);
      for (const [language, direction] of [['ar', 'rtl'], ['en', 'ltr']] as const) {
        await page.evaluate(`void (document.documentElement.lang = '${language}', document.documentElement.dir = '${direction}')`);
        await page.waitFor(`the words are in ${language}`, async () => (await look.attributes('.petition', 'lang'))[0] === language);
        await page.waitFor(`they are read ${direction}`, async () => (await look.style('.petition', 'direction')) === direction);
        assert.ok((await look.overflow()) <= 0);
      }
    },
  },
  ...(['en', 'nb', 'ar'] as const).map((language): Journey => ({
    title: `on the petition’s own page everything is in the language that was asked for, marked with it and its direction (${language})`,
    async run(page, site) {
      await PetitionHouse.openHosted(page, site, language);
      const look = new FormLook(page);
      assert.deepEqual(await look.attributes('html', 'lang'), [language]);
      assert.equal(await look.style('main', 'direction'), language === 'ar' ? 'rtl' : 'ltr');
      assert.equal(await look.style('[name=email]', 'direction'), 'ltr');
      assert.ok((await look.overflow()) <= 0);
      const names = await look.wordsOf('.languages a, .languages [aria-current]');
      assert.ok(names.includes('العربية') && names.includes('Norsk bokmål'), names.join(' '));
    },
  })),
  {
    title: 'a link of a mail opens in the language in which one signed, whatever the machine’s own language is',
    async run(page, site) {
      const house = await PetitionHouse.openHosted(page, site, 'ar');
      const asked = Date.now();
      const email = newAddress(page);
      await page.byRole('textbox').nth(0).click();
      await page.type('ليلى');
      await page.byRole('textbox').nth(1).click();
      await page.type(email);
      await page.byRole('checkbox').nth(0).click();
      await readFor(page, asked);
      await page.press('Enter');
      await page.waitFor('it is sent', () => page.evaluate<boolean>("location.pathname.includes('/sent/')"));
      const { path } = await house.mailTo(email, '');
      await page.goto(path);
      assert.deepEqual(await page.evaluate<string[]>('[document.documentElement.lang, document.documentElement.dir]'), ['ar', 'rtl']);
    },
  },
];

/** The page's own words stand, with a link and a number, however our script fails. */
const failing: readonly (readonly [how: string, spoil: (site: Parameters<Journey['run']>[1]) => void])[] = [
  ['the page lets no script run', (site) => site.addHeaders('/petition.html', { 'content-security-policy': "default-src 'self'; script-src 'none'" })],
  ['our script is not there', (site) => site.answer('/dugnad.js', { status: 404, headers: { 'content-type': 'text/plain' }, body: 'gone' })],
  ['our script never arrives', (site) => site.refuse('/dugnad.js')],
  ['the file with the petition is blocked', (site) => site.refuse(/^\/petition-[^/]*\.js$/u)],
  ['the petition cannot be read', (site) => site.answer('/api/v1/petitions/park-gronlia', { status: 500, headers: { 'content-type': 'text/plain' }, body: 'broken' })],
];

const withoutScript = failing.map(([how, spoil]): Journey => ({
  title: `where ${how}, the page’s own words stay: the demand, a number to call, and the way to the petition’s own page, where one signs`,
  async run(page, site) {
    spoil(site);
    await page.goto('/petition.html');
    await page.byRole('heading', { name: 'La parken være park' }).appears();
    await page.byRole('link', { name: '12 34 56 78', partly: true }).appears();
    await page.byRole('link', { name: 'kampanjens egen side' }).click();
    await page.waitFor('the own page is open', () => page.evaluate<boolean>(`location.pathname === '${petitionPath}'`));
    await page.waitFor('there is a form', async () => (await new FormLook(page).count('form [name=email]')) === 1);
  },
}));

const slow: Journey[] = [
  {
    title: 'in the widget a slow network is told in words, and the button stays one that can be pressed',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      const release = site.hold(/\/signatures$/u);
      await house.fillIn(newAddress(page));
      await house.press('Sign');
      await house.says('Sending …');
      assert.equal(await page.byRole('button', { name: 'Sign' }).attribute('disabled'), undefined);
      release();
      await house.says('One step is left');
    },
  },
  {
    title: 'in the widget a slip of the pen in the address is asked about, and stops nobody',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      await house.fillIn(`ada.${page.engine}@homtail.com`);
      await house.press('Sign');
      await house.says('One step is left');
      await house.says(`ada.${page.engine}@homtail.com`);
      await house.press(`Did you mean \u2066ada.${page.engine}@hotmail.com\u2069?`);
      await house.isReady();
      assert.equal((await new FormLook(page).field('email')).value, `ada.${page.engine}@hotmail.com`);
    },
  },
  {
    title: 'in the widget the receipt is printed at a press, and the address is repeated where one looks for the mail',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      const email = newAddress(page);
      await house.fillIn(email);
      await house.press('Sign');
      await house.says('One step is left');
      await house.says(email);
      await page.evaluate('void (globalThis.print = () => { globalThis.printed = (globalThis.printed ?? 0) + 1; })');
      await house.press('Print the receipt');
      await page.waitFor('it is printed', () => page.evaluate<boolean>('globalThis.printed === 1'));
    },
  },
];

export const journeys: Journey[] = [...doors.flatMap(journeysAt), ...languages, ...withoutScript, ...slow];
