import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import type { ReadyAnswer } from '../petitions/petition-reader.ts';
import { ProblemError } from '../problem/problem.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import { holds } from './etag.ts';

export const FRESH = 'public, max-age=10, stale-while-revalidate=60';
export const JSON_TYPE = 'application/json; charset=utf-8';

/** Sends what anybody may read, or says that whoever asks has it already. */
export function sendReady(answer: ReadyAnswer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('etag', answer.etag).header('cache-control', FRESH);
  if (holds(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
  return reply.type(JSON_TYPE).send(answer.body);
}

function send(answer: ReadyAnswer | undefined, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (answer === undefined) throw new ProblemError('not-found', 'There is no such petition.');
  return sendReady(answer, request, reply);
}

/** What anybody may read of petitions. */
export function readPetitionHandlers(backend: Backend): Pick<ApiHandlers, 'readPetition' | 'readCount'> {
  return {
    readPetition: async ({ params, request, reply }) => send(await backend.readPublic(params.id), request, reply),
    readCount: async ({ params, request, reply }) => send(await backend.readCounts(params.id), request, reply),
  };
}
