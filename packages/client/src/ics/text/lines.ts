const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;

/**
 * Line ends as `\n` (a lone CR counts as one, CR CR LF as one) and no byte-order mark, which stands at
 * the head of each part where files were glued together. Ordinary texts come back untouched.
 */
export function normaliseLines(text: string): string {
  const marked = text.includes('\uFEFF') ? text.replace(/(^|\n|\r)\uFEFF+/g, '$1') : text;
  return hasLoneReturn(marked) ? marked.replace(/\r+\n|\r/g, '\n') : marked;
}

function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) return true;
  }
  return false;
}

export type VisitLine = (start: number, end: number, line: number, folded: boolean) => void;

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Where the next line goes on with this one; one empty line in between, as bad gateways make it, is forgiven. */
function foldAt(text: string, at: number): number {
  if (isBlank(text.charCodeAt(at))) return at;
  const after = text.charCodeAt(at) === CR ? at + 1 : at;
  return text.charCodeAt(after) === LF && isBlank(text.charCodeAt(after + 1)) ? after + 1 : -1;
}

function lineEnd(text: string, at: number, to: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 || found > to ? to : found;
}

/** A part of a file. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Physical line of its beginning. */
  readonly line: number;
}

/** Calls `visit` for each content line (RFC 5545 §3.1) of a stretch, folds still in it, with its physical line. */
export function eachLine(text: string, stretch: Stretch, visit: VisitLine): void {
  const { to } = stretch;
  let start = stretch.from;
  let line = stretch.line;
  while (start < to) {
    let end = lineEnd(text, start, to);
    let physical = 1;
    for (let fold = foldAt(text, end + 1); fold >= 0 && fold < to; fold = foldAt(text, end + 1)) {
      physical += fold === end + 1 ? 1 : 2;
      end = lineEnd(text, fold, to);
    }
    const last = end > start && text.charCodeAt(end - 1) === CR ? end - 1 : end;
    if (last > start) visit(start, last, line, physical > 1);
    start = end + 1;
    line += physical;
  }
}

/** A content line as text: its folds (line end and one space or tab) taken out. */
export function contentLine(text: string, start: number, end: number, folded: boolean): string {
  const raw = text.slice(start, end);
  return folded ? raw.replace(/(?:\r?\n){1,2}[ \t]/g, '') : raw;
}

/** Offset of the `:` or `;` that ends the property's name, or -1 where none stands before the line's end or first fold. */
export function nameEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 59) return at;
    if (code === LF) return -1;
  }
  return -1;
}
