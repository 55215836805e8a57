/** Pages that a server draws: seen at once, taken over without a jump, and usable where no script comes. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { ServedHouse, type Looks } from './served.page.ts';

/** For each element, what is seen only in one of two looks. */
function differences(before: Looks, after: Looks): Record<string, { gone: string[]; come: string[] }> {
  const found = [...before].map(([name, seen]) => {
    const now = after.get(name) ?? [];
    return [name, { gone: seen.filter((line) => !now.includes(line)), come: now.filter((line) => !seen.includes(line)) }] as const;
  });
  return Object.fromEntries(found.filter(([, { gone, come }]) => gone.length + come.length > 0));
}

/** Without script each part of them has to be read, and with it one at a time. */
const changesOnPurpose = ['tabs'];

const everyField = `<dugnad-form><form action="/thanks">
  <dugnad-field label="Name" hint="So that Kari knows whom to ask for."><input name="name" autocomplete="name" required></dugnad-field>
  <dugnad-field label="More" counter><textarea name="more" maxlength="40"></textarea></dugnad-field>
  <dugnad-field label="Town"><select name="town"><option>Oslo</option><option>Bergen</option></select></dugnad-field>
  <dugnad-choice-group label="Way"><label><input type="radio" name="way" value="call"> Call me</label><label><input type="radio" name="way" value="write"> Write to me</label></dugnad-choice-group>
  <dugnad-choice hint="Until you tell us."><label><input type="checkbox" name="keep" value="yes" required> You may keep this</label></dugnad-choice>
  <dugnad-date-field label="Day"><input name="day"></dugnad-date-field>
  <dugnad-time-slots label="Time"><label><input type="radio" name="slot" value="2026-11-26T18:00"> At six</label></dugnad-time-slots>
  <button>Send</button></form></dugnad-form>`;

