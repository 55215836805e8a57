/** A web or mail address; the full stop or bracket after it belongs to the sentence. */
const ADDRESS = /(\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’»]|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** Divides a text into words and the addresses written in it: split by a group, every second run is what the group found. */
export function findLinks(text: string): string[] {
  return text.split(ADDRESS);
}

/** What an address found in a text leads to. */
export function linkTo(address: string): string {
  return address.includes('://') ? address : `mailto:${address}`;
}
