const CR = 13;
const LF = 10;

/** Length of the fold (line end and one space or tab) that begins at `at`, or 0. */
function foldLength(bytes: Uint8Array, at: number): number {
  const lineEnd = bytes[at] === CR && bytes[at + 1] === LF ? 2 : bytes[at] === LF || bytes[at] === CR ? 1 : 0;
  if (lineEnd === 0) return 0;
  const space = bytes[at + lineEnd];
  return space === 32 || space === 9 ? lineEnd + 1 : 0;
}

/** Moves each fold that cuts a character in two behind that character; length and line numbers stay. */
function mendFolds(bytes: Uint8Array): Uint8Array {
  const mended = new Uint8Array(bytes.length);
  let written = 0;
  let folds: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const fold = foldLength(bytes, at);
    if (fold > 0) folds.push(...bytes.subarray(at, at + fold));
    else {
      const byte = bytes[at] ?? 0;
      const goesOn = (byte & 0xc0) === 0x80;
      if (!goesOn && folds.length > 0) {
        mended.set(folds, written);
        written += folds.length;
        folds = [];
      }
      mended[written] = byte;
      written += 1;
    }
    at += fold || 1;
  }
  mended.set(folds, written);
  return mended;
}

function utf16Label(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * The text of a calendar file. UTF-8 unless a byte-order mark says UTF-16; lines that were folded inside
 * a character (RFC 5545 §3.1 allows it) are put right; what is no UTF-8 even then is read as Windows-1252,
 * which old exports of western Europe are. Never throws.
 */
export function decodeCalendar(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    const mended = mendFolds(bytes);
    try {
      return strict.decode(mended);
    } catch {
      const loose = new TextDecoder().decode(mended);
      const broken = loose.split('\uFFFD').length - 1;
      // A few bad bytes in a text full of good characters beyond ASCII: still UTF-8.
      const good = (loose.match(/[\u0080-\uFFFC]/g) ?? []).length;
      return good > broken ? loose : new TextDecoder('windows-1252').decode(bytes);
    }
  }
}
