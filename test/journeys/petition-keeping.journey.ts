/** Nothing typed is ever lost: after a failure, a reload, Back, another language, in the widget and on the petition's own page. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { FormLook, readFor } from './form-look.page.ts';
import { newAddress, petitionPath, PetitionHouse } from './petition.page.ts';

/** All that the form asks for, answered. */
interface Answers {
  readonly email: string;
  readonly kept: Readonly<Record<string, string>>;
}

async function answerAll(page: Page, house: PetitionHouse, email = newAddress(page)): Promise<Answers> {
  await house.fill('Name', 'Ada Lovelace');
  await house.fill('E-mail', email);
  await house.fill('Postcode', '1357');
  await page.byRole('radio', { name: 'Yes, my name' }).click();
  await house.fill('Why do you sign?', 'For the old oak');
  await house.tick('I explicitly consent');
  // In WebKit what the pointer does reaches the page a moment later.
  await page.waitFor('the box is ticked', async () => 'consent-opinion' in (await new FormLook(page).typed()));
  return { email, kept: { name: 'Ada Lovelace', email, postcode: '1357', visibility: 'name', comment: 'For the old oak', 'consent-opinion': 'ticked' } };
}

async function stillHolds(page: Page, { kept }: Answers, when: string): Promise<void> {
  const look = new FormLook(page);
  let found: Record<string, string> = {};
  await page.waitFor(`everything is there ${when}`, async () => {
    found = await look.typed();
    return Object.keys(kept).every((name) => found[name] === kept[name]);
  }).catch(() => undefined);
  assert.deepEqual(found, kept, when);
}

const inWidget: Journey[] = [
  {
    title: 'in the widget every answer is still there after sending has failed, and is sent when the button is pressed again',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      const answers = await answerAll(page, house);
      site.answer(/\/signatures$/u, { status: 503, headers: { 'content-type': 'application/problem+json' }, body: JSON.stringify({ type: '/problems/unavailable', title: 'Unavailable', status: 503 }) });
      await house.press('Sign');
      await house.says('All that you wrote is still here.');
      await stillHolds(page, answers, 'after a failure');
      site.forget();
      await house.press('Sign');
      await house.says('One step is left');
      await house.says(answers.email);
    },
  },
  {
    title: 'in the widget every answer is there again after a reload, box and choice too',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      const answers = await answerAll(page, house);
      await page.reload();
      await house.isReady();
      await stillHolds(page, answers, 'after a reload');
    },
  },
  {
    title: 'in the widget every answer is there again after following a link and pressing Back',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      const answers = await answerAll(page, house);
      await page.goto('/news.html');
      await page.back();
      await house.isReady();
      await stillHolds(page, answers, 'after Back');
    },
  },
  {
    title: 'in the widget another language changes every word and not one answer, and back again',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site, { petition: 'languages="en nb"' });
      const answers = await answerAll(page, house);
      for (const language of ['nb', 'en']) {
        await page.evaluate(`document.documentElement.lang = '${language}'`);
        await page.byRole('button', { name: language === 'nb' ? 'Skriv under' : 'Sign' }).appears();
        await stillHolds(page, answers, `in ${language}`);
      }
    },
  },
  {
    title: 'in the widget what was typed is there in this tab alone: another visitor finds an empty form',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      await answerAll(page, house);
      const { localStorage, cookies } = await page.storage();
      assert.deepEqual([cookies, localStorage.filter((name) => !name.startsWith('dugnad'))], [[], []]);
      const other = await page.secondTab('/our-park.html');
      await other.byRole('textbox', { name: 'Name', partly: true }).appears();
      assert.deepEqual(await new FormLook(other).typed(), { visibility: 'hidden' });
    },
  },
  {
    title: 'in the widget who mistyped the address comes back to a form with everything in it, and signs with the right one',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      const answers = await answerAll(page, house, 'ada.wrong@example.org');
      await house.press('Sign');
      await house.says('One step is left');
      await house.press('Wrong address? Change it');
      await house.isReady();
      await stillHolds(page, answers, 'after a change of mind');
      await page.byRole('textbox', { name: 'E-mail', partly: true }).focus();
      await page.press('End');
      await page.press('Backspace', answers.email.length);
      const right = newAddress(page);
      await page.type(right);
      await house.press('Sign');
      await house.says(right);
      assert.match((await house.mailTo(right, 'Please confirm')).code, /^\d{3} ?\d{3}$/u);
    },
  },
];

