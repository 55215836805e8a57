import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { DugnadCard } from './card.ts';
import './card.define.ts';

async function open(content: TemplateResult, width = 300): Promise<DugnadCard> {
  const column = await fixture<HTMLElement>(html`<div><dugnad-card>${content}</dugnad-card></div>`);
  column.style.inlineSize = `${width}px`;
  return column.querySelector('dugnad-card')!;
}
const frame = (card: DugnadCard): HTMLElement => card.shadowRoot!.querySelector('[part="card"]')!;
const box = (root: Element, selector: string): DOMRect => root.querySelector(selector)!.getBoundingClientRect();
const linked = html`<h3 slot="heading"><a href="#choir">Choir</a></h3><p slot="facts">Thursdays</p><p>Everybody may sing.</p>`;

describe('the looks of a card', () => {
  it('are a hairline and no shadow', async () => {
    const { borderTopWidth, boxShadow, borderTopLeftRadius } = getComputedStyle(frame(await open(linked)));
    expect([borderTopWidth, boxShadow, borderTopLeftRadius]).to.deep.equal(['1px', 'none', '14px']);
  });

  it('have a link that fills the card to its edges', async () => {
    const card = await open(linked);
    const cover = getComputedStyle(card.querySelector('a')!, '::after');
    const { width, height } = frame(card).getBoundingClientRect();
    expect(Number.parseFloat(cover.width)).to.be.closeTo(width - 2, 0.1);
    expect(Number.parseFloat(cover.height)).to.be.closeTo(height - 2, 0.1);
  });

  it('have words above that link, so that they can be marked', async () => {
    const card = await open(linked);
    for (const words of card.querySelectorAll('p')) {
      const { left, top, width, height } = words.getBoundingClientRect();
      expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(words);
    }
  });

  it('show in the frame that one is at its link, and not where there is none', async () => {
    const card = await open(linked);
    const resting = getComputedStyle(frame(card)).borderTopColor;
    card.querySelector('a')!.focus();
    expect(getComputedStyle(frame(card)).borderTopColor).not.to.equal(resting);
    const plain = await open(html`<h3 slot="heading">Choir</h3><a href="#more">More</a>`);
    plain.querySelector('a')!.focus();
    expect(getComputedStyle(frame(plain)).borderTopColor).to.equal(resting);
  });

  it('take no room for what is not there', async () => {
    const card = await open(html`<h3 slot="heading">Choir</h3>`);
    const title = box(card, 'h3');
    expect(frame(card).getBoundingClientRect().height - title.height).to.be.closeTo(2 * 16 + 2, 9);
  });

  it('round the corners of a picture with the frame', async () => {
    const card = await open(html`<img slot="media" alt="" src="data:," width="300" height="100" />${linked}`);
    const { borderTopLeftRadius, borderBottomLeftRadius } = getComputedStyle(card.querySelector('img')!);
    expect([borderTopLeftRadius, borderBottomLeftRadius]).to.deep.equal(['13px', '0px']);
  });

  it('have a picture from edge to edge, and its foot no higher than the words where it stands beside them', async () => {
    const picture = html`<img slot="media" alt="" src="data:," width="300" height="100" />`;
    const narrow = await open(html`${picture}${linked}`);
    expect(box(narrow, 'img').width).to.equal(frame(narrow).getBoundingClientRect().width - 2);
    const wide = await open(html`${picture}${linked}`, 900);
    expect(box(wide, 'img').width).to.be.closeTo(0.4 * 898, 2);
    expect(box(wide, 'img').height).to.be.at.least(box(wide, 'p:last-of-type').bottom - box(wide, 'h3').top);
  });

  it('are as high as their neighbour’s in a row', async () => {
    const row = await fixture<HTMLElement>(html`<div><dugnad-card>${linked}</dugnad-card><dugnad-card><p>${'Words '.repeat(200)}</p></dugnad-card></div>`);
    row.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr; inline-size: 700px';
    const [one, other] = [...row.querySelectorAll('dugnad-card')].map((card) => frame(card).getBoundingClientRect().height);
    expect(one).to.equal(other);
  });

  it('have no letters below 16 px', async () => {
    const card = await open(linked);
    for (const words of card.querySelectorAll('h3, p, a')) expect(Number.parseFloat(getComputedStyle(words).fontSize)).to.be.at.least(16);
  });
});
