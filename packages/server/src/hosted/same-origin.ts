import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../problem/problem.ts';

/**
 * Whether a form was posted by a page of ours. Browsers that know it say so in `Sec-Fetch-Site`; our pages send no referrer,
 * and with that policy `Origin` is `null` on their own forms too (Fetch §3.2), so that alone it cannot refuse.
 */
export function isOwnPost(headers: { origin?: string | undefined; 'sec-fetch-site'?: string | string[] | undefined }, own: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' && (headers.origin === undefined || headers.origin === 'null' || headers.origin === own);
  return headers.origin === undefined || headers.origin === 'null' || headers.origin === own;
}

export function admitPost({ method, headers }: FastifyRequest, own: string): void {
  if (method !== 'POST' || isOwnPost(headers, own)) return;
  throw new ProblemError('origin-refused', 'Forms of these pages are sent from these pages only.');
}
