/** All of it by keyboard alone: signing, confirming, changing and withdrawing, and adding somebody at the desk. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { DeskHouse } from './desk.page.ts';
import { FormLook, readFor } from './form-look.page.ts';
import { doors } from './petition-doors.page.ts';
import { newAddress, petitionPath, PetitionHouse } from './petition.page.ts';

async function signByKeys(page: Page, email: string, asked: number): Promise<void> {
  await page.tabTo('textbox', { name: 'Name' });
  await page.type('Ada Lovelace');
  await page.tabTo('textbox', { name: 'E-mail', partly: true });
  await page.type(email);
  await page.tabTo('radio', { name: 'No, do not show me' });
  await page.press('ArrowDown');
  await page.tabTo('checkbox', { name: 'I explicitly consent', partly: true });
  await page.press('Space');
  await page.tabTo('button', { name: 'Sign' });
  await readFor(page, asked);
  await page.press('Enter');
}

/** Signs on the petition's own page, and gives the address of the mail's link. */
async function signedOnOwnPage(page: Page, site: JourneySite): Promise<{ house: PetitionHouse; email: string; path: string }> {
  const house = await PetitionHouse.openHosted(page, site);
  const email = newAddress(page);
  await signByKeys(page, email, Date.now());
  await house.says('One step is left');
  const { path } = await house.mailTo(email, 'Please confirm');
  return { house, email, path };
}

