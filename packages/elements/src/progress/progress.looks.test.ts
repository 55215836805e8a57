import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { DugnadProgress } from './progress.ts';
import './progress.define.ts';

/** A bar in a column of a page, this wide. */
async function inColumn(content: TemplateResult, width = 600, dir = 'ltr'): Promise<DugnadProgress> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}>${content}</div>`);
  column.style.inlineSize = `${width}px`;
  return column.querySelector('dugnad-progress')!;
}
const box = (progress: DugnadProgress, selector: string): DOMRect => progress.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
const looks = (progress: DugnadProgress, selector: string): CSSStyleDeclaration => getComputedStyle(progress.shadowRoot!.querySelector(selector)!);
const half = html`<dugnad-progress label="Signatures" value="500" max="1000" milestones="250"></dugnad-progress>`;
const parts = [1, 2, 3].map((value) => ({ value, label: `part ${value}` }));

describe('the looks of progress', () => {
  it('put the words beside the label where there is room, and below it where there is none', async () => {
    const wide = await inColumn(half);
    expect(box(wide, 'strong').left).to.be.greaterThan(box(wide, '#label').right);
    const narrow = await inColumn(html`<dugnad-progress label="Signatures for the park and its trees" value="500" max="1000"></dugnad-progress>`, 180);
    expect(box(narrow, 'strong').top).to.be.at.least(box(narrow, '#label').bottom - 1);
  });

  it('have a native bar as large as the one that is seen, for whoever explores by touch', async () => {
    const progress = await inColumn(half);
    const [native, seen] = [box(progress, 'progress'), box(progress, '.track')];
    expect([native.left, native.width, native.height]).to.deep.equal([seen.left, seen.width, seen.height]);
    expect(looks(progress, 'progress').opacity).to.equal('0');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`set a mark where it belongs, ${dir}`, async () => {
      const progress = await inColumn(half, 600, dir);
      const [mark, bar] = [box(progress, '.mark line'), box(progress, '.bar')];
      const middle = mark.left + mark.width / 2 - bar.left;
      expect((dir === 'ltr' ? middle : bar.width - middle) / bar.width).to.be.closeTo(0.25, 0.01);
    });
  }

  it('let a mark stand out of the bar, so that it is seen on every fill', async () => {
    const progress = await inColumn(half);
    expect(box(progress, '.mark').height).to.be.greaterThan(box(progress, '.bar').height);
    expect(looks(progress, '.gap').stroke).not.to.equal(looks(progress, 'line:not(.gap)').stroke);
  });

  it('tell three parts apart by their fill and by their edge', async () => {
    const progress = await inColumn(html`<dugnad-progress max="10" .parts=${parts}></dugnad-progress>`);
    const fills = ['first', 'second', 'third'].map((tone) => looks(progress, `.track .${tone}`).fill);
    expect(new Set(fills).size).to.equal(3);
    expect(looks(progress, '.track .second').stroke).not.to.equal('none');
    expect(looks(progress, '.track .third').stroke).not.to.equal('none');
  });

  it('show each part beside its words in the same fill', async () => {
    const progress = await inColumn(html`<dugnad-progress max="10" .parts=${parts}></dugnad-progress>`);
    for (const tone of ['first', 'second', 'third']) expect(looks(progress, `.parts .${tone}`).fill).to.equal(looks(progress, `.track .${tone}`).fill);
  });

  it('begin again with the first fill where there are more than three parts', async () => {
    const many = [...parts, { value: 1, label: 'one more' }];
    const progress = await inColumn(html`<dugnad-progress max="10" .parts=${many}></dugnad-progress>`);
    expect(progress.shadowRoot!.querySelectorAll('.track .first')).to.have.length(2);
  });

  it('are striped, and still, while nobody knows how far', async () => {
    const progress = await inColumn(html`<dugnad-progress max="10"></dugnad-progress>`);
    expect(looks(progress, '.track').backgroundImage).to.contain('gradient');
    expect(progress.getAnimations({ subtree: true })).to.deep.equal([]);
  });

  it('take the height that a page wants', async () => {
    const progress = await inColumn(half);
    expect(box(progress, '.bar').height).to.equal(16);
    progress.style.setProperty('--dugnad-progress-height', '30px');
    expect(box(progress, '.bar').height).to.equal(30);
  });

  it('tell what is reached from what is not by a drawing, not by colour alone (WCAG 1.4.1)', async () => {
    const progress = await inColumn(html`<dugnad-progress value="5" max="10" milestones="5"></dugnad-progress>`);
    const [reached, ahead] = progress.shadowRoot!.querySelectorAll('.ladder li');
    expect([reached!.querySelector('svg') !== null, ahead!.querySelector('svg') !== null]).to.deep.equal([true, false]);
  });

  it('have no letters below 16 px', async () => {
    const progress = await inColumn(html`<dugnad-progress label="Signatures" max="10" .parts=${parts} milestones="1"></dugnad-progress>`);
    for (const words of progress.shadowRoot!.querySelectorAll('p, strong, li, bdi')) expect(Number.parseFloat(getComputedStyle(words).fontSize)).to.be.at.least(16);
  });
});
