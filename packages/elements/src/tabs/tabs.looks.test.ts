import { expect, html } from '@open-wc/testing';

import { warningsDuring } from '../warn.page.ts';
import { TabsPage } from './tabs.page.ts';
import { DugnadTabs } from './tabs.ts';

describe('tabs', () => {
  it('are named for who cannot see them together', async () => {
    const page = await TabsPage.open();
    expect(page.element.shadowRoot!.querySelector('[role="tablist"]')!.ariaLabel).to.equal('The choir');
  });

  it('name their panels, and lead to them', async () => {
    const page = await TabsPage.open();
    for (const [at, panel] of page.panels.entries()) {
      expect(panel.getAttribute('aria-labelledby')).to.equal(page.tabs[at]!.id);
      expect(page.tabs[at]!.getAttribute('aria-controls')).to.equal(panel.id);
    }
  });

  it('are their parts’ headings, which are then only heard', async () => {
    const heading = (await TabsPage.open()).element.querySelector('h3')!;
    const { width, height } = heading.getBoundingClientRect();
    expect([width, height, heading.checkVisibility()]).to.deep.equal([1, 1, true]);
  });

  it('leave no gap for the parts that are hidden', async () => {
    const page = await TabsPage.open();
    for (const panel of page.panels.slice(1)) expect(panel.offsetHeight).to.equal(0);
  });

  it('are 44 px high at least', async () => {
    for (const tab of (await TabsPage.open()).tabs) expect(tab.offsetHeight).to.be.at.least(44);
  });

  it('break into lines rather than widen a narrow column', async () => {
    const page = await TabsPage.open();
    page.root.style.inlineSize = '180px';
    const tops = new Set(page.tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(tops.size).to.be.greaterThan(1);
    expect(page.element.scrollWidth).to.be.at.most(180);
  });

  it('show the chosen one by more than a colour', async () => {
    const [chosen, other] = (await TabsPage.open()).tabs.map((tab) => getComputedStyle(tab).fontWeight);
    expect(Number(chosen)).to.be.greaterThan(Number(other));
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`begin where one begins to read, when ${dir}`, async () => {
      const page = await TabsPage.open({ dir });
      const [first, second] = page.tabs.map((tab) => tab.getBoundingClientRect().left);
      expect(first! < second!).to.equal(dir === 'ltr');
    });

    it(`have nothing for axe to find, when ${dir}`, async () => {
      const page = await TabsPage.open({ dir });
      await expect(page.element).to.be.accessible();
      await page.press('Tab');
      await expect(page.element).to.be.accessible();
    });
  }

  it('give a part without an id one', async () => {
    const page = await TabsPage.open({ content: html`<section><h3>When</h3></section><section><h3>Where</h3></section>` });
    const ids = [...page.element.querySelectorAll('section')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(2);
    expect(ids.every(Boolean)).to.equal(true);
  });

  it('tell the webmaster of a part without a heading', () => {
    const tabs = new DugnadTabs();
    tabs.append(document.createElement('section'));
    const [warning] = warningsDuring(() => tabs.firstUpdated());
    expect(warning).to.contain('no heading');
  });
});
