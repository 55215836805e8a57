import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../accordion/accordion.define.ts';
import '../action-list/action-list.define.ts';
import '../card/card.define.ts';
import '../document-list/document-list.define.ts';
import '../leave-quickly/leave-quickly.define.ts';
import '../link-button/link-button.define.ts';
import '../load-more/load-more.define.ts';
import '../progress/progress.define.ts';
import '../skip-link/skip-link.define.ts';
import '../steps/steps.define.ts';
import '../table/table.define.ts';
import '../tabs/tabs.define.ts';

const content: Readonly<Record<string, TemplateResult>> = {
  progress: html`<dugnad-progress label="Signatures" value="812" max="1000" milestones="500"></dugnad-progress>`,
  steps: html`<dugnad-steps current="2"><ol><li><a href="#task">The task</a></li><li>Your details</li></ol></dugnad-steps>`,
  'a card': html`<dugnad-card><h3 slot="heading"><a href="#choir">Choir</a></h3><p>Everybody may sing.</p></dugnad-card>`,
  'a list with actions': html`<dugnad-action-list><ul><li><a href="#26">Thursday 26</a> <button type="button">I can</button></li></ul></dugnad-action-list>`,
  'a list of documents': html`<dugnad-document-list><ul><li><a href="#plan.pdf">The plan</a></li></ul></dugnad-document-list>`,
  'a way to more': html`<dugnad-load-more shown="20" total="63"><a href="#page=2">Show 20 more</a></dugnad-load-more>`,
  'an accordion': html`<dugnad-accordion><details open><summary>When</summary><p><a href="#thursdays">Thursdays</a></p></details><details><summary>Where</summary></details></dugnad-accordion>`,
  tabs: html`<dugnad-tabs><section><h3>When</h3><a href="#thursdays">Thursdays</a></section><section><h3>Where</h3><p>Here</p></section></dugnad-tabs>`,
  'a table': html`<dugnad-table><table><thead><tr><th>What</th></tr></thead><tbody><tr><td><a href="#choir">Choir</a></td></tr></tbody></table></dugnad-table>`,
  'a link to leave by': html`<dugnad-leave-quickly><a href="https://www.example.org/">Leave</a></dugnad-leave-quickly>`,
  'a skip link': html`<dugnad-skip-link><a href="#main">Skip</a></dugnad-skip-link>`,
  'a link as a button': html`<dugnad-link-button variant="filled"><a href="#join">Sign up</a></dugnad-link-button>`,
};

const resets: Readonly<Record<string, string>> = {
  'takes all looks away': '.harsh * { all: revert; }',
  'sets everything to nothing': '.harsh * { margin: 0; padding: 0; border: 0; font-size: 100%; list-style: none; text-decoration: none; color: inherit; background: transparent; }',
  'makes its links blocks and its lists small': '.harsh a { display: block; color: #808080; } .harsh ul, .harsh ol { font-size: 10px; }',
};

/** The element on a page with such rules. */
async function onPage(rules: string, template: TemplateResult): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div class="harsh"><style></style>${template}</div>`);
  page.querySelector('style')!.textContent = rules;
  page.style.inlineSize = '600px';
  return page;
}

describe('on a page that', () => {
  for (const [what, rules] of Object.entries(resets)) {
    describe(what, () => {
      for (const [name, template] of Object.entries(content)) {
        it(`${name} still keeps inside its column, and can be seen and pressed`, async () => {
          const page = await onPage(rules, template);
          expect(page.scrollWidth).to.be.at.most(600);
          for (const link of page.querySelectorAll<HTMLElement>('a, button')) {
            const { width, height } = link.getBoundingClientRect();
            expect(Math.min(width, height), link.textContent).to.be.greaterThan(0);
          }
        });
      }

      it('a link as a button can be read on its fill', async () => {
        const page = await onPage(rules, content['a link as a button']!);
        const { color, backgroundColor } = getComputedStyle(page.querySelector('a')!);
        const button = await fixture<HTMLElement>(content['a link as a button']!);
        const untouched = getComputedStyle(button.querySelector('a')!);
        expect([color, backgroundColor]).to.deep.equal([untouched.color, untouched.backgroundColor]);
      });
    });
  }
});
