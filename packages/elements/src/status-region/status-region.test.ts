import { expect, fixture, html, nextFrame } from '@open-wc/testing';

import { announce, announceNear } from './status-region.ts';
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
    ['December 2026', '14 activities', 'December 2026'].forEach((text) => announce(text));
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

describe('announceNear()', () => {
  afterEach(() => regions().forEach((region) => region.remove()));

  it('says a sentence in the page’s own region where there is no dialog', async () => {
    const near = await fixture(html`<p>Words</p>`);
    announceNear(near, 'Sent');
    await nextFrame();
    expect([regions().length, said(), regions()[0]!.parentElement]).to.deep.equal([1, 'Sent', document.body]);
  });

  it('says it in the language in which the page has written it', async () => {
    const near = await fixture(html`<div lang="nb"><p>Ord</p></div>`);
    announceNear(near.querySelector('p')!, 'Sendt');
    await nextFrame();
    expect([regions()[0]!.lang, said()]).to.deep.equal(['nb', 'Sendt']);
  });

  it('says two sentences of one moment one after the other', async () => {
    const near = await fixture(html`<p>Words</p>`);
    announceNear(near, 'Sent');
    announceNear(near, 'Saved');
    await nextFrame();
    expect(said()).to.equal('Sent Saved');
  });

  it('says it inside of a modal dialog, while the page around it is silent, in one region there', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Words</button></dialog>`);
    dialog.showModal();
    for (const words of ['Sending', 'Sent']) {
      announceNear(dialog.querySelector('button')!, words);
      await nextFrame();
    }
    const [region, ...others] = dialog.querySelectorAll('dugnad-status-region');
    expect([region!.textContent, region!.role, others.length]).to.deep.equal(['Sent', 'status', 0]);
  });

  it('finds that dialog through slots and shadow trees, and only while it is open', async () => {
    const host = await fixture<HTMLElement>(html`<div><p>Words</p></div>`);
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(dialog);
    announceNear(host.querySelector('p')!, 'Closed');
    dialog.showModal();
    announceNear(host.querySelector('p')!, 'Open');
    await nextFrame();
    expect([said(), dialog.querySelector('dugnad-status-region')!.textContent]).to.deep.equal(['Closed', 'Open']);
  });
});