export const journeys: Journey[] = [
  {
    title: 'what a server has drawn stays as it is when our script comes, with the same nodes and no error',
    async run(page, site) {
      const house = await ServedHouse.open(page, site);
      const before = await house.looks();
      await house.takeOver();
      const after = await house.looks();
      const different = differences(before, after);
      assert.deepEqual(Object.keys(different), changesOnPurpose, JSON.stringify(different, null, 1));
      // The one that keeps the room of the date field's button is in the page's own tree.
      assert.deepEqual(await house.drawnAnew(), ['dugnad-button']);
      assert.deepEqual(await house.errors(), []);
    },
  },
  {
    title: 'a page in Norwegian that a server has drawn says nothing in English while our script comes',
    async run(page, site) {
      const house = await ServedHouse.open(page, site, { language: 'nb' });
      await house.takeOver();
      const said = await house.everSaid();
      assert.match(said, /Velg en dato/);
      assert.deepEqual(said.match(/Choose a date|For example|What does this do|Step \d|\(done\)|Open all/g), null);
      assert.deepEqual(await house.errors(), []);
    },
  },
  {
    title: 'what a server has drawn can be used once our script has come',
    async run(page, site) {
      const house = await ServedHouse.open(page, site);
      await house.takeOver();
      await page.byRole('tab', { name: 'When' }).click();
      await page.press('ArrowRight');
      assert.equal(await page.activeElement(), 'tab “Where”');
      await page.byRole('button', { name: 'Choose a date', partly: true }).click();
      await page.byRole('dialog').appears();
      await page.press('Escape');
      await page.byRole('button', { name: 'What is that?' }).click();
      await page.waitFor('the tip shows', async () => (await page.text()).includes('A paper from the police.'));
      assert.deepEqual(await house.errors(), []);
    },
  },
  {
    title: 'what a server drew at another time is drawn anew, and nothing breaks',
    async run(page, site) {
      const house = await ServedHouse.open(page, site, {
        body: '<dugnad-notice kind="warning"><p>Bring a chair.</p></dugnad-notice><dugnad-progress label="Signatures" value="8" max="10"></dugnad-progress>',
        onTheWay: (drawn) => drawn.replaceAll('lit-part ', 'lit-part of-another-time-'),
      });
      await house.takeOver();
      assert.deepEqual((await house.drawnAnew()).toSorted(), ['dugnad-notice', 'dugnad-progress']);
      assert.equal((await page.text()).split('Bring a chair.').length, 2);
      assert.deepEqual(await house.errors(), []);
    },
  },
  {
    title: 'what a server drew yesterday, or for another state, says what holds now when our script has come',
    async run(page, site) {
      const house = await ServedHouse.open(page, site, {
        body: `<dugnad-progress label="Signatures" value="8" max="10"></dugnad-progress><dugnad-button>Send</dugnad-button><dugnad-disclosure summary="Rules">Chairs.</dugnad-disclosure>
          <dugnad-contact-strip name="Kari" phone="1" opening-hours="Mo-Su 00:00-24:00"></dugnad-contact-strip>`,
        onTheWay: (drawn) => drawn.replace('value="8"', 'value="9"').replace('<dugnad-button>', '<dugnad-button disabled>').replace('Mo-Su 00:00-24:00"', 'Mo-Su 00:00-00:01" time-zone="Europe/Oslo"'),
      });
      // A visitor opens what a server has drawn; it stays open.
      await page.evaluate("document.querySelector('dugnad-disclosure').shadowRoot.querySelector('summary').click()");
      await house.takeOver();
      assert.match(await page.text(), /9 of 10[^]*Chairs\.[^]*Closed now/);
      assert.equal(await page.evaluate("document.querySelector('dugnad-button').shadowRoot.querySelector('button').ariaDisabled"), 'true');
      assert.deepEqual((await house.drawnAnew()).toSorted(), ['dugnad-button', 'dugnad-contact-strip', 'dugnad-progress']);
    },
  },
  {
    title: 'what a server has drawn is drawn anew, once, where the script tag comes to it',
    async run(page, site) {
      const house = await ServedHouse.open(page, site, { body: `<section data-element="all"><dugnad-notice><p>Bring a chair.</p></dugnad-notice>${everyField}</section>` });
      await house.takeOver('/dugnad.js');
      const seen = (await house.looks()).get('all') ?? [];
      const once = ['Bring a chair.', 'Good to know', 'Name', 'So that Kari knows whom to ask for.', 'Until you tell us.', 'Choose a date', 'At six'];
      assert.deepEqual(once.map((words) => [words, seen.filter((line) => line.startsWith(`${words} `)).length]), once.map((words) => [words, 1]));
      await page.byRole('textbox', { name: 'Name' }).appears();
      assert.deepEqual(await house.errors(), []);
    },
  },
  {
    title: 'where no script comes, a form with every kind of field is named and hinted by the server, and posts what was typed',
    async run(page, site) {
      await ServedHouse.open(page, site, { body: everyField, script: false });
      await page.byRole('textbox', { name: 'Name' }).click();
      await page.type('Ada');
      await page.byRole('textbox', { name: 'More' }).click();
      await page.type('Tuesdays');
      await page.byRole('textbox', { name: 'Day' }).click();
      await page.type('26.11.2026');
      for (const role of ['radiogroup', 'combobox'] as const) await page.byRole(role, { name: role === 'radiogroup' ? 'Way' : 'Town' }).appears();
      await page.byRole('radio', { name: 'Write to me' }).click();
      await page.byRole('radio', { name: 'At six' }).click();
      await page.byRole('checkbox', { name: 'You may keep this' }).click();
      assert.match(await page.text(), /So that Kari knows whom to ask for\.[^]*Until you tell us\./);
      await page.byRole('button', { name: 'Send' }).click();
      await page.byRole('heading', { name: 'Thank you' }).appears();
      assert.deepEqual(
        site.requests().flatMap(({ path }) => (path.startsWith('/thanks?') ? [path.slice('/thanks?'.length)] : [])),
        ['name=Ada&more=Tuesdays&town=Oslo&way=write&keep=yes&day=26.11.2026&slot=2026-11-26T18%3A00'],
      );
    },
  },
  {
    title: 'where no script comes, all that a server has drawn can be read, and a link leads to what a dialog is about',
    async run(page, site) {
      await ServedHouse.open(page, site, {
        script: false,
        body: `<a href="#rules">House rules</a>
          <dugnad-tabs><section><h2>When</h2><p>Thursdays.</p></section><section><h2>Where</h2><p>In the hall.</p></section></dugnad-tabs>
          <dugnad-disclosure summary="What to bring"><p>A cup.</p></dugnad-disclosure>
          <dugnad-menu label="More ways"><ul><li><a href="#mail">By mail</a></li></ul></dugnad-menu>
          <dugnad-dialog id="rules" heading="The rules"><p>Put the chairs back.</p></dugnad-dialog>`,
      });
      assert.match(await page.text(), /Thursdays\.[^]*In the hall\./);
      await page.byRole('button', { name: 'More ways' }).click();
      await page.byRole('link', { name: 'By mail' }).appears();
      await page.press('Escape');
      await page.byRole('link', { name: 'House rules' }).click();
      await page.waitFor('what the dialog is about shows', async () => /The rules[^]*Put the chairs back\./.test(await page.text()));
    },
  },
];
