/** Text as people read it (RFC 5545 §3.3.11): `\n`, `\,`, `\;` and `\\` resolved, anything else left alone. */
export function unescapeText(value: string): string {
  return !value.includes('\\') ? value : value.replace(/\\([\\;,n])/gi, (_, char: string) => (/n/i.test(char) ? '\n' : char));
}

/** Splits a content line's text at a separator, but not within what `shield` matches; it must match separators too. */
export function splitOutside(text: string, separator: string, shield: RegExp): string[] {
  // No content line has a line break.
  return text.replace(shield, (found) => (found === separator ? '\n' : found)).split('\n');
}

/** Splits at a separator that no backslash guards; the parts keep their escapes. */
export function splitEscaped(value: string, separator: ',' | ';'): string[] {
  return splitOutside(value, separator, /\\.|[,;]/g);
}
