import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PropertyValues, TemplateResult } from 'lit';

import { DugnadTabs } from '../tabs/tabs.ts';
import { DugnadDisclosure } from './disclosure.ts';

/** What stood in the shadow tree after each drawing: the first has to be what a server drew, which sees attributes alone. */
const drawn: string[][] = [];
const parts = (root: ParentNode): string[] => [...root.querySelectorAll('details, slot, [role]')].map(({ localName }) => localName);

class DugnadTestServedDisclosure extends DugnadDisclosure {
  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    drawn.push(parts(this.renderRoot));
  }
}

class DugnadTestServedTabs extends DugnadTabs {
  override updated(): void {
    drawn.push(parts(this.renderRoot));
  }
}

let count = 0;

/** An element that had its shadow tree before our script came. */
async function serve(element: CustomElementConstructor, content: (tag: string) => TemplateResult): Promise<HTMLElement> {
  drawn.length = 0;
  const tag = `dugnad-test-served-${(count += 1)}`;
  const page = await fixture<HTMLElement>(content(tag));
  const served = document.createElement(tag);
  served.append(...page.childNodes);
  for (const { name, value } of page.attributes) served.setAttribute(name, value);
  served.attachShadow({ mode: 'open' });
  page.append(served);
  customElements.define(tag, class extends element {});
  await waitUntil(() => drawn.length > 0);
  return served;
}

describe('what a server has drawn', () => {
  it('of a disclosure with words is taken over as it is', async () => {
    await serve(DugnadTestServedDisclosure, () => html`<div summary="More"><p>Words</p></div>`);
    expect(new Set(drawn.map(String))).to.deep.equal(new Set(['details,slot,slot']));
  });

  it('of a disclosure around a <details> is a slot, and stays one', async () => {
    const served = await serve(DugnadTestServedDisclosure, () => html`<div><details open><summary>More</summary></details></div>`);
    await waitUntil(() => served.hasAttribute('open'));
    expect(drawn.every((tree) => String(tree) === 'slot')).to.equal(true);
  });

  it('of a disclosure with its words in a slot is drawn anew, once they are seen', async () => {
    await serve(DugnadTestServedDisclosure, () => html`<div><span slot="summary">More</span><p>Words</p></div>`);
    await waitUntil(() => drawn.length > 1);
    expect(drawn).to.deep.equal([['slot'], ['details', 'slot', 'slot']]);
  });

  it('of tabs is the page’s own sections, and then the tabs', async () => {
    await serve(DugnadTestServedTabs, () => html`<div><section><h3>When</h3></section></div>`);
    await waitUntil(() => drawn.length > 1);
    expect([drawn[0], drawn.at(-1)]).to.deep.equal([['slot'], ['div', 'button', 'div', 'slot', 'slot']]);
  });
});
