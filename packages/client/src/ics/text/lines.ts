/**
 * The physical lines of a file. CR, LF, CR LF and CR CR LF end one; byte-order marks, which stand at the head
 * of each part where files were glued together, are left out.
 */
export function splitLines(text: string): string[] {
  return (text.includes('\uFEFF') ? text.replace(/^\uFEFF+/gm, '') : text).split(/\r?\r?\n|\r/);
}

/** A part of a file: its lines [from, to), counted from 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const isBlank = (line: string | undefined): boolean => line !== undefined && (line.startsWith(' ') || line.startsWith('\t'));

/** Where the content line after this one begins; one empty line before a fold, as bad gateways make it, is forgiven. */
function nextLine(lines: readonly string[], at: number): number {
  let next = at + 1;
  for (; ; next += 1) {
    if (isBlank(lines[next])) continue;
    if (lines[next] !== '' || !isBlank(lines[next + 1])) return next;
  }
}

/** The content line (RFC 5545 §3.1) that begins at `at`, its folds taken out. */
export function unfold(lines: readonly string[], at: number): string {
  const next = nextLine(lines, at);
  const first = lines[at] ?? '';
  if (next === at + 1 && !isBlank(first)) return first;
  return lines.slice(at, next).map((line) => (isBlank(line) ? line.slice(1) : line)).join('');
}

/** Calls `visit` with the beginning of each content line that is not empty. */
export function eachLine(lines: readonly string[], { from, to }: Stretch, visit: (at: number) => void): void {
  for (let at = from; at < to; ) {
    if (lines[at] === '') at += 1;
    else {
      visit(at);
      at = nextLine(lines, at);
    }
  }
}
