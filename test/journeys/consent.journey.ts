/** What a site holds back until somebody has chosen, and how the choice is remembered, under the strictest policy. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { ConsentHouse } from './consent.page.ts';

const files = ['/count.js', '/after.js', '/module.js', '/film.html', '/pixel.gif', '/map.html'];

/** A second of nothing would prove little: what was held back is asked for in the order of the page, and this stands behind all of it. */
const added = `(async () => { const more = document.createElement('iframe'); more.dataset.src = '/held.html'; more.dataset.consent = 'films'; document.body.append(more); await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))); return more.getAttribute('src'); })()`;

export const journeys: Journey[] = [
  {
    title: 'nothing is sent, run or kept before somebody has chosen, whatever else they do on the page',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.isReady();
      await page.press('Escape');
      await page.press('Tab', 3);
      await page.evaluate('scrollTo(0, 9999)');
      assert.equal(await page.evaluate(added), null);
      await page.goto('/next.html');
      await house.isReady();
      assert.deepEqual([house.sent(), await house.ran(), await house.granted('statistics'), await house.refused()], [[], [], false, []]);
      const { cookies, ...kept } = await page.storage();
      assert.deepEqual(cookies, []);
      for (const [place, names] of Object.entries(kept)) assert.deepEqual(names, [], place);
    },
  },
  {
    title: 'what is accepted comes once, in the order of the page, and the policy refuses nothing',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.press('Accept all');
      await house.sends(...files);
      await page.waitFor('all has run', async () => (await house.ran()).length === 4);
      assert.deepEqual(await house.ran(), ['count', 'line', 'after', 'module']);
      assert.deepEqual(await house.refused(), []);
      const asked = site.requests().filter(({ path }) => files.includes(path)).map(({ path }) => path);
      assert.deepEqual(asked.toSorted(), files.toSorted());
    },
  },
  {
    title: 'who answers and goes on in the same moment has answered',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await page.byRole('button', { name: 'Refuse all' }).appears();
      await page.evaluate(`(() => { document.querySelector('dugnad-consent').shadowRoot.querySelector('[part="choice"]').click(); location.href = '/next.html'; })()`);
      await page.waitFor('the next page is there', () => page.evaluate<boolean>(`location.pathname === '/next.html' && document.readyState === 'complete'`).catch(() => false));
      assert.deepEqual([(await page.storage()).cookies, await page.byRole('button', { name: 'Refuse all' }).exists(), house.sent()], [['dugnad-consent'], false, []]);
    },
  },
  {
    title: 'an acceptance is remembered: the next page lets go before it asks, and asks nothing',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.press('Accept all');
      await house.sends('/map.html');
      site.forget();
      house.serve();
      await page.goto('/next.html');
      await page.waitFor('all has run', async () => (await house.ran()).length === 4);
      assert.deepEqual(await house.ran(), ['count', 'line', 'after', 'module']);
      await house.isReady();
      assert.equal(await page.byRole('button', { name: 'Accept all' }).exists(), false);
    },
  },
  {
    title: 'a refusal is remembered as well: nothing is sent on this page and the three that follow, and nobody asks again',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.press('Refuse all');
      await page.byRole('button', { name: 'Refuse all' }).disappears();
      for (const path of ['/next.html', '/one.html', '/next.html']) {
        await page.goto(path);
        await house.isReady();
        assert.equal(await page.byRole('button', { name: 'Refuse all' }).exists(), false);
      }
      assert.deepEqual([house.sent(), await house.ran()], [[], []]);
      assert.deepEqual((await page.storage()).cookies, ['dugnad-consent']);
    },
  },
  {
    title: 'another wording asks nobody again; another receiver asks, and says of what',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.press('Accept all');
      await house.sends('/map.html');
      house.serve({ changes: { noticeVersion: '2026-11.2' } });
      await page.goto('/next.html');
      await house.isReady();
      assert.equal(await page.byRole('button', { name: 'Accept all' }).exists(), false);
      house.serve({ changes: { noticeVersion: '2027-01' } });
      site.forget();
      house.serve({ changes: { noticeVersion: '2027-01' } });
      await page.goto('/one.html');
      await page.byRole('button', { name: 'Accept all' }).appears();
      assert.match(await page.text(), /our text has changed/);
      assert.deepEqual(house.sent(), []);
    },
  },
  {
    title: 'a page whose consent script does not come is whole, and sends nothing',
    async run(page, site) {
      site.refuse('/consent-head.js');
      const house = await ConsentHouse.open(page, site);
      await page.byRole('link', { name: 'Next page' }).appears();
      assert.deepEqual([house.sent(), await house.ran()], [[], []]);
    },
  },
  {
    title: 'a page without any script sends nothing',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.isReady();
      site.forget();
      house.serve();
      site.addHeaders('/next.html', { 'content-security-policy': "script-src 'none'; frame-src *; img-src *" });
      await page.goto('/next.html');
      await page.byRole('textbox', { name: 'Your name' }).appears();
      assert.deepEqual(house.sent(), []);
    },
  },
  {
    title: 'a page that comes back by the browser’s button shows what holds now',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.press('Accept all');
      await house.sends('/map.html');
      await page.goto('/next.html');
      await house.isReady();
      await page.evaluate(`document.cookie = 'dugnad-consent=;Path=/;Max-Age=0'`);
      await page.back();
      await page.byRole('button', { name: 'Accept all' }).appears();
      assert.equal(await house.granted('statistics'), false);
    },
  },
  {
    title: 'a browser that sends Global Privacy Control is asked only about what that does not speak of',
    async run(page, site) {
      const signal = `<script nonce="bg">Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`;
      const house = await ConsentHouse.open(page, site, { head: signal });
      await house.press('Accept all');
      await house.sends('/count.js', '/pixel.gif');
      await page.waitFor('the counter has run', async () => (await house.ran()).length === 3);
      assert.deepEqual(await house.ran(), ['count', 'line', 'after']);
      assert.equal(house.sent().some((path) => path.endsWith('.html')), false);
    },
  },
  {
    title: 'Google’s tags find their answer before they run, and hear of another',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site, { changes: { google: true } });
      const told = `window.dataLayer.map(({ 0: command, 1: moment, 2: uses }) => command + ' ' + moment + ' ' + uses.analytics_storage + ' ' + uses.ad_storage)`;
      assert.deepEqual(await page.evaluate(told), ['consent default denied denied']);
      await house.press('Accept all');
      await page.waitFor('Google is told', async () => (await page.evaluate<string[]>(told)).length === 2);
      assert.deepEqual(await page.evaluate(told), ['consent default denied denied', 'consent update granted denied']);
    },
  },
  {
    title: 'a webmaster who opens a page with #dugnad-check is told what is not held back as it should be',
    async run(page, site) {
      if (page.engine === 'webkit') page.lacks('messages of the console');
      const house = await ConsentHouse.open(page, site, { body: '<iframe data-consent="vidoe" data-src="/x.html" title="Film"></iframe><iframe data-consent="films" src="/film.html" title="Film"></iframe>' });
      await house.isReady();
      await page.goto('/next.html#dugnad-check');
      const said = (): string => page.consoleMessages().join('\n');
      await page.waitFor('the webmaster is told', () => said().includes('what to mend'));
      assert.match(said(), /data-consent="vidoe"> names no purpose and no service/);
      assert.match(said(), /<iframe data-consent="films"> is fetched at once/);
    },
  },
  {
    title: 'a visitor takes everything back with two presses: what was shown goes, what was stored is cleared, and the other tab follows within a second',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.press('Accept all');
      await house.sends('/film.html', '/map.html');
      await page.evaluate(`(document.cookie = '_teller_1=7;Path=/', localStorage.setItem('teller-visits', '7'), localStorage.setItem('own', 'stays'))`);
      const shown = `[...document.querySelectorAll('iframe')].map(({ title, src }) => title + (src ? ' shown' : ' held back')).join(', ')`;
      const front = await page.secondTab('/next.html');
      await front.waitFor('the second tab shows all', async () => (await front.evaluate(shown)) === 'Film shown, Map shown');
      for (const name of ['Privacy choices', 'Withdraw all consent']) await front.byRole('button', { name }).click();
      const since = Date.now();
      await front.waitFor('the other tab shows nothing', async () => (await page.evaluate(shown)) === 'Film held back');
      assert.ok(Date.now() - since < 1000, `the other tab followed after ${Date.now() - since} ms`);
      await front.waitFor('this tab shows nothing', async () => (await front.evaluate(shown)) === 'Film held back');
      await page.waitFor('what was stored is cleared', async () => (await page.storage()).localStorage.join() === 'own');
      assert.deepEqual((await page.storage()).cookies, ['dugnad-consent']);
      assert.deepEqual([await house.granted('films'), await house.refused()], [false, []]);
    },
  },
  {
    title: 'a visitor chooses one purpose in the second layer by keyboard, and gets that and nothing else',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.isReady();
      await page.tabTo('button', { name: 'Choose' });
      await page.press('Enter');
      await page.tabTo('checkbox', { name: 'Maps' });
      await page.press('Space');
      await page.tabTo('button', { name: 'Save my choices' });
      await page.press('Enter');
      await house.sends('/map.html');
      assert.deepEqual([house.sent(), await house.ran()], [['/map.html'], []]);
      assert.deepEqual([await house.granted('map'), await house.granted('video'), await page.byRole('button', { name: 'Refuse all' }).exists()], [true, false, false]);
    },
  },
  {
    title: 'the second layer that is closed by Escape changes nothing, and the question stays',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.press('Choose');
      await page.tabTo('checkbox', { name: 'Maps' });
      await page.press('Space');
      await page.press('Escape');
      await page.byRole('button', { name: 'Save my choices' }).disappears();
      await page.byRole('button', { name: 'Refuse all' }).appears();
      assert.deepEqual([house.sent(), (await page.storage()).cookies], [[], []]);
    },
  },
  {
    title: 'who wants to choose, and the file for it does not come, is told so, by the question and by the link, and can still refuse',
    async run(page, site) {
      site.refuse(/^\/consent-open-choices-/);
      const house = await ConsentHouse.open(page, site);
      await house.press('Choose');
      await page.waitFor('the question says so', async () => (await page.text()).includes('That did not work. Try again.'));
      await house.press('Refuse all');
      await page.byRole('button', { name: 'Refuse all' }).disappears();
      await house.press('Privacy choices');
      await page.waitFor('the link says so', async () => (await page.text()).includes('That did not work. Try again.'));
      assert.deepEqual([house.sent(), await house.refused()], [[], []]);
    },
  },
  {
    title: 'the question is asked in any case, when neither the reasons for asking again nor the file for other languages come',
    async run(page, site) {
      site.refuse(/^\/consent-(?:changes|other-language)-/);
      const house = await ConsentHouse.open(page, site);
      await house.press('Refuse all');
      const purposes = ['statistics', 'posts'].map((id) => ({ id, text: { fi: `${id} suomeksi` } }));
      house.serve({ changes: { noticeVersion: '2027', purposes, services: [] } });
      await page.goto('/next.html');
      await page.byRole('button', { name: 'Refuse all' }).appears();
      assert.match(await page.text(), /statistics suomeksi.*posts suomeksi/);
      await house.press('Refuse all');
      await page.byRole('button', { name: 'Refuse all' }).disappears();
      assert.equal(await house.granted('posts'), false);
    },
  },
  {
    title: 'a webmaster who puts the link on a page without the head script is told what is missing',
    async run(page, site) {
      if (page.engine === 'webkit') page.lacks('messages of the console');
      site.answer('/alone.html', '<!doctype html><html lang="en"><title>Alone</title><script type="module" src="/dugnad.js"></script><dugnad-consent-link></dugnad-consent-link>');
      await page.goto('/alone.html');
      await page.waitFor('the webmaster is told', () => page.consoleMessages().some((message) => message.includes('consent needs consent-head.js in the head.')));
    },
  },
];
