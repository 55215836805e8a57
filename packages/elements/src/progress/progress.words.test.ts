import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { DugnadProgress } from './progress.ts';
import './progress.define.ts';

const open = (content: TemplateResult): Promise<DugnadProgress> => fixture(content);
const find = (progress: DugnadProgress, selector: string): HTMLElement[] => [...progress.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const tidy = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const words = (progress: DugnadProgress): string => tidy(find(progress, '[part="words"]')[0]);
const native = (progress: DugnadProgress): HTMLProgressElement => progress.shadowRoot!.querySelector('progress')!;
const lines = (progress: DugnadProgress, list: string): string[] => find(progress, `${list} li`).map(tidy);

describe('a count that a visitor reads', () => {
  const places: readonly [lang: string, currency: string, said: RegExp][] = [
    ['nb', '', /^1 240 of 10 000$/],
    ['nl', '', /^1\.240 of 10\.000$/],
    ['de', '', /^1\.240 of 10\.000$/],
    ['fr', '', /^1 240 of 10 000$/],
    ['en', '', /^1,240 of 10,000$/],
    ['ar', '', /^1,240 of 10,000$/],
    ['nb', 'NOK', /^(?:1 240 kr of 10 000 kr|kr 1 240 of kr 10 000)$/],
    ['en', 'NOK', /^NOK 1,240 of NOK 10,000$/],
    ['nl', 'EUR', /^€ 1\.240 of € 10\.000$/],
    ['en', 'eur', /^€1,240 of €10,000$/],
    ['en', '€', /^1,240 of 10,000$/],
  ];
  for (const [lang, currency, said] of places) {
    it(`is written as its place writes it: ${lang} ${currency}`, async () => {
      const progress = await open(html`<dugnad-progress lang=${lang} value="1240" max="10000" currency=${currency}></dugnad-progress>`);
      expect(words(progress)).to.match(said);
      expect(native(progress).getAttribute('aria-valuetext')!.replace(/\s+/g, ' ')).to.equal(words(progress));
    });
  }

  it('is in the language of its place the next time that it is drawn', async () => {
    const progress = await open(html`<dugnad-progress lang="en" value="1240" max="10000"></dugnad-progress>`);
    progress.lang = 'nl';
    progress.value = 1241;
    await progress.updateComplete;
    expect(words(progress)).to.equal('1.241 of 10.000');
  });

  it('is words and no markup, whatever the page calls it', async () => {
    const progress = await open(html`<dugnad-progress label=${'<b>Trees</b> & parks'} max="10" .parts=${[{ value: 1, label: '<i>on paper</i>' }]}></dugnad-progress>`);
    expect(tidy(find(progress, '#label')[0])).to.equal('<b>Trees</b> & parks');
    expect([lines(progress, '.parts'), find(progress, 'i').length]).to.deep.equal([['1 <i>on paper</i>'], 0]);
  });

  it('keeps its digits in order among letters that run the other way', async () => {
    const progress = await open(html`<dugnad-progress lang="ar" dir="rtl" label="توقيعات" max="1000" .parts=${[{ value: 22, label: 'on paper' }]}></dugnad-progress>`);
    expect(find(progress, 'strong > bdi, .parts bdi')).to.have.length(2);
  });
});

describe('a count that the page changes', () => {
  it('says at once what has come to it', async () => {
    const progress = await open(html`<dugnad-progress label="Signatures" max="1000" .parts=${[{ value: 790, label: 'confirmed' }]}></dugnad-progress>`);
    progress.parts = [{ value: 790, label: 'confirmed' }, { value: 22, label: 'on paper' }];
    await progress.updateComplete;
    expect([words(progress), lines(progress, '.parts')]).to.deep.equal(['812 of 1,000', ['790 confirmed', '22 on paper']]);
    progress.parts = [];
    progress.value = 3;
    await progress.updateComplete;
    expect([words(progress), lines(progress, '.parts')]).to.deep.equal(['3 of 1,000', []]);
  });

  it('aims further once its goal is reached, and says that it was', async () => {
    const progress = await open(html`<dugnad-progress label="Signatures" value="999" max="1000" milestones="2500"></dugnad-progress>`);
    expect([words(progress), lines(progress, '.ladder')]).to.deep.equal(['999 of 1,000', ['1,000', '2,500']]);
    progress.value = 1000;
    await progress.updateComplete;
    expect([words(progress), lines(progress, '.ladder')]).to.deep.equal(['1,000 of 2,500', ['1,000 (reached)', '2,500']]);
    expect([native(progress).value, native(progress).max]).to.deep.equal([1000, 2500]);
  });

  it('is unknown again when nobody knows any more', async () => {
    const progress = await open(html`<dugnad-progress label="Counting" value="5" max="10"></dugnad-progress>`);
    progress.removeAttribute('value');
    await progress.updateComplete;
    expect([words(progress), native(progress).position]).to.deep.equal(['In progress', -1]);
  });

  it('loses its bar with its goal, and gets it back', async () => {
    const progress = await open(html`<dugnad-progress label="Signatures" value="5" max="10"></dugnad-progress>`);
    progress.removeAttribute('max');
    await progress.updateComplete;
    expect([words(progress), find(progress, '.bar').length]).to.deep.equal(['5', 0]);
    progress.max = 20;
    await progress.updateComplete;
    expect([words(progress), find(progress, '.bar').length]).to.deep.equal(['5 of 20', 1]);
  });

  it('reads its milestones anew from the page', async () => {
    const progress = await open(html`<dugnad-progress label="Signatures" value="5" max="10" milestones="2"></dugnad-progress>`);
    progress.setAttribute('milestones', '2, 4; 8');
    await progress.updateComplete;
    expect(lines(progress, '.ladder')).to.deep.equal(['2 (reached)', '4 (reached)', '8', '10']);
    progress.removeAttribute('milestones');
    await progress.updateComplete;
    expect(lines(progress, '.ladder')).to.deep.equal([]);
  });
});

describe('a bar in a page', () => {
  const figures = { parts: [{ value: 790, label: 'confirmed by e-mail' }, { value: 22, label: 'on paper' }], milestones: [{ value: 500, label: 'Underskriftsinnsamlingskampanje' }, { value: 2500, label: 'the council must answer' }] };

  for (const dir of ['ltr', 'rtl']) {
    it(`keeps within a column of 180 px, with all that it can say, when ${dir} (WCAG 1.4.10)`, async () => {
      const column = await fixture<HTMLElement>(html`<div dir=${dir}><dugnad-progress label="Signatures for the park and its trees" max="1000" .parts=${figures.parts} .milestones=${figures.milestones}></dugnad-progress></div>`);
      column.style.inlineSize = '180px';
      await nextFrame();
      expect(column.scrollWidth).to.be.at.most(180);
    });
  }

  it('is read as one thing: a name, a count, then lists (WCAG 1.3.1)', async () => {
    const progress = await open(html`<dugnad-progress label="Signatures" max="1000" .parts=${figures.parts} .milestones=${figures.milestones}></dugnad-progress>`);
    expect(find(progress, '[role="list"]').map(({ localName }) => localName)).to.deep.equal(['ul', 'ol']);
    expect(find(progress, 'svg:not([aria-hidden="true"])')).to.have.length(0);
    await expect(progress).to.be.accessible();
  });

  it('stands beside another one without mixing their names', async () => {
    const page = await fixture(html`<div><dugnad-progress label="Trees" value="1" max="2"></dugnad-progress><dugnad-progress label="Parks" value="2" max="3"></dugnad-progress></div>`);
    const names = [...page.querySelectorAll('dugnad-progress')].map((one) => tidy(one.shadowRoot!.getElementById(native(one).getAttribute('aria-labelledby')!)!));
    expect(names).to.deep.equal(['Trees', 'Parks']);
  });

  it('carries no style attribute, which a strict page would refuse', async () => {
    const progress = await open(html`<dugnad-progress label="Signatures" max="1000" .parts=${figures.parts} .milestones=${figures.milestones}></dugnad-progress>`);
    expect(find(progress, '[style]')).to.have.length(0);
  });
});
