import { tidyLine } from './tidy-words.ts';

/** What may start a formula, in the wide letters of East Asian keyboards too (OWASP, CSV injection). */
const RISKY = /^\s*[=+\-@＝＋－＠]/u;

/** One row for a spreadsheet, with tabs between: pasted, each value has its cell, and none is a formula. */
export function pasteRow(cells: readonly (string | undefined)[]): string {
  return cells.map((cell = '') => tidyLine(cell, 2000)).map((cell) => (RISKY.test(cell) ? `'${cell}` : cell)).join('\t');
}
