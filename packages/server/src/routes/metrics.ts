import type { FastifyInstance } from 'fastify';
import { createRequestCounts } from '../metrics/count-requests.ts';
import type { RequestCounts } from '../metrics/count-requests.ts';
import type { Backend } from '../petitions/backend.ts';

async function mailsWaiting({ store }: Backend): Promise<number> {
  const { number } = await store.database.selectFrom('mails').select(({ fn }) => fn.countAll().as('number')).where('state', 'in', ['queued', 'sending']).executeTakeFirstOrThrow();
  return Number(number);
}

/** Counts every answer of the server, pages included; whoever answers past the router counts its own. */
export function addMetrics(server: FastifyInstance, backend?: Backend): RequestCounts {
  const counts = createRequestCounts();
  let signatures = 0;
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    counts.count({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    if (route.endsWith('/signatures') && reply.statusCode === 202) signatures += 1;
    done();
  });

  server.get('/metrics', async (_request, reply) => {
    const mails = backend === undefined ? 0 : await mailsWaiting(backend);
    const text = counts.write([
      { name: 'dugnad_signatures_taken', help: 'Signatures that this process has answered for through the interface; new, repeated and blocked ones alike.', value: signatures },
      { name: 'dugnad_mails_waiting', help: 'Mails that wait to be sent.', value: mails },
    ]);
    return reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff').type('text/plain; version=0.0.4; charset=utf-8').send(text);
  });
  return counts;
}
