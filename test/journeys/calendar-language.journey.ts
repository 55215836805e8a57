/** Whose words and whose dates: the page's language, its neighbours, and a mark where two meet. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { dayFromNow, feedOf, openPage } from './calendar.page.ts';

const feed = feedOf(...Array.from({ length: 22 }, (_, at) => ({ title: `Kor ${at + 1}`, day: at + 1 })));
const calendar = 'src="/ours.ics"';

/** A date as the browser itself writes it in a language: `mandag 23. november`. */
function tomorrow(page: Page, language: string): Promise<string> {
  const day = dayFromNow(1);
  const options = "{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }";
  // Not every browser has nynorsk; its readers get bokmål then.
  const known = `(Intl.DateTimeFormat.supportedLocalesOf('${language}')[0] ?? 'nb')`;
  return page.evaluate(`new Intl.DateTimeFormat(${known} + '-u-ca-gregory-nu-latn', ${options}).format(new Date('${day}'))`);
}

/** What language is each written date said to be in? Clock times have no words. */
const datesMarked = `[...new Set([...document.querySelector('dugnad-calendar').shadowRoot.querySelectorAll('time, .visually-hidden')]
  .filter(({ textContent }) => /\\p{L}/u.test(textContent)).map((time) => time.closest('[lang]').lang))]`;

const wordsMarked = "document.querySelector('dugnad-calendar').shadowRoot.querySelector('section').lang";

