/** How many letters must change, come or go to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = [...other, ''].map((_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const above = row;
    row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const swap = (above[to - 1] ?? 0) + Number(one[at - 1] !== other[to - 1]);
      row[to] = Math.min(swap, (above[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1);
    }
  }
  return row[other.length] ?? 0;
}

/** The name that was probably meant: at most a quarter of its letters are otherwise. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const [nearest] = names.toSorted((one, other) => distance(written, one) - distance(written, other));
  return nearest !== undefined && distance(written, nearest) * 4 <= nearest.length ? nearest : undefined;
}

/** What to write instead of a tag that does not exist. */
export function hintFor(tag: string, widgets: readonly string[]): string {
  const tags = widgets.map((name) => `dugnad-${name}`);
  const near = nearestName(tag, tags);
  return near ? ` Did you mean <${near}>?` : ` There is: <${tags.join('>, <')}>.`;
}
