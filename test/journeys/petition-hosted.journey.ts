import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { newAddress, petitionPath, PetitionHouse } from './petition.page.ts';

const thanks = 'Your signature counts';

/** Somebody who has signed on the page without script, up to the mail. */
async function signed(page: Page, site: JourneySite): Promise<{ house: PetitionHouse; email: string; path: string; code: string }> {
  const house = await PetitionHouse.openHosted(page, site);
  const email = newAddress(page);
  // A form that is sent within three seconds of being asked for is taken for a machine's.
  const asked = Date.now();
  await house.fillIn(email);
  await page.waitFor('a person would have read it', () => Date.now() - asked > 3200);
  await house.press('Sign');
  await house.says('One step is left');
  return { house, email, ...(await house.mailTo(email, 'Please confirm')) };
}

export const journeys: Journey[] = [
  {
    title: 'without script one signs on the petition’s own page, and types the code of the mail there',
    async run(page, site) {
      const { house, code } = await signed(page, site);
      const { confirmed } = await house.counts();
      await house.typeCode(code);
      await house.says(thanks);
      await page.waitFor('one more is counted', async () => (await house.counts()).confirmed > confirmed);
    },
  },
  {
    title: 'without script everything typed is kept when something is wrong; the summary leads to the field (WCAG 3.3.1)',
    async run(page, site) {
      const house = await PetitionHouse.openHosted(page, site);
      await house.fill('Name', 'Ada Lovelace');
      await house.fill('E-mail', 'ada');
      await house.press('Sign');
      await house.says('The e-mail address is not complete.');
      assert.match(await page.evaluate<string>('document.title'), /^Error: /u);
      assert.deepEqual([await house.valueOf('Name'), await house.valueOf('E-mail')], ['Ada Lovelace', 'ada']);
      await page.byRole('link', { name: 'The e-mail address is not complete', partly: true }).click();
      await page.waitFor('the field has the focus', async () => (await page.activeElement()).startsWith('textbox “E-mail'));
    },
  },
  {
    title: 'the link of the mail opens a page; nothing counts until its button is pressed, and pressing twice is the same success',
    async run(page, site) {
      const { house, path } = await signed(page, site);
      const { confirmed } = await house.counts();
      await page.goto(path);
      await house.says('It counts once you press the button.');
      await page.reload();
      await page.byRole('button', { name: 'Confirm my signature' }).appears();
      assert.equal((await house.counts()).confirmed, confirmed);
      await house.press('Confirm my signature');
      await house.says(thanks);
      await page.goto(path);
      const again = page.byRole('button', { name: 'Confirm my signature' });
      if (await again.exists()) await again.click();
      await house.says(thanks);
    },
  },
  {
    title: 'who has signed sees on a page of their own what is kept, changes how they are shown, and withdraws',
    async run(page, site) {
      const { house, email, path } = await signed(page, site);
      await page.goto(path);
      await house.press('Confirm my signature');
      await house.says(thanks);
      const mail = await house.mailTo(email, 'You have signed');
      await page.goto(mail.path);
      await house.says('What is kept about you');
      assert.equal((await page.text()).includes(email), false);
      await page.byRole('radio', { name: 'Yes, my initials' }).click();
      await house.press('Save the change');
      await house.says('The change is saved.');
      await house.press('Withdraw my signature');
      await house.says('Your signature is withdrawn.');
    },
  },
  {
    title: 'an address that has signed already is told so by mail alone: the page says the same as to anybody',
    async run(page, site) {
      const { house, email, path } = await signed(page, site);
      await page.goto(path);
      await house.press('Confirm my signature');
      await house.says(thanks);
      const again = await PetitionHouse.openHosted(page, site);
      const asked = Date.now();
      await again.fillIn(email);
      await page.waitFor('a person would have read it', () => Date.now() - asked > 3200);
      await again.press('Sign');
      await again.says('One step is left');
      assert.match((await again.mailTo(email, 'You have signed already')).text, /counts once/u);
    },
  },
  {
    title: 'the petition’s own page runs no script, sets no cookie, and looks after itself at 320 px',
    async run(page, site) {
      await page.frame320(`${petitionPath}?lang=ar`);
      assert.deepEqual((await page.storage()).cookies, []);
      const answer = await fetch(site.origin + petitionPath);
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/u);
      assert.doesNotMatch(answer.headers.get('content-security-policy') ?? '', /script-src|unsafe/u);
      assert.doesNotMatch(await answer.text(), /<script|\son\w+=/u);
      const wide = page.engine === 'webkit' ? "(() => { const { documentElement } = document.querySelector('iframe').contentDocument; return documentElement.scrollWidth - documentElement.clientWidth; })()" : 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      assert.ok((await page.evaluate<number>(wide)) <= 0);
    },
  },
  {
    title: 'the sheet to sign by hand has the sheet’s code, the short address and what one agrees to',
    async run(page) {
      await page.goto(`${petitionPath}/sheet?lang=en`);
      const text = await page.text();
      for (const words of ['GR-PARK', '/p/park-gronlia', 'I explicitly consent', 'post@gronlia.example']) assert.ok(text.includes(words), words);
    },
  },
];
