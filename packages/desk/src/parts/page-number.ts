/** The page of a list that an address asks for, from 0; the first for anything that is no page. */
export function pageNumber(query: URLSearchParams): number {
  const page = Math.trunc(Number(query.get('page') ?? 0));
  return Number.isSafeInteger(page) ? Math.max(0, page) : 0;
}
