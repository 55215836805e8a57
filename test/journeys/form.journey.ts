/** A form from page to page: what is sent, what is kept, what is forgotten, and all of it without our script. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { empty, everyValue, filledIn, FormHouse } from './form.page.ts';

const saved = `${filledIn}&as=new`;

export const journeys: Journey[] = [
  {
    title: 'a form that is filled in by hand is sent with everything in it, and the button that was pressed',
    async run(page, site) {
      const house = await FormHouse.open(page, site);
      await house.fillIn();
      await house.press('Send');
      await house.isSentOnce(saved);
    },
  },
  {
    title: 'a form is sent by the Enter key, from a line of text',
    async run(page, site) {
      const house = await FormHouse.open(page, site);
      await house.fillIn();
      // Not in a field that a browser may have words for, which Enter would take first.
      await page.byRole('textbox', { name: 'E-mail' }).click();
      await page.press('Enter');
      await house.isSentOnce(saved);
    },
  },
  {
    title: 'a form of every kind of field posts its values without our script, and each field is called by its label',
    async run(page, site) {
      const house = await FormHouse.open(page, site, { script: false });
      await house.fillIn();
      await page.byRole('textbox', { name: 'E-mail' }).click();
      await page.type('ada@example.org');
      await house.press('Send');
      await house.isSentOnce(saved.replace('email=', 'email=ada%40example.org'));
    },
  },
  {
    title: 'a form with a control of every kind that there is posts all of their values without our script, each called by its label',
    async run(page, site) {
      const house = await FormHouse.open(page, site, { script: false, everyKind: true });
      await page.byRole('textbox', { name: 'Day' }).click();
      await page.type('26.11.2026');
      await page.byRole('radio', { name: 'At six' }).click();
      for (const [role, name] of [['spinbutton', 'A number'], ['slider', 'A range'], ['searchbox', 'A search']] as const) await page.byRole(role, { name }).appears();
      await house.press('Send');
      await house.hasThanks();
      assert.deepEqual(house.posted(), [...everyValue, ['as', 'new']]);
    },
  },
  {
    title: 'a form in which something is missing is not sent; its summary has the focus and leads to the field',
    async run(page, site) {
      const house = await FormHouse.open(page, site);
      await house.press('Send');
      await page.byRole('heading', { name: 'There is something to put right' }).appears();
      assert.equal(await page.activeElement(), 'group “There is something to put right”');
      await page.press('Tab');
      assert.equal(await page.activeElement(), 'link “Please fill in “Name”.”');
      await page.press('Enter');
      await page.waitFor('the field has the focus', async () => (await page.activeElement()) === 'textbox “Name”');
      await page.type('Ada');
      await page.byRole('radio', { name: 'Call me' }).click();
      await page.byRole('checkbox', { name: 'You may keep this' }).click();
      await house.press('Send');
      await house.isSentOnce('name=Ada&email=&more=&town=Oslo&way=call&keep=yes&as=new');
    },
  },
  {
    title: 'a label that is pressed moves the focus into its field, and a row chooses',
    async run(page, site) {
      const house = await FormHouse.open(page, site);
      for (const [label, field] of [['Name', 'name'], ['More', 'more'], ['Town', 'town']] as const) await house.pressLabelOf(label, field);
      for (const label of ['Write to me', 'Drive', 'You may keep this']) await page.pressLabel(label);
      assert.equal(await page.evaluate("[...document.querySelectorAll(':checked:is(input)')].map(({ value }) => value).join()"), 'write,drive,yes');
      for (const role of ['radiogroup', 'group'] as const) await page.byRole(role, { name: role === 'group' ? 'Help' : 'Way' }).appears();
    },
  },
  {
    title: 'a label of a control of any kind that is pressed moves the focus into it, or chooses',
    async run(page, site) {
      const house = await FormHouse.open(page, site, { everyKind: true });
      for (const kind of ['text', 'tel', 'number', 'search', 'range', 'password']) {
        await house.pressLabelOf(`A ${kind}`, kind);
      }
      await house.pressLabelOf('Day', 'day');
      await page.pressLabel('At six');
      assert.equal(await page.evaluate("document.querySelector('[name=slot]').checked"), true);
    },
  },
  {
    title: 'what was typed is there again when one comes back, and so is the count of what may still be written',
    async run(page, site) {
      const house = await FormHouse.open(page, site);
      await house.fillIn();
      await house.press('Send');
      await house.hasThanks();
      await house.goBack();
      await page.waitFor('everything is there again', async () => (await house.holds()) === filledIn);
      await page.waitFor('the count is right', async () => (await page.text()).includes('Characters left: 32'));
      await house.press('Send');
      await page.waitFor('it can be sent again', () => house.sent().length === 2);
    },
  },
  {
    title: 'on a machine that others use too, nothing is there when somebody goes back',
    async run(page, site) {
      const house = await FormHouse.open(page, site, { attributes: 'shared-device' });
      await house.fillIn();
      await house.press('Send');
      await house.isSentOnce(saved);
      await house.goBack();
      assert.equal(await house.holds(), empty);
    },
  },
  {
    title: 'on a machine that others use too, nothing is there when the page is loaded again, and nothing is stored',
    async run(page, site) {
      const house = await FormHouse.open(page, site, { attributes: 'shared-device' });
      await house.fillIn();
      await page.reload();
      await house.isReady();
      assert.equal(await house.holds(), empty);
      assert.deepEqual(await page.storage(), { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] });
    },
  },
  {
    title: 'on a machine that others use too, one press finishes and clears, and the focus is at the start again',
    async run(page, site) {
      const house = await FormHouse.open(page, site, { attributes: 'shared-device' });
      await house.fillIn();
      await house.press('Finish and clear');
      assert.equal(await house.holds(), empty);
      assert.equal(await page.activeElement(), 'textbox “Name”');
    },
  },
  {
    title: 'a slow answer does not make a form be sent twice, however often one presses',
    async run(page, site) {
      const house = await FormHouse.open(page, site, { target: true });
      await house.fillIn();
      const release = site.hold('/thanks');
      await house.press('Send');
      await page.waitFor('it says that it is being sent', async () => (await page.text()).includes('Sending …'));
      await house.press('Send');
      await page.byRole('textbox', { name: 'Name' }).click();
      await page.press('Enter');
      assert.equal((await page.text()).includes('Sending …'), true);
      release();
      await house.passTime();
      await page.waitFor('it is at rest again', async () => !(await page.text()).includes('Sending …'));
      assert.deepEqual(house.sent(), [saved]);
    },
  },
];
