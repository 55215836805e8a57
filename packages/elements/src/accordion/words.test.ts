import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../leave-quickly/leave-quickly.define.ts';
import '../menu/menu.define.ts';
import '../print-button/print-button.define.ts';
import '../table/table.define.ts';
import '../toggletip/toggletip.define.ts';
import { languageReady, registerTexts } from '../language/language.ts';
import './accordion.define.ts';

const danish = {
  'accordion.open-all': 'Åbn alle',
  'menu.label': 'Mere',
  'print-button.page': 'Udskriv siden',
  'print-button.part': 'Udskriv dette',
  'toggletip.label': 'Hvad er det?',
  'leave-quickly.shortcut': 'Eller tryk på Shift tre gange.',
  'table.label': 'Tabel',
};

const wide = html`<dugnad-table><table><tr><td colspan="2">Menneskerettighetsorganisasjonssamarbeid</td></tr></table></dugnad-table>`;

const buttonWords = (element: Element): string | undefined => element.shadowRoot?.querySelector('button')?.textContent.trim();

const cases: readonly [what: string, content: TemplateResult, english: string, danish: string, say: (element: Element) => string | null | undefined][] = [
  ['an accordion', html`<dugnad-accordion><details></details><details></details></dugnad-accordion>`, 'Open all', 'Åbn alle', buttonWords],
  ['a menu', html`<dugnad-menu></dugnad-menu>`, 'More', 'Mere', buttonWords],
  ['a menu, said with its list,', html`<dugnad-menu><ul></ul></dugnad-menu>`, 'More', 'Mere', (menu) => menu.querySelector('ul')!.ariaLabel],
  ['a print button', html`<dugnad-print-button></dugnad-print-button>`, 'Print this page', 'Udskriv siden', buttonWords],
  ['a print button for a part', html`<dugnad-print-button alone></dugnad-print-button>`, 'Print this', 'Udskriv dette', buttonWords],
  ['a toggletip', html`<dugnad-toggletip>Words</dugnad-toggletip>`, 'What is this?', 'Hvad er det?', buttonWords],
  [
    'a link to leave by, said with it,',
    html`<dugnad-leave-quickly><a href="https://www.example.org/">Leave</a></dugnad-leave-quickly>`,
    'Or press Shift three times.',
    'Eller tryk på Shift tre gange.',
    (element) => element.querySelector('a')!.getAttribute('aria-description'),
  ],
  ['a table that is scrolled', html`<div>${wide}</div>`, 'Table', 'Tabel', (column) => column.querySelector('dugnad-table')!.shadowRoot!.querySelector('.region')!.ariaLabel],
];

describe('our own words', () => {
  before(() => registerTexts({ da: () => Promise.resolve({ templates: danish }) }));

  afterEach(async () => {
    document.documentElement.lang = 'en';
    await languageReady();
  });

  for (const [what, content, english, translated, say] of cases) {
    it(`of ${what} are English, and follow the page when its language changes`, async () => {
      document.documentElement.lang = 'en';
      const element = await fixture<HTMLElement>(content);
      element.style.maxInlineSize = '120px';
      await waitUntil(() => say(element) === english, `it does not say "${english}" but "${say(element)}"`);
      document.documentElement.lang = 'da';
      await waitUntil(() => say(element) === translated, `it still says "${say(element)}"`);
      expect(element.isConnected).to.equal(true);
    });
  }
});
