import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { buildOpenApi } from '../openapi/build-openapi.ts';
import { openApiStyle, renderOpenApi } from '../openapi/render-openapi.ts';
import { apiRoutes } from './api-routes.ts';

const FRESH = 'public, max-age=300';

/** `GET /api/openapi.json`, and the same for people at `/api/`. */
export function addOpenApi(server: FastifyInstance, publicUrl: () => string): void {
  const style = createHash('sha256').update(openApiStyle).digest('base64');
  server.get('/api/openapi.json', async (_request, reply) => {
    reply.headers({ 'access-control-allow-origin': '*', 'cache-control': FRESH, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    return buildOpenApi(apiRoutes, publicUrl());
  });
  server.get('/api/', async (_request, reply) => {
    reply.headers({ 'content-security-policy': `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`, 'cache-control': FRESH, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    return reply.type('text/html; charset=utf-8').send(renderOpenApi(buildOpenApi(apiRoutes, publicUrl())));
  });
  server.get('/api', async (_request, reply) => reply.redirect('/api/', 308));
}
