import { ProblemError } from '../problem/problem.ts';

const declaredCharset = /;\s*charset\s*=\s*"?([^\s";]+)/i;

/** The decoder for what the site declares; UTF-8 (RFC 5545 §3.1.4) when it declares nothing or something unknown. */
function decoderFor(contentType: string): InstanceType<typeof TextDecoder> {
  const label = declaredCharset.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/** A byte-order mark is surer than a header that the webmaster never saw. */
function charsetOfMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * The text of a calendar, without byte-order mark. Anything else is refused: a relay that passes on pages, pictures
 * or keys of a cloud machine is a hole, also when every address was checked.
 * @throws ProblemError `not-a-calendar`
 */
export function calendarText(bytes: Uint8Array, contentType: string): string {
  const mark = charsetOfMark(bytes);
  const decoder = mark === undefined ? decoderFor(contentType) : new TextDecoder(mark);
  const text = decoder.decode(bytes);
  if (!/^\s*BEGIN:VCALENDAR\s/i.test(text.slice(0, 4096))) {
    throw new ProblemError('not-a-calendar', 'The text does not begin with BEGIN:VCALENDAR.');
  }
  return text;
}