export const journeys: Journey[] = [
  ...doors.map(({ where, open }): Journey => ({
    title: `${where} somebody without a mouse signs, chooses to be shown by initials, and confirms by the code (WCAG 2.1.1)`,
    async run(page, site) {
      const house = await open(page, site);
      const email = newAddress(page);
      const { confirmed } = await house.counts();
      await signByKeys(page, email, Date.now());
      await house.says('One step is left');
      const { code } = await house.mailTo(email, 'Please confirm');
      await page.tabTo('textbox', { name: 'Code from the mail', partly: true });
      await page.type(code);
      await page.press('Enter');
      await house.says('Your signature counts');
      await page.waitFor('one more is counted', async () => (await house.counts()).confirmed > confirmed);
    },
  })),
  ...doors.map(({ where, open }): Journey => ({
    title: `${where} the Tab key goes through everything in the order in which it is read, and out again (WCAG 2.1.2, 2.4.3)`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      await page.tabTo('textbox', { name: 'Name' });
      const order = ['name'];
      while (!order.includes('Sign') && order.length < 60) {
        await page.press('Tab');
        order.push(await look.focusedName());
      }
      const fields = order.filter((name, index) => /^(?:[a-z]+(?:-[a-z]+)?|Sign)$/u.test(name) && name !== order[index - 1]);
      assert.deepEqual(fields, ['name', 'email', 'postcode', 'visibility', 'comment', 'consent-opinion', 'consent-news', 'Sign']);
    },
  })),
  ...doors.map(({ where, open }): Journey => ({
    title: `${where} everything that has the focus is seen and wears a ring of two pixels or more (WCAG 2.4.11, 2.4.13)`,
    async run(page, site) {
      await open(page, site);
      const look = new FormLook(page);
      await page.tabTo('textbox', { name: 'Name' });
      for (let presses = 0; presses < 12; presses += 1) {
        await page.waitFor(`the ${await page.activeElement()} is seen`, () => look.isFocusSeen());
        assert.ok((await look.focusRing()) >= 2, `${await page.activeElement()} wears a ring of ${await look.focusRing()} px`);
        await page.press('Tab');
      }
    },
  })),
  {
    title: 'in the widget Enter in a field signs, as people expect of a form',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      await house.fillIn(newAddress(page));
      await page.tabTo('textbox', { name: 'Postcode', partly: true }, 'Shift+Tab');
      await page.press('Enter');
      await house.says('One step is left');
      assert.equal(house.sendings(), 1);
    },
  },
  {
    title: 'on the petition’s own page the first Tab offers the way past the languages, and it leads to the content (WCAG 2.4.1)',
    async run(page, site) {
      await PetitionHouse.openHosted(page, site);
      await page.press('Tab');
      assert.equal(await page.activeElement(), 'link “Go to the content”');
      await page.press('Enter');
      await page.press('Tab');
      const isWithin = await page.evaluate<boolean>("document.querySelector('main').contains(document.activeElement)");
      assert.equal(isWithin, true);
    },
  },
  {
    title: 'somebody without a mouse confirms by the link of the mail, changes how they are shown, and withdraws',
    async run(page, site) {
      const { house, email, path } = await signedOnOwnPage(page, site);
      await page.goto(path);
      await page.tabTo('button', { name: 'Confirm my signature' });
      await page.press('Enter');
      await house.says('Your signature counts');
      await page.goto((await house.mailTo(email, 'You have signed')).path);
      await page.tabTo('radio', { name: 'Yes, my initials' });
      await page.press('ArrowDown');
      await page.tabTo('button', { name: 'Save the change' });
      await page.press('Enter');
      await house.says('The change is saved.');
      await page.tabTo('button', { name: 'Withdraw my signature' });
      await page.press('Enter');
      await house.says('Your signature is withdrawn.');
    },
  },
  {
    title: 'somebody without a mouse reports what is not right, and is told at once what is missing',
    async run(page, site) {
      const house = await PetitionHouse.openHosted(page, site);
      await page.goto(`${petitionPath}/report?lang=en`);
      await page.tabTo('button', { name: 'Send' });
      await page.press('Enter');
      await house.says('There is something to put right');
      await page.tabTo('link', { name: 'Please choose what it is.' });
      await page.press('Enter');
      await page.waitFor('the focus is at the question', async () => (await page.activeElement()).startsWith('radio'));
      await page.press('Space');
      await page.tabTo('textbox', { name: 'Please tell us more' });
      await page.type('The map is of another park.');
      await page.tabTo('button', { name: 'Send' });
      await page.press('Enter');
      await house.says('Thank you. Somebody will look at it.');
    },
  },
  {
    title: 'at the desk somebody who called is added with two fields, one box and Enter: a dozen presses beside the letters',
    async run(page, site) {
      const desk = await DeskHouse.signIn(page, site);
      await desk.open('/desk/gronlia/park-gronlia/add?lang=en');
      await page.waitFor('the name has the focus', async () => (await page.activeElement()).startsWith('textbox “Name'));
      let presses = 0;
      const press = async (key: string): Promise<void> => {
        presses += 1;
        await page.press(key);
      };
      await page.type(`Olga of ${page.engine}`);
      await press('Tab');
      await page.type('98765432');
      while (!(await page.activeElement()).startsWith('checkbox “I explicitly consent')) {
        assert.ok(presses < 12, `after ${presses} presses the focus is on ${await page.activeElement()}`);
        await press('Tab');
      }
      await press('Space');
      await press('Enter');
      await desk.says('This is the receipt');
      assert.ok(presses <= 12, `${presses} presses`);
    },
  },
  {
    title: 'at the desk the next caller is added right away, with nothing left of the one before',
    async run(page, site) {
      const desk = await DeskHouse.signIn(page, site);
      await desk.open('/desk/gronlia/park-gronlia/add?lang=en');
      await page.waitFor('the name has the focus', async () => (await page.activeElement()).startsWith('textbox “Name'));
      await page.type(`Per of ${page.engine}`);
      await page.press('Tab');
      await page.type('98765432');
      await page.tabTo('checkbox', { name: 'I explicitly consent', partly: true });
      await page.press('Space');
      await page.press('Enter');
      await desk.says('This is the receipt');
      await page.waitFor('the form is empty', async () => !('name' in (await new FormLook(page).typed())));
      await page.tabTo('textbox', { name: 'Name' }, 'Shift+Tab');
      await page.type(`Kim of ${page.engine}`);
      assert.deepEqual(await new FormLook(page).typed(), { name: `Kim of ${page.engine}`, way: 'phone' });
    },
  },
];
