import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import '../link-button/link-button.define.ts';
import { startsOfGroups } from '../styles/number.page.ts';
import type { DugnadCallToAction } from './call-to-action.ts';
import './call-to-action.define.ts';

async function open(width = 300, dir = 'ltr'): Promise<DugnadCallToAction> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}>
    <dugnad-call-to-action>
      <h2 slot="heading">Become a visitor’s friend</h2>
      <p>An hour a week, with somebody who would like company.</p>
      <dugnad-link-button slot="action" variant="filled"><a href="#join">Become a volunteer</a></dugnad-link-button>
      <a slot="phone" href="tel:12345678">Or call 12 34 56 78</a>
    </dugnad-call-to-action>
  </div>`);
  column.style.inlineSize = `${width}px`;
  return column.querySelector('dugnad-call-to-action')!;
}
const boxes = (card: DugnadCallToAction, ...selectors: string[]): DOMRect[] => selectors.map((selector) => card.querySelector(selector)!.getBoundingClientRect());

describe('<dugnad-call-to-action>', () => {
  it('says what it is about, why, what to do, and whom to call, in this order on a telephone', async () => {
    const tops = boxes(await open(), 'h2', 'p', 'dugnad-link-button', 'a[slot]').map(({ top }) => top);
    expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
  });

  it('has a button as wide as the card there', async () => {
    const card = await open();
    const [button] = boxes(card, 'dugnad-link-button a');
    expect(card.getBoundingClientRect().width - button!.width).to.be.at.most(36);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has what to do at the end of the line where there is room, ${dir}`, async () => {
      const card = await open(1000, dir);
      const [text, button] = boxes(card, 'p', 'dugnad-link-button');
      expect(text!.left < button!.left).to.equal(dir === 'ltr');
      await expect(card).to.be.accessible();
    });
  }

  describe('on a page that is read from right to left', () => {
    const number = '12 34 56 78';
    const ways: Readonly<Record<string, TemplateResult>> = {
      alone: html`<a slot="phone" href="tel:12345678"><bdi dir="ltr">${number}</bdi></a>`,
      'after Arabic words': html`<a slot="phone" href="tel:12345678">الهاتف: <bdi dir="ltr">${number}</bdi></a>`,
      'in a paragraph': html`<p slot="phone">أو اتصل: <a href="tel:12345678"><bdi dir="ltr">${number}</bdi></a></p>`,
    };
    for (const [where, way] of Object.entries(ways)) {
      it(`has the groups of a number that is isolated from left to right: ${where}`, async () => {
        const page = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"><dugnad-call-to-action><h2 slot="heading">كن متطوعا</h2>${way}</dugnad-call-to-action></div>`);
        const starts = startsOfGroups(page.querySelector('[slot="phone"]')!);
        expect(starts).to.have.length(4);
        expect(starts).to.deep.equal([...starts].sort((one, other) => one - other));
      });
    }
  });

  it('is worked through by Tab: the act, then the telephone (WCAG 2.1.1, 2.4.3)', async () => {
    await open();
    const reached: string[] = [];
    for (let step = 0; step < 2; step += 1) {
      await sendKeys({ press: 'Tab' });
      reached.push(document.activeElement!.textContent.trim());
    }
    expect(reached).to.deep.equal(['Become a volunteer', 'Or call 12 34 56 78']);
  });

  it('has nothing to press that is less than 44 px high (WCAG 2.5.8)', async () => {
    for (const { height } of boxes(await open(), 'dugnad-link-button a', 'a[slot]')) expect(height).to.be.at.least(44);
  });

  it('has nothing for axe to find on a telephone', async () => {
    await expect(await open()).to.be.accessible();
  });
});
