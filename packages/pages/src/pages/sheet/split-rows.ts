/** As many hands as write on one page of A4 without crowding. */
const PER_SHEET = 12;
/** Nobody prints a book by mistake. */
const MOST = 200;

/** The numbers of the rows, sheet by sheet; at least one row, and no more than two hundred. */
export function splitRows(rows: number, perSheet = PER_SHEET): number[][] {
  const count = Math.max(1, Math.min(MOST, Math.trunc(rows) || PER_SHEET));
  const numbers = Array.from({ length: count }, (_, place) => place + 1);
  const sheets: number[][] = [];
  for (let from = 0; from < count; from += perSheet) sheets.push(numbers.slice(from, from + perSheet));
  return sheets;
}
