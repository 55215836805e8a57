import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { warningsDuring } from '../warn.page.ts';
import type { DugnadProgress } from './progress.ts';
import './progress.define.ts';

const show = (content: TemplateResult): Promise<DugnadProgress> => fixture(content);
const within = (progress: DugnadProgress, selector: string): Element[] => [...progress.shadowRoot!.querySelectorAll(selector)];
const native = (progress: DugnadProgress): HTMLProgressElement => progress.shadowRoot!.querySelector('progress')!;
const words = (progress: DugnadProgress): string => within(progress, '[part="words"]')[0]!.textContent;
const lines = (progress: DugnadProgress, list: string): string[] => within(progress, `${list} li`).map((line) => line.textContent.replace(/\s+/g, ' ').trim());
const bars = (progress: DugnadProgress): DOMRect[] => within(progress, '.track rect').map((bar) => bar.getBoundingClientRect());
const signatures = (more: { value?: number; max?: number } = {}): Promise<DugnadProgress> =>
  show(html`<dugnad-progress label="Signatures" value=${more.value ?? 812} max=${more.max ?? 1000}></dugnad-progress>`);

describe('<dugnad-progress>', () => {
  it('says in words how far it is', async () => {
    expect(words(await signatures())).to.equal('812 of 1,000');
  });

  it('is a native progress bar with a name and the same words (WCAG 4.1.2)', async () => {
    const bar = native(await signatures());
    expect([bar.value, bar.max, bar.getAttribute('aria-valuetext')]).to.deep.equal([812, 1000, '812 of 1,000']);
    expect(bar.getAttribute('aria-labelledby')).to.equal('label');
  });

  it('has a name also without a label (WCAG 4.1.2)', async () => {
    const progress = await show(html`<dugnad-progress value="1" max="2"></dugnad-progress>`);
    expect(native(progress).getAttribute('aria-label')).to.equal('How far it is');
    await expect(progress).to.be.accessible();
  });

  it('is filled as far as it is', async () => {
    const progress = await signatures({ value: 250 });
    const track = within(progress, '.track')[0]!.getBoundingClientRect();
    expect(bars(progress)[0]!.width / track.width).to.be.closeTo(0.25, 0.02);
  });

  it('is filled from the right when one reads from right to left', async () => {
    const root = await fixture<HTMLElement>(html`<div dir="rtl"><dugnad-progress label="x" value="25" max="100" milestones="10 90"></dugnad-progress></div>`);
    const progress = root.querySelector('dugnad-progress')!;
    const track = within(progress, '.track')[0]!.getBoundingClientRect();
    expect(bars(progress)[0]!.right).to.be.closeTo(track.right, 3);
    expect(bars(progress)[0]!.left).to.be.greaterThan(track.left + track.width / 2);
    expect(root.scrollWidth).to.equal(root.clientWidth);
  });

  it('is empty at nought, and full and honest beyond its goal', async () => {
    const empty = await signatures({ value: 0 });
    expect([words(empty), bars(empty)[0]!.width]).to.deep.equal(['0 of 1,000', 0]);
    const full = await signatures({ value: 1250 });
    expect([words(full), native(full).value]).to.deep.equal(['1,250 of 1,000', 1000]);
    expect(lines(full, '.ladder')).to.deep.equal(['1,000 (reached)']);
  });

  it('says that it is under way when nobody knows how far', async () => {
    const progress = await show(html`<dugnad-progress label="Counting" max="10"></dugnad-progress>`);
    expect(words(progress)).to.equal('In progress');
    expect(native(progress).position).to.equal(-1);
    await expect(progress).to.be.accessible();
  });

  it('takes what is no number for unknown', async () => {
    expect(words(await show(html`<dugnad-progress value="many" max="10"></dugnad-progress>`))).to.equal('In progress');
  });

  it('is a number without a bar when there is no goal', async () => {
    const progress = await show(html`<dugnad-progress label="Signatures" value="812"></dugnad-progress>`);
    expect([words(progress), within(progress, '.bar')]).to.deep.equal(['812', []]);
  });

  describe('with parts', () => {
    const parts = [{ value: 790, label: 'confirmed' }, { value: 22, label: 'on paper' }];
    const withParts = (): Promise<DugnadProgress> => show(html`<dugnad-progress label="Signatures" max="1000" .parts=${parts}></dugnad-progress>`);

    it('says the sum and each of them', async () => {
      const progress = await withParts();
      expect(words(progress)).to.equal('812 of 1,000');
      expect(lines(progress, '.parts')).to.deep.equal(['790 confirmed', '22 on paper']);
      await expect(progress).to.be.accessible();
    });

    it('draws them one after the other, each looking different', async () => {
      const progress = await withParts();
      const [first, second] = bars(progress);
      expect(second!.left).to.be.closeTo(first!.right, 2);
      const [one, other] = within(progress, '.track svg').map((part) => getComputedStyle(part).fill);
      expect(one).not.to.equal(other);
    });
  });

  describe('with milestones', () => {
    it('marks them on the bar, and says in words which are reached', async () => {
      const progress = await show(html`<dugnad-progress label="Signatures" value="812" max="1000" milestones="500 2500"></dugnad-progress>`);
      expect(lines(progress, '.ladder')).to.deep.equal(['500 (reached)', '1,000', '2,500']);
      expect(within(progress, '.mark')).to.have.length(1);
    });

    it('says what they mean', async () => {
      const milestones = [{ value: 1000, label: 'the council must answer' }];
      const progress = await show(html`<dugnad-progress label="Signatures" value="1000" max="1000" .milestones=${milestones}></dugnad-progress>`);
      expect(lines(progress, '.ladder')).to.deep.equal(['1,000 the council must answer (reached)']);
      await expect(progress).to.be.accessible();
    });
  });

  it('counts money', async () => {
    const progress = await show(html`<dugnad-progress label="New roof" value="41500" max="90000" currency="EUR"></dugnad-progress>`);
    expect(words(progress)).to.equal('€41,500 of €90,000');
  });

  it('counts on when the currency is a slip of the pen', async () => {
    const progress = await show(html`<dugnad-progress value="5" max="10" currency="kroner"></dugnad-progress>`);
    expect(words(progress)).to.equal('5 of 10');
    expect(warningsDuring(() => (progress.currency = 'NO'))).to.deep.equal([]);
  });

  it('writes numbers as its place does, in Latin digits', async () => {
    const norwegian = await show(html`<dugnad-progress lang="nb" value="1812" max="10000"></dugnad-progress>`);
    expect(words(norwegian)).to.match(/^1\s812 of 10\s000$/);
    expect(words(await show(html`<dugnad-progress lang="ar-EG" value="1812" max="10000"></dugnad-progress>`))).to.equal('1,812 of 10,000');
  });

  it('follows when the count grows, and nothing moves by itself', async () => {
    const progress = await signatures();
    progress.value = 813;
    await progress.updateComplete;
    expect(words(progress)).to.equal('813 of 1,000');
    expect(progress.getAnimations({ subtree: true })).to.deep.equal([]);
  });

  it('shows what stands inside it no longer once it is ready', async () => {
    const progress = await show(html`<dugnad-progress value="1" max="2"><progress value="1" max="2">1 of 2</progress></dugnad-progress>`);
    expect(progress.querySelector('progress')!.getBoundingClientRect().height).to.equal(0);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has nothing for axe to find when ${dir}`, async () => {
      const root = await fixture(html`<div dir=${dir}><dugnad-progress label="Signatures" value="812" max="1000" milestones="500"></dugnad-progress></div>`);
      await expect(root).to.be.accessible();
    });
  }
});
