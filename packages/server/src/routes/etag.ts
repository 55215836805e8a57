import { createHash } from 'node:crypto';

export function etagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Whoever asks has it already (RFC 9110 §13.1.2: compared weakly). */
export function holds(header: string | undefined, etag: string): boolean {
  return header !== undefined && header.split(',').some((given) => ['*', etag].includes(given.trim().replace(/^W\//, '')));
}
