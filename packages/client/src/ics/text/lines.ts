/**
 * Line ends as `\n` or `\r\n` (a lone CR counts as one, CR CR LF as one) and no byte-order mark, which stands at
 * the head of each part where files were glued together. Ordinary texts come back untouched.
 */
export function normaliseLines(text: string): string {
  const marked = text.includes('\uFEFF') ? text.replace(/^\uFEFF+/gm, '') : text;
  return hasLoneReturn(marked) ? marked.replace(/\r+\n|\r/g, '\n') : marked;
}

function hasLoneReturn(text: string): boolean {
  let at = text.indexOf('\r');
  while (at >= 0 && text[at + 1] === '\n') at = text.indexOf('\r', at + 1);
  return at >= 0;
}

/** A part of a file. */
export interface Stretch {
  /** Offsets. */
  readonly from: number;
  readonly to: number;
  /** Physical line of its beginning, from 1. */
  readonly line: number;
}

// One empty line before the blank that makes a fold, as bad gateways leave it, is forgiven.
const FOLD = /(?:\r?\n)?[ \t]/y;

function isFold(text: string, at: number): boolean {
  if (text.charCodeAt(at) > 32) return false;
  FOLD.lastIndex = at;
  return FOLD.test(text);
}

/** Where the content line (RFC 5545 §3.1) ends that an offset lies in. */
function endOf(text: string, at: number): number {
  let end = text.indexOf('\n', at);
  while (end >= 0 && isFold(text, end + 1)) end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
}

/** The content line that begins at an offset, its folds taken out. */
export function unfold(text: string, at: number): string {
  const end = endOf(text, at);
  const raw = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
  return raw.includes('\n') ? raw.replace(/(?:\r?\n){1,2}[ \t]/g, '') : raw;
}

/** Physical lines that begin between two offsets. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Calls `visit` with offset and physical line of each content line. */
export function eachLine(text: string, { from, to, line: first }: Stretch, visit: (at: number, line: number) => void): void {
  let line = first;
  for (let at = from; at < to; ) {
    visit(at, line);
    let end = text.indexOf('\n', at);
    for (line += 1; end >= 0 && isFold(text, end + 1); line += 1) end = text.indexOf('\n', end + 1);
    at = end < 0 ? to : end + 1;
  }
}
