/** A run of text, with the address it leads to where it is one. */
export interface TextRun {
  text: string;
  href?: string;
}

/** A web or mail address; the full stop or bracket after it belongs to the sentence. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’»]|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Divides a text into words and the addresses written in it. */
export function findLinks(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    const [address] = match;
    runs.push({ text: address, href: address.includes('://') ? address : `mailto:${address}` });
    at = match.index + address.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
