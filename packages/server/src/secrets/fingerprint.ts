import { createHash } from 'node:crypto';

/** JSON with its keys in order: two ways to send one thing are one text. Give it checked input only, for it descends. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** SHA-256 of what was sent and where to: the same key with another one is refused. */
export function fingerprint(place: string, body: unknown): string {
  return createHash('sha256').update(`${place}\n${canonicalJson(body)}`).digest('hex');
}
