import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { announce } from './announce.ts';

describe('announce(), where nobody has registered <dugnad-status-region>', () => {
  it('speaks through the one that the page has written, and hides it (WCAG 4.1.3)', async () => {
    const region = await fixture<HTMLElement>(html`<dugnad-status-region></dugnad-status-region>`);
    expect(customElements.get('dugnad-status-region')).to.equal(undefined);
    announce('November 2026');
    await nextFrame();
    expect(region.textContent).to.equal('November 2026');
    expect(region.getAttribute('role')).to.equal('status');
    expect(region.getBoundingClientRect().width).to.be.below(2);
    await expect(region).to.be.accessible();
  });

  it('keeps words apart that another copy of us says at the same moment', async () => {
    const region = await fixture<HTMLElement>(html`<dugnad-status-region></dugnad-status-region>`);
    requestAnimationFrame(() => region.append('Theirs.'));
    announce('Ours.');
    await nextFrame();
    expect(region.textContent).to.equal('Theirs. Ours.');
  });
});
