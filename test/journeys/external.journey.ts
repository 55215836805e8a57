/** Films and maps of others: nothing of theirs before a visitor shows it, once or always, under the strictest policy. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { ExternalHouse } from './external.page.ts';

const none = 'June no, July no, Map no';
const films = 'June yes, July yes, Map no';

export const journeys: Journey[] = [
  {
    title: 'nobody else is asked for anything, and nothing is stored, before a visitor shows something',
    async run(page, site) {
      const house = await ExternalHouse.open(page, site);
      await house.isReady();
      await page.evaluate('scrollTo(0, 9999)');
      await house.shows(none);
      const { cookies, ...kept } = await page.storage();
      assert.deepEqual([house.sent(), cookies, Object.values(kept).flat(), await house.refused()], [[], [], [], []]);
      assert.match(await house.says('June'), /Content from Filmhuset.*Filmhuset AS receives data \(Ireland\).*Open at Filmhuset/);
    },
  },
  {
    title: 'what is known of a provider comes with our files: whose film it is, who receives what, and where it is',
    async run(page, site) {
      const house = await ExternalHouse.open(page, site, { body: '<dugnad-external service="youtube" src="https://youtu.be/dQw4w9WgXcQ" label="June"></dugnad-external>' });
      await page.waitFor('it says whose film it is', async () => (await house.says('June')).includes('Content from YouTube'));
      assert.match(await house.says('June'), /Google Ireland Limited receives data \(Ireland\).*what you watch and for how long.*Open at YouTube/);
      assert.deepEqual([house.sent(), await house.refused()], [[], []]);
    },
  },
  {
    title: 'what is shown once is shown alone, stores nothing, and is forgotten on the next page',
    async run(page, site) {
      const house = await ExternalHouse.open(page, site);
      await house.isReady();
      await house.press('July', 'Show once');
      await house.shows('June no, July yes, Map no');
      await page.waitFor('the film is asked for', () => house.sent().length === 1);
      assert.deepEqual([house.sent(), (await page.storage()).cookies, await house.refused()], [['/july.html'], [], []]);
      await page.goto('/next.html');
      await house.isReady();
      await house.shows(none);
    },
  },
  {
    title: 'what is always shown is shown everywhere, at once on the next page, and no other service is',
    async run(page, site) {
      const house = await ExternalHouse.open(page, site);
      await house.isReady();
      await house.press('June', 'Always show Filmhuset');
      await house.shows(films);
      assert.deepEqual((await page.storage()).cookies, ['dugnad-consent']);
      await page.goto('/next.html');
      await house.shows(films);
      await page.waitFor('the first film is asked for', () => house.sent().includes('/june.html'));
      assert.deepEqual([house.sent().includes('/map.html'), await house.refused()], [false, []]);
    },
  },
  {
    title: 'who accepts all sees all, and who refuses all sees none',
    async run(page, site) {
      const house = await ExternalHouse.open(page, site);
      await page.byRole('button', { name: 'Refuse all' }).appears();
      await page.byRole('button', { name: 'Refuse all' }).click();
      await page.drawn();
      await house.isReady();
      await house.shows(none);
      await page.evaluate(`document.cookie = 'dugnad-consent=;Path=/;Max-Age=0'`);
      await page.goto('/next.html');
      await page.byRole('button', { name: 'Accept all' }).appears();
      await page.byRole('button', { name: 'Accept all' }).click();
      await house.shows('June yes, July yes, Map yes');
    },
  },
  {
    title: 'consent that is taken back in another tab takes away what was shown here within a second',
    async run(page, site) {
      const house = await ExternalHouse.open(page, site);
      await house.isReady();
      await house.press('June', 'Always show Filmhuset');
      await house.press('Map', 'Show once');
      await house.shows('June yes, July yes, Map yes');
      const front = await page.secondTab('/next.html');
      await house.shows(films, front);
      await front.byRole('button', { name: 'Refuse all' }).appears();
      await house.openChoices(front);
      await front.byRole('button', { name: 'Withdraw all consent' }).click();
      const since = Date.now();
      await house.shows(none, page);
      assert.ok(Date.now() - since < 1000, `the other tab followed after ${Date.now() - since} ms`);
      await house.shows(none, front);
      await house.isReady(page);
    },
  },
  {
    title: 'a browser that sends Global Privacy Control is told that it counts, and one film can be shown all the same',
    async run(page, site) {
      const head = `<script nonce="bg">Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`;
      const house = await ExternalHouse.open(page, site, { head });
      await house.isReady();
      assert.match(await house.says('June'), /Your browser says no to sharing data. We follow that./);
      await house.press('June', 'Always show Filmhuset');
      await house.shows(films);
    },
  },
  {
    title: 'what a script puts into the page later is behind its placeholder too',
    async run(page, site) {
      const house = await ExternalHouse.open(page, site, { body: '<h1>Films</h1>' });
      await page.byRole('button', { name: 'Privacy choices' }).appears();
      const put = `(() => { const one = document.createElement('dugnad-external'); for (const [name, value] of Object.entries({ service: 'films', label: 'Later', src: '${site.crossOrigin}/june.html' })) one.setAttribute(name, value); document.body.append(one); })()`;
      await page.evaluate(put);
      await house.isReady();
      assert.deepEqual(house.sent(), []);
      await house.press('Later', 'Show once');
      await page.waitFor('the film is asked for', () => house.sent().includes('/june.html'));
    },
  },
  {
    title: 'a visitor shows a film by keyboard alone, and goes on in it',
    async run(page, site) {
      const house = await ExternalHouse.open(page, site);
      await house.isReady();
      await page.tabTo('button', { name: 'Always show Kart' });
      await page.press('Enter');
      await house.shows('June no, July no, Map yes');
      await page.waitFor('the focus is in the frame', () => page.evaluate<boolean>(`document.activeElement.shadowRoot?.activeElement?.localName === 'iframe'`));
    },
  },
  {
    title: 'a page without any script has its own link to the film, and asks nobody for it',
    async run(page, site) {
      const house = await ExternalHouse.open(page, site);
      await house.isReady();
      site.addHeaders('/next.html', { 'content-security-policy': "script-src 'none'; frame-src *" });
      site.forget();
      site.answer('/next.html', `<!doctype html><title>Alone</title><dugnad-external service="films" src="${site.crossOrigin}/june.html"><a href="${site.crossOrigin}/june.html">June</a></dugnad-external><script type="module" src="/dugnad.js"></script>`);
      await page.goto('/next.html');
      await page.byRole('link', { name: 'June' }).appears();
      assert.deepEqual(house.sent(), []);
    },
  },
  {
    title: 'the film and the map of the sample association are shown where they belong, once a visitor wants them',
    async run(page, site) {
      await page.goto('/consent.html');
      await page.byRole('button', { name: 'Vis alltid Filmhuset' }).appears();
      assert.equal(site.requests().some(({ path }) => /^\/consent-(film|map)/.test(path)), false);
      await page.tabTo('button', { name: 'Vis alltid Filmhuset' });
      await page.press('Enter');
      await page.waitFor('the film is asked for, and the map is not', () => site.requests().some(({ path }) => path.startsWith('/consent-film')));
      assert.equal(site.requests().some(({ path }) => path.startsWith('/consent-map')), false);
    },
  },
];
