import { expect, fixture, html } from '@open-wc/testing';

import { DugnadAccordion } from './accordion.ts';
import { AccordionPage } from './accordion.page.ts';
import { detailsStyles } from '../disclosure/details.styles.ts';

describe('an accordion', () => {
  it('has headings that are 44 px high to press, and as wide as itself', async () => {
    const page = await AccordionPage.open();
    for (const summary of page.summaries) {
      expect(summary.offsetHeight).to.be.at.least(44);
      expect(summary.offsetWidth).to.equal(page.accordion.offsetWidth);
    }
  });

  it('keeps its headings headings, in the size of its words', async () => {
    const page = await AccordionPage.open();
    const heading = page.root.querySelector('h3')!;
    const { marginBlockStart, fontSize } = getComputedStyle(heading);
    expect([marginBlockStart, fontSize]).to.deep.equal(['0px', getComputedStyle(page.summaries[0]!).fontSize]);
  });

  it('takes no room for what is closed', async () => {
    const page = await AccordionPage.open();
    const [item] = page.items;
    expect(item!.offsetHeight - page.summaries[0]!.offsetHeight).to.be.at.most(2);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has its arrow before the words, when ${dir}`, async () => {
      const page = await AccordionPage.open({ dir });
      const summary = page.summaries[0]!.getBoundingClientRect();
      const words = page.root.querySelector('h3')!.getBoundingClientRect();
      const room = dir === 'ltr' ? words.left - summary.left : summary.right - words.right;
      expect(room).to.be.at.least(16);
    });

    it(`has nothing for axe to find, closed and open, when ${dir}`, async () => {
      const page = await AccordionPage.open({ dir });
      await expect(page.accordion).to.be.accessible();
      await page.pressButton();
      await expect(page.accordion).to.be.accessible();
    });
  }

  it('lets a rule of the page win', async () => {
    const page = await AccordionPage.open();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('summary { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    const { color } = getComputedStyle(page.summaries[0]!);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    expect(color).to.equal('rgb(1, 2, 3)');
  });

  it('is dressed inside of another tree too', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(new DugnadAccordion());
    expect(root.adoptedStyleSheets).to.include(detailsStyles.styleSheet);
  });

  it('dresses a page once, however many there are', async () => {
    await fixture(html`<div><dugnad-accordion></dugnad-accordion><dugnad-accordion></dugnad-accordion></div>`);
    expect(document.adoptedStyleSheets.filter((sheet) => sheet === detailsStyles.styleSheet)).to.have.length(1);
  });
});
