import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';

import type { DugnadSpinner } from './spinner.ts';
import './spinner.define.ts';

const find = (spinner: DugnadSpinner, selector: string): Element => spinner.shadowRoot!.querySelector(selector)!;
const box = (spinner: DugnadSpinner, selector: string): DOMRect => find(spinner, selector).getBoundingClientRect();

async function late(words = 'Fetching the activities …', { width = 400, dir = 'ltr' } = {}): Promise<DugnadSpinner> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}><dugnad-spinner delay="0">${words}</dugnad-spinner></div>`);
  column.style.inlineSize = `${width}px`;
  const spinner = column.querySelector('dugnad-spinner')!;
  await waitUntil(() => find(spinner, '.late'), 'its time does not come');
  return spinner;
}

describe('the looks of a spinner', () => {
  // What is said comes with the next frame; later it would be said to the next test, or to nobody.
  afterEach(async () => {
    await nextFrame();
    document.querySelector('dugnad-status-region')?.remove();
  });

  it('have the ring before the words, on either side, in their line', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const spinner = await late(undefined, { dir });
      const [ring, words] = [box(spinner, '.ring'), box(spinner, 'span')];
      expect(dir === 'ltr' ? ring.right <= words.left : ring.left >= words.right, dir).to.equal(true);
      expect(Math.abs(ring.top + ring.height / 2 - (words.top + words.height / 2)), dir).to.be.at.most(3);
    }
  });

  it('grow with the letters', async () => {
    const spinner = await late();
    const before = box(spinner, '.ring').width;
    (find(spinner, '.spinner') as HTMLElement).style.fontSize = '200%';
    expect(box(spinner, '.ring').width).to.be.greaterThan(before);
  });

  it('keep within a column of 120 px, with words longer than that (WCAG 1.4.10)', async () => {
    const spinner = await late('Aktivitetskalenderoppdatering '.repeat(3), { width: 120 });
    expect([spinner.scrollWidth <= 121, box(spinner, '.ring').width > 15]).to.deep.equal([true, true]);
  });

  it('leave the ring to those who see, for the words say it (WCAG 1.1.1)', async () => {
    expect(find(await late(), '.ring').getAttribute('aria-hidden')).to.equal('true');
  });

  it('do not move what stands below when its time comes', async () => {
    const column = await fixture(html`<div><dugnad-spinner delay="600000"></dugnad-spinner><p>Below</p></div>`);
    const [spinner, below] = [column.querySelector('dugnad-spinner')!, column.querySelector('p')!];
    const before = below.getBoundingClientRect().top;
    spinner.delay = 0;
    column.prepend(spinner);
    await waitUntil(() => find(spinner, '.late'), 'its time does not come');
    await nextFrame();
    expect(below.getBoundingClientRect().top).to.equal(before);
  });
});

describe('a spinner that has come too late', () => {
  // What is said comes with the next frame; later it would be said to the next test, or to nobody.
  afterEach(async () => {
    await nextFrame();
    document.querySelector('dugnad-status-region')?.remove();
  });

  it('says nothing when it is gone before its time', async () => {
    const spinner = await fixture<DugnadSpinner>(html`<dugnad-spinner delay="0"></dugnad-spinner>`);
    spinner.remove();
    await nextFrame();
    await nextFrame();
    expect([document.querySelector('dugnad-status-region')?.textContent ?? '', spinner.shadowRoot!.querySelector('.late')]).to.deep.equal(['', null]);
  });

  it('comes at once for a delay that is none', async () => {
    const spinner = await fixture<DugnadSpinner>(html`<dugnad-spinner delay="soon"></dugnad-spinner>`);
    await waitUntil(() => find(spinner, '.late'), 'its time does not come');
  });

  it('has the words on one line when it says them', async () => {
    await late('Fetching\n      the   activities');
    await waitUntil(() => document.querySelector('dugnad-status-region')?.textContent, 'nothing is said');
    expect(document.querySelector('dugnad-status-region')!.textContent).to.equal('Fetching the activities');
  });
});
