/** The question stands in a file of its own, with its own finder of the language: it speaks as the rest of the page does. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { feedOf } from './calendar.page.ts';

const config = JSON.stringify({
  controller: { name: 'Us' },
  noticeVersion: '2026-11',
  purposes: [{ id: 'statistics', text: { en: 'Counting visits', nb: 'Telle besøk', da: 'Tælle besøg', so: 'Tirinta booqashooyinka' }, kind: 'statistics' }],
  services: [],
});

const feed = feedOf(...Array.from({ length: 22 }, (_, at) => ({ title: `Kor ${at + 1}`, day: at + 1 })));

interface Opening {
  readonly lang: string;
  readonly body?: string;
  /** With the script tag of the widgets. */
  readonly loader?: boolean;
}

async function open(page: Page, site: JourneySite, { lang, body = '', loader = true }: Opening): Promise<void> {
  site.answer('/ours.ics', feed);
  site.answer('/house.html', `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>House</title>
<script type="application/json" id="dugnad-consent-config">${config}</script><script src="/consent-head.js"></script>${loader ? '<script type="module" src="/dugnad.js"></script>' : ''}<h1>House</h1>${body}</html>`);
  await page.goto('/house.html');
}

const says = (page: Page, ...names: string[]): Promise<unknown> => Promise.all(names.map((name) => page.byRole('button', { name }).appears()));
const calendar = '<dugnad-language-switcher languages="nb da en"></dugnad-language-switcher><dugnad-calendar src="/ours.ics"></dugnad-calendar>';
const filesOf = (site: JourneySite): string[] => site.requests().flatMap(({ path }) => /^\/(.+?)(?:-[a-z0-9]{8})?\.js$/.exec(path)?.[1] ?? []);

export const journeys: Journey[] = [
  {
    title: 'the question of consent fetches the head and one file, and one for its words, and no Lit',
    async run(page, site) {
      await open(page, site, { lang: 'nb', loader: false });
      await says(page, 'Avvis alle', 'Godta alle', 'Velg selv');
      assert.deepEqual(filesOf(site).toSorted(), ['consent', 'consent-head', 'consent.nb']);
    },
  },
  {
    title: 'the question and a calendar follow the language that a visitor chooses, and the choice of language of the page',
    async run(page, site) {
      await open(page, site, { lang: 'nb', body: calendar });
      await says(page, 'Godta alle', 'Personvernvalg', 'Vis flere');
      await page.tabTo('combobox', { name: 'Språk' });
      await page.press('ArrowDown');
      await says(page, 'Acceptér alle', 'Vis flere');
      await page.press('ArrowDown');
      await says(page, 'Accept all', 'Privacy choices', 'Show more');
      assert.equal(await page.evaluate("document.querySelector('dugnad-consent').shadowRoot.querySelector('section').lang"), 'en');
    },
  },
  {
    title: 'the question follows the page when that changes its language, with a calendar beside it and alone',
    async run(page, site) {
      for (const body of [calendar, '']) {
        await open(page, site, { lang: 'en', body });
        await says(page, 'Accept all', ...(body ? ['Show more'] : []));
        await page.evaluate("document.documentElement.lang = 'nb'");
        await says(page, 'Godta alle', 'Personvernvalg', ...(body ? ['Vis flere'] : []));
      }
    },
  },
  {
    title: 'the question on a Faroese page is in Danish where the script tag knows of neighbours, and in English without it',
    async run(page, site) {
      await open(page, site, { lang: 'fo' });
      await says(page, 'Acceptér alle');
      await open(page, site, { lang: 'fo', loader: false });
      await says(page, 'Accept all');
    },
  },
  {
    title: 'the question has the words that a page has put in the place of ours, and a language that the page brings',
    async run(page, site) {
      const own = { en: { 'consent.accept': 'Yes to all' }, so: { name: 'Soomaali', fallback: ['nb'], 'consent.accept': 'Aqbal dhammaan' } };
      const body = `<script type="application/json" id="dugnad-texts">${JSON.stringify(own)}</script>`;
      for (const loader of [true, false]) {
        await open(page, site, { lang: 'en', body, loader });
        await says(page, 'Yes to all', 'Refuse all');
        await open(page, site, { lang: 'so', body, loader });
        await says(page, 'Aqbal dhammaan', 'Avvis alle');
      }
    },
  },
];
