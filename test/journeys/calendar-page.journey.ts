/** The calendar on pages as webmasters have them: strict, foreign, full of scripts, with the tag twice. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { feedOf, openPage, openSample, words } from './calendar.page.ts';

const ours = feedOf({ title: 'Choir practice', day: 1 }, { title: 'Repair café', day: 2 });
const theirs = feedOf({ title: 'Chess', day: 1 });
const element = '<dugnad-calendar src="/ours.ics" time-zone="Europe/Oslo"></dugnad-calendar>';

const scripts = async (page: Page): Promise<string[]> => (await page.requests()).filter((address) => new URL(address).pathname.endsWith('.js'));
const ready = "customElements.whenDefined('dugnad-calendar').then(() => document.querySelector('dugnad-calendar').ready).then(() => true)";

export const journeys: Journey[] = [
  {
    title: 'under the strictest policy the calendar page shows list, month and details, and the policy refuses nothing',
    async run(page, site) {
      const house = await openSample(page, site, '/calendar.html');
      await house.shows();
      await house.pressButton('Måned');
      await page.byRole('table').appears();
      await page.tabTo('button', { name: 'Liste' }, 'Shift+Tab');
      await page.press('Enter');
      await page.tabTo('link', { name: 'Kurs: trygg på nett', partly: true });
      await page.press('Enter');
      await page.byRole('dialog').appears();
      await house.isQuiet();
    },
  },
  {
    title: 'on a page of another origin the calendar is shown, from a feed of ours and one of its own',
    async run(page, site) {
      site.answer('/ours.ics', ours);
      site.answer('/theirs.ics', theirs);
      const house = await openPage(page, site, { elsewhere: true, calendar: `src="${site.origin}/ours.ics /theirs.ics"` });
      await house.shows(3);
      await house.pressButton('Month');
      await page.byRole('table').appears();
      await house.isQuiet();
      const origins = new Set((await scripts(page)).map((address) => new URL(address).origin));
      assert.deepEqual([...origins], [site.origin]);
    },
  },
  {
    title: 'our script tag twice, from two addresses, shows each activity once and harms nothing',
    async run(page, site) {
      site.answer('/ours.ics', ours);
      const again = `<script type="module" src="${site.origin}/dugnad.js"></script><script type="module" src="${site.origin}/dugnad.js?again"></script>`;
      const house = await openPage(page, site, { body: `${element}${again}` });
      await house.shows(2);
      await page.waitFor('the second copy has come', () => site.requests().some(({ path }) => path === '/dugnad.js?again'));
      assert.equal((await house.entries()).length, 2);
      assert.equal(site.requests().filter(({ path }) => path === '/ours.ics').length, 1);
      await house.isQuiet();
    },
  },
  {
    title: 'a calendar that a script adds later, and one in an open shadow root, come alive',
    async run(page, site) {
      site.answer('/ours.ics', ours);
      site.answer('/theirs.ics', theirs);
      const own = `
        const add = (place, src) => place.appendChild(Object.assign(document.createElement('dugnad-calendar'))).setAttribute('src', src);
        addEventListener('load', () => setTimeout(() => {
          add(document.body, '/ours.ics');
          const host = document.body.appendChild(document.createElement('div'));
          add(host.attachShadow({ mode: 'open' }), '/theirs.ics');
          document.body.append(host);
        }));`;
      const house = await openPage(page, site, { body: '<p>Nothing here yet.</p>', own });
      await house.shows(3);
      await house.showsEntry('Chess');
      await house.isQuiet();
    },
  },
  {
    title: 'two calendars on one page show their own, ask once for what they share, and each has its own month',
    async run(page, site) {
      site.answer('/ours.ics', ours);
      const house = await openPage(page, site, { body: `${element}${element}` });
      assert.equal((await house.shows(4)).length, 4);
      assert.equal(site.requests().filter(({ path }) => path === '/ours.ics').length, 1);
      await page.byRole('button', { name: 'Month' }).nth(1).click();
      await page.byRole('table').appears();
      assert.equal(await page.byRole('table').count(), 1);
      assert.equal((await house.recorded()).said.length, 1);
      await house.isQuiet();
    },
  },
  {
    title: 'an address that begins with webcal: is asked for by https',
    async run(page, site) {
      site.answer('/ours.ics', ours);
      // No browser here trusts a certificate of ours, so the page itself stands in for the net behind this one address.
      const own = `const { fetch } = globalThis; globalThis.asked = [];
        globalThis.fetch = (address, how) => { asked.push(String(address)); return fetch(String(address).replace('https://calendar.example', ''), how); };`;
      const house = await openPage(page, site, { own, calendar: 'src="webcal://calendar.example/ours.ics"' });
      await house.shows(2);
      assert.deepEqual(await page.evaluate('globalThis.asked'), ['https://calendar.example/ours.ics']);
    },
  },
  {
    title: 'a broken entry costs only itself, and the webmaster is told once where it stands',
    async run(page, site) {
      const house = await openPage(page, site, { calendar: 'src="/feeds/broken-event.ics"' });
      await house.shows(2);
      await house.showsEntry('Trening for alle');
      await house.showsEntry('Volleyball');
      await page.evaluate("dispatchEvent(new Event('online'))");
      await page.waitFor('it is read again', () => site.requests().filter(({ path }) => path === '/feeds/broken-event.ics').length === 2);
      await page.waitFor('the webmaster is told', async () => (await house.recorded()).warnings.length > 0);
      const { warnings, said } = await house.recorded();
      assert.equal(warnings.length, 1);
      assert.match(warnings.join(), /^<dugnad-calendar>: .*broken-event\.ics line \d+: .+Correct them in the calendar they come from\./u);
      assert.deepEqual(said, []);
    },
  },
  {
    title: 'in English three scripts bring the list, in Norwegian four; no cookie, no storage, and nobody else is asked',
    async run(page, site) {
      site.answer('/ours.ics', ours);
      await openPage(page, site, { calendar: 'src="/ours.ics"' });
      assert.equal(await page.evaluate(ready), true);
      const own = new Set([`${site.origin}/recorder.js`, `${site.origin}/own.js`]);
      const english = (await scripts(page)).filter((address) => !own.has(address));
      assert.equal(english.length <= 3, true, english.join('\n'));
      const second = await page.secondTab('/calendar.html');
      assert.equal(await second.evaluate(ready), true);
      const norwegian = await scripts(second);
      assert.equal(norwegian.length <= 4, true, norwegian.join('\n'));
    },
  },
  {
    title: 'after list, more, month and details nothing is kept, and only our files and the feed were asked for',
    async run(page, site) {
      await page.goto('/calendar.html');
      await page.byRole('button', { name: 'Vis flere' }).click();
      await page.byRole('button', { name: 'Måned' }).click();
      await page.byRole('table').appears();
      await page.byRole('button', { name: 'Liste' }).click();
      await page.byRole('table').disappears();
      await page.byRole('link', { name: 'Kurs: trygg på nett', partly: true }).click();
      await page.byRole('dialog').appears();
      assert.deepEqual(await page.storage(), { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] });
      const paths = (await page.requests()).map((address) => new URL(address)).filter(({ pathname }) => !/^\/(?:favicon\.\w+|site\.css|calendar\.html|aktiviteter\.ics|(?:dugnad|[a-z-]+(?:\.nb)?-[\w-]{8})\.js)$/u.test(pathname));
      assert.deepEqual(paths.map(String), []);
      assert.deepEqual(site.requests().filter(({ method, crossOrigin }) => method !== 'GET' || crossOrigin), []);
    },
  },
  {
    title: 'when our calendar file is blocked, the page’s own words stay, and the webmaster hears once what did not come',
    async run(page, site) {
      site.refuse(/^\/calendar-[\w-]+\.js$/u);
      const house = await openPage(page, site);
      await page.waitFor('the webmaster is told', async () => (await house.recorded()).warnings.length > 0);
      assert.match(await page.text(), /Ask 12 34 56 78 what is on/u);
      assert.equal((await page.text()).includes(words.failed), false);
      const { warnings } = await house.recorded();
      assert.equal(warnings.length, 1);
      assert.match(warnings.join(), /<dugnad-calendar> is not shown, only what stands inside it: .*calendar-[\w-]+\.js could not be loaded/u);
    },
  },
];
