import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { DugnadNotice, NoticeKind } from './notice.ts';
import './notice.define.ts';
import '../button/button.define.ts';

const kinds: readonly NoticeKind[] = ['info', 'success', 'warning', 'error'];
const words = html`<h3 slot="heading">The calendar cannot be shown</h3><p>Call Kari instead.</p>`;
const acts = html`<button slot="actions">Try again</button><a slot="actions" href="#kari">Kari</a>`;

async function open(kind: string, content: TemplateResult = html`${words}${acts}`, width = 600, dir = 'ltr'): Promise<DugnadNotice> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}><dugnad-notice kind=${kind}>${content}</dugnad-notice></div>`);
  column.style.inlineSize = `${width}px`;
  return column.querySelector('dugnad-notice')!;
}
const find = (notice: DugnadNotice, selector: string): HTMLElement => notice.shadowRoot!.querySelector(selector)!;
const box = (notice: DugnadNotice, selector: string): DOMRect => find(notice, selector).getBoundingClientRect();

describe('the looks of a notice', () => {
  it('are told apart by a drawing too, not by colour alone (WCAG 1.4.1)', async () => {
    const paths = await Promise.all(kinds.map(async (kind) => find(await open(kind), '.icon path').getAttribute('d')));
    expect(new Set(paths).size).to.equal(3);
    expect(paths[2], 'what one should note, and what went wrong, are both a warning, and said in words').to.equal(paths[3]);
  });

  it('have the drawing silent, for the word says it', async () => {
    expect(find(await open('error'), '.icon').getAttribute('aria-hidden')).to.equal('true');
  });

  it('are read in the order of what happened: the kind, the heading, the sentences, what one can do (WCAG 1.3.2)', async () => {
    const notice = await open('error');
    const tops = [box(notice, '.word').top, ...['h3', 'p', 'button'].map((part) => notice.querySelector(part)!.getBoundingClientRect().top)];
    expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
  });

  it('have the acts side by side where there is room, and below each other where there is none', async () => {
    const long = html`${words}<dugnad-button slot="actions">Try to fetch the calendar once more</dugnad-button><dugnad-button slot="actions">Call Kari Nordmann instead</dugnad-button>`;
    const tops = async (width: number): Promise<number> => new Set([...(await open('error', long, width)).querySelectorAll('dugnad-button')].map((act) => Math.round(act.getBoundingClientRect().top))).size;
    expect([await tops(900), await tops(260)]).to.deep.equal([1, 2]);
  });

  it('leave no gap for what is not said', async () => {
    const full = await open('info');
    const short = await open('info', html`<p>Call Kari instead.</p>`);
    expect(short.getBoundingClientRect().height).to.be.lessThan(full.getBoundingClientRect().height);
    const { bottom } = short.querySelector('p')!.getBoundingClientRect();
    expect(box(short, '[part="notice"]').bottom - bottom).to.be.at.most(20);
  });

  it('take bare words as well as sentences', async () => {
    const notice = await open('info', html`Call Kari instead.`);
    expect(box(notice, '.text').height).to.be.greaterThan(box(notice, '.word').height);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keep within a column of 180 px, with all that they can hold, when ${dir} (WCAG 1.4.10)`, async () => {
      const notice = await open('error', html`<h3 slot="heading">${'Aktivitetskalender'.repeat(3)}</h3><p>${'Aktivitetskalender'.repeat(3)}</p><button slot="actions">Try again</button>`, 180, dir);
      expect(notice.scrollWidth).to.be.at.most(180);
    });
  }

  it('have no letters below 16 px', async () => {
    const notice = await open('warning');
    for (const element of [find(notice, '.word'), ...notice.querySelectorAll('h3, p')]) expect(Number.parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(16);
  });

  it('follow when the kind changes, in looks and words', async () => {
    const notice = await open('info');
    const before = getComputedStyle(find(notice, '[part="notice"]')).borderTopColor;
    notice.kind = 'error';
    await notice.updateComplete;
    expect(find(notice, '.word').textContent).to.equal('Something went wrong');
    expect(getComputedStyle(find(notice, '[part="notice"]')).borderTopColor).not.to.equal(before);
  });

  it('are those of a notice that is good to know when the kind is anything at all', async () => {
    for (const kind of ['', 'ERROR', 'danger', 'constructor']) {
      const notice = await open(kind);
      expect(find(notice, '.word').textContent, kind).to.equal('Good to know');
      expect(find(notice, '.icon path').getAttribute('d'), kind).to.equal(find(await open('info'), '.icon path').getAttribute('d'));
    }
  });

  it('carry no style attribute, which a strict page would refuse', async () => {
    expect((await open('error')).shadowRoot!.querySelectorAll('[style]')).to.have.length(0);
  });
});
