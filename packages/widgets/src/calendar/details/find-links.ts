/** A run of text, with the address it leads to where it is one. */
export interface TextRun {
  text: string;
  href?: string;
}

/** A web or mail address; the full stop or bracket after it belongs to the sentence. */
const ADDRESS = /(\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’»]|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** Divides a text into words and the addresses written in it. */
export function findLinks(text: string): TextRun[] {
  // Split by a group, every second run is what the group found.
  return text.split(ADDRESS).map((run, at) => (at % 2 ? { text: run, href: run.includes('://') ? run : `mailto:${run}` } : { text: run }));
}