const onOwnPage: Journey[] = [
  {
    title: 'on the petition’s own page every answer is still there when one of them is wrong, and the form is sent once that is right',
    async run(page, site) {
      const house = await PetitionHouse.openHosted(page, site);
      const asked = Date.now();
      const answers = await answerAll(page, house, 'ada.');
      await readFor(page, asked);
      await house.press('Sign');
      await house.says('The e-mail address is not complete.');
      await stillHolds(page, answers, 'beside the mistake');
      const right = newAddress(page);
      await page.byRole('textbox', { name: 'E-mail', partly: true }).focus();
      await page.press('End');
      await page.press('Backspace', 4);
      await page.type(right);
      await house.press('Sign');
      await house.says('One step is left');
      assert.match((await house.mailTo(right, 'Please confirm')).code, /^\d{3} ?\d{3}$/u);
    },
  },
  {
    title: 'on the petition’s own page another language keeps every answer, and what is sent then is signed in that language',
    async run(page, site) {
      const house = await PetitionHouse.openHosted(page, site);
      const asked = Date.now();
      const answers = await answerAll(page, house);
      await page.byRole('button', { name: 'Another language? What you wrote is kept.' }).click();
      await house.press('Norsk bokmål');
      await page.byRole('button', { name: 'Skriv under' }).appears();
      await stillHolds(page, answers, 'in Norwegian');
      await readFor(page, asked);
      await house.press('Skriv under');
      await house.says('Ett steg gjenstår');
      const { path } = await house.mailTo(answers.email, 'Bekreft');
      assert.match(path, /\?lang=nb$/u);
    },
  },
  {
    title: 'on the petition’s own page Back from the page after it finds every answer, and sending it again signs nobody twice',
    async run(page, site) {
      const house = await PetitionHouse.openHosted(page, site);
      const asked = Date.now();
      const answers = await answerAll(page, house);
      await readFor(page, asked);
      await house.press('Sign');
      await house.says('One step is left');
      const { waiting } = await house.counts();
      await page.back();
      await page.waitFor('the form is there again', () => page.evaluate<boolean>(`location.pathname === '${petitionPath}'`));
      await page.byRole('button', { name: 'Sign' }).appears();
      if (page.engine === 'webkit') page.lacks('fields that Back fills again after a form was sent');
      await stillHolds(page, answers, 'after Back');
      await house.press('Sign');
      await house.says('One step is left');
      await house.mailTo(answers.email, 'Please confirm');
      assert.ok((await house.counts()).waiting <= waiting + 1);
    },
  },
  {
    title: 'on the petition’s own page Back from a document that was opened to be read finds every answer',
    async run(page, site) {
      const house = await PetitionHouse.openHosted(page, site);
      const answers = await answerAll(page, house);
      await page.byRole('link', { name: 'Print a signature sheet' }).click();
      await house.says('GR-PARK');
      await page.back();
      await page.waitFor('the form is there again', () => page.evaluate<boolean>(`location.pathname === '${petitionPath}'`));
      await page.byRole('button', { name: 'Sign' }).appears();
      await stillHolds(page, answers, 'after Back');
    },
  },
  {
    title: 'on the petition’s own page a server that cannot be reached costs nothing: Back, and everything is there',
    async run(page, site) {
      if (page.engine !== 'chromium') page.lacks('fields that Back fills again after an answer that failed');
      const house = await PetitionHouse.openHosted(page, site);
      const asked = Date.now();
      const answers = await answerAll(page, house);
      await readFor(page, asked);
      site.answer(petitionPath, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body: '<!doctype html><title>Down</title><p>The server rests.' });
      await house.press('Sign');
      await house.says('The server rests.');
      site.forget();
      await page.back();
      await page.byRole('button', { name: 'Sign' }).appears();
      await stillHolds(page, answers, 'after the failure');
      await house.press('Sign');
      await house.says('One step is left');
    },
  },
];

export const journeys: Journey[] = [...inWidget, ...onOwnPage];
