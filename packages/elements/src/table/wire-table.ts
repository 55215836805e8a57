import { readTable, type Cell, type Reading } from './read-table.ts';

/** What each part of a table is, said aloud: laid out as a list it would not be one to every engine (WebKit goes by the layout). */
const roles: readonly [selector: string, role: string][] = [
  [':scope > :is(thead, tbody, tfoot)', 'rowgroup'],
  [':scope > * > tr', 'row'],
  [':scope > * > tr > td', 'cell'],
  [':scope > thead > tr > th', 'columnheader'],
  [':scope > tbody > tr > th', 'rowheader'],
];

const cellsOf = (row: HTMLTableRowElement): HTMLTableCellElement[] => [...row.cells];
const wordsOf = (cell: HTMLTableCellElement): Cell => ({
  text: cell.textContent,
  isHeader: cell.localName === 'th',
  spans: Math.max(cell.colSpan, cell.rowSpan),
});

/** Has a row of heads in the table's head, and none elsewhere: what a screen reader needs, and our styles too. */
function hasHead(table: HTMLTableElement): boolean {
  return table.tHead?.rows.length === 1 && !table.tFoot;
}

/**
 * Marks what a table needs to be shown as a list: the label of each cell, which columns are numbers, and what each part is.
 * What the page has said itself stays.
 *
 * @returns whether it can be a list
 */
export function wireTable(table: HTMLTableElement): boolean {
  const rows = [...table.rows].map(cellsOf);
  const reading = hasHead(table) ? readTable(rows.map((cells) => cells.map(wordsOf))) : undefined;
  table.toggleAttribute('data-dugnad-list', reading !== undefined);
  if (!reading) return false;
  for (const cells of rows) labelCells(cells, reading);
  setRole(table, 'table');
  for (const [selector, role] of roles) for (const part of table.querySelectorAll(selector)) setRole(part, role);
  return true;
}

/** A head has its label for its words; only those in a row are drawn with one. */
function labelCells(cells: readonly HTMLTableCellElement[], { labels, numeric }: Reading): void {
  for (const [column, cell] of cells.entries()) {
    cell.setAttribute('data-dugnad-label', labels[column] ?? '');
    cell.toggleAttribute('data-dugnad-numeric', numeric[column] ?? false);
  }
}

function setRole(part: Element, role: string): void {
  if (!part.hasAttribute('role')) part.setAttribute('role', role);
}
