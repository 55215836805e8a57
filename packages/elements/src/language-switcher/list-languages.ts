/** Variants by region or by form of address: a page decides on them, not a visitor. */
const isForPages = /-(?!simple$)/;

/**
 * The languages that a visitor can choose from.
 *
 * @param wanted Tags by spaces, in this order, as a page writes them; empty for all.
 * @param available Tags of the languages that there are words in.
 * @param own The language of ours that the page is in: who has chosen another must find back, so it is always there.
 */
export function listLanguages(wanted: string, available: readonly string[], own = ''): string[] {
  const listed = wantedOf(wanted, available);
  const isThere = listed.some((tag) => `${own}-`.startsWith(`${tag}-`));
  return own && !isThere && listed.length > 0 ? [own, ...listed] : listed;
}

function wantedOf(wanted: string, available: readonly string[]): string[] {
  const asked = wanted.split(/\s+/).filter((tag) => tag);
  if (asked.length === 0) return available.filter((tag) => !isForPages.test(tag));
  const found = asked.map((tag) => available.find((one) => one.toLowerCase() === tag.toLowerCase().replaceAll('_', '-')));
  return [...new Set(found.filter((tag) => tag !== undefined))];
}
