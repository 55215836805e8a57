import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';

import { adoptSheet } from './adopt-sheet.ts';

const padded = css`
  p {
    padding-block-start: 7px;
  }
`;
const padding = (element: Element): string => getComputedStyle(element).paddingTop;

describe('styles for the light tree', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('reach the page when the element stands in it, once however many there are', async () => {
    const page = await fixture<HTMLElement>(html`<div><p>one</p><p>two</p></div>`);
    for (const paragraph of page.children) adoptSheet(paragraph, padded);
    expect(padding(page.firstElementChild!)).to.equal('7px');
    expect(document.adoptedStyleSheets).to.have.length(1);
  });

  it('reach the shadow tree that the element stands in, and not the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><p>outside</p><section></section></div>`);
    const inside = document.createElement('p');
    page.querySelector('section')!.attachShadow({ mode: 'open' }).append(inside);
    adoptSheet(inside, padded);
    expect(padding(inside)).to.equal('7px');
    expect(padding(page.querySelector('p')!)).not.to.equal('7px');
  });

  it('do nothing for an element that stands nowhere', () => {
    adoptSheet(document.createElement('p'), padded);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });
});
