import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../button/button.define.ts';
import type { DugnadCallToAction } from './call-to-action.ts';
import './call-to-action.define.ts';

async function open(content: TemplateResult, width = 900): Promise<DugnadCallToAction> {
  const column = await fixture<HTMLElement>(html`<div><dugnad-call-to-action>${content}</dugnad-call-to-action></div>`);
  column.style.inlineSize = `${width}px`;
  return column.querySelector('dugnad-call-to-action')!;
}
const frame = (card: DugnadCallToAction): HTMLElement => card.shadowRoot!.querySelector('[part="card"]')!;
const box = (root: Element, selector: string): DOMRect => root.querySelector(selector)!.getBoundingClientRect();
const sign = html`<h2 slot="heading">Keep the park a park</h2><p>The council talks about it on Thursday.</p><dugnad-button slot="action" variant="filled">Sign</dugnad-button>`;

describe('the looks of a call to action', () => {
  it('stand out from the page by a fill and a line, without a shadow', async () => {
    const { backgroundColor, borderTopWidth, boxShadow } = getComputedStyle(frame(await open(sign)));
    expect([borderTopWidth, boxShadow]).to.deep.equal(['1px', 'none']);
    expect(backgroundColor).not.to.equal(getComputedStyle(document.body).backgroundColor);
  });

  it('have one title, larger than the words', async () => {
    const card = await open(sign);
    const [title, words] = ['h2', 'p'].map((one) => Number.parseFloat(getComputedStyle(card.querySelector(one)!).fontSize));
    expect(title).to.be.greaterThan(words!);
  });

  it('keep the words of the act in one line where there is room for both', async () => {
    const card = await open(html`<h2 slot="heading">Help</h2><p>${'Words '.repeat(60)}</p><dugnad-button slot="action" variant="filled">Become a volunteer</dugnad-button>`, 700);
    expect(box(card, 'dugnad-button').height).to.be.at.most(52);
  });

  it('leave words that are longer than half of the card to the card', async () => {
    const card = await open(html`<h2 slot="heading">Help</h2><dugnad-button slot="action">${'Volunteer '.repeat(20)}</dugnad-button>`, 700);
    expect(box(card, 'dugnad-button').width).to.be.at.most(350);
    expect(card.scrollWidth).to.be.at.most(700);
  });

  it('take no room for a telephone that is not there', async () => {
    const [without, with_] = [await open(sign, 300), await open(html`${sign}<p slot="phone">Or on paper, at the library</p>`, 300)];
    expect(frame(without).offsetHeight).to.be.lessThan(frame(with_).offsetHeight);
    expect(frame(without).getBoundingClientRect().bottom - box(without, 'dugnad-button').bottom).to.be.closeTo(25, 2);
  });

  it('have no letters below 16 px', async () => {
    const card = await open(html`${sign}<p slot="phone">Or on paper</p>`);
    for (const words of card.querySelectorAll('h2, p')) expect(Number.parseFloat(getComputedStyle(words).fontSize)).to.be.at.least(16);
  });
});
