import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { newAddress, PetitionHouse } from './petition.page.ts';

const thanks = 'Your signature counts';

export const journeys: Journey[] = [
  {
    title: 'who signs by keyboard alone reads what happens now, types the code of the mail into the open page, and is counted',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      const { confirmed } = await house.counts();
      const email = newAddress(page);
      await page.tabTo('textbox', { name: 'Name' });
      await page.type('Ada Lovelace');
      await page.tabTo('textbox', { name: 'E-mail', partly: true });
      await page.type(email);
      await page.tabTo('checkbox', { name: 'I explicitly consent', partly: true });
      await page.press('Space');
      await page.tabTo('button', { name: 'Sign' });
      await page.press('Enter');
      await house.says('One step is left');
      await house.says(email);
      const { code } = await house.mailTo(email, 'Please confirm');
      await page.tabTo('textbox', { name: 'Code from the mail', partly: true });
      await page.type(code);
      await page.press('Enter');
      await house.says(thanks);
      await page.waitFor('one more is counted', async () => (await house.counts()).confirmed > confirmed);
    },
  },
  {
    title: 'who forgets something is told at the field and in a summary that has the focus, and loses nothing (WCAG 3.3.1)',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      await house.fill('Name', 'Ada Lovelace');
      await house.press('Sign');
      await house.says('Please write your e-mail address.');
      await page.waitFor('the summary has the focus', () => page.evaluate<boolean>(`(() => { let at = document.activeElement; while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at.textContent.includes('Please write your e-mail address.') || /summary|alert|group/.test(at.getAttribute('role') ?? at.className); })()`));
      assert.equal(await house.valueOf('Name'), 'Ada Lovelace');
      assert.equal(house.sendings(), 0);
      await page.byRole('link', { name: 'Please write your e-mail address.', partly: true }).click();
      await page.waitFor('the field has the focus', async () => (await page.activeElement()).startsWith('textbox “E-mail'));
    },
  },
  {
    title: 'pressing twice signs once',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      const release = site.hold(/\/signatures$/u);
      await house.fillIn(newAddress(page));
      await house.press('Sign');
      await page.waitFor('it is on its way', () => house.sendings() > 0);
      await page.press('Enter');
      release();
      await house.says('One step is left');
      assert.equal(house.sendings(), 1);
    },
  },
  {
    title: 'the form can be typed into before anybody has counted',
    async run(page, site) {
      const release = site.hold(/\/count$/u);
      const house = await PetitionHouse.open(page, site);
      await house.fill('Name', 'Ada');
      assert.equal(await house.valueOf('Name'), 'Ada');
      release();
    },
  },
  {
    title: 'what was typed is there again when sending has failed, after a reload, after going back, and in another language',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site, { petition: 'languages="en nb"' });
      await house.fillIn(newAddress(page));
      site.refuse(/\/signatures$/u);
      await house.press('Sign');
      await house.says('All that you wrote is still here.');
      assert.equal(await house.valueOf('Name'), 'Ada Lovelace');
      await page.reload();
      await house.isReady();
      await page.waitFor('the name is there again', async () => (await house.valueOf('Name')) === 'Ada Lovelace');
      await page.goto('/news.html');
      await page.back();
      await house.isReady();
      await page.waitFor('the name is there again', async () => (await house.valueOf('Name')) === 'Ada Lovelace');
    },
  },
  {
    title: 'what cannot be sent waits on the visitor’s own device when they say so, and is sent once when the server is back',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      const email = newAddress(page);
      await house.fillIn(email);
      await page.offline(true);
      await house.press('Sign');
      await house.press('Yes, keep it');
      await house.says('Not sent yet');
      await page.offline(false);
      await house.press('Send now').catch(() => undefined); // or it has gone by itself
      const { code } = await house.mailTo(email, 'Please confirm');
      assert.match(code, /^\d{3} ?\d{3}$/u);
      const other = await page.secondTab('/our-park.html');
      await other.byRole('textbox', { name: 'Name', partly: true }).appears();
      await page.waitFor('nothing waits any more', async () => !(await other.text()).includes('Not sent yet'));
    },
  },
  {
    title: 'on a machine that others use nothing is stored, before and after signing',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site, { petition: 'shared-device' });
      const nothing = { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] };
      await house.fillIn(newAddress(page));
      assert.deepEqual(await page.storage(), nothing);
      await house.press('Sign');
      await house.says('One step is left');
      assert.deepEqual(await page.storage(), nothing);
    },
  },
  {
    title: 'before and after signing nobody but our own server is asked, and no cookie is set',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      await house.fillIn(newAddress(page));
      await house.press('Sign');
      await house.says('One step is left');
      const elsewhere = (await page.requests()).filter((address) => new URL(address).origin !== site.origin);
      assert.deepEqual(elsewhere, []);
      assert.deepEqual((await page.storage()).cookies, []);
    },
  },
  {
    title: 'from another site’s page one signs too, where the association allows that site',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site, { src: `${site.crossOrigin}/embed/petition/park-gronlia` });
      const email = newAddress(page);
      await house.fillIn(email);
      await house.press('Sign');
      await house.says('One step is left');
      assert.match((await house.mailTo(email, 'Please confirm')).code, /^\d{3} ?\d{3}$/u);
    },
  },
];
