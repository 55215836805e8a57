/** What is put behind an address to follow who shared it with whom. */
const MARKS = /^(utm_\w+|fbclid|gclid|igshid?|igsh|si|mibextid|rdid|share_url|feature|pp|__cft__.*|__tn__|ref|usp)$/;

/** The address without what follows people, and never unencrypted. */
export function cleanAddress(src: URL): string {
  const clean = new URL(src);
  clean.protocol = 'https:';
  const marks = [...clean.searchParams.keys()].filter((key) => MARKS.test(key));
  for (const mark of marks) clean.searchParams.delete(mark);
  return clean.href;
}
