import { expect, fixture, html } from '@open-wc/testing';

import type { BadgeKind, DugnadBadge } from './badge.ts';
import './badge.define.ts';

const kinds: readonly BadgeKind[] = ['neutral', 'now', 'cancelled', 'full', 'postponed', 'moved-online'];
const shapeOf = (badge: DugnadBadge): HTMLElement => badge.shadowRoot!.querySelector('[part="badge"]')!;
const open = async (kind: string, word = 'Avlyst', dir = 'ltr'): Promise<DugnadBadge> => {
  const line = await fixture(html`<p dir=${dir}>Før <dugnad-badge kind=${kind}>${word}</dugnad-badge> etter</p>`);
  return line.querySelector('dugnad-badge')!;
};

describe('the looks of a badge', () => {
  it('follow when its kind changes', async () => {
    const badge = await open('full');
    const before = getComputedStyle(shapeOf(badge)).backgroundColor;
    badge.kind = 'cancelled';
    await badge.updateComplete;
    expect(getComputedStyle(shapeOf(badge)).backgroundColor).not.to.equal(before);
  });

  it('tell what is full by an edge, not by a fill alone (WCAG 1.4.1)', async () => {
    const [full, neutral] = [getComputedStyle(shapeOf(await open('full'))), getComputedStyle(shapeOf(await open('neutral')))];
    expect(full.borderTopColor).not.to.equal(neutral.borderTopColor);
    expect(full.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('take the same room whatever it says of a thing, so that a list does not jump', async () => {
    const sizes = await Promise.all(kinds.map(async (kind) => shapeOf(await open(kind)).getBoundingClientRect()));
    expect(new Set(sizes.map(({ width, height }) => `${Math.round(width)} ${Math.round(height)}`)).size).to.equal(1);
  });

  it('stand in the line of the words around it', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const badge = await open('now', 'Nå', dir);
      const line = badge.parentElement!.getBoundingClientRect();
      const { top, bottom } = badge.getBoundingClientRect();
      expect([top >= line.top - 4, bottom <= line.bottom + 4], dir).to.deep.equal([true, true]);
    }
  });

  it('hold a drawing beside the word', async () => {
    const badge = await fixture<DugnadBadge>(html`<dugnad-badge kind="now"><svg width="12" height="12" aria-hidden="true"></svg> Nå</dugnad-badge>`);
    expect(badge.querySelector('svg')!.getBoundingClientRect().width).to.equal(12);
    await expect(badge).to.be.accessible();
  });

  it('are gone where the page hides it', async () => {
    const badge = await open('now');
    badge.hidden = true;
    expect(badge.getBoundingClientRect().width).to.equal(0);
  });

  for (const kind of kinds) {
    it(`can be read in the dark too, when ${kind} (WCAG 1.4.3)`, async () => {
      const page = await fixture(html`<div style="color-scheme: dark; background: rgb(20, 20, 20)"><dugnad-badge kind=${kind}>Avlyst</dugnad-badge></div>`);
      await expect(page).to.be.accessible({ ignoredRules: ['region'] });
    });
  }
});
