/** A. Before any choice: nothing is stored, nothing is sent, and the page can be used. */
import assert from 'node:assert/strict';
import type { Check } from './check.ts';
import type { Visit } from './visit.ts';

const guarded = { head: '<script src="/consent-guard.js"></script>' };

/** By nodes, by a clone, and by an address that is set later. */
const inject = (elsewhere: string): string => `(() => {
  const add = (tag, attributes) => { const one = document.createElement(tag); for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value); document.body.append(one); return one; };
  add('script', { src: '${elsewhere}/late.js' });
  add('iframe', { src: '${elsewhere}/film.html', title: 'Late' });
  add('div', {}).innerHTML = '<img src="${elsewhere}/pixel.gif" alt=""><iframe src="${elsewhere}/map.html" title="Later"></iframe>';
  add('div', {}).insertAdjacentHTML('beforeend', '<img src="${elsewhere}/tile.png" alt="">');
  add('iframe', { title: 'Last' }).src = '${elsewhere}/june.html';
})()`;

/** What people do on a page without meaning anything by it. */
const doings: Readonly<Record<string, (visit: Visit) => Promise<unknown>>> = {
  scrolling: ({ page }) => page.evaluate('scrollTo(0, 600)'),
  Escape: ({ page }) => page.press('Escape'),
  'a press on the page': (visit) => visit.ask(`scrollTo(0, 0); const { x, y } = named('Sing along').getBoundingClientRect(); page.elementFromPoint(x + 4, y + 4)?.click();`),
  'another window’s size': ({ page }) => page.viewport(900, 700),
  'a minute of nothing': ({ page }) => page.evaluate('pass(60_000)'),
  'a swipe': ({ page }) => page.evaluate(`for (const name of ['touchstart', 'touchmove', 'touchend']) document.body.dispatchEvent(new Event(name, { bubbles: true }))`.replace(/^/, '(() => { ').concat(' })()')),
  'going on to another page': ({ page }) => page.goto('/next.html'),
};

const share = (visit: Visit): Promise<number> => visit.ask(`const { top, bottom } = layer().getBoundingClientRect(); return (Math.min(bottom, view.innerHeight) - Math.max(top, 0)) / view.innerHeight;`);

/** What has the focus can be seen, with the question over the lower part of the page. */
const isFocusSeen = `const focused = innermost(); if (!focused || focused === page.body) return true; const box = focused.getBoundingClientRect(); const over = layer().getBoundingClientRect(); return layer().contains(focused) || box.bottom <= over.top + 1 || box.top >= over.bottom - 1;`;

