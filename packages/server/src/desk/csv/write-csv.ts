/** What may start a formula, in the wide letters of East Asian keyboards too; blanks before it do not help. */
const RISKY = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * One cell that no spreadsheet takes for a formula (OWASP, CSV injection): what would start one gets an apostrophe. Quoted where RFC 4180
 * asks for it.
 */
export function csvCell(value: string | number | null | undefined, separator: string): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = RISKY.test(text) ? `'${text}` : text;
  return /["\r\n\t]/u.test(safe) || safe.includes(separator) || safe.includes(';') || safe.includes(',') ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a spreadsheet opens them without asking: UTF-8 with its mark, CRLF, and the separator of the country. */
export function writeCsv(rows: readonly (readonly (string | number | null | undefined)[])[], separator: ';' | ','): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join('')}`;
}
