/** Themes by the script tag, under the strictest policy: what they cost, and what a visitor sees of them. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { feedOf, openPage } from './calendar.page.ts';

const feed = feedOf({ title: 'Choir practice', day: 1 });
const calendar = 'src="/ours.ics"';
const surface = "document.querySelector('dugnad-calendar').style.getPropertyValue('--dugnad-color-surface')";
const words = "getComputedStyle(document.querySelector('dugnad-calendar')).color";

async function scripts(page: Page): Promise<string[]> {
  const names = (await page.requests()).map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js'));
  return names.map((path) => /^\/([a-z]+)/u.exec(path)?.[1] ?? path).filter((name) => name !== 'recorder' && name !== 'own');
}

export const journeys: Journey[] = [
  {
    title: 'a page that asks for no theme fetches none',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const house = await openPage(page, site, { calendar });
      await house.shows(1);
      assert.deepEqual((await scripts(page)).sort(), ['base', 'calendar', 'dugnad']);
      assert.equal(await page.evaluate(surface), '');
    },
  },
  {
    title: 'a page that asks for its own looks by data-theme gets them for one file more, and its policy refuses nothing',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const own = "addEventListener('DOMContentLoaded', () => { document.body.style.backgroundColor = 'rgb(16, 32, 47)'; document.body.style.color = 'rgb(238, 238, 238)'; });";
      const house = await openPage(page, site, { calendar, own, loader: 'data-theme="inherit"' });
      await house.shows(1);
      await page.waitFor('the theme is there', async () => (await page.evaluate(surface)) === '#10202f');
      assert.equal(await page.evaluate(words), 'rgb(238, 238, 238)');
      assert.deepEqual((await scripts(page)).sort(), ['base', 'calendar', 'dugnad', 'theme']);
      await house.isQuiet();
    },
  },
  {
    title: 'a page that asks for its own looks in a tag with a version in its address fetches our script once',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const body = `<dugnad-calendar ${calendar} time-zone="Europe/Oslo"></dugnad-calendar><script type="module" src="/dugnad.js?v=2" data-theme="inherit"></script>`;
      site.answer('/versioned.html', { headers: { 'content-type': 'text/html; charset=utf-8' }, body: `<!doctype html><html lang="en"><title>Green House</title><body>${body}` });
      await page.goto('/versioned.html');
      await page.waitFor('the theme is there', async () => (await page.evaluate(surface)) === '#ffffff');
      assert.deepEqual((await scripts(page)).sort(), ['base', 'calendar', 'dugnad', 'theme']);
    },
  },
  {
    title: 'a page that asks for high contrast gets it, and its policy refuses nothing',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const house = await openPage(page, site, { calendar, loader: 'data-theme="high-contrast"' });
      await house.shows(1);
      await page.waitFor('the theme is there', async () => (await page.evaluate(words)) === 'oklch(0.15 0.02 260)');
      await house.isQuiet();
    },
  },
];
