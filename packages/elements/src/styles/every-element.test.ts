import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

import '../badge/badge.define.ts';
import '../button/button.define.ts';
import '../contact-strip/contact-strip.define.ts';
import '../dialog/dialog.define.ts';
import '../disclosure/disclosure.define.ts';
import '../field/field.define.ts';
import '../icon/icon.define.ts';
import { registerTexts } from '../language/language.ts';
import '../language-switcher/language-switcher.define.ts';
import '../notice/notice.define.ts';
import '../skeleton/skeleton.define.ts';

registerTexts({ nb: () => Promise.resolve({ templates: {} }) });

const long = 'Frivilligsentralkoordinatorstillingsannonse';

/** Every element with words that are longer than a narrow column. */
const elements: Readonly<Record<string, () => TemplateResult>> = {
  badge: () => html`<dugnad-badge kind="cancelled">${long}</dugnad-badge>`,
  button: () => html`<dugnad-button variant="filled"><dugnad-icon name="print"></dugnad-icon>${long}</dugnad-button>`,
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
  'contact strip with hours': () => html`<dugnad-contact-strip
    name=${long}
    phone="+47 12 34 56 78"
    opening-hours="Mo,We,Fr 12:00-12:01; Th 17:00-17:01"
    outside-hours="https://${long}.example.org/"
    languages="nb ar uk"
  ></dugnad-contact-strip>`,
  disclosure: () => html`<dugnad-disclosure open summary=${long}><p>${long}</p></dugnad-disclosure>`,
  field: () => html`<dugnad-field label=${long} hint=${long} error=${long} optional><input name="title" /></dugnad-field>`,
  'check box': () => html`<dugnad-field label=${long} hint=${long}><input type="checkbox" /></dugnad-field>`,
  select: () => html`<dugnad-field label="Place"><select><option>${long}</option></select></dugnad-field>`,
  'language switcher': () => html`<dugnad-language-switcher><a href="/nb" hreflang="nb" lang="nb">${long}</a></dugnad-language-switcher>`,
  notice: () => html`<dugnad-notice kind="error"><h3 slot="heading">${long}</h3><p>${long}</p><dugnad-button slot="actions">${long}</dugnad-button></dugnad-notice>`,
  skeleton: () => html`<dugnad-skeleton></dugnad-skeleton>`,
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

const isPressed = (element: Element): boolean => element.matches('button:not([slot="native"]), a[href], summary, select, input:not([type="checkbox"])');

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
            if (width === 0 || element.localName === 'option') continue;
            expect(Math.max(edge.left - left, right - edge.right), element.localName).to.be.at.most(1);
          }
        });
      }

      it('has nothing to press that is less than 44 px high', async () => {
        const root = await inColumn(content, { width: 600 });
        for (const element of within(root)) {
          if (isPressed(element)) expect(element.getBoundingClientRect().height, element.localName).to.be.at.least(44);
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
