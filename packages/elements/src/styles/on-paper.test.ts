import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

import '../accordion/accordion.define.ts';
import '../disclosure/disclosure.define.ts';
import '../leave-quickly/leave-quickly.define.ts';
import '../menu/menu.define.ts';
import '../print-button/print-button.define.ts';
import '../skip-link/skip-link.define.ts';
import '../table/table.define.ts';
import '../tabs/tabs.define.ts';
import '../toggletip/toggletip.define.ts';
import { onPaper } from './paper.page.ts';

/** An element in a column, and when it has drawn all that it draws. */
async function open(content: TemplateResult, width = 600): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div>${content}</div>`);
  page.style.inlineSize = `${width}px`;
  const element = page.querySelector<LitElement>('*')!;
  await waitUntil(() => !element.isUpdatePending);
  return page;
}

const height = (page: HTMLElement, selector: string): number => page.querySelector<HTMLElement>(selector)!.getBoundingClientRect().height;
const shadowHeight = (page: HTMLElement, selector: string): number => page.firstElementChild!.shadowRoot!.querySelector(selector)!.getBoundingClientRect().height;
const isReadable = (page: HTMLElement, selector: string): boolean => page.querySelector(selector)!.checkVisibility({ contentVisibilityAuto: true }) && height(page, selector) > 10;

describe('on paper', () => {
  it('everything in an accordion can be read, and nothing is there to press', async () => {
    const page = await open(html`<dugnad-accordion>
      <details><summary>When</summary><p class="one">Thursdays</p></details>
      <details><summary>Where</summary><p class="two">In the hall</p></details>
    </dugnad-accordion>`);
    expect([isReadable(page, '.one'), isReadable(page, '.two')]).to.deep.equal([false, false]);
    await onPaper(() => {
      expect([isReadable(page, '.one'), isReadable(page, '.two')]).to.deep.equal([true, true]);
      expect(shadowHeight(page, 'button')).to.equal(0);
    });
  });

  it('an accordion that keeps one open is open too', async () => {
    const page = await open(html`<dugnad-accordion exclusive>
      <details><summary>When</summary><p class="one">Thursdays</p></details>
      <details open><summary>Where</summary><p class="two">In the hall</p></details>
    </dugnad-accordion>`);
    await onPaper(() => {
        expect([isReadable(page, '.one'), isReadable(page, '.two')]).to.deep.equal([true, true]);
      });
  });

  for (const [what, content] of [
    ['a disclosure', html`<dugnad-disclosure summary="More"><p class="one">Thursdays</p></dugnad-disclosure>`],
    ['a disclosure of the page’s own', html`<dugnad-disclosure><details><summary>More</summary><p class="one">Thursdays</p></details></dugnad-disclosure>`],
  ] as const) {
    it(`${what} is open`, async () => {
      const page = await open(content);
      await onPaper(() => {
        expect(isReadable(page, '.one')).to.equal(true);
      });
    });
  }

  it('every part of tabs stands there with its heading, and no tab', async () => {
    const page = await open(html`<dugnad-tabs>
      <section><h3 class="head">When</h3><p class="one">Thursdays</p></section>
      <section><h3>Where</h3><p class="two">In the hall</p></section>
    </dugnad-tabs>`);
    await waitUntil(() => page.firstElementChild!.shadowRoot!.querySelector('[role="tab"]'));
    expect([isReadable(page, '.one'), height(page, '.head')]).to.deep.equal([true, 1]);
    await onPaper(() => {
      expect([isReadable(page, '.one'), isReadable(page, '.two')]).to.deep.equal([true, true]);
      expect(height(page, '.head')).to.be.greaterThan(10);
      expect(shadowHeight(page, '[role="tablist"]')).to.equal(0);
    });
    expect(height(page, '.head')).to.equal(1);
  });

  it('what a toggletip says stands in the text', async () => {
    const page = await open(html`<dugnad-toggletip label="Why?"><span class="one">Because</span></dugnad-toggletip>`);
    await onPaper(() => {
      expect(isReadable(page, '.one')).to.equal(true);
      const words = page.querySelector('.one')!.getBoundingClientRect();
      expect(words.top).to.be.at.least(page.getBoundingClientRect().top - 1);
      expect(shadowHeight(page, 'button')).to.equal(0);
    });
  });

  it('a table is a table, however narrow its column', async () => {
    const page = await open(html`<dugnad-table>
      <table><thead><tr><th>What</th><th>Price</th></tr></thead><tbody><tr><td class="one">Choir</td><td class="two">50 kr</td></tr></tbody></table>
    </dugnad-table>`, 320);
    const sameRow = (): boolean => page.querySelector('.one')!.getBoundingClientRect().top === page.querySelector('.two')!.getBoundingClientRect().top;
    expect(sameRow()).to.equal(false);
    await onPaper(() => {
      expect(sameRow()).to.equal(true);
      expect(height(page, 'thead')).to.be.greaterThan(10);
    });
  });

  const nothing: readonly [what: string, content: TemplateResult, selector: string][] = [
    ['a menu', html`<dugnad-menu><ul><li><button>Print</button></li></ul></dugnad-menu>`, 'button'],
    ['a print button', html`<dugnad-print-button></dugnad-print-button>`, 'button'],
    ['a link to leave by', html`<dugnad-leave-quickly><a href="https://www.example.org/">Leave</a></dugnad-leave-quickly>`, '.bar'],
    ['a skip link', html`<dugnad-skip-link><a href="#main">Skip</a></dugnad-skip-link>`, 'slot'],
  ];
  for (const [what, content, selector] of nothing) {
    it(`${what} is not there`, async () => {
      const page = await open(content);
      await onPaper(() => {
        expect(shadowHeight(page, selector)).to.equal(0);
      });
    });
  }
});
