import { readTable, type Cell } from '../table/read-table.ts';
import { roles } from '../table/table-roles.ts';
import { attributeOf, childrenOf, textOf, type Markup, type Written } from './markup.ts';

const childrenNamed = (element: Written, ...names: readonly string[]): Written[] => childrenOf(element).filter(({ tagName }) => names.includes(tagName));

/** Marks in the table of a `<dugnad-table>` what it needs to be shown as a list where there is no room (`table/wire-table.ts`). */
export function serveTable(host: Written, markup: Markup): void {
  const [table] = childrenNamed(host, 'table');
  if (!table) return;
  const rows = rowsOf(table);
  const reading = hasHead(table) ? readTable(rows.map((row) => cellsOf(row).map(readCell))) : undefined;
  if (!reading) return;
  markup.setAttribute(table, 'data-dugnad-list', '');
  for (const row of rows) {
    for (const [column, cell] of cellsOf(row).entries()) {
      markup.setAttribute(cell, 'data-dugnad-label', reading.labels[column] ?? '');
      if (reading.numeric[column]) markup.setAttribute(cell, 'data-dugnad-numeric', '');
    }
  }
  setRoles(table, markup);
}

/** As `table.rows` of a browser: those of the head first. */
function rowsOf(table: Written): Written[] {
  return ['thead', 'tbody', 'tfoot'].flatMap((name) => childrenNamed(table, name).flatMap((group) => childrenNamed(group, 'tr')));
}

function hasHead(table: Written): boolean {
  const heads = childrenNamed(table, 'thead').flatMap((head) => childrenNamed(head, 'tr'));
  return heads.length === 1 && childrenNamed(table, 'tfoot').length === 0;
}

function cellsOf(row: Written): Written[] {
  return childrenNamed(row, 'td', 'th');
}

function readCell(cell: Written): Cell {
  const [columns, rows] = ['colspan', 'rowspan'].map((name) => Number(attributeOf(cell, name) ?? 1));
  return { text: textOf(cell), isHeader: cell.tagName === 'th', spans: Math.max(columns ?? 1, rows ?? 1) };
}

function setRoles(table: Written, markup: Markup): void {
  setRole(table, 'table', markup);
  for (const group of childrenOf(table)) {
    setRole(group, group.tagName, markup);
    for (const row of childrenOf(group)) {
      setRole(row, row.tagName, markup);
      for (const cell of cellsOf(row)) setRole(cell, cell.tagName === 'th' ? `${group.tagName} th` : 'td', markup);
    }
  }
}

function setRole(part: Written, kind: string, markup: Markup): void {
  const role = roles[kind];
  // What the parser added, a `<tbody>` for instance, nobody can write to.
  if (role && part.sourceCodeLocation && attributeOf(part, 'role') === undefined) markup.setAttribute(part, 'role', role);
}