export const before: readonly Check[] = [
  {
    check: 1,
    title: 'nothing is stored in the visitor’s browser before a choice, by anybody',
    async run(visit) {
      await visit.openAsked();
      await visit.page.evaluate('scrollTo(0, 900)');
      await visit.page.evaluate('pass(5000)');
      await visit.settles();
      const workers = await visit.page.evaluate<number>(`'serviceWorker' in navigator ? navigator.serviceWorker.getRegistrations().then(({ length }) => length) : 0`);
      assert.deepEqual({ ...(await visit.page.storage()), workers }, { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [], workers: 0 }, 'something is stored before a choice');
    },
  },
  {
    check: 2,
    title: 'nobody but the association is asked for anything before a choice',
    async run(visit) {
      await visit.openAsked();
      const own = new URL(visit.site.origin).origin;
      const foreign = (await visit.page.requests()).filter((address) => new URL(address).origin !== own);
      await visit.settles();
      assert.deepEqual([foreign, visit.sent()], [[], []], 'somebody else is asked before a choice');
    },
  },
  {
    check: 3,
    title: 'scripts, frames, pictures, films and preloads that need consent neither run nor load before it',
    async run(visit) {
      await visit.openAsked();
      await visit.page.evaluate('scrollTo(0, 9999)');
      await visit.settles();
      assert.deepEqual([await visit.ran(), visit.sent()], [[], []], 'what was to be held back has run or was fetched');
    },
  },
  {
    check: 4,
    title: 'what scripts of the page add later from a known origin is held back as well',
    async run(visit) {
      await visit.openAsked({ ...guarded, body: () => '<p>A page that others add to</p>' });
      await visit.page.evaluate(inject(visit.site.crossOrigin));
      await visit.settles();
      assert.deepEqual([visit.sent(), await visit.ran()], [[], []], 'what was added later was fetched');
    },
  },
  {
    check: 5,
    title: 'scrolling, a press on the page, Escape, a minute of waiting and going to another page are no consent',
    async run(visit) {
      await visit.openAsked();
      for (const [what, act] of Object.entries(doings)) {
        await act(visit);
        await visit.isAsked().catch(() => undefined);
        await visit.isUndecided(what);
      }
    },
  },
  {
    check: 6,
    title: 'the page can be read, scrolled and used while the question stands open',
    async run(visit) {
      await visit.openAsked();
      const wall = await visit.ask<object>(`const link = named('Next page'); const looks = [page.documentElement, page.body].map((one) => view.getComputedStyle(one));
        return { reachable: isOnTop(link), inert: Boolean(link.closest('[inert], [aria-hidden=true]')), locked: looks.some(({ overflowY, position }) => /hidden|clip/.test(overflowY) || position === 'fixed') };`);
      assert.deepEqual(wall, { reachable: true, inert: false, locked: false }, 'the page cannot be used behind the question');
      await visit.page.evaluate('document.activeElement?.blur()');
      await visit.page.press('PageDown');
      await visit.claim('the page scrolls by a key while the question stands open', async () => (await visit.page.evaluate<number>('scrollY')) > 100);
      await visit.press('Next page').catch(() => visit.page.byRole('link', { name: 'Next page' }).click());
      await visit.claim('a link leads on while the question stands open', async () => (await visit.page.evaluate('location.pathname')) === '/next.html');
    },
  },
  {
    check: 7,
    title: 'the question takes at most half of a phone and a third of a desk, and never covers what has the focus',
    async run(visit) {
      // Windows of WebKit stop at 447 px.
      await visit.page.viewport(visit.page.engine === 'webkit' ? 450 : 360, 640);
      await visit.openAsked();
      assert.ok((await share(visit)) <= 0.5, `the question takes ${await share(visit)} of a phone`);
      for (let stop = 0; stop < 24; stop += 1) {
        await visit.page.press('Tab');
        await visit.claim(`the question does not cover what has the focus: ${await visit.page.activeElement()}`, () => visit.ask<boolean>(isFocusSeen));
      }
      await visit.page.viewport(1280, 800);
      await visit.page.reload();
      await visit.isAsked();
      assert.ok((await share(visit)) <= 0.35, `the question takes ${await share(visit)} of a desk`);
    },
  },
  {
    check: 8,
    title: 'without script nothing that needs consent loads, and the page’s own words and links are there',
    async run(visit) {
      visit.serve({ body: (elsewhere) => `<p><a href="/next.html">Next page</a></p><iframe data-src="${elsewhere}/film.html" data-consent="films" title="Film"></iframe><img data-src="${elsewhere}/pixel.gif" data-consent="statistics" alt=""><script type="text/plain" data-consent="statistics" src="${elsewhere}/count.js"></script><dugnad-external service="films" src="${elsewhere}/june.html"><a href="${elsewhere}/june.html">June at Filmhuset</a></dugnad-external>` });
      visit.site.addHeaders('/one.html', { 'content-security-policy': "script-src 'none'; frame-src *; img-src *" });
      await visit.page.goto('/one.html');
      for (const name of ['Next page', 'June at Filmhuset']) assert.equal(await visit.page.byRole('link', { name }).exists(), true, `without script there is no link “${name}”`);
      assert.deepEqual(visit.sent(), [], 'without script others are asked');
    },
  },
  {
    check: 9,
    title: 'where the files of consent are blocked, all counts as refused, and the page is not locked',
    async run(visit) {
      for (const blocked of ['/consent-head.js', /^\/consent-[a-z0-9]+\.js$/]) {
        visit.site.forget();
        visit.serve();
        visit.site.refuse(blocked);
        await visit.page.goto('/one.html');
        await visit.settles();
        const isUsable = await visit.ask<boolean>(`return isOnTop(named('Next page')) && !/hidden|clip/.test(view.getComputedStyle(page.documentElement).overflowY)`);
        assert.deepEqual([visit.sent(), await visit.ran(), isUsable], [[], [], true], 'with a blocked file something is granted, or the page is locked');
      }
    },
  },
];
