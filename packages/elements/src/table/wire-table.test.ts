import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { wireTable } from './wire-table.ts';

async function wired(content: TemplateResult): Promise<{ table: HTMLTableElement; isList: boolean }> {
  const table = await fixture<HTMLTableElement>(html`<table>${content}</table>`);
  return { table, isList: wireTable(table) };
}
const head = html`<thead><tr><th>What</th><th>Price</th></tr></thead>`;
const row = (what: string, price: string): TemplateResult => html`<tr><td>${what}</td><td>${price}</td></tr>`;
const said = (table: Element, name: string): string[] => [...table.querySelectorAll(`[${name}]`)].map((part) => part.getAttribute(name) ?? '');

describe('a table that becomes a list', () => {
  it('has at each value what it is', async () => {
    const { table, isList } = await wired(html`${head}<tbody>${row('Cake', '50 kr')}${row('Tea', '20 kr')}</tbody>`);
    expect(isList).to.equal(true);
    expect(said(table.tBodies[0]!, 'data-dugnad-label')).to.deep.equal(['What', 'Price', 'What', 'Price']);
    expect([...table.querySelectorAll('td[data-dugnad-numeric]')].map(({ textContent }) => textContent)).to.deep.equal(['50 kr', '20 kr']);
  });

  it('is told apart from one that cannot be, by one mark, also when it changes', async () => {
    const { table } = await wired(html`${head}<tbody>${row('Cake', '50 kr')}</tbody>`);
    expect(table.hasAttribute('data-dugnad-list')).to.equal(true);
    table.tBodies[0]!.rows[0]!.cells[0]!.colSpan = 2;
    expect([wireTable(table), table.hasAttribute('data-dugnad-list')]).to.deep.equal([false, false]);
    table.tBodies[0]!.rows[0]!.cells[0]!.colSpan = 1;
    expect([wireTable(table), table.hasAttribute('data-dugnad-list')]).to.deep.equal([true, true]);
  });

  it('is no longer one of numbers once a word stands among them', async () => {
    const { table } = await wired(html`${head}<tbody>${row('Cake', '50')}</tbody>`);
    const late = table.tBodies[0]!.insertRow();
    for (const words of ['Water', 'free']) late.insertCell().textContent = words;
    wireTable(table);
    expect(table.querySelectorAll('[data-dugnad-numeric]')).to.have.length(0);
    expect(said(late, 'data-dugnad-label')).to.deep.equal(['What', 'Price']);
  });

  it('has its rows in several bodies', async () => {
    const { table, isList } = await wired(html`${head}<tbody>${row('Cake', '50')}</tbody><tbody>${row('Tea', '20')}</tbody>`);
    expect([isList, said(table, 'data-dugnad-label').length]).to.deep.equal([true, 6]);
  });

  it('keeps what the page says that its parts are', async () => {
    const { table } = await wired(html`<thead role="presentation"><tr><th role="none">What</th></tr></thead><tbody><tr><td>Cake</td></tr></tbody>`);
    expect([table.tHead!.role, table.tHead!.rows[0]!.cells[0]!.role, table.tBodies[0]!.role]).to.deep.equal(['presentation', 'none', 'rowgroup']);
  });

  it('says of a head in a row that it is the row’s', async () => {
    const { table } = await wired(html`${head}<tbody><tr><th>Cake</th><td>50</td></tr></tbody>`);
    expect(said(table, 'role')).to.deep.equal(['rowgroup', 'row', 'columnheader', 'columnheader', 'rowgroup', 'row', 'rowheader', 'cell']);
  });

  it('leaves a table in a cell alone', async () => {
    const { table } = await wired(html`${head}<tbody><tr><td><table><tbody><tr><td>inner</td></tr></tbody></table></td><td>50</td></tr></tbody>`);
    const inner = table.querySelector('table')!;
    expect([inner.role, inner.querySelectorAll('[role], [data-dugnad-label]').length]).to.deep.equal([null, 0]);
  });

  it('has the words of a head that holds more than words', async () => {
    const { table } = await wired(html`<thead><tr><th>  <b>What</b> <i>for</i>
    </th></tr></thead><tbody><tr><td>Cake</td></tr></tbody>`);
    expect(said(table.tBodies[0]!, 'data-dugnad-label')).to.deep.equal(['What for']);
  });

  const others: readonly [what: string, content: TemplateResult][] = [
    ['nothing in it', html``],
    ['a head alone', head],
    ['no head', html`<tbody>${row('Cake', '50')}</tbody>`],
    ['a head of two rows', html`<thead><tr><th>A</th></tr><tr><th>B</th></tr></thead><tbody><tr><td>1</td></tr></tbody>`],
    ['a foot', html`${head}<tbody>${row('Cake', '50')}</tbody><tfoot>${row('Sum', '50')}</tfoot>`],
    ['a row that is too short', html`${head}<tbody><tr><td>Cake</td></tr></tbody>`],
    ['an empty row', html`${head}<tbody>${row('Cake', '50')}<tr></tr></tbody>`],
  ];
  for (const [what, content] of others) {
    it(`stays a table with ${what}, and nothing is written into it`, async () => {
      const { table, isList } = await wired(content);
      expect([isList, table.querySelectorAll('[role], [data-dugnad-label]').length, table.hasAttribute('data-dugnad-list')]).to.deep.equal([false, 0, false]);
    });
  }
});
