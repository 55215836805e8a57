import type { FastifyInstance } from 'fastify';

/** `GET /health`: for whoever watches the server. */
export function addHealthRoute(scope: FastifyInstance): void {
  scope.get('/health', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
}
