/** No list of a petition is so long; beyond it a database cannot count. */
const LAST = 1_000_000;

/** The page that was asked for, from 0; what is no number is the first. */
export function readPage(asked: string | undefined): number {
  const page = Math.trunc(Number(asked ?? 0));
  return Number.isNaN(page) ? 0 : Math.min(LAST, Math.max(0, page));
}
