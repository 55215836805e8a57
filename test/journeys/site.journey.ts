/** The sample association's site: what a visitor's browser is asked to fetch, to keep and to say. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';

const pages = ['/', '/calendar.html'];
const ready = "customElements.whenDefined('dugnad-calendar').then(() => document.querySelector('dugnad-calendar').ready).then(() => true)";

async function openCalendar(page: Page, address: string): Promise<void> {
  await page.goto(address);
  assert.equal(await page.evaluate(ready), true);
}

export const journeys: Journey[] = [
  {
    title: 'the front page and the calendar page ask for nothing but files of the site',
    async run(page, site) {
      for (const address of pages) await openCalendar(page, address);
      const elsewhere = (await page.requests()).filter((asked) => !asked.startsWith(`${site.origin}/`));
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(site.requests().filter(({ method, crossOrigin }) => method !== 'GET' || crossOrigin), []);
    },
  },
  {
    title: 'nothing stays on the machine of who looked at the calendar',
    async run(page) {
      for (const address of pages) await openCalendar(page, address);
      assert.deepEqual(await page.storage(), { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] });
    },
  },
  {
    title: 'the front page and the calendar page write nothing to the console',
    async run(page) {
      assert.deepEqual(page.consoleMessages(), []);
      for (const address of pages) await openCalendar(page, address);
      assert.deepEqual(page.consoleMessages(), []);
    },
  },
  {
    title: 'where no script may run, the words that the page put inside the calendar are read',
    async run(page, site) {
      site.addHeaders(/./u, { 'content-security-policy': "script-src 'none'" });
      await page.goto('/');
      assert.match(await page.text(), /Du kan også ringe Kari på 12 34 56 78/u);
      assert.equal(await page.byRole('link', { name: 'kalenderfilen vår' }).attribute('href'), '/aktiviteter.ics');
    },
  },
  {
    title: 'when our script is blocked, the words that the page put inside the calendar are read',
    async run(page, site) {
      site.refuse('/dugnad.js');
      await page.goto('/');
      assert.match(await page.text(), /Du kan også ringe Kari på 12 34 56 78/u);
    },
  },
];
