/** Finding, choosing and signing up, as a visitor does it on the association's own page. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { newPhone, VolunteerHouse } from './volunteer.page.ts';

/** What a press, a letter and a screen cost somebody who is not in a hurry, in seconds (issue 6). */
const COST = { press: 1.5, letter: 0.3, screen: 5 };

export const journeys: Journey[] = [
  {
    title: 'a first-time visitor on a phone has a shift in a minute, with a name and a number, in twelve presses at most',
    async run(page, site) {
      // WebKit's windows stop a little above a telephone's width.
      await page.viewport(page.engine === 'webkit' ? 450 : 360, 640);
      const house = await VolunteerHouse.open(page, site);
      await page.evaluate('void addEventListener("click", () => (window.presses = (window.presses ?? 0) + 1), true)');
      const [name, phone] = ['Ada Lovelace', newPhone()];
      await house.openFirst();
      await page.byRole('checkbox', { name: 'Places left', partly: true }).nth(0).click();
      await page.byRole('radio', { name: 'Send me a text message' }).click();
      await page.byRole('textbox', { name: 'Name' }).click();
      await page.type(name);
      await page.byRole('textbox', { name: 'Telephone' }).click();
      await page.type(phone);
      await house.press('Sign me up');
      await house.says('You are signed up');
      await house.says('It is yours');
      // A label that is pressed presses its box: two clicks of one press.
      const presses = await page.evaluate<number>('window.presses');
      assert.ok(presses <= 12, `${presses} presses`);
      const seconds = presses * COST.press + (name.length + phone.length) * COST.letter + 3 * COST.screen;
      assert.ok(seconds <= 60, `${seconds} seconds`);
      assert.equal(house.sendings(), 1);
    },
  },
  {
    title: 'who is to be met first writes a name and a number, and is told who talks with them and that nothing is theirs yet',
    async run(page, site) {
      const house = await VolunteerHouse.open(page, site, { attributes: 'opportunity="besoksvenn"' });
      await house.says('Kari Nordby talks with you first. Nothing is decided before that.');
      await page.byRole('checkbox', { name: 'Places left', partly: true }).nth(0).click();
      await page.byRole('radio', { name: 'Call me' }).click();
      await page.byRole('textbox', { name: 'Name' }).click();
      await page.type('Ada Lovelace');
      await page.byRole('textbox', { name: 'Telephone' }).click();
      await page.type(newPhone());
      await page.byRole('checkbox', { name: 'I am 18 years or older.' }).click();
      await page.byRole('radio', { name: 'I would rather sign on paper' }).click();
      await house.press('Send');
      await house.says('Kari Nordby will talk with you before it is yours.');
      await house.says('Held for you');
      assert.doesNotMatch(await page.text(), /You are signed up|It is yours\b(?!\.)/u);
    },
  },
  {
    title: 'who has no mouse finds, chooses and signs up by keyboard alone (WCAG 2.1.1)',
    async run(page, site) {
      const house = await VolunteerHouse.open(page, site);
      await house.says('What you can help with');
      await page.tabTo('button', { name: 'Read more and sign up' });
      await page.press('Enter');
      await page.waitFor('the heading has the focus', async () => (await page.activeElement()).includes('Host at the language café'));
      await page.tabTo('checkbox', { name: 'Places left', partly: true });
      await page.press('Space');
      await page.tabTo('radio', { name: 'Call me' });
      await page.press('ArrowDown');
      await page.tabTo('textbox', { name: 'Name' });
      await page.type('Ada Lovelace');
      await page.tabTo('textbox', { name: 'Telephone' });
      await page.type(newPhone());
      await page.press('Enter');
      await house.says('You are signed up');
      await page.waitFor('the thanks have the focus', async () => (await page.activeElement()).includes('You are signed up'));
    },
  },
  {
    title: 'who goes back from one finds the list, and what was typed is there again',
    async run(page, site) {
      const house = await VolunteerHouse.open(page, site);
      await house.openFirst();
      await page.byRole('textbox', { name: 'Name' }).click();
      await page.type('Ada');
      await page.back();
      await house.says('What you can help with');
      await house.openFirst();
      assert.match(await page.text(), /Sign me up/u);
      assert.equal(await page.evaluate<string>('document.querySelector("dugnad-volunteer").shadowRoot.querySelector("[name=name]").value'), 'Ada');
    },
  },
  {
    title: 'a wish is sent once, though the line broke before its answer came',
    async run(page, site) {
      const house = await VolunteerHouse.open(page, site);
      await house.openFirst();
      await page.byRole('checkbox', { name: 'Places left', partly: true }).nth(0).click();
      await page.byRole('radio', { name: 'Send me a text message' }).click();
      await page.byRole('textbox', { name: 'Name' }).click();
      await page.type('Ada Lovelace');
      await page.byRole('textbox', { name: 'Telephone' }).click();
      await page.type(newPhone());
      site.refuse(/\/sign-ups$/u);
      await house.press('Sign me up');
      await house.says('What you wrote is still here.');
      site.forget();
      await house.press('Sign me up');
      await house.says('You are signed up');
    },
  },
  {
    title: 'on a page in Arabic all of it is in Arabic, from right to left',
    async run(page, site) {
      const house = await VolunteerHouse.open(page, site, { lang: 'ar' });
      await house.says('مضيف في مقهى اللغة');
      await house.says('كيف يمكنك المساعدة');
      const words = await page.text();
      for (const english of ['Read more', 'What you can help with', 'Next free time']) assert.ok(!words.includes(english), `it says “${english}”`);
    },
  },
];
