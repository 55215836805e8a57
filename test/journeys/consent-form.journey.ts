/** The form that writes a consent configuration, and what becomes of it on a page; the preview of a page's question. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { ConsentHouse } from './consent.page.ts';

const valueOf = (name: string): string => `document.querySelector('textarea[name=${name}]').value`;
const held = `[...document.querySelectorAll('#held textarea')].map(({ value }) => value)`;
const youtube = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ';

async function opened(page: Page): Promise<void> {
  await page.goto('/consent-form.html');
  await page.waitFor('the form can be used', async () => (await page.evaluate<string>(`document.querySelector('#state').textContent`)) !== '');
  await page.waitFor('the elements are there', () => page.evaluate<boolean>(`!document.querySelector('main :not(:defined)')`));
}

async function write(page: Page, field: string, text: string): Promise<void> {
  await page.tabTo('textbox', { name: field, partly: true });
  await page.type(text);
}

async function tick(page: Page, name: string): Promise<void> {
  await page.tabTo('checkbox', { name });
  await page.press('Space');
}

/** By keys alone: English, YouTube with a film, Matomo that the association runs itself. */
async function fillIn(page: Page, { origin, crossOrigin }: JourneySite): Promise<void> {
  await write(page, 'Name of the association', 'Grønlia grendehus');
  await tick(page, 'English');
  await tick(page, 'Matomo');
  await tick(page, 'YouTube');
  const address = (name: string): string => `[...document.querySelectorAll('#services > *')].find((row) => row.querySelector('h3').textContent === '${name}').querySelector('[data-key=address]').focus()`;
  await page.evaluate(address('YouTube'));
  await page.type('https://youtu.be/dQw4w9WgXcQ');
  await page.evaluate(address('Matomo'));
  await page.type(`${crossOrigin}/statistics/`);
  await write(page, 'Where our files lie', origin);
  await page.waitFor('the configuration is complete', async () => (await page.text()).includes('The configuration is complete.'));
}

async function take(page: Page): Promise<{ head: string; lines: string[]; policy: string }> {
  return { head: await page.evaluate(valueOf('head')), lines: await page.evaluate(held), policy: await page.evaluate(valueOf('policy')) };
}

/** What was copied, in a page that has nothing else, under the policy that the form wrote. */
function serve(site: JourneySite, { head, lines, policy }: { head: string; lines: readonly string[]; policy: string }): void {
  site.answer('/statistics/matomo.js', { headers: { 'content-type': 'text/javascript' }, body: 'window.counted = window._paq.length;' });
  const own = policy.replace('script-src ', `script-src 'nonce-own' `).replaceAll('\n', ' ');
  const body = lines.join('\n').replaceAll('<script type="text/plain" data-consent="matomo">', '<script type="text/plain" data-consent="matomo" nonce="own">');
  site.answer('/pasted.html', {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; ${own}` },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pasted</title>\n${head}\n</head><body><h1>Pasted</h1>\n${body}\n</body></html>`,
  });
}

export const journeys: Journey[] = [
  {
    title: 'a webmaster picks YouTube and Matomo, pastes the lines into an empty page, and after a yes the film is there and the visit is counted',
    async run(page, site) {
      await opened(page);
      await fillIn(page, site);
      const taken = await take(page);
      serve(site, taken);
      await page.goto('/pasted.html');
      await page.byRole('button', { name: 'Accept all' }).appears();
      assert.equal(site.requests().some(({ path }) => path === '/statistics/matomo.js'), false);
      const frame = `document.querySelector('dugnad-external').shadowRoot?.querySelector('iframe')?.getAttribute('src') ?? ''`;
      assert.equal(await page.evaluate(frame), '');
      await page.byRole('button', { name: 'Accept all' }).click();
      await page.waitFor('the film has its frame', async () => (await page.evaluate(frame)) === youtube);
      await page.waitFor('the visit is counted', () => page.evaluate<boolean>('window.counted > 0'));
    },
  },
  {
    title: 'a configuration that is pasted into the form is read, and what is wrong with it is told at its field',
    async run(page) {
      await opened(page);
      await page.evaluate(`document.querySelector('details.step').open = true`);
      await page.evaluate(`document.querySelector('textarea[name=pasted]').value = '{"controller":{"name":"Us"},"noticeVersion":"2026/11","purposes":[],"services":[]}'`);
      await page.tabTo('button', { name: 'Read it' });
      await page.press('Enter');
      await page.waitFor('the field says what is wrong', async () => (await page.text()).includes('Did you mean "2026-11"?'));
      assert.equal(await page.evaluate(`document.querySelector('[name=noticeVersion]').getAttribute('aria-invalid')`), 'true');
    },
  },
  {
    title: 'the form fits a window of 320 px, also from right to left',
    async run(page) {
      await page.frame320('/consent-form.html');
      const inside = page.engine === 'webkit' ? `document.querySelector('iframe').contentDocument` : 'document';
      await page.waitFor('the form can be used', () => page.evaluate<boolean>(`Boolean(${inside}.querySelector('#state')?.textContent)`));
      for (const value of ['ar', 'youtube', 'matomo']) await page.evaluate(`${inside}.querySelector('input[value=${value}]').click()`);
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate(`void (${inside}.documentElement.dir = '${dir}')`);
        assert.equal(await page.evaluate(`${inside}.documentElement.scrollWidth <= 320`), true, dir);
      }
    },
  },
  {
    title: 'the form asks nobody else for anything, keeps nothing, and its policy refuses nothing',
    async run(page, site) {
      await opened(page);
      await page.evaluate(`void (window.refused = [], document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective)))`);
      await fillIn(page, site);
      await page.evaluate(`document.querySelector('#preview').click()`);
      await page.byRole('button', { name: 'Refuse all' }).appears();
      assert.deepEqual((await page.requests()).filter((asked) => !asked.startsWith(`${site.origin}/`)), []);
      assert.deepEqual(await page.storage(), { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] });
      assert.deepEqual(await page.evaluate('window.refused'), []);
    },
  },
  {
    title: 'a webmaster who opens a page with #dugnad-preview sees both layers, and what is pressed there is neither kept nor shown',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.isReady();
      await page.goto('/next.html#dugnad-preview');
      await page.byRole('button', { name: 'Leave the preview' }).appears();
      await house.press('Accept all');
      await page.waitFor('the bar says so', async () => (await page.text()).includes('Nothing of it was kept.'));
      await house.press('Second layer');
      await house.press('Save my choices');
      assert.deepEqual([house.sent(), await house.ran(), (await page.storage()).cookies, await house.granted('films'), await house.refused()], [[], [], [], false, []]);
    },
  },
  {
    title: 'a visitor’s own choice stays as it is behind a preview, and is there again when it is left',
    async run(page, site) {
      const house = await ConsentHouse.open(page, site);
      await house.press('Accept all');
      await house.sends('/map.html');
      await page.goto('/next.html#dugnad-preview');
      await page.byRole('button', { name: 'Refuse all' }).appears();
      await house.press('Refuse all');
      assert.equal(await house.granted('films'), true);
      await house.press('Leave the preview');
      await page.waitFor('the page is as visitors get it', () => page.evaluate<boolean>(`location.hash === '' && document.readyState === 'complete'`));
      await house.isReady();
      assert.deepEqual([await house.granted('films'), await page.byRole('button', { name: 'Refuse all' }).exists()], [true, false]);
    },
  },
];
