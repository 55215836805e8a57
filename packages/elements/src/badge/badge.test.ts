import { expect, fixture, html } from '@open-wc/testing';

import type { BadgeKind, DugnadBadge } from './badge.ts';
import './badge.define.ts';

const open = (kind: string, word = 'Avlyst'): Promise<DugnadBadge> => fixture(html`<dugnad-badge kind=${kind}>${word}</dugnad-badge>`);
const shape = (badge: DugnadBadge): CSSStyleDeclaration => getComputedStyle(badge.shadowRoot!.querySelector('[part="badge"]')!);

describe('<dugnad-badge>', () => {
  const kinds: readonly BadgeKind[] = ['neutral', 'now', 'cancelled', 'full', 'postponed', 'moved-online'];

  for (const kind of kinds) {
    it(`says its word, readable on its fill, when ${kind} (WCAG 1.4.1, 1.4.3)`, async () => {
      const badge = await open(kind);
      expect(badge).to.have.text('Avlyst');
      await expect(badge).to.be.accessible();
    });
  }

  it('looks different when cancelled than when full', async () => {
    const [cancelled, full] = [shape(await open('cancelled')), shape(await open('full'))];
    expect(cancelled.backgroundColor).not.to.equal(full.backgroundColor);
  });

  it('looks neutral when the kind is unknown', async () => {
    expect(shape(await open('sold-out')).backgroundColor).to.equal(shape(await open('neutral')).backgroundColor);
  });

  it('is never set below 16 px', async () => {
    expect(Number.parseFloat(shape(await open('now')).fontSize)).to.be.at.least(16);
  });

  it("takes the page's corners", async () => {
    const badge = await open('now');
    badge.style.setProperty('--dugnad-badge-radius', '1px');
    expect(shape(badge).borderTopLeftRadius).to.equal('1px');
  });

  it('breaks a long word', async () => {
    const box = await fixture<HTMLElement>(html`<div><dugnad-badge>${'Utsatt'.repeat(40)}</dugnad-badge></div>`);
    box.style.inlineSize = '120px';
    expect(box.scrollWidth).to.be.at.most(120);
  });
});
