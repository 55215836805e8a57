import { hash } from 'node:crypto';

/** JSON with its keys in order: two ways to send one thing are one text. Give it checked input only, for it descends. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.keys(value).sort().flatMap((key) => {
    const item = (value as Record<string, unknown>)[key];
    return item === undefined ? [] : `${JSON.stringify(key)}:${canonicalJson(item)}`;
  });
  return `{${entries.join(',')}}`;
}

/** SHA-256 of what was sent and where to: the same key with another one is refused. */
export function fingerprint(place: string, body: unknown): string {
  return hash('sha256', `${place}\n${canonicalJson(body)}`);
}

/** The same of what a schema has made of it: whatever order it came in, its keys stand in the schema's. */
export function fingerprintChecked(place: string, checked: object): string {
  return hash('sha256', `${place}\n${JSON.stringify(checked)}`);
}
