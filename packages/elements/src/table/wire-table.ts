import { readTable, type Cell, type Reading } from './read-table.ts';
import { roles } from './table-roles.ts';

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
  setRoles(table);
  return true;
}

/** A head has its label for its words; only those in a row are drawn with one. */
function labelCells(cells: readonly HTMLTableCellElement[], { labels, numeric }: Reading): void {
  for (const [column, cell] of cells.entries()) {
    cell.setAttribute('data-dugnad-label', labels[column] ?? '');
    cell.toggleAttribute('data-dugnad-numeric', numeric[column] ?? false);
  }
}

/** Said aloud: laid out as a list it would be no table to every engine (WebKit goes by the layout). A table inside a cell is not ours. */
function setRoles(table: HTMLTableElement): void {
  const groups = [...table.children];
  const rows = groups.flatMap((group) => [...group.children]);
  for (const part of [table, ...groups, ...rows, ...rows.flatMap((row) => [...row.children])]) {
    const role = roles[part.localName === 'th' ? `${part.parentElement?.parentElement?.localName ?? ''} th` : part.localName];
    if (role && !part.hasAttribute('role')) part.setAttribute('role', role);
  }
}
