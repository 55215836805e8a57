/** Writes the lines of an iCalendar file (RFC 5545 §3.1 and §3.3.11). */

const longestLine = 75;

/** Folds after at most 75 bytes, never inside a letter: `å` is two bytes. */
export function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > longestLine) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}

/** A text value: backslash, comma, semicolon and line end are escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines as a file: folded, each ended by CRLF. */
export function toFile(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
