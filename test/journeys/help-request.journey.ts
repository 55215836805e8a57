/** `<dugnad-help-request>` on somebody's page: without a mouse, without a network, without our script, in little room; and nothing jumps while it loads. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { brokenRules } from './axe.page.ts';
import { FormLook } from './form-look.page.ts';
import { HEADING, HelpRequestHouse, POINT } from './help-request.page.ts';
import { roomyWidget, settled, shifted } from './room.page.ts';

const THANKS = 'Thank you. We have got what you wrote.';
const NOWHERE = 'Please write what you need help with.';

async function staysStill(page: Page, site: JourneySite, [width, height]: readonly [number, number]): Promise<void> {
  if (page.engine !== 'chromium') page.lacks('a measure of layout shifts');
  await page.viewport(width, height);
  const house = await HelpRequestHouse.serve(page, site, { isStrict: false });
  const [script, point] = [site.hold('/dugnad.js'), site.hold(POINT)];
  const opened = page.goto(house.address);
  await page.waitFor('the page’s own words are shown', async () => (await page.text()).includes('or call Kari'));
  script();
  await opened;
  point();
  await house.says(HEADING);
  await page.evaluate(settled);
  const sum = await page.evaluate<number>(shifted);
  assert.ok(sum <= 0.001, `${sum} at ${width}×${height}`);
}

const still = ([[360, 800], [1280, 800]] as const).map((size): Journey => ({
  title: `nothing on the page jumps while the form that asks for help loads into the guide’s snippet at ${size[0]} px`,
  run: (page, site) => staysStill(page, site, size),
}));

const keys: Journey[] = [
  {
    title: 'help can be asked for after three requests for scripts',
    async run(page, site) {
      const house = await HelpRequestHouse.open(page, site);
      await house.fill();
      const scripts = site.requests().filter(({ path }) => /\.js(?:\?|$)/u.test(path)).map(({ path }) => path);
      assert.ok(scripts.length <= 3, scripts.join(', '));
      await house.press('Send');
      await house.says(THANKS);
    },
  },
  {
    title: 'somebody without a mouse who asks for help is told what is missing with the focus on it, goes there, and sends (WCAG 2.1.1, 3.3.1)',
    async run(page, site) {
      const house = await HelpRequestHouse.open(page, site);
      const look = new FormLook(page);
      await page.tabTo('button', { name: 'Send' });
      await page.press('Enter');
      await look.summaryHasFocus();
      assert.ok((await look.summary()).includes(NOWHERE), (await look.summary()).join(' '));
      assert.deepEqual(await brokenRules(page), []);
      await page.tabTo('link', { name: NOWHERE });
      await page.press('Enter');
      await page.waitFor('the focus is in the field', async () => (await page.activeElement()).startsWith('textbox'));
      await page.type('Shopping');
      for (const choice of ['For me', 'Any time', 'Light']) await page.byRole('radio', { name: choice }).click();
      await page.tabTo('textbox', { name: 'In which part of the town', partly: true });
      await page.type('East');
      await page.tabTo('textbox', { name: 'Name' });
      await page.type('Aud Berg');
      await page.tabTo('textbox', { name: 'Telephone', partly: true });
      await page.type('90000000');
      await page.tabTo('button', { name: 'Send' });
      await page.press('Enter');
      await house.says(THANKS);
      assert.deepEqual(await brokenRules(page), []);
    },
  },
];

const network: Journey[] = [
  {
    title: 'without a network what somebody needs help with stays, they are told that it was not sent, and send it again once',
    async run(page, site) {
      const house = await HelpRequestHouse.open(page, site);
      const look = new FormLook(page);
      await house.fill();
      const before = await look.typed();
      await page.offline(true);
      await house.press('Send');
      await house.says('It was not sent');
      assert.deepEqual(await look.typed(), before);
      assert.deepEqual(await brokenRules(page), []);
      await page.offline(false);
      await house.press('Send');
      await house.says(THANKS);
    },
  },
  {
    title: 'where the form that asks for help does not come, the page’s own words stay, and one can try again',
    async run(page, site) {
      const house = await HelpRequestHouse.serve(page, site);
      site.refuse(POINT);
      await page.goto(house.address);
      await house.says('The form could not be fetched.');
      await house.says('or call Kari');
      assert.deepEqual(await brokenRules(page), []);
      assert.equal(await page.byRole('button', { name: 'Try again' }).exists(), true);
    },
  },
  {
    title: 'where our script is refused, the page’s own words lead to the page without script that asks for help',
    async run(page, site) {
      const house = await HelpRequestHouse.serve(page, site);
      site.refuse('/dugnad.js');
      await page.goto(house.address);
      await page.byRole('link', { name: 'Ask for help' }).click();
      // In the language that this browser asks for.
      await page.waitFor('the form without script', () => page.evaluate<boolean>(`document.querySelector('form[method=post] [name="what"]') !== null`));
      assert.equal(await page.evaluate<number>('document.scripts.length'), 0);
    },
  },
];

const openEnglish = (page: Page, site: JourneySite): Promise<unknown> => HelpRequestHouse.open(page, site);

const room: Journey[] = [
  ...roomyWidget('in the widget that asks for help', openEnglish, (page, site) => HelpRequestHouse.serve(page, site, { lang: 'ar' })),
  {
    title: 'in the widget that asks for help one can write at 400 % of 1280 × 1024, which is a window of 320 × 256 (WCAG 1.4.4)',
    async run(page, site) {
      const house = await HelpRequestHouse.serve(page, site);
      await page.frame320(house.address, 256);
      const look = new FormLook(page);
      await house.says(HEADING);
      await page.tabTo('textbox', { name: 'What do you need help with?', partly: true });
      await page.type('Shopping');
      await page.tabTo('button', { name: 'Send' });
      assert.equal((await look.field('what')).value, 'Shopping');
      assert.ok((await look.overflow()) <= 0);
    },
  },
];

export const journeys: Journey[] = [...still, ...keys, ...network, ...room];
