import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';

import { dressPage } from './dress-page.ts';

class DugnadTestDressing extends HTMLElement {
  static readonly lightStyles = [
    css`
      p {
        padding-block-start: 7px;
      }
    `,
  ];

  connectedCallback(): void {
    dressPage(this);
  }
}

customElements.define('dugnad-test-dressing', DugnadTestDressing);

const padding = (element: Element): string => getComputedStyle(element).paddingTop;

describe('styles for the light tree', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('reach the page when the element stands in it, once however many there are', async () => {
    const page = await fixture<HTMLElement>(html`<div><dugnad-test-dressing></dugnad-test-dressing><dugnad-test-dressing></dugnad-test-dressing><p>one</p></div>`);
    expect(padding(page.querySelector('p')!)).to.equal('7px');
    expect(document.adoptedStyleSheets).to.have.length(1);
  });

  it('reach the shadow tree that the element stands in, and not the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><p>outside</p><section></section></div>`);
    const inside = document.createElement('p');
    page.querySelector('section')!.attachShadow({ mode: 'open' }).append(document.createElement('dugnad-test-dressing'), inside);
    expect(padding(inside)).to.equal('7px');
    expect(padding(page.querySelector('p')!)).not.to.equal('7px');
  });

  it('do nothing for an element that stands nowhere', () => {
    dressPage(document.createElement('dugnad-test-dressing'));
    expect(document.adoptedStyleSheets).to.have.length(0);
  });
});
