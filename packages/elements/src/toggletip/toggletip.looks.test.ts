import { expect } from '@open-wc/testing';

import { openFrame, putInto } from '../floating/frame.page.ts';
import { ToggletipPage } from './toggletip.page.ts';
import type { DugnadToggletip } from './toggletip.ts';

const corners: readonly [where: string, at: Readonly<Record<string, string>>][] = [
  ['the upper left', { 'inset-block-start': '4px', left: '4px' }],
  ['the upper right', { 'inset-block-start': '4px', right: '4px' }],
  ['the lower left', { 'inset-block-end': '4px', left: '4px' }],
  ['the lower right', { 'inset-block-end': '4px', right: '4px' }],
  ['the middle', { 'inset-block-start': '40%', left: '45%' }],
];

describe('a toggletip', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const [where, at] of corners) {
      it(`stays in the window, beside its button and not over it, from ${where}, when ${dir}`, async () => {
        const page = await ToggletipPage.open({ dir, at: { position: 'fixed', ...at } });
        await page.show();
        const tip = page.tip.getBoundingClientRect();
        const button = page.button.getBoundingClientRect();
        expect(Math.min(tip.left, tip.top)).to.be.at.least(0);
        expect(tip.right).to.be.at.most(innerWidth);
        expect(tip.bottom).to.be.at.most(innerHeight);
        expect(Math.max(tip.top - button.bottom, button.top - tip.bottom)).to.be.within(0, 12);
      });
    }

    it(`begins where its button begins, when ${dir}`, async () => {
      const page = await ToggletipPage.open({ dir });
      await page.show();
      const [tip, button] = [page.tip.getBoundingClientRect(), page.button.getBoundingClientRect()];
      expect(Math.abs(dir === 'ltr' ? tip.left - button.left : tip.right - button.right)).to.be.at.most(1);
    });

    it(`has nothing for axe to find, closed and open, when ${dir}`, async () => {
      const page = await ToggletipPage.open({ dir });
      await expect(page.element).to.be.accessible();
      await page.show();
      await expect(page.element).to.be.accessible();
    });
  }

  for (const [dir, way] of [['ltr', 'rtl'], ['rtl', 'ltr']] as const) {
    it(`begins where its button begins, when ${dir} on a page that is ${way}`, async () => {
      document.documentElement.dir = way;
      const page = await ToggletipPage.open({ dir });
      await page.show();
      const [tip, button] = [page.tip.getBoundingClientRect(), page.button.getBoundingClientRect()];
      document.documentElement.removeAttribute('dir');
      expect(Math.abs(dir === 'ltr' ? tip.left - button.left : tip.right - button.right)).to.be.at.most(1);
    });
  }

  it('is 44 px to press', async () => {
    const { width, height } = (await ToggletipPage.open()).button.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('is one line of a sentence that is around it', async () => {
    expect(getComputedStyle((await ToggletipPage.open()).element).display).to.equal('inline-block');
  });

  it('is no wider than one reads with ease', async () => {
    const page = await ToggletipPage.open();
    page.element.append('Words '.repeat(80));
    await page.show();
    expect(page.tip.offsetWidth).to.be.at.most(22 * 18);
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const [where, room] of [['at the edge', 0], ['further in', 110]] as const) {
      it(`stays in a window of 320 px, ${where}, when ${dir}`, async () => {
        const { page } = await openFrame(320, '../toggletip/toggletip.define.ts');
        page.body.dir = dir;
        const element = await putInto<DugnadToggletip>(page, 'dugnad-toggletip', 'We call you if the evening is moved. '.repeat(3));
        element.style.marginInlineStart = `${room}px`;
        element.open = true;
        await element.updateComplete;
        const { left, right, width } = element.shadowRoot!.querySelector('[popover]')!.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
        expect(width).to.be.at.least(180);
      });
    }
  }
});
