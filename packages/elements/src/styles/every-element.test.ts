import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

import '../action-list/action-list.define.ts';
import '../avatar/avatar.define.ts';
import '../accordion/accordion.define.ts';
import '../badge/badge.define.ts';
import '../button/button.define.ts';
import '../call-to-action/call-to-action.define.ts';
import '../card/card.define.ts';
import '../choice/choice.define.ts';
import '../choice-group/choice-group.define.ts';
import '../contact-strip/contact-strip.define.ts';
import '../date-field/date-field.define.ts';
import '../dialog/dialog.define.ts';
import '../disclosure/disclosure.define.ts';
import '../document-list/document-list.define.ts';
import '../field/field.define.ts';
import '../form/form.define.ts';
import '../icon/icon.define.ts';
import '../leave-quickly/leave-quickly.define.ts';
import '../menu/menu.define.ts';
import '../notice/notice.define.ts';
import '../print-button/print-button.define.ts';
import '../skeleton/skeleton.define.ts';
import '../skip-link/skip-link.define.ts';
import '../table/table.define.ts';
import '../tabs/tabs.define.ts';
import '../toggletip/toggletip.define.ts';
import { registerTexts } from '../language/language.ts';
import '../language-switcher/language-switcher.define.ts';
import '../link-button/link-button.define.ts';
import '../load-more/load-more.define.ts';
import '../picture/picture.define.ts';
import '../progress/progress.define.ts';
import '../receipt/receipt.define.ts';
import '../spinner/spinner.define.ts';
import '../steps/steps.define.ts';

registerTexts({ nb: () => Promise.resolve({ templates: {} }) });
import '../time-slots/time-slots.define.ts';

const long = 'Frivilligsentralkoordinatorstillingsannonse';

/** Every element with words that are longer than a narrow column. */
const elements: Readonly<Record<string, () => TemplateResult>> = {
  accordion: () => html`<dugnad-accordion><details open><summary><h3>${long}</h3></summary><p>${long}</p></details><details><summary>${long}</summary></details></dugnad-accordion>`,
  badge: () => html`<dugnad-badge kind="cancelled">${long}</dugnad-badge>`,
  button: () => html`<dugnad-button variant="filled"><dugnad-icon name="print"></dugnad-icon>${long}</dugnad-button>`,
  choice: () => html`<dugnad-choice hint=${long} error=${long}><label><input type="checkbox" /><dugnad-icon name="phone"></dugnad-icon> ${long}</label></dugnad-choice>`,
  'choice group': () => html`<dugnad-choice-group hint=${long} error=${long}>
    <fieldset><legend>${long}</legend><label><input type="radio" name="way" /> ${long}</label><label><input type="radio" name="way" checked /> ${long}</label></fieldset>
  </dugnad-choice-group>`,
  'segmented choice group': () => html`<dugnad-choice-group segmented label=${long} hint=${long}>
    <label><input type="radio" name="way" />${long}</label><label><input type="radio" name="way" checked />${long}</label>
  </dugnad-choice-group>`,
  'contact strip': () => html`<dugnad-contact-strip
    name=${long}
    person-role=${long}
    phone="+47 12 34 56 78"
    sms="12 34 56 78"
    email="${long}@${long}.example.org"
    hours=${long}
    place=${long}
    languages="norsk, العربية"
  ></dugnad-contact-strip>`,
  'disclosure of the page’s own': () => html`<dugnad-disclosure><details open><summary>${long}</summary><p>${long}</p></details></dugnad-disclosure>`,
  'contact strip with hours': () => html`<dugnad-contact-strip
    name=${long}
    phone="+47 12 34 56 78"
    opening-hours="Mo,We,Fr 12:00-12:01; Th 17:00-17:01"
    outside-hours="https://${long}.example.org/"
    languages="nb ar uk"
  ></dugnad-contact-strip>`,
  disclosure: () => html`<dugnad-disclosure open summary=${long}><p>${long}</p></dugnad-disclosure>`,
  form: () => html`<dugnad-form shared-device busy><form><dugnad-field label=${long}><input name="title" required /></dugnad-field><dugnad-button type="submit">${long}</dugnad-button></form></dugnad-form>`,
  counter: () => html`<dugnad-field label=${long} counter="3"><textarea>${long}</textarea></dugnad-field>`,
  field: () => html`<dugnad-field label=${long} hint=${long} error=${long} optional><input name="title" /></dugnad-field>`,
  'check box': () => html`<dugnad-field label=${long} hint=${long}><input type="checkbox" /></dugnad-field>`,
  select: () => html`<dugnad-field label="Place"><select><option>${long}</option></select></dugnad-field>`,
  'language switcher': () => html`<dugnad-language-switcher><a href="/nb" hreflang="nb" lang="nb">${long}</a></dugnad-language-switcher>`,
  notice: () => html`<dugnad-notice kind="error"><h3 slot="heading">${long}</h3><p>${long}</p><dugnad-button slot="actions">${long}</dugnad-button></dugnad-notice>`,
  'date field': () => html`<dugnad-date-field label=${long} hint=${long} error=${long} optional><input name="day" value="2026-11-26" /></dugnad-date-field>`,
  'choice of times': () => html`<dugnad-time-slots label=${long} hint=${long} error=${long} .slots=${[{ start: '2026-11-26T10:00', note: long }, { start: '2026-11-26T12:00', taken: true, reason: long }]}></dugnad-time-slots>`,
  tabs: () => html`<dugnad-tabs label=${long}><section><h3>${long}</h3><p>${long}</p></section><section><h3>${long}</h3></section></dugnad-tabs>`,
  toggletip: () => html`<dugnad-toggletip label=${long}>${long}</dugnad-toggletip>`,
  'leave quickly': () => html`<dugnad-leave-quickly><a href="https://www.example.org/">${long}</a></dugnad-leave-quickly>`,
  'print button': () => html`<dugnad-print-button label=${long}></dugnad-print-button>`,
  'skip link': () => html`<dugnad-skip-link><a href="#x">${long}</a></dugnad-skip-link>`,
  menu: () => html`<dugnad-menu label=${long}><ul><li><a href="#x">${long}</a></li></ul></dugnad-menu>`,
  table: () => html`<dugnad-table><table><caption>${long}</caption><thead><tr><th>${long}</th><th>${long}</th></tr></thead><tbody><tr><th scope="row">${long}</th><td>${long}</td></tr></tbody></table></dugnad-table>`,
  skeleton: () => html`<dugnad-skeleton></dugnad-skeleton>`,
  'bar of progress': () => html`<dugnad-progress
    label=${long}
    max="1000"
    .parts=${[{ value: 790, label: long }, { value: 22, label: long }]}
    .milestones=${[{ value: 500, label: long }]}
  ></dugnad-progress>`,
  receipt: () => html`<dugnad-receipt shared-device><h2>${long}</h2><p><a href="https://example.org/7fk2">${long}</a></p></dugnad-receipt>`,
  'row of steps': () => html`<dugnad-steps current="2"><ol><li><a href="#one">${long}</a></li><li>${long}</li><li>${long}</li></ol></dugnad-steps>`,
  card: () => html`<dugnad-card>
    <dugnad-badge slot="badge">${long}</dugnad-badge>
    <h3 slot="heading">${long}</h3>
    <p slot="facts">${long}</p>
    <p>${long}</p>
    <dugnad-button slot="actions">${long}</dugnad-button>
  </dugnad-card>`,
  'call to action': () => html`<dugnad-call-to-action>
    <h3 slot="heading">${long}</h3>
    <p>${long}</p>
    <dugnad-link-button slot="action" variant="filled"><a href="#there">${long}</a></dugnad-link-button>
    <a slot="phone" href="tel:12345678">${long} 12 34 56 78</a>
  </dugnad-call-to-action>`,
  face: () => html`<dugnad-avatar name=${long} alone></dugnad-avatar>`,
  'list with actions': () => html`<dugnad-action-list>
    <ul><li><a href="#one">${long}</a> <dugnad-button>${long}</dugnad-button> <a href="#two">${long}</a></li><li><p>${long}</p></li></ul>
  </dugnad-action-list>`,
  'list of documents': () => html`<dugnad-document-list>
    <ul><li><a href="#${long}.pdf" data-size="2400000" hreflang="nl">${long}</a></li></ul>
  </dugnad-document-list>`,
  picture: () => html`<dugnad-picture ratio="3/2"><figure><img src="data:," alt=${long} /><figcaption>${long} <small>${long}</small></figcaption></figure></dugnad-picture>`,
  'way to more': () => html`<dugnad-load-more shown="20" total="63" busy><a href="#more">${long}</a></dugnad-load-more>`,
  'sign of waiting': () => html`<dugnad-spinner delay="0">${long}</dugnad-spinner>`,
  'link as a button': () => html`<dugnad-link-button variant="filled"><a href="#there"><dugnad-icon name="print"></dugnad-icon>${long}</a></dugnad-link-button>`,
};

