import { expect, fixture, html } from '@open-wc/testing';

import type { DugnadNotice } from './notice.ts';
import './notice.define.ts';

const open = (kind: string, dir = 'ltr'): Promise<DugnadNotice> =>
  fixture(
    html`<dugnad-notice kind=${kind} dir=${dir}>
      <h3 slot="heading">The calendar cannot be shown</h3>
      <p>Call Kari instead.</p>
      <button slot="actions">Try again</button>
    </dugnad-notice>`,
  );
const word = (notice: DugnadNotice): string => notice.shadowRoot!.querySelector('.word')!.textContent;
const box = (notice: DugnadNotice): CSSStyleDeclaration => getComputedStyle(notice.shadowRoot!.querySelector('[part="notice"]')!);

describe('<dugnad-notice>', () => {
  const words = { info: 'Good to know', success: 'Done', warning: 'Please note', error: 'Something went wrong' };
  for (const [kind, said] of Object.entries(words)) {
    it(`says "${said}" in words when it is of the kind ${kind} (WCAG 1.4.1)`, async () => {
      expect(word(await open(kind))).to.equal(said);
    });

    it(`has nothing for axe to find when it is of the kind ${kind}`, async () => {
      await expect(await open(kind)).to.be.accessible();
    });
  }

  it('is good to know when its kind is unknown', async () => {
    expect(word(await open('panic'))).to.equal(words.info);
  });

  it('keeps a heading its level and its link to what can be done', async () => {
    const notice = await open('error');
    expect(notice.querySelector('h3')!.assignedSlot!.name).to.equal('heading');
    expect(notice.querySelector('button')!.assignedSlot!.name).to.equal('actions');
  });

  it('keeps red for errors', async () => {
    const [error, warning] = [box(await open('error')), box(await open('warning'))];
    expect(error.borderTopColor).not.to.equal(warning.borderTopColor);
    expect(error.borderTopWidth).to.equal('2px');
  });

  it('starts at the right, with its icon, from right to left', async () => {
    const notice = await open('info', 'rtl');
    const icon = notice.shadowRoot!.querySelector('.icon')!.getBoundingClientRect();
    const text = notice.shadowRoot!.querySelector('.word')!.getBoundingClientRect();
    expect(icon.left).to.be.greaterThan(text.left);
  });

  it('fits a column of 180 px, with a word longer than that (WCAG 1.4.10)', async () => {
    const notice = await fixture<DugnadNotice>(html`<dugnad-notice><p>${'Aktivitetskalender'.repeat(5)}</p></dugnad-notice>`);
    notice.style.inlineSize = '180px';
    expect(notice.scrollWidth).to.be.at.most(180);
  });
});
