/** The page that makes a theme: from one colour to a style sheet, kept in the address. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Journey, Page } from '@dugnad/workbench/journeys';

const styleSheet = "document.querySelector('textarea[name=css]').value";
const address = 'location.search';
const fill = (scheme: string): string => `getComputedStyle(document.querySelector('[data-scheme=${scheme}] dugnad-button').shadowRoot.querySelector('button')).backgroundColor`;

async function opened(page: Page, query = ''): Promise<Page> {
  await page.goto(`/theme.html${query}`);
  await page.waitFor('there is a style sheet to paste', async () => (await page.evaluate<string>(styleSheet)) !== '');
  await page.waitFor('the elements are there', () => page.evaluate<boolean>("!document.querySelector('.panel :not(:defined)')"));
  return page;
}

async function write(page: Page, field: string, text: string): Promise<void> {
  await page.tabTo('textbox', { name: field, partly: true });
  await page.evaluate('document.activeElement.select()');
  await page.type(text);
}

export const journeys: Journey[] = [
  {
    title: 'a colour that is typed is seen in both panels, in the style sheet and in the address',
    async run(page) {
      await opened(page);
      await write(page, 'Your colour', '#e4007c');
      await page.waitFor('the style sheet has the colour', async () => (await page.evaluate<string>(styleSheet)).includes('#e4007c'));
      assert.equal(await page.evaluate(address), '?accent=%23e4007c');
      for (const scheme of ['light', 'dark']) await page.waitFor(`the ${scheme} button is pink`, async () => (await page.evaluate(fill(scheme))) === 'rgb(228, 0, 124)');
      assert.match(await page.text(), /All \d+ pairs of colours can be told apart/u);
    },
  },
  {
    title: 'the address of a theme brings it back',
    async run(page) {
      await opened(page, '?accent=%23ffd500&name=Choir');
      assert.match(await page.evaluate<string>(styleSheet), /^\/\* Choir \*\/\n@layer dugnad \{[^}]*--dugnad-color-accent-fill: #ffd500;/u);
      assert.equal(await page.evaluate(fill('light')), 'rgb(255, 213, 0)');
    },
  },
  {
    title: 'a colour that cannot be read is told at its field, and the last theme stays',
    async run(page) {
      await opened(page, '?accent=%23e4007c');
      await write(page, 'Your colour', 'greenish');
      await page.waitFor('the field says what is wrong', async () => (await page.text()).includes('This colour cannot be read.'));
      assert.equal((await page.evaluate<string>(styleSheet)).includes('#e4007c'), true);
      assert.equal(await page.evaluate("document.querySelector('[name=accent]').getAttribute('aria-invalid')"), 'true');
    },
  },
  {
    title: 'the preview of a theme shows every element there is, in the light and in the dark, once one scrolls there',
    async run(page) {
      await opened(page);
      const { exports } = JSON.parse(await readFile(new URL('../../packages/elements/package.json', import.meta.url), 'utf8')) as { exports: object };
      const elements = Object.keys(exports).flatMap((path) => /^\.\/([a-z-]+)\/define$/u.exec(path)?.[1] ?? []);
      assert.equal(await page.evaluate("document.querySelector('.panel dugnad-tabs')"), null);
      await page.evaluate("document.querySelector('#contrast').scrollIntoView()");
      for (const scheme of ['light', 'dark']) {
        // Whoever announces something needs no registering.
        const waits = `document.querySelector('[data-scheme=${scheme}] dugnad-tabs') && !document.querySelector('.panel :not(:defined, dugnad-status-region)')`;
        await page.waitFor(`the ${scheme} elements are there`, () => page.evaluate<boolean>(`Boolean(${waits})`));
        const missing = `${JSON.stringify(elements)}.filter((name) => !document.querySelector('[data-scheme=${scheme}] dugnad-' + name))`;
        assert.deepEqual(await page.evaluate(missing), []);
      }
    },
  },
  {
    title: 'the page that makes themes asks nobody else for anything, and keeps nothing',
    async run(page, site) {
      await opened(page);
      assert.deepEqual((await page.requests()).filter((asked) => !asked.startsWith(`${site.origin}/`)), []);
      assert.deepEqual(await page.storage(), { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] });
    },
  },
];
