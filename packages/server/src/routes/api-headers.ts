import type { FastifyInstance } from 'fastify';

export const apiHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Headers of everything under `/api` and `/health`, problems included: readable from any site (public data, no
 * cookies either way), never a document of its own, never guessed to be another type.
 */
export function addApiHeaders(scope: FastifyInstance): void {
  scope.addHook('onRequest', async (_request, reply) => {
    reply.headers(apiHeaders);
  });
}
