/** How one reaches a person, as the scheme of a link. */
export type Way = 'tel' | 'sms' | 'mailto';

/**
 * What a link to a number or an address leads to: the digits of a number as people write it, a leading plus kept;
 * an address alone. Nothing for what is neither, so that no link hides something else.
 */
export function contactAddress(scheme: Way, written: string): string | undefined {
  const found = scheme === 'mailto' ? /^[^\s@?&,;]+@[^\s@?&,;]+$/.exec(written.trim()) : /\+?\d+/.exec(written.replace(/[^\d+]|(?<=\d.*)\+/g, ''));
  return found ? `${scheme}:${encodeURI(found[0])}` : undefined;
}
