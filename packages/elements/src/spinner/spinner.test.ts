import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';

import type { DugnadSpinner } from './spinner.ts';
import './spinner.define.ts';

const shape = (spinner: DugnadSpinner): HTMLElement => spinner.shadowRoot!.querySelector('.spinner')!;
const isSeen = (spinner: DugnadSpinner): boolean => getComputedStyle(shape(spinner)).visibility === 'visible';
const said = (): string => document.querySelector('dugnad-status-region')?.textContent ?? '';
const open = (delay: number, words = ''): Promise<DugnadSpinner> => fixture(html`<dugnad-spinner delay=${delay}>${words}</dugnad-spinner>`);

describe('<dugnad-spinner>', () => {
  // What is said comes with the next frame; later it would be said to the next test, or to nobody.
  afterEach(async () => {
    await nextFrame();
    document.querySelector('dugnad-status-region')?.remove();
  });

  it('says in words that something is on its way', async () => {
    const spinner = await open(0);
    await waitUntil(() => isSeen(spinner), 'it stays hidden');
    expect(shape(spinner).innerText.trim()).to.equal('Loading …');
  });

  it('says it in the words of the page when there are some', async () => {
    const spinner = await open(0, 'Fetching the activities …');
    await waitUntil(() => isSeen(spinner), 'it stays hidden');
    await waitUntil(() => said() !== '', 'nothing is said');
    expect(said()).to.equal('Fetching the activities …');
  });

  it('is neither seen nor heard before its time, and keeps its room', async () => {
    const spinner = await open(600_000);
    expect([isSeen(spinner), said()]).to.deep.equal([false, '']);
    const { height } = spinner.getBoundingClientRect();
    spinner.delay = 0;
    spinner.parentElement!.append(spinner);
    await waitUntil(() => isSeen(spinner), 'it stays hidden');
    expect(spinner.getBoundingClientRect().height).to.equal(height);
  });

  it('is heard once (WCAG 4.1.3)', async () => {
    const spinner = await open(0);
    await waitUntil(() => said() !== '', 'nothing is said');
    expect(said()).to.equal('Loading …');
    document.querySelector('dugnad-status-region')!.textContent = '';
    spinner.requestUpdate();
    await spinner.updateComplete;
    await nextFrame();
    expect(said()).to.equal('');
  });

  it('is not heard when what it stands in is hidden', async () => {
    const box = await fixture<HTMLElement>(html`<div hidden><dugnad-spinner delay="0"></dugnad-spinner></div>`);
    const spinner = box.querySelector('dugnad-spinner')!;
    await waitUntil(() => shape(spinner).classList.contains('late'), 'its time does not come');
    await nextFrame();
    expect(said()).to.equal('');
  });

  it('waits anew when it is put on the page again', async () => {
    const spinner = await open(0);
    await waitUntil(() => isSeen(spinner), 'it stays hidden');
    const { parentElement } = spinner;
    spinner.remove();
    spinner.delay = 600_000;
    parentElement!.append(spinner);
    await spinner.updateComplete;
    expect(isSeen(spinner)).to.equal(false);
  });

  it('stands still for whoever wants no motion', async () => {
    const spinner = await open(0);
    await waitUntil(() => isSeen(spinner), 'it stays hidden');
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
    expect(spinner.getAnimations({ subtree: true })).to.deep.equal([]);
  });

  it('has nothing for axe to find, early and late', async () => {
    await expect(await open(600_000)).to.be.accessible();
    const spinner = await open(0);
    await waitUntil(() => isSeen(spinner), 'it stays hidden');
    await expect(spinner).to.be.accessible();
  });
});
