import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { TablePage, prices, rooms } from './table.page.ts';

describe('<dugnad-table>', () => {
  describe('with room', () => {
    it('is a table', async () => {
      const page = await TablePage.open(prices, 760);
      expect([page.isList, getComputedStyle(page.table).display]).to.deep.equal([false, 'table']);
      expect(page.label(1)).to.equal('');
    });

    it('sets numbers and their head at the end', async () => {
      const page = await TablePage.open(prices, 760);
      const align = (cell: Element): string => getComputedStyle(cell).textAlign;
      expect([page.cells[1]!, page.cells[2]!, page.table.tHead!.rows[0]!.cells[2]!].map(align)).to.deep.equal(['start', 'end', 'end']);
    });

    it('is no stop of Tab', async () => {
      const page = await TablePage.open(prices, 760);
      expect([page.region.hasAttribute('tabindex'), page.region.role]).to.deep.equal([false, null]);
    });
  });

  describe('in a narrow column', () => {
    it('is a list, each value with its label, of the same cells', async () => {
      const page = await TablePage.open(prices, 760);
      const before = page.cells;
      await page.widen(320);
      expect(page.isList).to.equal(true);
      expect([page.label(1), page.label(2)]).to.deep.equal(['When', 'Price']);
      expect(page.cells).to.deep.equal(before);
    });

    it('is a table again with room', async () => {
      const page = await TablePage.open(prices, 320);
      await page.widen(760);
      expect(page.isList).to.equal(false);
    });

    it('has its values below each other, beside their labels, or below them where there is no room', async () => {
      const page = await TablePage.open(prices, 480);
      const value = (): number => page.root.querySelector('a')!.getBoundingClientRect().left - page.cells[1]!.getBoundingClientRect().left;
      expect(value()).to.be.greaterThan(100);
      await page.widen(200);
      expect(getComputedStyle(page.cells[1]!).paddingInlineStart).to.equal('0px');
    });

    it('keeps its caption in sight', async () => {
      const page = await TablePage.open(prices, 320);
      expect(page.table.caption!.offsetHeight).to.be.greaterThan(20);
    });

    it('has its column heads heard, not seen', async () => {
      const page = await TablePage.open(prices, 320);
      expect([page.table.tHead!.offsetHeight, page.table.tHead!.checkVisibility()]).to.deep.equal([1, true]);
    });

    it('begins each row with its own head', async () => {
      const page = await TablePage.open(prices, 320);
      expect([page.cells[0]!.textContent, page.label(0)]).to.deep.equal(['Choir', '']);
    });

    it('is still a table to a screen reader, whatever the engine makes of the layout', async () => {
      const page = await TablePage.open(prices, 320);
      const role = (selector: string): (string | null)[] => [...page.table.querySelectorAll(selector)].map((part) => part.role);
      expect(page.table.role).to.equal('table');
      expect([role('thead'), role('thead th'), role('tbody th'), role('td')]).to.deep.equal([['rowgroup'], Array(3).fill('columnheader'), Array(2).fill('rowheader'), Array(4).fill('cell')]);
    });

    it('leaves links in the order of Tab', async () => {
      const page = await TablePage.open(prices, 320);
      const before = document.createElement('button');
      page.root.prepend(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement!.textContent).to.equal('from six');
    });

    it('breaks a long word rather than the column', async () => {
      const page = await TablePage.open(prices, 180);
      page.cells[1]!.textContent = 'Frivilligsentralkoordinatorstilling'.repeat(3);
      expect(page.element.scrollWidth).to.be.at.most(180);
    });
  });

  describe('that cannot be a list', () => {
    it('can be scrolled sideways, by keys (WCAG 2.1.1, 1.4.10)', async () => {
      const page = await TablePage.open(rooms, 320);
      await waitUntil(() => page.region.tabIndex === 0, 'it cannot be reached');
      page.region.focus();
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => page.region.scrollLeft > 0, 'it does not scroll');
    });

    it('says what it is: by its caption', async () => {
      const page = await TablePage.open(rooms, 320);
      await waitUntil(() => page.region.role === 'region');
      expect(page.region.ariaLabel).to.equal('Rooms');
    });

    it('says what it is without a caption too', async () => {
      const page = await TablePage.open(rooms, 320);
      page.table.deleteCaption();
      page.element.requestUpdate();
      await waitUntil(() => page.region.ariaLabel === 'Table');
    });

    it('is no stop of Tab where there is room for it', async () => {
      const page = await TablePage.open(rooms, 320);
      await waitUntil(() => page.region.tabIndex === 0);
      page.root.style.inlineSize = '1400px';
      await waitUntil(() => !page.region.hasAttribute('tabindex'));
    });

    it('keeps its layout', async () => {
      const page = await TablePage.open(rooms, 320);
      expect(getComputedStyle(page.table).display).to.equal('table');
    });

    it('shows where the focus is', async () => {
      const page = await TablePage.open(rooms, 320);
      const before = document.createElement('button');
      page.root.prepend(before);
      before.focus();
      await waitUntil(() => page.region.tabIndex === 0);
      await sendKeys({ press: 'Tab' });
      expect(getComputedStyle(page.region).outlineWidth).to.equal('3px');
    });
  });

  describe('that the page changes', () => {
    it('has labels in a new row too', async () => {
      const page = await TablePage.open(prices, 320);
      const row = page.table.tBodies[0]!.insertRow();
      for (const words of ['Garden', 'Mondays', 'free']) row.insertCell().textContent = words;
      await waitUntil(() => row.cells[1]!.getAttribute('data-dugnad-label') === 'When');
    });

    it('follows when a head gets other words', async () => {
      const page = await TablePage.open(prices, 320);
      page.table.tHead!.rows[0]!.cells[1]!.firstChild!.nodeValue = 'Når';
      await waitUntil(() => page.cells[1]!.getAttribute('data-dugnad-label') === 'Når');
    });

    it('is no list any more when a cell reaches over two columns', async () => {
      const page = await TablePage.open(prices, 320);
      const row = page.table.tBodies[0]!.insertRow();
      row.insertCell().colSpan = 3;
      await waitUntil(() => getComputedStyle(page.table).display === 'table');
    });
  });

  it("keeps the roles that the page has given", async () => {
    const page = await TablePage.open(html`<table role="grid"><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>`, 320);
    expect(page.table.role).to.equal('grid');
  });

  it('waits for a table that comes later', async () => {
    const element = await fixture<HTMLElement>(html`<dugnad-table></dugnad-table>`);
    element.append((await TablePage.open(html`<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>`, 320)).table.cloneNode(true));
    await waitUntil(() => element.querySelector('td')!.getAttribute('data-dugnad-label') === 'A');
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const width of [320, 760]) {
      it(`has nothing for axe to find at ${width} px, when ${dir}`, async () => {
        await expect((await TablePage.open(prices, width, dir)).element).to.be.accessible();
        await expect((await TablePage.open(rooms, width, dir)).element).to.be.accessible();
      });
    }

    it(`has its labels where one begins to read, when ${dir}`, async () => {
      const page = await TablePage.open(prices, 480, dir);
      const { paddingLeft, paddingRight } = getComputedStyle(page.cells[1]!);
      expect(Number.parseFloat(paddingLeft) > Number.parseFloat(paddingRight)).to.equal(dir === 'ltr');
    });
  }
});
