/** Random, because two copies of us may share a page. */
const mark = Math.random().toString(36).slice(2, 8);
let count = 0;

/** A beginning for ids that nobody else on the page has. */
export function nameIds(noun: string): string {
  return `dugnad-${noun}-${mark}-${(count += 1)}`;
}
