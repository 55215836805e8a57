import { expect, fixture, html, nextFrame } from '@open-wc/testing';

import { announce } from './status-region.ts';
import './status-region.define.ts';

const regions = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('dugnad-status-region')];
const said = (): string | undefined => regions()[0]?.textContent;

describe('announce()', () => {
  afterEach(() => regions().forEach((region) => region.remove()));

  it('says a sentence politely, in one region that it makes itself (WCAG 4.1.3)', async () => {
    announce('November 2026');
    await nextFrame();
    expect(said()).to.equal('November 2026');
    expect(regions()[0]!.getAttribute('role')).to.equal('status');
  });

  it('uses that region again', async () => {
    announce('November 2026');
    await nextFrame();
    announce('December 2026');
    await nextFrame();
    expect(regions()).to.have.length(1);
    expect(said()).to.equal('December 2026');
  });

  it("uses the region that the page, or another copy of us, has already", async () => {
    const own = await fixture(html`<dugnad-status-region></dugnad-status-region>`);
    announce('20 more');
    await nextFrame();
    expect(own).to.have.text('20 more');
    expect(regions()).to.deep.equal([own]);
  });

  it('says sentences of the same moment together, each once', async () => {
    ['December 2026', '14 activities', 'December 2026'].forEach(announce);
    await nextFrame();
    expect(said()).to.equal('December 2026 14 activities');
  });

  it('empties the region first, so that a repeated sentence is heard again', async () => {
    announce('No more');
    await nextFrame();
    announce('No more');
    expect(said()).to.equal('');
    await nextFrame();
    expect(said()).to.equal('No more');
  });

  it('is heard, not seen, and takes no room', async () => {
    announce('November 2026');
    await nextFrame();
    const { width, height } = regions()[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    expect(getComputedStyle(regions()[0]!).position).to.equal('absolute');
  });

  it('has nothing for axe to find', async () => {
    announce('November 2026');
    await nextFrame();
    await expect(regions()[0]!).to.be.accessible();
  });
});
