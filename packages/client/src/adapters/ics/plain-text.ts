const MARKUP = /<\/?(?:a|b|br|div|em|h[1-6]|i|li|ol|p|span|strong|u|ul)\b[^<>]*>/i;
// No tag holds another bracket: so each letter is looked at once, however many tags are begun and never ended.
const TAG = /(<\/?[a-z][^<>]*>)/i;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Neither nothing, nor half of one, nor beyond the last. */
const isCharacter = (point: number): boolean => point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);

function entity(whole: string, name: string): string {
  const code = /^#(x?)([\da-f]{1,6})$/i.exec(name);
  if (!code) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = Number.parseInt(code[2] ?? '', code[1] ? 16 : 10);
  return isCharacter(point) ? String.fromCodePoint(point) : whole;
}

/** `<a href="X">Y</a>` as `Y (X)`, or as `X` where both say the same. */
function link(href: string, inner: string): string {
  const words = inner.trim();
  return words === '' || words === href ? href : `${words} (${href})`;
}

function spoken(tag: string): string {
  if (/^<li\b/i.test(tag)) return '\n• ';
  return /^(?:<br\b|<\/(?:p|div|h[1-6]|ul|ol)>)/i.test(tag) ? '\n' : '';
}

const hrefIn = (tag: string): string | undefined => (/^<a\s/i.test(tag) ? /\shref="([^"]*)"/i.exec(tag)?.[1] : undefined);

/** The text with its tags said in words. */
function withoutTags(text: string): string {
  let [written, inner]: [string, string] = ['', ''];
  let href: string | undefined;
  for (const [index, part] of text.split(TAG).entries()) {
    const isTag = index % 2 === 1;
    if (href === undefined) {
      href = isTag ? hrefIn(part) : undefined;
      written += isTag ? spoken(part) : part;
    } else if (isTag && /^<\/a>/i.test(part)) {
      written += link(href, inner);
      [href, inner] = [undefined, ''];
    } else if (!isTag) inner += part;
  }
  return written + inner;
}

/**
 * Some calendar programs write HTML into descriptions, which is defined as plain text (RFC 5545 §3.8.1.5). Text without
 * a tag that they use is given back as it is.
 */
export function plainText(text: string): string {
  if (!MARKUP.test(text)) return text;
  return withoutTags(text)
    .replace(/&(#?\w{1,8});/g, entity)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
