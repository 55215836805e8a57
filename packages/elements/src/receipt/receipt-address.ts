/** Where a link leads, when a telephone could open it: an absolute address of the web. */
export function addressOf(link: Pick<HTMLAnchorElement, 'href'> | null): string {
  if (!link || !URL.canParse(link.href)) return '';
  const { protocol, href } = new URL(link.href);
  return protocol === 'https:' || protocol === 'http:' ? href : '';
}

/**
 * An address as one writes it: browsers add `https://` themselves, and letters outside ASCII stay letters. What nobody sees or could write,
 * a blank or a mark that turns the direction around, stays as it is coded.
 */
export function readable(address: string): string {
  const short = address.replace(/^https?:\/\//, '').replace(/^([^/?#]+)\/$/, '$1');
  try {
    return decodeURI(short).replace(/[\s\p{C}\p{Z}]/gu, encodeURIComponent);
  } catch {
    return short;
  }
}
