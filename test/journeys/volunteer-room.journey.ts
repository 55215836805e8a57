/** Room and looks of finding, choosing and signing up: narrow, large, spaced, in the colours of a system, on paper; and nothing jumps while it loads. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { brokenRules } from './axe.page.ts';
import { FormLook, readFor } from './form-look.page.ts';
import { edgeless, roomy, running, settled, shifted } from './room.page.ts';
import { chooseTime, fillIn, helpDoors, says, VolunteerHouse } from './volunteer.page.ts';

/** The snippet that webmasters paste, as the guide gives it, with the sample's association; and something of the page's own below it. */
async function snippetPage(site: JourneySite): Promise<string> {
  const guide = await readFile(new URL('../../docs/volunteering.md', import.meta.url), 'utf8');
  const [, snippet = ''] = /```html\n([^]*?)```/u.exec(guide) ?? [];
  assert.match(snippet, /<dugnad-volunteer[^>]*min-height/u);
  const ours = snippet.replaceAll('https://widgets.example.org', site.origin);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Help with us</title><link rel="icon" href="/favicon.svg"></head><body><h1>Help with us</h1>${ours}<p>Open every day.</p></body></html>`;
}

async function staysStill(page: Page, site: JourneySite, [width, height]: readonly [number, number]): Promise<void> {
  if (page.engine !== 'chromium') page.lacks('a measure of layout shifts');
  await page.viewport(width, height);
  site.answer('/snippet.html', await snippetPage(site));
  const [script, list] = [site.hold('/dugnad.js'), site.hold(/\/api\/v1\/opportunities/u)];
  const opened = page.goto('/snippet.html');
  await page.waitFor('the page’s own words are shown', async () => (await page.text()).includes('or call Kari'));
  script();
  await opened;
  list();
  await says(page, 'What you can help with');
  await page.evaluate(settled);
  const sum = await page.evaluate<number>(shifted);
  assert.ok(sum <= 0.001, `${sum} at ${width}×${height}`);
}

const still = ([[360, 800], [1280, 800]] as const).map((size): Journey => ({
  title: `nothing on the page jumps while what there is to help with loads into the guide’s snippet at ${size[0]} px`,
  run: (page, site) => staysStill(page, site, size),
}));

/** What groups times that recur comes after the list, and everything works without it: here it never comes in time. */
const light: Journey = {
  title: 'what there is to help with can be used after three requests for scripts',
  async run(page, site) {
    site.answer('/snippet.html', await snippetPage(site));
    const series = site.hold(/\/volunteer-series-/u);
    await page.goto('/snippet.html');
    await says(page, 'What you can help with');
    await page.byRole('button', { name: 'Read more and sign up' }).nth(0).click();
    await says(page, 'Sign me up');
    await chooseTime(page);
    await fillIn(page);
    const scripts = site.requests().filter(({ path }) => /\.js(?:\?|$)/u.test(path) && !path.includes('/volunteer-series-')).map(({ path }) => path);
    await page.byRole('button', { name: 'Sign me up' }).click();
    await says(page, 'You are signed up');
    series();
    assert.equal(scripts.length, 3, scripts.join(', '));
  },
};

const addresses = [['in the widget', '/volunteer.html'], ['on the pages of the server', '/embed/volunteer/gronlia?lang=nb']] as const;

const fits = async (look: FormLook, what: string): Promise<void> => {
  const wide = await look.overflow();
  assert.ok(wide <= 0, `${what}: ${wide} px too wide`);
};

const openOne = async (page: Page, where: string): Promise<void> => page.byRole(where === 'in the widget' ? 'button' : 'link', { name: 'Les mer', partly: true }).nth(0).click();

const narrow = addresses.flatMap(([where, address]): Journey[] => [
  {
    title: `${where} one finds, chooses and is told what is wrong at 320 px without scrolling sideways (WCAG 1.4.10)`,
    async run(page) {
      await page.frame320(address);
      const look = new FormLook(page);
      await says(page, 'Vert på språkkafeen');
      await fits(look, 'the list');
      await openOne(page, where);
      await page.byRole('button', { name: 'Meld meg på' }).appears();
      await fits(look, 'the form');
      await page.byRole('button', { name: 'Meld meg på' }).click();
      await page.waitFor('the summary is there', async () => (await look.summary()).length === 4);
      await fits(look, 'the form with errors');
    },
  },
  {
    title: `${where} one can write at 400 % of 1280 × 1024, which is a window of 320 × 256 (WCAG 1.4.4)`,
    async run(page) {
      await page.frame320(address, 256);
      await says(page, 'Vert på språkkafeen');
      await openOne(page, where);
      const look = new FormLook(page);
      await page.byRole('button', { name: 'Meld meg på' }).appears();
      await page.tabTo('textbox', { name: 'Navn' });
      await page.type('Ada');
      await page.tabTo('button', { name: 'Meld meg på' });
      assert.equal((await look.field('name')).value, 'Ada');
      await fits(look, 'the form');
    },
  },
]);

const both = helpDoors.flatMap(({ where, open }): Journey[] => [
  ...roomy(where, (page, site) => open(page, site, 'besoksvenn')),
  {
    title: `${where} everything to press has 44 px, save links within text (WCAG 2.5.8)`,
    async run(page, site) {
      await page.viewport(480, 800);
      for (const id of ['sprakkafe', 'besoksvenn']) {
        await open(page, site, id);
        assert.deepEqual((await new FormLook(page).targets()).filter(({ width, height }) => width < 43.5 || height < 43.5), []);
      }
    },
  },
  {
    title: `${where} every control keeps its edge in the colours of a system, and the focus its ring (forced colours)`,
    async run(page, site) {
      await page.emulate({ forcedColors: 'active' });
      await open(page, site);
      const look = new FormLook(page);
      assert.deepEqual(await page.evaluate<string[]>(edgeless), []);
      await page.tabTo('textbox', { name: 'Name' });
      assert.ok((await look.focusRing()) >= 2, 'around the field');
      await page.tabTo('button', { name: 'Sign me up' });
      assert.ok((await look.focusRing()) >= 2, 'around the button');
      await page.press('Enter');
      await look.summaryHasFocus();
      // On a page that has just come, its sheet comes after it.
      await page.waitFor('the summary wears a ring', async () => (await look.focusRing()) >= 2);
    },
  },
  {
    title: `${where} nothing moves for whoever asks for stillness`,
    async run(page, site) {
      await page.emulate({ reducedMotion: 'reduce' });
      await open(page, site);
      assert.equal(await page.evaluate<number>(running), 0);
      await page.byRole('button', { name: 'Sign me up' }).click();
      await new FormLook(page).summaryHasFocus();
      assert.equal(await page.evaluate<number>(running), 0);
    },
  },
  {
    title: `${where} no rule of axe is broken: the form, what is wrong with it, and the receipt`,
    async run(page, site) {
      const asked = Date.now();
      await open(page, site);
      assert.deepEqual(await brokenRules(page), []);
      await page.byRole('button', { name: 'Sign me up' }).click();
      await new FormLook(page).summaryHasFocus();
      assert.deepEqual(await brokenRules(page), []);
      await chooseTime(page);
      await fillIn(page);
      await readFor(page, asked);
      await page.byRole('button', { name: 'Sign me up' }).click();
      await says(page, 'You are signed up');
      assert.deepEqual(await brokenRules(page), []);
    },
  },
]);

const paper: Journey[] = [
  {
    title: 'the receipt is printed alone, with what, when, whom to call and the reference',
    async run(page, site) {
      const house = await VolunteerHouse.open(page, site, { attributes: 'opportunity="sprakkafe"' });
      await house.says('Sign me up');
      await chooseTime(page);
      await fillIn(page);
      await house.press('Sign me up');
      await house.says('You are signed up');
      await page.evaluate('void (globalThis.print = () => { globalThis.printed = (globalThis.printed ?? 0) + 1; })');
      await house.press('Print the receipt');
      await page.waitFor('it is printed', () => page.evaluate<boolean>('globalThis.printed === 1'));
    },
  },
];

export const journeys: Journey[] = [...still, light, ...narrow, ...both, ...paper];
