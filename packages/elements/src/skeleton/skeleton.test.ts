import { expect, fixture, html } from '@open-wc/testing';

import type { DugnadSkeleton } from './skeleton.ts';
import './skeleton.define.ts';

const open = (lines: string): Promise<DugnadSkeleton> => fixture(html`<dugnad-skeleton lines=${lines}></dugnad-skeleton>`);
const count = (skeleton: DugnadSkeleton): number => skeleton.shadowRoot!.querySelectorAll('.line').length;

describe('<dugnad-skeleton>', () => {
  for (const [asked, shown] of [['5', 5], ['0', 0], ['-2', 0], ['2.7', 2], ['many', 0]] as const) {
    it(`shows ${shown} lines when asked for ${asked}`, async () => {
      expect(count(await open(asked))).to.equal(shown);
    });
  }

  it('shows three lines when asked for nothing', async () => {
    expect(count(await fixture(html`<dugnad-skeleton></dugnad-skeleton>`))).to.equal(3);
  });

  it('is as high as the lines of text that it stands for', async () => {
    const skeleton = await open('4');
    const text = await fixture<HTMLElement>(html`<div>one<br />two<br />three<br />four</div>`);
    const { fontSize, lineHeight } = getComputedStyle(skeleton);
    Object.assign(text.style, { fontSize, lineHeight });
    expect(skeleton.offsetHeight).to.be.closeTo(text.offsetHeight, 1);
  });

  it('does not move, and says nothing (WCAG 2.2.2)', async () => {
    const skeleton = await open('3');
    expect(skeleton.getAnimations({ subtree: true })).to.deep.equal([]);
    expect(skeleton.shadowRoot!.firstElementChild!.getAttribute('aria-hidden')).to.equal('true');
    await expect(skeleton).to.be.accessible();
  });
});
