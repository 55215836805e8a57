/** The moment that an ISO string with an offset names, in milliseconds since 1970. */
export function momentOf(iso: string): number {
  const bracket = iso.indexOf('[');
  return Date.parse(bracket < 0 ? iso : iso.slice(0, bracket));
}