interface Column {
  readonly width: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly letters?: string;
}

/** One element in a column of a page. */
async function inColumn(content: () => TemplateResult, { width, dir = 'ltr', letters = '' }: Column): Promise<HTMLElement> {
  document.documentElement.style.fontSize = letters;
  const column = await fixture<HTMLElement>(html`<div dir=${dir}>${content()}</div>`);
  column.style.inlineSize = `${width}px`;
  await column.querySelector<LitElement>('*')?.updateComplete;
  return column;
}

function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

const isPressed = (element: Element): boolean => element.matches('button:not([slot="native"]), a[href], summary, select, input:not([type="checkbox"], [type="radio"]), label:has([type="radio"])');

describe('every element', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  for (const [name, content] of Object.entries(elements)) {
    describe(`a ${name}`, () => {
      const columns: readonly [what: string, column: Column][] = [
        ['a telephone of 320 px', { width: 288 }],
        ['a telephone of 320 px, from right to left', { width: 288, dir: 'rtl' }],
        ['a side column of 180 px', { width: 180 }],
        ['320 px with letters twice as large', { width: 288, letters: '32px' }],
      ];
      for (const [what, column] of columns) {
        it(`keeps long words inside ${what}`, async () => {
          const root = await inColumn(content, column);
          expect(root.scrollWidth).to.be.at.most(column.width);
          const edge = root.getBoundingClientRect();
          for (const element of within(root)) {
            const { left, right, width } = element.getBoundingClientRect();
            // The head of a table that has become a list is heard, not seen.
            if (width === 0 || element.localName === 'option' || element.closest('thead')) continue;
            expect(Math.max(edge.left - left, right - edge.right), element.localName).to.be.at.most(1);
          }
        });
      }

      it('has nothing to press that is less than 44 px high', async () => {
        const root = await inColumn(content, { width: 600 });
        for (const element of within(root)) {
          if (isPressed(element) && element.checkVisibility()) expect(element.getBoundingClientRect().height, element.localName).to.be.at.least(44);
        }
      });

      it('carries no style attribute, which a strict page would refuse', async () => {
        const root = await inColumn(content, { width: 600 });
        const styled = [...within(root)].filter((element) => element.hasAttribute('style'));
        expect(styled).to.deep.equal([]);
      });

      it('has nothing for axe to find in a narrow column from right to left', async () => {
        await expect(await inColumn(content, { width: 288, dir: 'rtl' })).to.be.accessible();
      });
    });
  }
});
