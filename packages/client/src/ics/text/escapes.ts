const ESCAPE = /\\([\\;,nN])/g;

/** Text as people read it (RFC 5545 §3.3.11): `\n`, `\,`, `\;` and `\\` resolved, anything else left alone. */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(ESCAPE, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
}

/** Splits at a separator that no backslash guards; the parts keep their escapes. */
export function splitEscaped(value: string, separator: ',' | ';'): string[] {
  if (!value.includes('\\')) return value.split(separator);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === separator) {
      parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(value.slice(start));
  return parts;
}
