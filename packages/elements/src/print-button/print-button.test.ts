import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { warningsDuring } from '../warn.page.ts';
import type { DugnadPrintButton } from './print-button.ts';
import './print-button.define.ts';

const native = (button: DugnadPrintButton): HTMLButtonElement => button.shadowRoot!.querySelector('button')!;
const words = (button: DugnadPrintButton): string => native(button).textContent.trim();

/** The sheets that say what is printed alone, applied as if the screen were paper. */
function paperSheets(on: boolean, roots: readonly (Document | ShadowRoot)[]): void {
  for (const { adoptedStyleSheets } of roots) {
    for (const { cssRules } of adoptedStyleSheets) {
      const [rule] = cssRules;
      if (rule instanceof CSSMediaRule && rule.cssText.includes('data-dugnad-print')) rule.media.mediaText = on ? 'all' : 'print';
    }
  }
}

/** What stands on the paper, by class, with the printer stopped at the door. */
async function paperOf(content: TemplateResult, roots: (page: HTMLElement) => (Document | ShadowRoot)[] = () => [document]): Promise<{ page: HTMLElement; seen: string[] }> {
  const page = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const seen: string[] = [];
  const printer = window.print;
  window.print = () => {
    paperSheets(true, roots(page));
    for (const root of [page, ...roots(page)]) for (const part of root.querySelectorAll<HTMLElement>('.part')) if (part.offsetHeight > 0) seen.push(part.id);
    paperSheets(false, roots(page));
  };
  const button = [page, ...roots(page)].map((root) => root.querySelector('dugnad-print-button')).find(Boolean)!;
  native(button).click();
  window.print = printer;
  window.dispatchEvent(new Event('afterprint'));
  return { page, seen: [...new Set(seen)] };
}

describe('<dugnad-print-button>', () => {
  it('says what it does, in words', async () => {
    expect(words(await fixture(html`<dugnad-print-button></dugnad-print-button>`))).to.equal('Print this page');
    expect(words(await fixture(html`<dugnad-print-button alone></dugnad-print-button>`))).to.equal('Print this');
    expect(words(await fixture(html`<dugnad-print-button label="Print the programme"></dugnad-print-button>`))).to.equal('Print the programme');
  });

  for (const key of ['Enter', ' ']) {
    it(`prints by ${key === ' ' ? 'the space bar' : key} (WCAG 2.1.1)`, async () => {
      const button = await fixture<DugnadPrintButton>(html`<dugnad-print-button></dugnad-print-button>`);
      let printed = 0;
      const printer = window.print;
      window.print = () => (printed += 1);
      button.focus();
      await sendKeys({ press: key });
      window.print = printer;
      expect(printed).to.equal(1);
    });
  }

  describe('puts on paper', () => {
    const other = html`<p class="part" id="other">Other</p>`;

    it('the page, unless told otherwise', async () => {
      const { seen } = await paperOf(html`${other}<section class="part" id="mine">Words <dugnad-print-button></dugnad-print-button></section>`);
      expect(seen).to.deep.equal(['other', 'mine']);
    });

    it('the part that is named', async () => {
      const { seen } = await paperOf(html`${other}<div><section class="part" id="mine">Words</section><p class="part" id="third">Third</p></div><dugnad-print-button for="mine"></dugnad-print-button>`);
      expect(seen).to.deep.equal(['mine']);
    });

    it('the section that it stands in', async () => {
      const { seen } = await paperOf(html`${other}<section class="part" id="mine"><p class="part" id="inside">Words</p><dugnad-print-button alone></dugnad-print-button></section>`);
      expect(seen).to.deep.equal(['mine', 'inside']);
    });

    it('that part however the page lays out the rest', async () => {
      const { seen } = await paperOf(html`<p class="part" id="other" style="display: flex">Other</p><section class="part" id="mine">Words<dugnad-print-button alone></dugnad-print-button></section>`);
      expect(seen).to.deep.equal(['mine']);
    });

    it('a part inside of a shadow tree, with what the page has put into it', async () => {
      const shadow = (page: HTMLElement): ShadowRoot => {
        const host = page.querySelector<HTMLElement>('.host')!;
        if (host.shadowRoot) return host.shadowRoot;
        const root = host.attachShadow({ mode: 'open' });
        const [aside, section] = ['p', 'section'].map((tag) => document.createElement(tag));
        Object.assign(aside!, { className: 'part', id: 'aside', textContent: 'Aside' });
        Object.assign(section!, { className: 'part', id: 'mine' });
        const button = Object.assign(document.createElement('dugnad-print-button'), { alone: true });
        section!.append(document.createElement('slot'), button);
        root.append(aside!, section!);
        (button as unknown as { performUpdate(): void }).performUpdate();
        return root;
      };
      const { seen } = await paperOf(html`${other}<div class="host"><p class="part" id="slotted">Slotted</p></div>`, (page) => [document, shadow(page)]);
      expect(seen.toSorted()).to.deep.equal(['mine', 'slotted']);
    });

    it('the page when there is no such part, and tells the webmaster', async () => {
      let seen: string[] = [];
      const button = await fixture<DugnadPrintButton>(html`<dugnad-print-button for="nowhere"></dugnad-print-button>`);
      const printer = window.print;
      window.print = () => (seen = ['page']);
      const [warning] = warningsDuring(() => native(button).click());
      window.print = printer;
      expect(warning).to.contain('"nowhere"');
      expect(seen).to.deep.equal(['page']);
    });
  });

  it('leaves nothing behind when it has printed', async () => {
    const before = document.adoptedStyleSheets.length;
    const { page } = await paperOf(html`<section class="part" id="mine">Words<dugnad-print-button alone></dugnad-print-button></section>`);
    expect(document.adoptedStyleSheets).to.have.length(before);
    expect([...document.querySelectorAll('[data-dugnad-print]')]).to.deep.equal([]);
    expect(page.isConnected).to.equal(true);
  });

  it('is not there where nothing can be printed', async () => {
    const printer = window.print;
    Object.assign(window, { print: undefined });
    const button = await fixture<DugnadPrintButton>(html`<dugnad-print-button></dugnad-print-button>`);
    window.print = printer;
    expect([button.hidden, button.offsetHeight]).to.deep.equal([true, 0]);
  });

  it('is 44 px high to press (WCAG 2.5.8)', async () => {
    expect(native(await fixture(html`<dugnad-print-button></dugnad-print-button>`)).offsetHeight).to.be.at.least(44);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has nothing for axe to find, when ${dir}`, async () => {
      await expect(await fixture(html`<dugnad-print-button dir=${dir}></dugnad-print-button>`)).to.be.accessible();
    });
  }
});
