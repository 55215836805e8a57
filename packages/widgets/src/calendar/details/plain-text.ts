const HTML = /<\/?(a|b|br|div|em|h[1-6]|i|li|ol|p|span|strong|u|ul)\b[^>]*>/i;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * A description as words and line breaks. Google Calendar and others write HTML into what RFC 5545 says
 * is plain text; it is read for its line breaks and link addresses, and never becomes markup again.
 */
export function plainText(text: string): string {
  if (!HTML.test(text)) return text;
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<a\b[^>]*\bhref\s*=\s*["']?(https?:[^"'\s>]+)[^>]*>([^<]*)<\/a>/gi, (_, href: string, label: string) => (label.trim() === href ? href : `${label} ${href}`))
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '\n• ')
    .replace(/<\/(p|div|h[1-6]|ul|ol)>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => entity(name) ?? whole)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
