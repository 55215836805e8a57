/** Room and looks: narrow, large, spaced, in the colours of a system, on paper; and nothing jumps while it loads. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { FormLook } from './form-look.page.ts';
import { doors } from './petition-doors.page.ts';
import { petitionPath, PetitionHouse } from './petition.page.ts';
import { edgeless, roomy, running, settled, shifted } from './room.page.ts';

/** The snippet that webmasters paste, as the guide gives it, with the sample's petition; and something of the page's own below it. */
async function snippetPage(site: JourneySite): Promise<string> {
  const guide = await readFile(new URL('../../docs/petition.md', import.meta.url), 'utf8');
  const [, snippet = ''] = /```html\n([^]*?)```/u.exec(guide) ?? [];
  assert.match(snippet, /<dugnad-petition[^>]*min-height/u);
  const ours = snippet.replaceAll('https://widgets.example.org', site.origin).replaceAll('/embed/petition/park"', '/embed/petition/park-gronlia"');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Our park</title><link rel="icon" href="/favicon.svg"></head><body><h1>Our park</h1>${ours}<p>Open every day.</p></body></html>`;
}

async function staysStill(page: Page, site: JourneySite, [width, height]: readonly [number, number]): Promise<void> {
  if (page.engine !== 'chromium') page.lacks('a measure of layout shifts');
  await page.viewport(width, height);
  site.answer('/snippet.html', await snippetPage(site));
  const [script, count] = [site.hold('/dugnad.js'), site.hold(/\/count$/u)];
  const opened = page.goto('/snippet.html');
  const look = new FormLook(page);
  await page.waitFor('the page’s own words are shown', async () => (await page.text()).includes('We ask the city council'));
  script();
  await opened;
  await new PetitionHouse(page, site).isReady();
  count();
  await page.waitFor('it is counted', async () => (await look.count('progress, [role=progressbar]')) > 0);
  await page.waitFor('the picture is there', () => page.evaluate<boolean>("[...document.querySelector('dugnad-petition').shadowRoot.querySelectorAll('img')].every(({ loading, complete }) => loading === 'lazy' || complete)"));
  await page.evaluate(settled);
  const sum = await page.evaluate<number>(shifted);
  assert.ok(sum <= 0.001, `${sum} at ${width}×${height}`);
}

const addresses = [['in the widget', '/petition.html'], ['on the petition’s own page', `${petitionPath}?lang=nb`]] as const;

const narrow = addresses.flatMap(([where, address]): Journey[] => [
  {
    title: `${where} everything can be read and written at 320 px without scrolling sideways (WCAG 1.4.10)`,
    async run(page) {
      await page.frame320(address);
      await page.byRole('button', { name: 'Skriv under' }).appears();
      const look = new FormLook(page);
      assert.ok((await look.overflow()) <= 0, `${await look.overflow()} px too wide`);
      await page.byRole('button', { name: 'Hva skjer med det jeg skriver?' }).click();
      await page.byRole('button', { name: 'Skriv under' }).click();
      await page.waitFor('the summary is there', async () => (await look.summary()).length === 3);
      assert.ok((await look.overflow()) <= 0, `${await look.overflow()} px too wide with errors`);
    },
  },
  {
    title: `${where} one can sign at 400 % of 1280 × 1024, which is a window of 320 × 256 (WCAG 1.4.4)`,
    async run(page) {
      await page.frame320(address, 256);
      const look = new FormLook(page);
      await page.tabTo('textbox', { name: 'Navn' });
      await page.type('Ada');
      await page.tabTo('button', { name: 'Skriv under' });
      assert.equal((await look.field('name')).value, 'Ada');
      assert.ok((await look.overflow()) <= 0);
    },
  },
]);

const both = doors.flatMap(({ where, open }): Journey[] => [
  ...roomy(where, open),
  {
    title: `${where} everything to press has 44 px, save links within text (WCAG 2.5.8)`,
    async run(page, site) {
      await page.viewport(480, 800);
      await open(page, site);
      const small = (await new FormLook(page).targets()).filter(({ width, height }) => width < 43.5 || height < 43.5);
      assert.deepEqual(small, []);
    },
  },
  {
    title: `${where} every control keeps its edge in the colours of a system, and the focus its ring (forced colours)`,
    async run(page, site) {
      await page.emulate({ forcedColors: 'active' });
      await open(page, site);
      const look = new FormLook(page);
      assert.deepEqual(await page.evaluate<string[]>(edgeless), []);
      await page.tabTo('textbox', { name: 'Name' });
      assert.ok((await look.focusRing()) >= 2, 'around the field');
      await page.tabTo('button', { name: 'Sign' });
      assert.ok((await look.focusRing()) >= 2, 'around the button');
      await page.press('Enter');
      await look.summaryHasFocus();
      // On a page that has just come, its sheet comes after it.
      await page.waitFor('the summary wears a ring', async () => (await look.focusRing()) >= 2);
      assert.equal((await look.field('name')).described.includes('Please write your name.'), true);
    },
  },
  {
    title: `${where} nothing moves for whoever asks for stillness, the bar of the count included`,
    async run(page, site) {
      await page.emulate({ reducedMotion: 'reduce' });
      const release = site.hold(/\/count$/u);
      await open(page, site);
      release();
      const look = new FormLook(page);
      await page.waitFor('it is counted', async () => (await look.count('progress, [role=progressbar]')) > 0);
      assert.equal(await page.evaluate<number>(running), 0);
      await page.byRole('button', { name: 'What happens with what I write?' }).click();
      assert.equal(await page.evaluate<number>(running), 0);
    },
  },
]);

const still = ([[360, 800], [1280, 800]] as const).map((size): Journey => ({
  title: `nothing on the page jumps while the petition loads into the guide’s snippet at ${size[0]} px, and when the count comes`,
  run: (page, site) => staysStill(page, site, size),
}));

const paper: Journey[] = [
  {
    title: 'the petition’s own page is printed without what one cannot press on paper',
    async run(page, site) {
      await page.emulate({ media: 'print' });
      await PetitionHouse.openHosted(page, site);
      const text = await page.text();
      assert.match(text, /Let the park/u);
      assert.doesNotMatch(text, /Go to the content|More languages/u);
      assert.ok((await new FormLook(page).overflow()) <= 0);
    },
  },
  {
    title: 'the sheet to sign by hand is printed in 12 points or more, with a column for each question and a rule around each place to write',
    async run(page) {
      await page.emulate({ media: 'print' });
      await page.goto(`${petitionPath}/sheet?lang=en`);
      const look = new FormLook(page);
      for (const selector of ['td', 'th', 'p', 'main']) assert.ok(parseFloat(await look.style(selector, 'font-size')) >= 16, selector);
      assert.ok(parseFloat(await look.style('td', 'border-top-width')) > 0);
      const heads = (await look.wordsOf('thead th, thead td')).join(' ');
      for (const column of ['Name', 'Signature', 'Date']) assert.ok(heads.includes(column), heads);
    },
  },
  {
    title: 'in the widget the sheet is printed at a press, with its code, the short address, what one agrees to and whom to ask',
    async run(page, site) {
      const house = await PetitionHouse.open(page, site);
      await page.evaluate('void (globalThis.print = () => { globalThis.printed = (globalThis.printed ?? 0) + 1; })');
      await house.press('Print a signature sheet');
      await page.waitFor('it is printed', () => page.evaluate<boolean>('globalThis.printed === 1'));
      const sheet = await page.evaluate<string>("document.querySelector('dugnad-petition').shadowRoot.querySelector('#sheet').textContent");
      for (const words of ['GR-PARK', '/p/park-gronlia', 'I explicitly consent', 'post@gronlia.example']) assert.ok(sheet.includes(words), words);
    },
  },
];

export const journeys: Journey[] = [...still, ...narrow, ...both, ...paper];
