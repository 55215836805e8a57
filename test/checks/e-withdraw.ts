/** E. Taking back is as easy as giving, and works at once and everywhere. */
import assert from 'node:assert/strict';
import { placeholderBody } from './association.ts';
import type { Check } from './check.ts';
import type { Visit } from './visit.ts';

async function accept(visit: Visit): Promise<void> {
  await visit.openAsked();
  await visit.press('Accept all');
  for (const path of ['/film.html', '/map.html']) await visit.sends(path);
}

async function withdraw(visit: Visit, page = visit.page): Promise<void> {
  for (const words of ['Privacy choices', 'Withdraw all consent']) await visit.press(words, page);
}

const frames = `[...document.querySelectorAll('iframe')].filter(({ src }) => src).map(({ title }) => title)`;

/** As the services of the page would leave it. */
const leave = `(async () => { document.cookie = '_teller_1=7;Path=/'; document.cookie = '_teller_2=7;Path=/one.html'; localStorage.setItem('teller-visits', '7'); localStorage.setItem('own', 'stays'); sessionStorage.setItem('teller-now', '7');
  await new Promise((done) => { const opening = indexedDB.open('teller-days'); opening.onsuccess = () => { opening.result.close(); done(); }; }); })()`;

const signal = `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });`;

export const withdrawal: readonly Check[] = [
  {
    check: 45,
    title: 'every page has the way to take back, in words that can be seen, one press from the choices',
    async run(visit) {
      await visit.openAsked();
      await visit.press('Refuse all');
      for (const path of ['/one.html', '/next.html']) {
        await visit.page.goto(path);
        const link = visit.page.byRole('button', { name: 'Privacy choices' });
        await visit.claim(`${path} has “Privacy choices” for everybody to see`, () => visit.ask<boolean>(`const link = named('Privacy choices'); return Boolean(link) && tidy(link.innerText).length > 3 && parseFloat(view.getComputedStyle(link).fontSize) >= 12`));
        await link.click();
        await visit.claim('one press opens the choices', () => visit.ask<boolean>('return Boolean(modal())'));
      }
    },
  },
  {
    check: 46,
    title: 'two presses take everything back: one opens, one withdraws',
    async run(visit) {
      await accept(visit);
      await withdraw(visit);
      await visit.claim('the second press takes everything back', async () => !(await visit.granted('statistics')) && !(await visit.granted('films')) && !(await visit.ask<boolean>('return Boolean(modal())')));
    },
  },
  {
    check: 47,
    title: 'what was taken back stops at once: frames go, what was stored is cleared, and nobody is asked any more',
    async run(visit) {
      await accept(visit);
      await visit.page.evaluate(leave);
      await withdraw(visit);
      await visit.claim('no frame of others is left', async () => (await visit.page.evaluate<string[]>(frames)).length === 0);
      await visit.claim('what the services stored is cleared', async () => {
        const { cookies, localStorage, sessionStorage, indexedDB } = await visit.page.storage();
        return cookies.join() === 'dugnad-consent' && localStorage.join() === 'own' && sessionStorage.length === 0 && indexedDB.length === 0;
      });
      const before = visit.site.requests().filter(({ crossOrigin, path }) => crossOrigin && path !== '/control.txt').length;
      await visit.page.goto('/next.html');
      await visit.isConnected();
      await visit.settles();
      assert.equal(visit.site.requests().filter(({ crossOrigin, path }) => crossOrigin && path !== '/control.txt').length, before, 'others are asked after consent was taken back');
    },
  },
  {
    check: 48,
    title: 'the page is told of every service whose consent was taken back, so that it can tell them',
    async run(visit) {
      await accept(visit);
      await withdraw(visit);
      await visit.claim('the page is told of all three services', async () => (await visit.page.evaluate<string[]>('window.told')).toSorted().join() === 'counter,films,maps');
    },
  },
  {
    check: 49,
    title: 'another tab obeys within a second',
    async run(visit) {
      await accept(visit);
      const front = await visit.page.secondTab('/next.html');
      await front.waitFor('the second tab shows all', async () => (await front.evaluate<string[]>(frames)).length === 2);
      await withdraw(visit, front);
      const since = Date.now();
      await visit.claim('the other tab shows nothing any more', async () => (await visit.page.evaluate<string[]>(frames)).length === 0);
      assert.ok(Date.now() - since < 1000, `the other tab obeys after ${Date.now() - since} ms`);
    },
  },
  {
    check: 50,
    title: 'a page that comes back by the browser’s button shows what holds now, and all get the same page from the server',
    async run(visit) {
      await accept(visit);
      const [cached, fresh] = await visit.page.evaluate<[string, string]>(`Promise.all(['same-origin', 'omit'].map((credentials) => fetch('/one.html', { credentials, cache: 'no-store' }).then((answer) => answer.text())))`);
      assert.equal(cached, fresh, 'the server gives one page to who has accepted and another to everybody else');
      await visit.page.goto('/next.html');
      await visit.isConnected();
      await visit.page.evaluate(`document.cookie = 'dugnad-consent=;Path=/;Max-Age=0'`);
      await visit.page.back();
      await visit.claim('the page that comes back asks', async () => (await visit.page.evaluate('location.pathname')) === '/one.html' && (await visit.ask<boolean>(`return document.readyState === 'complete' && Boolean(layer())`)));
      await visit.settles();
      assert.deepEqual(await visit.page.evaluate<string[]>(frames), [], 'the page that comes back shows what was taken back');
      assert.equal(await visit.granted('statistics'), false, 'the page that comes back grants what holds no more');
    },
  },
  {
    check: 51,
    title: 'a browser that says no to sharing is obeyed and told so, is not asked about it, and can still show one film',
    async run(visit) {
      // High enough that what is pressed does not lie under the question.
      await visit.page.viewport(1000, 900);
      await visit.openAsked({ script: signal, body: placeholderBody });
      const text = await visit.ask<string>('return shown(layer())');
      assert.match(text, /Your browser says no to sharing data/u, `nothing says that the browser is obeyed: ${text}`);
      assert.doesNotMatch(text, /Films|Maps/u, 'one is asked about what the browser has refused');
      assert.deepEqual([(await visit.page.storage()).cookies, visit.sent()], [[], []], 'something is kept or sent for a browser that says no');
      await visit.press('Always show Filmhuset');
      await visit.claim('a later choice for one service holds', () => visit.granted('films'));
      assert.equal(await visit.granted('maps'), false, 'a choice for one service is taken for another');
    },
  },
];
