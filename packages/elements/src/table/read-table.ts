/** What a cell says of itself. */
export interface Cell {
  readonly text: string;
  readonly isHeader: boolean;
  /** Over how many columns and rows it reaches. */
  readonly spans: number;
}

/** How a table can be read row by row. */
export interface Reading {
  /** The words of each column's head. */
  readonly labels: readonly string[];
  /** Which columns hold numbers alone, and so end below each other. */
  readonly numeric: readonly boolean[];
}

const isHead = (row: readonly Cell[] = []): boolean => row.length > 0 && row.every(({ isHeader }) => isHeader);

/**
 * Reads a table of one row of heads and rows as long as it; undefined when it is built otherwise, for then a row means
 * nothing without what stands above it.
 */
export function readTable(rows: readonly (readonly Cell[])[]): Reading | undefined {
  const [head, ...body] = rows;
  if (!head || !isHead(head) || body.length === 0) return undefined;
  const isPlain = rows.every((row) => row.length === head.length && row.every(({ spans }) => spans === 1));
  if (!isPlain || body.some(isHead)) return undefined;
  return {
    labels: head.map(({ text }) => text.trim()),
    numeric: head.map((_, column) => isNumericColumn(body.map((row) => row[column]))),
  };
}

function isNumericColumn(cells: readonly (Cell | undefined)[]): boolean {
  const said = cells.filter((cell) => cell?.text.trim());
  return said.length > 0 && said.every((cell) => !cell?.isHeader && isNumber(cell?.text ?? ''));
}

/** A number, with what one writes around it: a sign, a currency, per cent. A clock time or a date is none, and neither is a telephone number. */
export function isNumber(text: string): boolean {
  return /^[+\-−–]?\s*(\p{Sc}|[a-z]{2,3}\.?)?\s*[+\-−–]?\d{1,3}((?:[.,'’   ]?\d{3})*)([.,]\d+)?\s*(\p{Sc}|%|kr\.?|[A-Z]{3}|,-|,–)?$/iu.test(text.trim());
}
