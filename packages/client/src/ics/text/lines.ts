/**
 * Line ends as `\n` or `\r\n` (a lone CR counts as one, CR CR LF as one) and no byte-order mark, which stands at
 * the head of each part where files were glued together. Ordinary texts come back untouched.
 */
export function normaliseLines(text: string): string {
  const marked = text.replace(/^\uFEFF+/gm, '');
  return /\r(?!\n)/.test(marked) ? marked.replace(/\r+\n|\r/g, '\n') : marked;
}

// One empty line before the blank that makes a fold, as bad gateways leave it, is forgiven.
const FOLD = /(?:\r?\n)?[ \t]/y;

function isFold(text: string, at: number): boolean {
  FOLD.lastIndex = at;
  return text.charCodeAt(at) <= 32 && FOLD.test(text);
}

/** Calls `visit` with each content line (RFC 5545 §3.1), its folds taken out, and the physical line of its beginning, from 1. */
export function eachLine(text: string, visit: (content: string, line: number) => void): void {
  const whole = normaliseLines(text);
  for (let at = 0, line = 1; at < whole.length; ) {
    const first = line;
    let end = at;
    do {
      end = whole.indexOf('\n', end) + 1 || whole.length + 1;
      line += 1;
    } while (isFold(whole, end));
    const raw = whole.slice(at, whole[end - 2] === '\r' ? end - 2 : end - 1);
    visit(line > first + 1 ? raw.replace(/(?:\r?\n){1,2}[ \t]/g, '') : raw, first);
    at = end;
  }
}
