/** Cuts a list into parts of about the same length, in its order, none longer than `most`; nothing gives no part. */
export function inParts<Item>(items: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(items.length / most);
  const length = Math.ceil(items.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => items.slice(part * length, (part + 1) * length));
}
