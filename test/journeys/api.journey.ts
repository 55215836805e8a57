/** The journeys' own words, tried on a small page: what the others rely on holds in every engine. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { openTrialPage } from './api.page.ts';

export const journeys: Journey[] = [
  {
    title: 'the Tab key moves the focus from link to button, through shadow roots',
    async run(page, site) {
      await openTrialPage(page, site);
      await page.press('Tab');
      assert.equal(await page.activeElement(), 'link “Home”');
      await page.press('Tab');
      assert.equal(await page.activeElement(), 'button “Show 3 more”');
      assert.equal(await page.byRole('button', { name: 'Show 3 more' }).focused(), true);
      await page.press('Shift+Tab');
      assert.equal(await page.byRole('link', { name: 'Home' }).focused(), true);
    },
  },
  {
    title: 'a thing is found by its role and name in a shadow root within a shadow root',
    async run(page, site) {
      await openTrialPage(page, site);
      assert.equal(await page.byRole('heading', { name: 'November 2026' }).exists(), true);
      assert.equal(await page.byRole('table', { name: 'Days of November' }).exists(), true);
      assert.equal(await page.byRole('columnheader', { name: 'Mon' }).exists(), true);
      assert.equal(await page.byRole('listitem').nth(1).text(), 'Choir Sunday 22 November');
      assert.equal(await page.byRole('link', { name: 'Choir', partly: true }).attribute('href'), '#choir');
    },
  },
  {
    title: 'what is hidden, and what stands behind a modal dialog, is not found',
    async run(page, site) {
      await openTrialPage(page, site);
      assert.equal(await page.byRole('button', { name: 'Hidden' }).exists(), false);
      await page.byRole('button', { name: 'Details' }).click();
      assert.equal(await page.byRole('dialog', { name: 'Choir practice' }).exists(), true);
      assert.equal(await page.byRole('link', { name: 'Home' }).exists(), false);
      await page.press('Escape');
      await page.byRole('dialog').disappears();
      assert.equal(await page.byRole('link', { name: 'Home' }).exists(), true);
    },
  },
  {
    title: 'a button is pressed by keyboard and by pointer, and its status is read',
    async run(page, site) {
      await openTrialPage(page, site);
      await page.tabTo('button', { name: 'Show 3 more' });
      await page.press('Enter');
      await page.waitFor('the status says one', async () => (await page.byRole('status').text()) === 'Pressed 1');
      await page.press('Space');
      await page.byRole('button', { name: 'Show 3 more' }).click();
      await page.waitFor('the status says three', async () => (await page.byRole('status').text()) === 'Pressed 3');
    },
  },
  {
    title: 'what is typed stands in the field',
    async run(page, site) {
      await openTrialPage(page, site);
      await page.tabTo('textbox', { name: 'Address of the calendar' });
      await page.type('https://a.example/å.ics?x=1');
      const value = await page.evaluate<string>("document.querySelector('input').value");
      assert.equal(value, 'https://a.example/å.ics?x=1');
    },
  },
  {
    title: 'the ledger names every file asked for, of both origins',
    async run(page, site) {
      await openTrialPage(page, site);
      const other = `${site.crossOrigin}/feed.ics`;
      await page.evaluate(`fetch(${JSON.stringify(other)}).then((answer) => answer.text())`);
      await page.waitFor('the feed is in the ledger', async () => (await page.requests()).includes(other));
      const ledger = await page.requests();
      assert.deepEqual(ledger.filter((address) => !address.endsWith('/favicon.ico')), [`${site.origin}/trial.html`, `${site.origin}/trial.js`, other]);
      assert.deepEqual(site.requests().at(-1), { method: 'GET', path: '/feed.ics', crossOrigin: true });
    },
  },
  {
    title: 'a second tab shares what the visitor keeps, and a new visitor has nothing of it',
    async run(page, site) {
      await openTrialPage(page, site);
      assert.deepEqual((await page.storage()).localStorage, []);
      await page.evaluate("localStorage.setItem('mark', 'a'), document.cookie = 'biscuit=1'");
      const second = await page.secondTab('/trial.html');
      const kept = await second.storage();
      assert.deepEqual([kept.localStorage, kept.cookies, kept.indexedDB], [['mark'], ['biscuit'], []]);
      await second.byRole('button', { name: 'Details' }).click();
      await second.byRole('dialog').appears();
      assert.equal(await page.byRole('dialog').exists(), false);
    },
  },
  {
    title: 'offline, nothing is answered and the page hears of it; online again, it is',
    async run(page, site) {
      await openTrialPage(page, site);
      const reach = "fetch('/trial.js', { cache: 'no-store' }).then((answer) => String(answer.status), () => 'out of reach')";
      assert.equal(await page.evaluate(reach), '200');
      await page.offline(true);
      await page.waitFor('the page hears of it', async () => (await page.text()).includes('Connection: gone'));
      assert.equal(await page.evaluate(reach), 'out of reach');
      await page.offline(false);
      await page.waitFor('the page hears of it', async () => (await page.text()).includes('Connection: back'));
      assert.equal(await page.evaluate(reach), '200');
    },
  },
  {
    title: 'a page is 320 px wide, and the pointer still hits what it aims at',
    async run(page, site) {
      await openTrialPage(page, site);
      await page.frame320('/trial.html');
      assert.match(await page.text(), /Width: 320/u);
      await page.byRole('button', { name: 'Show 3 more' }).click();
      await page.waitFor('the status says one', async () => (await page.byRole('status').text()) === 'Pressed 1');
      await page.tabTo('button', { name: 'Save' });
      await page.press('Shift+Tab');
      assert.equal(await page.activeElement(), 'button “Details”');
    },
  },
  {
    title: 'the window takes the width asked for',
    async run(page, site) {
      await page.viewport(1280, 800);
      await openTrialPage(page, site);
      assert.match(await page.text(), /Width: 1280/u);
    },
  },
  {
    title: 'a file that is refused is an error of the page; one that is held comes when it is let go',
    async run(page, site) {
      await openTrialPage(page, site);
      site.refuse('/refused.txt');
      site.answer('/held.txt', { body: 'here' });
      const release = site.hold('/held.txt');
      assert.equal(await page.evaluate("fetch('/refused.txt').then(() => 'answered', () => 'refused')"), 'refused');
      await page.evaluate("void fetch('/held.txt').then((answer) => answer.text()).then((text) => { globalThis.held = text })");
      assert.equal(await page.evaluate('globalThis.held'), null);
      release();
      await page.waitFor('the file is there', async () => (await page.evaluate('globalThis.held')) === 'here');
    },
  },
  {
    title: 'the API works on a page whose policy allows no script but its own, and without any',
    async run(page, site) {
      const strict = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
      await openTrialPage(page, site, { 'content-security-policy': strict });
      assert.equal(await page.byRole('heading', { name: 'November 2026' }).exists(), true);
      await openTrialPage(page, site, { 'content-security-policy': "script-src 'none'" });
      assert.equal(await page.byRole('heading', { name: 'November 2026' }).exists(), false);
      assert.equal(await page.byRole('link', { name: 'Home' }).exists(), true);
    },
  },
  {
    title: 'what is saved arrives as a file',
    async run(page, site) {
      await openTrialPage(page, site);
      await page.tabTo('button', { name: 'Save' });
      await page.press('Enter');
      assert.deepEqual(await page.saved(), { name: 'choir.ics', text: 'BEGIN:VCALENDAR' });
    },
  },
  {
    title: 'the console is read, uncaught errors with it',
    async run(page, site) {
      assert.deepEqual(page.consoleMessages(), []);
      await openTrialPage(page, site);
      await page.evaluate("console.warn('careful'), queueMicrotask(() => { throw new Error('broken') })");
      await page.waitFor('both are there', () => page.consoleMessages().length === 2);
      assert.match(page.consoleMessages().join('\n'), /^warn(?:ing)?: careful\nerror: .*broken/u);
    },
  },
];
