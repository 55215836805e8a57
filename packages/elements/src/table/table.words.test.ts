import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { TablePage } from './table.page.ts';

const counts = html`<table>
  <caption>Petitions</caption>
  <thead><tr><th>Petition</th><th>Signatures on paper or by phone</th><th>Comments that wait to be read</th></tr></thead>
  <tbody>
    <tr><th scope="row">Swimming pool for everybody</th><td>1 250</td><td>12</td></tr>
    <tr><th scope="row">Library</th><td>31</td><td>2</td></tr>
  </tbody>
</table>`;

/** On how many lines the words of a cell stand, at the most, one by one. */
function linesOfAWord(cell: Element): number {
  const text = [...cell.childNodes].find((node): node is Text => node instanceof Text && node.data.trim() !== '')!;
  const lines = [...text.data.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const range = new Range();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
  return Math.max(...lines);
}

describe('the words of a table beside numbers', () => {
  const sheet = new CSSStyleSheet();
  before(() => {
    // What many sheets of pages say, ours for prose too.
    sheet.replaceSync('@layer dugnad { :where(th, td) { overflow-wrap: anywhere } }');
    document.adoptedStyleSheets.push(sheet);
  });
  after(() => void document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));

  for (const width of [900, 700, 600]) {
    it(`stay whole, ${width} px wide`, async () => {
      const page = await TablePage.open(counts, width);
      expect(page.isList).to.equal(false);
      for (const cell of page.table.querySelectorAll('th, td')) expect(linesOfAWord(cell), cell.textContent).to.equal(1);
    });
  }

  it('let the head of a column of numbers break between its words, so that the others have room', async () => {
    const page = await TablePage.open(counts, 600);
    const head = page.table.querySelector<HTMLElement>('thead th:nth-child(2)')!;
    expect(head.getBoundingClientRect().height).to.be.greaterThan(parseFloat(getComputedStyle(head).fontSize) * 2);
    expect(page.table.getBoundingClientRect().width).to.be.at.most(600.5);
  });

  it('keep a number whole, with the space inside it', async () => {
    const page = await TablePage.open(counts, 600);
    const range = new Range();
    range.selectNodeContents(page.cells[1]!);
    expect(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size).to.equal(1);
  });

  it('break anywhere in a list, where a long word would be wider than a telephone', async () => {
    const page = await TablePage.open(html`<table><caption>Words</caption><thead><tr><th>Word</th><th>Meaning</th></tr></thead><tbody><tr><th scope="row">${'Menneskerettighetsorganisasjon'.repeat(3)}</th><td>${'x'.repeat(80)}</td></tr></tbody></table>`, 320);
    expect(page.isList).to.equal(true);
    expect(page.region.scrollWidth).to.be.at.most(page.region.clientWidth);
  });
});
