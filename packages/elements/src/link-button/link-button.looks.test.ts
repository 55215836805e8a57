import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import type { DugnadLinkButton } from './link-button.ts';
import './link-button.define.ts';
import '../icon/icon.define.ts';

async function open(content: TemplateResult, { variant = 'outline', width = 800, dir = 'ltr' } = {}): Promise<DugnadLinkButton> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}><dugnad-link-button variant=${variant}>${content}</dugnad-link-button></div>`);
  column.style.inlineSize = `${width}px`;
  return column.querySelector('dugnad-link-button')!;
}
const link = (button: DugnadLinkButton): HTMLElement => button.querySelector<HTMLElement>('a, button')!;
const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('the looks of a link that is a button', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`keep long words within a column of 180 px, on several lines, when ${dir} (WCAG 1.4.10)`, async () => {
      const button = await open(html`<a href="#there">Frivilligsentralkoordinatorstilling med mange oppgaver</a>`, { width: 180, dir });
      expect([box(button).width <= 180, box(link(button)).height > 60]).to.deep.equal([true, true]);
    });
  }

  it('are as wide as their words where there is room', async () => {
    expect(box(await open(html`<a href="#there">Sign up</a>`)).width).to.be.lessThan(200);
  });

  it('have an icon before the words, in their line and colour', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const button = await open(html`<a href="#there"><dugnad-icon name="mail"></dugnad-icon> <span>Write</span></a>`, { dir });
      const [drawing, words] = [box(button.querySelector('dugnad-icon')!), box(button.querySelector('span')!)];
      expect(dir === 'ltr' ? drawing.right <= words.left : drawing.left >= words.right, dir).to.equal(true);
      expect(Math.abs(drawing.top + drawing.height / 2 - (words.top + words.height / 2)), dir).to.be.at.most(4);
    }
  });

  it('serve a button of the page’s too', async () => {
    const [native, anchor] = [link(await open(html`<button type="button">Sign up</button>`)), link(await open(html`<a href="#there">Sign up</a>`))].map((one) => getComputedStyle(one));
    expect([native!.borderTopColor, native!.color, native!.minHeight, native!.fontSize]).to.deep.equal([anchor!.borderTopColor, anchor!.color, anchor!.minHeight, anchor!.fontSize]);
  });

  it('tell the one main act from the others', async () => {
    const fills = await Promise.all(['filled', 'outline', 'quiet'].map(async (variant) => getComputedStyle(link(await open(html`<a href="#there">Sign up</a>`, { variant }))).backgroundColor));
    expect(new Set(fills).size).to.equal(3);
  });

  it('are underlined when quiet, for without an edge only the line tells that one can press (WCAG 1.4.1)', async () => {
    const lines = await Promise.all(['filled', 'outline', 'quiet'].map(async (variant) => getComputedStyle(link(await open(html`<a href="#there">Sign up</a>`, { variant }))).textDecorationLine));
    expect(lines).to.deep.equal(['none', 'none', 'underline']);
  });

  it('show nothing as the page one is at where the page says that it is not', async () => {
    const button = await open(html`<a href="#there" aria-current="false">There</a>`);
    expect(getComputedStyle(link(button)).boxShadow).to.equal('none');
  });

  it('keep one row of several of the same height', async () => {
    const row = await fixture(html`<div><dugnad-link-button><a href="#a">Short</a></dugnad-link-button> <dugnad-link-button variant="filled"><a href="#b">Also short</a></dugnad-link-button> <dugnad-link-button variant="quiet"><a href="#c">Quiet</a></dugnad-link-button></div>`);
    const heights = [...row.querySelectorAll('a')].map((one) => Math.round(box(one).height));
    expect(new Set(heights).size).to.equal(1);
  });

  it('hide nothing from Tab: one that leads nowhere is passed by (WCAG 2.4.3)', async () => {
    const row = await fixture(html`<div><button>Before</button><dugnad-link-button><a href="#a">Nowhere yet</a></dugnad-link-button><dugnad-link-button><a href="#b">There</a></dugnad-link-button></div>`);
    row.querySelector('a')!.removeAttribute('href');
    row.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.textContent).to.equal('There');
  });

  it('are gone where the page hides them', async () => {
    const button = await open(html`<a href="#there">Sign up</a>`);
    button.hidden = true;
    expect(box(button).width).to.equal(0);
  });

  it('have letters of the page’s size, and no smaller than 16 px', async () => {
    const button = await open(html`<a href="#there">Sign up</a>`);
    expect(Number.parseFloat(getComputedStyle(link(button)).fontSize)).to.be.at.least(16);
  });
});
