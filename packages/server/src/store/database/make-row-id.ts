import { randomUUID } from 'node:crypto';

/**
 * A UUID of version 7 (RFC 9562): the millisecond, then chance. What is written together lies together in an index, whereas ids of
 * chance alone touch another page with each row.
 * @param now milliseconds since 1970
 */
export function makeRowId(now: number = Date.now()): string {
  const time = now.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
