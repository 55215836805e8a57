import type { FastifyInstance } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';

async function askStore({ store }: Backend): Promise<void> {
  try {
    await store.check();
  } catch (cause) {
    throw new ProblemError('unavailable', 'The database does not answer.', { retryAfter: 5, cause });
  }
}

/** `GET /health`: for whoever watches the server. */
export function addHealthRoute(scope: FastifyInstance, backend?: Backend): void {
  scope.get('/health', async (_request, reply) => {
    if (backend !== undefined) await askStore(backend);
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
}
