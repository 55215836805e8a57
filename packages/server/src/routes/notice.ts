import type { FastifyInstance } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { JSON_TYPE } from './read-petition.ts';

/** The content is the name, so that it can never be another. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const SHA_256 = /^[\da-f]{64}$/;

/** `GET /notice/{hash}.json`: the very bytes that were shown and agreed to, whose SHA-256 is the name. */
export function addNoticeRoute(scope: FastifyInstance, { records }: Pick<Backend, 'records'>): void {
  scope.get('/notice/:hash.json', async (request, reply) => {
    const { hash = '' } = request.params as { hash?: string };
    const text = SHA_256.test(hash) ? await records.readNotice(hash) : undefined;
    if (text === undefined) throw new ProblemError('not-found', 'No such text was shown.');
    return reply.type(JSON_TYPE).header('cache-control', FOR_EVER).send(Buffer.from(text));
  });
}
