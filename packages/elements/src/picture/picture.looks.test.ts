import { expect, fixture, html } from '@open-wc/testing';

import type { DugnadPicture } from './picture.ts';
import './picture.define.ts';

const tall = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='100' height='400'%3E%3C/svg%3E";

async function open(caption: string, width = 300, dir = 'ltr'): Promise<DugnadPicture> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}>
    <dugnad-picture><figure><img src=${tall} alt="A tower" width="100" height="400" /><figcaption>${caption} <small>Photograph: <a href="#ola">Ola</a></small></figcaption></figure></dugnad-picture>
  </div>`);
  column.style.inlineSize = `${width}px`;
  return column.querySelector('dugnad-picture')!;
}
const box = (root: Element, selector: string): DOMRect => root.querySelector(selector)!.getBoundingClientRect();

describe('the looks of a picture', () => {
  it('keep its own shape when it is told none', async () => {
    const { width, height } = box(await open('A tower'), 'img');
    expect(height / width).to.be.closeTo(4, 0.01);
  });

  it('leave a small picture as small as it is', async () => {
    expect(box(await open('A tower', 600), 'img').width).to.equal(100);
  });

  it('let a long caption run over several lines, never beside the picture', async () => {
    const picture = await open('Words '.repeat(80));
    const [image, caption] = [box(picture, 'img'), box(picture, 'figcaption')];
    expect(caption.top).to.be.at.least(image.bottom);
    expect(caption.width).to.be.at.most(300);
  });

  it('keep the lines of a caption short enough to read in a wide column', async () => {
    const picture = await open('Words '.repeat(80), 1400);
    expect(box(picture, 'figcaption').width).to.be.lessThan(900);
  });

  it('stand at the right from right to left', async () => {
    const picture = await open('برج', 600, 'rtl');
    expect(box(picture, 'img').right).to.be.closeTo(picture.getBoundingClientRect().right, 1);
  });

  it('have no margins of their own, and no letters below 16 px', async () => {
    const picture = await open('A tower');
    expect(getComputedStyle(picture.querySelector('figure')!).marginLeft).to.equal('0px');
    for (const words of picture.querySelectorAll('figcaption, small, a')) expect(Number.parseFloat(getComputedStyle(words).fontSize)).to.be.at.least(16);
  });

  it('lose against a rule of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><style>figcaption { color: rgb(1, 2, 3); }</style></div>`);
    page.append(await open('A tower'));
    expect(getComputedStyle(page.querySelector('figcaption')!).color).to.equal('rgb(1, 2, 3)');
  });
});
