import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { DugnadReceipt } from './receipt.ts';
import './receipt.define.ts';

const agreed = html`<h2>You have signed</h2><p>We have sent you an e-mail.</p><p><a href="https://example.org/r/7fk2">See or change it</a></p>`;

async function open(content: TemplateResult = agreed, { shared = true, width = 600, dir = 'ltr' } = {}): Promise<DugnadReceipt> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}><dugnad-receipt ?shared-device=${shared}>${content}</dugnad-receipt></div>`);
  column.style.inlineSize = `${width}px`;
  const receipt = column.querySelector('dugnad-receipt')!;
  await receipt.updateComplete;
  return receipt;
}
const find = (receipt: DugnadReceipt, selector: string): HTMLElement => receipt.shadowRoot!.querySelector(selector)!;
const box = (receipt: DugnadReceipt, selector: string): DOMRect => find(receipt, selector).getBoundingClientRect();
const addressOf = (receipt: DugnadReceipt): string | undefined => receipt.shadowRoot!.querySelector('.address')?.textContent;

describe('the looks of a receipt', () => {
  it('have the code beside the address where there is room, and above it where there is none', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const wide = await open(agreed, { dir });
      expect(dir === 'ltr' ? box(wide, '.code').right <= box(wide, '.link p').left : box(wide, '.code').left >= box(wide, '.link p').right, dir).to.equal(true);
    }
    const narrow = await open(agreed, { width: 240 });
    expect(box(narrow, '.link p').top).to.be.at.least(box(narrow, '.code').bottom);
  });

  it('have a code as large as the page wants, and a square', async () => {
    const receipt = await open();
    receipt.style.setProperty('--dugnad-receipt-code-size', '200px');
    const { width, height } = box(receipt, '.code');
    expect([width, height]).to.deep.equal([200, 200]);
  });

  it('have a link that a thumb hits (WCAG 2.5.8)', async () => {
    expect((await open()).querySelector('a')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('stand around the words without a gap at their top', async () => {
    const receipt = await open();
    const gap = receipt.querySelector('h2')!.getBoundingClientRect().top - receipt.getBoundingClientRect().top;
    expect(gap).to.be.at.most(40);
  });

  it('show nothing of code and address on one’s own machine, and both once it is one that others use too', async () => {
    const receipt = await open(agreed, { shared: false });
    expect(box(receipt, '.link').height).to.equal(0);
    receipt.sharedDevice = true;
    await receipt.updateComplete;
    expect(box(receipt, '.link').height).to.be.greaterThan(50);
  });

  it('have no letters below 16 px', async () => {
    const receipt = await open();
    for (const words of [find(receipt, '.address'), find(receipt, '.link p'), ...receipt.querySelectorAll('p, a')]) expect(Number.parseFloat(getComputedStyle(words).fontSize)).to.be.at.least(16);
  });

  it('carry no style attribute, which a strict page would refuse', async () => {
    const receipt = await open();
    await waitUntil(() => find(receipt, 'svg'), 'its code is drawn');
    expect(receipt.shadowRoot!.querySelectorAll('[style]')).to.have.length(0);
  });
});

describe('a receipt that the page changes', () => {
  it('has its code and address once the link comes', async () => {
    const receipt = await open(html`<p>You have signed.</p>`);
    expect(addressOf(receipt)).to.equal(undefined);
    const link = Object.assign(document.createElement('a'), { href: 'https://example.org/late', textContent: 'See it' });
    receipt.querySelector('p')!.append(link);
    await waitUntil(() => addressOf(receipt) === 'example.org/late', 'the address does not come');
    await waitUntil(() => find(receipt, 'svg'), 'its code is drawn');
  });

  it('loses both with the link', async () => {
    const receipt = await open();
    await waitUntil(() => find(receipt, 'svg'), 'its code is drawn');
    receipt.querySelector('a')!.remove();
    await waitUntil(() => addressOf(receipt) === undefined, 'the address stays');
    expect(find(receipt, '.link')).to.equal(null);
  });

  it('goes by the first of two links, which is the one to see it by', async () => {
    const receipt = await open(html`<a href="https://example.org/first">See it</a> <a href="https://example.org/second">Elsewhere</a>`);
    expect(addressOf(receipt)).to.equal('example.org/first');
  });

  it('has the whole address of a link within the site', async () => {
    expect(addressOf(await open(html`<a href="/r/7fk2">See it</a>`))).to.equal(`${location.host}/r/7fk2`);
  });

  const written: readonly [href: string, words: string][] = [
    ['https://bydelshuset.example/årsmøte/kvittering', 'bydelshuset.example/årsmøte/kvittering'],
    ['https://example.org/my receipt', 'example.org/my%20receipt'],
    ['https://example.org/r?a=1&b=2', 'example.org/r?a=1&b=2'],
    ['http://example.org/', 'example.org'],
  ];
  for (const [href, words] of written) it(`has it as one can write it by hand: ${words}`, async () => expect(addressOf(await open(html`<a href=${href}>See it</a>`))).to.equal(words));

  it('shows the code of the last address, however fast they change', async () => {
    const receipt = await open();
    const link = receipt.querySelector('a')!;
    for (const name of ['one', 'two', 'three']) {
      link.href = `https://example.org/${name}`;
      await nextFrame();
    }
    await waitUntil(() => addressOf(receipt) === 'example.org/three' && find(receipt, 'svg'), 'the last one does not come');
    const { drawCode } = await import('./draw-code.ts');
    await waitUntil(() => receipt.shadowRoot!.querySelector('path:not(.ground)')?.getAttribute('d') === drawCode('https://example.org/three').path, 'its code is of another');
  });
});