export const journeys: Journey[] = [
  {
    title: 'a page in bokmål, or just “no”, has Norwegian words and dates, and one in nynorsk has its own words',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      for (const [lang, more, month] of [['nb', 'Vis flere', 'Måned'], ['no', 'Vis flere', 'Måned'], ['nn', 'Vis fleire', 'Månad'], ['nb-NO', 'Vis flere', 'Måned']] as const) {
        const house = await openPage(page, site, { lang, calendar });
        await page.byRole('button', { name: more }).appears();
        await page.byRole('button', { name: month }).appears();
        await page.byRole('heading', { name: await tomorrow(page, lang) }).appears();
        await house.isQuiet();
      }
    },
  },
  {
    title: 'a page in Spanish has English words and Spanish dates, each marked with its language',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const house = await openPage(page, site, { lang: 'es', calendar });
      await house.shows(20);
      assert.equal(await page.byRole('button', { name: 'Show more' }).exists(), true);
      assert.equal(await page.byRole('heading', { name: await tomorrow(page, 'es') }).exists(), true);
      assert.equal(await page.evaluate(wordsMarked), 'en');
      assert.deepEqual(await page.evaluate(datesMarked), ['es']);
      await house.pressButton('Month');
      await page.byRole('table').appears();
      assert.deepEqual(await page.evaluate(datesMarked), ['es']);
    },
  },
  {
    title: 'when the page changes its language, words and dates follow, and back again',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const house = await openPage(page, site, { lang: 'en-GB', calendar });
      await house.shows(20);
      for (const [lang, more] of [['da', 'Vis flere'], ['nl', 'Meer tonen'], ['en-GB', 'Show more']] as const) {
        await page.evaluate(`document.documentElement.lang = '${lang}'`);
        await page.byRole('button', { name: more }).appears();
        await page.byRole('heading', { name: await tomorrow(page, lang) }).appears();
        assert.equal(await page.evaluate(wordsMarked), lang.slice(0, 2));
      }
      assert.equal((await house.entries()).length, 20);
      await house.isQuiet();
    },
  },
  {
    title: 'a page in Arabic runs from right to left with Arabic dates in Latin digits',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const house = await openPage(page, site, { lang: 'ar" dir="rtl', calendar });
      await house.shows(20);
      const date = await tomorrow(page, 'ar');
      assert.match(date, /\d/u);
      assert.equal(await page.byRole('heading', { name: date }).exists(), true);
      const [list, month] = await page.byRole('button').all();
      assert.equal((list?.box.x ?? 0) > (month?.box.x ?? 0), true);
    },
  },
  {
    title: 'who finds languages at the head of the calendar takes one by keys: words and dates follow, the month stays, nothing is kept',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const house = await openPage(page, site, { calendar: `${calendar} languages="en nb ar"` });
      await house.shows(20);
      await page.byRole('combobox', { name: 'Language' }).appears();
      await house.chooseLanguage('Language', 'ArrowDown');
      await page.byRole('button', { name: 'Måned' }).appears();
      await page.byRole('heading', { name: await tomorrow(page, 'nb') }).appears();
      assert.deepEqual([await page.evaluate(wordsMarked), await page.evaluate('document.documentElement.lang')], ['nb', 'en']);
      assert.match((await house.heard(1)).join(' '), /Språk: Norsk bokmål/u);
      await house.pressButton('Måned');
      await page.byRole('table').appears();
      await house.chooseLanguage('Språk', 'ArrowUp', 'Shift+Tab');
      await page.byRole('button', { name: 'Month' }).appears();
      assert.equal(await page.byRole('table').exists(), true);
      assert.deepEqual(await page.storage(), { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] });
      await house.isQuiet();
    },
  },
  {
    title: 'the choice of languages costs one file, and only where the page names some',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const scripts = async (): Promise<string[]> => (await page.requests()).filter((address) => /\/(?!own|recorder)[^/]*\.js$/.test(address)).map((address) => address.replace(/.*\/|(?:-\w{8})?\.js$/g, ''));
      const plain = await openPage(page, site, { calendar });
      await plain.shows(20);
      assert.deepEqual((await scripts()).sort(), ['base', 'calendar', 'dugnad']);
      const asked = await openPage(page, site, { calendar: `${calendar} languages` });
      await asked.shows(20);
      await page.byRole('combobox', { name: 'Language' }).appears();
      assert.equal((await scripts()).includes('calendar-switcher'), true);
      await asked.isQuiet();
    },
  },
  {
    title: 'a page that has words of its own, and a language that we do not have, shows both under a strict policy',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      site.answer('/words/so.json', { body: JSON.stringify({ 'calendar.list.more': 'Muuji wax dheeraad ah' }), headers: { 'content-type': 'application/json' } });
      const own = {
        en: { 'calendar.list.more': 'More from us', 'calendar.empty.next': 'Soon: {0}' },
        so: { name: 'Soomaali', fallback: ['nb'], src: '/words/so.json' },
      };
      const block = `<script type="application/json" id="dugnad-texts">${JSON.stringify(own)}</script>`;
      const body = `${block}<dugnad-calendar ${calendar}></dugnad-calendar>`;
      const english = await openPage(page, site, { body });
      await page.byRole('button', { name: 'More from us' }).appears();
      await english.isQuiet();
      const somali = await openPage(page, site, { body, lang: 'so' });
      await page.byRole('button', { name: 'Muuji wax dheeraad ah' }).appears();
      // What it has no words for is Norwegian, as the page wants, and most of it is.
      await page.byRole('button', { name: 'Måned' }).appears();
      assert.equal(await page.evaluate(wordsMarked), 'nb');
      await somali.isQuiet();
    },
  },
  {
    title: 'a page in a language that communities bring falls back on the one that the page names, not on what a browser would guess',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const own = {
        se: { name: 'Davvisámegiella', fallback: ['nn', 'nb'], 'calendar.view.month': 'Mánnu' },
        prs: { name: 'دری', fallback: ['de'], 'calendar.view.month': 'ماه' },
        ti: { name: 'ትግርኛ', 'calendar.view.month': 'ወርሒ', fallback: [] },
      };
      const block = `<script type="application/json" id="dugnad-texts">${JSON.stringify(own)}</script>`;
      const body = `${block}<dugnad-calendar ${calendar}></dugnad-calendar>`;
      for (const [lang, month, more, words] of [['se', 'Mánnu', 'Vis fleire', 'nn'], ['prs', 'ماه', 'Mehr anzeigen', 'de'], ['ti', 'ወርሒ', 'Show more', 'en']] as const) {
        const house = await openPage(page, site, { body, lang });
        await page.byRole('button', { name: month }).appears();
        await page.byRole('button', { name: more }).appears();
        assert.equal(await page.evaluate(wordsMarked), words);
        await house.isQuiet();
      }
    },
  },
  {
    title: 'a page that wants Dutch with u says so once, and one in Flanders has its own words',
    async run(page, site) {
      site.answer('/ours.ics', feed);
      const ofVariant = (tag: string): string => `<script type="application/json" id="dugnad-texts">{"nl": {"variant": "${tag}"}}</script><dugnad-calendar ${calendar}></dugnad-calendar>`;
      for (const [tag, look] of [['nl-x-formal', { body: ofVariant('nl-x-formal'), lang: 'nl' }], ['nl-x-formal', { calendar, lang: 'nl-x-formal' }], ['nl-BE', { calendar, lang: 'nl-BE' }]] as const) {
        const house = await openPage(page, site, look);
        await page.byRole('button', { name: 'Meer tonen' }).appears();
        await page.byRole('heading', { name: await tomorrow(page, 'nl') }).appears();
        await page.waitFor(`the words are those of ${tag}`, async () => (await page.evaluate(wordsMarked)) === tag);
        await house.isQuiet();
      }
    },
  },
];
