const MARKUP = /<\/?(?:a|b|br|div|em|h[1-6]|i|li|ol|p|span|strong|u|ul)\b[^>]*>/i;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function entity(whole: string, name: string): string {
  const code = /^#(x?)([\da-f]{1,6})$/i.exec(name);
  if (!code) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = Number.parseInt(code[2] ?? '', code[1] ? 16 : 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** `<a href="X">Y</a>` as `Y (X)`, or as `X` where both say the same. */
function link(_whole: string, href: string, inner: string): string {
  const words = inner.replace(/<[^>]*>/g, '').trim();
  return words === '' || words === href ? href : `${words} (${href})`;
}

/**
 * Some calendar programs write HTML into descriptions, which is defined as plain text (RFC 5545 §3.8.1.5). Text without
 * a tag that they use is given back as it is.
 */
export function plainText(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replace(/<a\s[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, link)
    .replace(/<li\b[^>]*>/gi, '\n• ')
    .replace(/<br\b[^>]*>|<\/(?:p|div|h[1-6]|ul|ol)>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(#?\w{1,8});/g, entity)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
