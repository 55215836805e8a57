/**
 * Line ends as `\n` or `\r\n` (a lone CR counts as one, CR CR LF as one) and no byte-order mark, which stands at
 * the head of each part where files were glued together. Ordinary texts come back untouched.
 */
export function normaliseLines(text: string): string {
  const marked = text.replace(/^\uFEFF+/gm, '');
  return /\r(?!\n)/.test(marked) ? marked.replace(/\r+\n|\r/g, '\n') : marked;
}

/**
 * Calls `visit` with each content line (RFC 5545 §3.1), its folds taken out, and the physical line of its beginning, from 1.
 * One empty line before the blank that makes a fold, as bad gateways leave it, is forgiven.
 */
export function eachLine(text: string, visit: (content: string, line: number) => void): void {
  let line = 1;
  for (const raw of normaliseLines(text).split(/\r?\n(?!(?:\r?\n)?[ \t])/)) {
    const isFolded = raw.includes('\n');
    visit(isFolded ? raw.replace(/(?:\r?\n){1,2}[ \t]/g, '') : raw, line);
    line += isFolded ? raw.split('\n').length : 1;
  }
}
