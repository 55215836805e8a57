import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';

import { adoptSheet } from './adopt-sheet.ts';

const red = css`
  p {
    color: rgb(200, 0, 0);
  }
`;
const colour = (element: Element): string => getComputedStyle(element).color;

describe('styles for the light tree', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('reach the page when the element stands in it, once however many there are', async () => {
    const page = await fixture<HTMLElement>(html`<div><p>one</p><p>two</p></div>`);
    for (const paragraph of page.children) adoptSheet(paragraph, red);
    expect(colour(page.firstElementChild!)).to.equal('rgb(200, 0, 0)');
    expect(document.adoptedStyleSheets).to.have.length(1);
  });

  it('reach the shadow tree that the element stands in, and not the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><p>outside</p><section></section></div>`);
    const inside = document.createElement('p');
    page.querySelector('section')!.attachShadow({ mode: 'open' }).append(inside);
    adoptSheet(inside, red);
    expect(colour(inside)).to.equal('rgb(200, 0, 0)');
    expect(colour(page.querySelector('p')!)).not.to.equal('rgb(200, 0, 0)');
  });

  it('do nothing for an element that stands nowhere', () => {
    adoptSheet(document.createElement('p'), red);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });
});
