/** Scripts that look at a page as a whole: what moves, what is cut off, what has no edge. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { brokenRules } from './axe.page.ts';
import { FormLook } from './form-look.page.ts';

/** Fonts are there, and what they moved has moved. */
export const settled = 'document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))))';

/** All shifts since the page was opened, but those that a key or a press called for. */
export const shifted = `new Promise((resolve) => {
  let sum = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ hadRecentInput, value }) => { if (!hadRecentInput) sum += value; }));
  observer.observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
})`;

/** Spaces as WCAG 1.4.12 wants them to be borne, in every shadow root. */
const spaced = `(() => {
  const rootsOf = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsOf(each.shadowRoot) : []))];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
  for (const root of rootsOf(document)) root.adoptedStyleSheets.push(sheet);
})()`;

/** Text that its box cuts off. */
const cut = `(() => {
  const rootsOf = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsOf(each.shadowRoot) : []))];
  return rootsOf(document).flatMap((root) => [...root.querySelectorAll('p, a, button, label, legend, summary, h1, h2, h3, li, dd')])
    .filter((each) => each.checkVisibility() && getComputedStyle(each).overflow !== 'visible' && each.clientWidth > 1 && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 2)).map(({ textContent }) => textContent.trim().slice(0, 60));
})()`;

/** Controls whose edge the colours of a system would hide. */
export const edgeless = `(() => {
  const rootsOf = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsOf(each.shadowRoot) : []))];
  return rootsOf(document).flatMap((root) => [...root.querySelectorAll('form button, form input:not([type=hidden], [type=checkbox], [type=radio]), form textarea')]).filter((each) => each.checkVisibility())
    .filter((each) => { const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(each); return parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none' || /^rgba.*, 0\\)$|transparent/.test(borderTopColor); }).map(({ name, textContent }) => name || textContent.trim());
})()`;

/** How many animations run. */
export const running = `(() => {
  const rootsOf = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsOf(each.shadowRoot) : []))];
  return [...new Set(rootsOf(document).flatMap((root) => root.getAnimations()))].filter(({ playState }) => playState === 'running').length;
})()`;

/**
 * Room for whoever needs more of it, wherever a form stands.
 *
 * @param where "in the widget"
 * @param open opens it in English, with its form empty
 */
export const roomy = (where: string, open: (page: Page, site: JourneySite) => Promise<unknown>): Journey[] => [
  {
    title: `${where} letters of twice the size fit, and nothing is cut off (WCAG 1.4.4)`,
    async run(page, site) {
      await page.viewport(1280, 900);
      await open(page, site);
      await page.evaluate("void (document.documentElement.style.fontSize = '200%')");
      assert.ok((await new FormLook(page).overflow()) <= 0);
      assert.deepEqual(await page.evaluate<string[]>(cut), []);
    },
  },
  {
    title: `${where} wider spaces between lines, words and letters fit, and nothing is cut off (WCAG 1.4.12)`,
    async run(page, site) {
      await page.viewport(640, 900);
      await open(page, site);
      await page.evaluate(spaced);
      assert.ok((await new FormLook(page).overflow()) <= 0);
      assert.deepEqual(await page.evaluate<string[]>(cut), []);
    },
  },
];

/**
 * The same for a form of ours on somebody's page: narrow, from right to left, in the colours of a system, and still.
 *
 * @param open opens it in English, with its form empty
 * @param serve serves it in Arabic, and gives its address
 */
export const roomyWidget = (where: string, open: (page: Page, site: JourneySite) => Promise<unknown>, serve: (page: Page, site: JourneySite) => Promise<{ readonly address: string }>): Journey[] => [
  ...roomy(where, open),
  {
    title: `${where} nothing scrolls sideways at 320 px from right to left, and no rule of axe is broken (WCAG 1.4.10)`,
    async run(page, site) {
      await page.frame320((await serve(page, site)).address);
      const look = new FormLook(page);
      await page.waitFor('the form is there', async () => (await look.fields()).length > 5);
      assert.ok((await look.overflow()) <= 0, 'the form');
      await page.byRole('button').nth(0).click();
      await page.waitFor('it says what is wrong', async () => (await look.summary()).length > 0);
      assert.ok((await look.overflow()) <= 0, 'the form with errors');
      // In WebKit it stands in a frame, which axe would look at as a whole.
      if (page.engine !== 'webkit') assert.deepEqual(await brokenRules(page), []);
    },
  },
  {
    title: `${where} everything to press has 44 px, keeps its edge in the colours of a system, and nothing moves for whoever asks for stillness`,
    async run(page, site) {
      await page.viewport(480, 800);
      await open(page, site);
      assert.deepEqual((await new FormLook(page).targets()).filter(({ width, height }) => width < 43.5 || height < 43.5), []);
      await page.emulate({ reducedMotion: 'reduce', forcedColors: 'active' });
      assert.equal(await page.evaluate<number>(running), 0);
      assert.deepEqual(await page.evaluate<string[]>(edgeless), []);
    },
  },
];
