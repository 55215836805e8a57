import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { readable } from './receipt-address.ts';
import type { DugnadReceipt } from './receipt.ts';
import './receipt.define.ts';

const content = html`<h2>You have signed up</h2><p><a href="https://example.org/r/7fk2">See or change it</a></p>`;

const codeOf = (receipt: DugnadReceipt): SVGElement | null => receipt.shadowRoot!.querySelector('svg');
const wordsOf = (receipt: DugnadReceipt): string | undefined => receipt.shadowRoot!.querySelector('.address')?.textContent;

async function open(inside: TemplateResult = content, { shared = true, dir = 'ltr' } = {}): Promise<DugnadReceipt> {
  const page = await fixture<HTMLElement>(html`<div dir=${dir}><dugnad-receipt ?shared-device=${shared}>${inside}</dugnad-receipt></div>`);
  const receipt = page.querySelector('dugnad-receipt')!;
  await receipt.updateComplete;
  return receipt;
}

async function withCode(...how: Parameters<typeof open>): Promise<DugnadReceipt> {
  const receipt = await open(...how);
  await waitUntil(() => codeOf(receipt), 'its code is drawn');
  return receipt;
}

describe('<dugnad-receipt>', () => {
  it('shows the page’s own words and link, and where the link leads as a code and in letters', async () => {
    const receipt = await withCode();
    expect(wordsOf(receipt)).to.equal('example.org/r/7fk2');
    expect(receipt.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(codeOf(receipt)!.getBoundingClientRect().width).to.be.at.least(100);
  });

  it('shows code and address on the screen only on a machine that others use too', async () => {
    const receipt = await open(content, { shared: false });
    expect(receipt.shadowRoot!.querySelector('.link')!.getBoundingClientRect().height).to.equal(0);
  });

  it('keeps the room for its code while that is fetched, so that nothing below jumps', async () => {
    const receipt = await open();
    const before = receipt.getBoundingClientRect().height;
    await waitUntil(() => codeOf(receipt), 'its code is drawn');
    expect(receipt.getBoundingClientRect().height).to.equal(before);
  });

  it('draws dark on white in a dark theme too, or no camera would see it', async () => {
    const receipt = await withCode(html`${content}<style>:root { color-scheme: dark; }</style>`);
    const [ground, dark] = [...codeOf(receipt)!.querySelectorAll('path')].map((path) => getComputedStyle(path).fill);
    expect([ground, dark]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('follows the link when the page changes it', async () => {
    const receipt = await withCode();
    const first = codeOf(receipt)!.innerHTML;
    receipt.querySelector('a')!.href = 'https://example.org/other';
    await waitUntil(() => wordsOf(receipt) === 'example.org/other', 'the address follows');
    await waitUntil(() => codeOf(receipt) && codeOf(receipt)!.innerHTML !== first, 'the code follows');
  });

  it('reads the address from left to right on a page that does not', async () => {
    const receipt = await withCode(content, { dir: 'rtl' });
    expect(getComputedStyle(receipt.shadowRoot!.querySelector('.address')!).direction).to.equal('ltr');
  });

  it('tells a screen reader the address, not the picture of it (WCAG 1.1.1)', async () => {
    const receipt = await withCode();
    expect(codeOf(receipt)!.getAttribute('aria-hidden')).to.equal('true');
    await expect(receipt).to.be.accessible();
  });

  it('keeps inside a column of 180 px', async () => {
    const receipt = await withCode(html`<p><a href="https://frivilligsentralen-i-bydelen.example.org/kvitteringer/7fk2">Se</a></p>`);
    receipt.style.inlineSize = '180px';
    await nextFrame();
    expect(receipt.scrollWidth).to.be.at.most(180);
    expect(wordsOf(receipt)).to.equal(readable('https://frivilligsentralen-i-bydelen.example.org/kvitteringer/7fk2'));
  });

  it('warns the webmaster once where there is no link that a telephone could open, and shows the page’s words', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warned.push(words);
    const receipt = await open(html`<p><a href="mailto:kari@example.org">Write</a></p>`);
    console.warn = warn;
    expect([warned.length, codeOf(receipt), receipt.textContent.trim()]).to.deep.equal([1, null, 'Write']);
  });
});
