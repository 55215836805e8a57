import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import { ProblemError, toProblem } from './problem.ts';
import type { ProblemCode } from './problem.ts';

const codeOfStatus: Record<number, ProblemCode> = { 404: 'not-found', 429: 'too-many-requests' };

/** Whatever went wrong, as one of ours: the fault of the sender stays a 4xx, and nothing of our insides is told. */
function asProblemError(error: FastifyError | Error): ProblemError {
  if (error instanceof ProblemError) return error;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status >= 500) return new ProblemError('internal', 'The server failed at this request.', { cause: error });
  return new ProblemError(codeOfStatus[status] ?? 'bad-request', 'The request cannot be read as it was sent.', { cause: error });
}

/** Answers with problem+json (RFC 9457). */
export function sendProblem(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = asProblemError(error);
  const problem = toProblem(known, request.url);
  if (problem.status >= 500 && known.code === 'internal') request.log.error(error);
  if (known.retryAfter !== undefined) reply.header('retry-after', String(known.retryAfter));
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** A request that never became one (broken HTTP): the same shape, written by hand on the socket. */
export function answerBrokenRequest(_error: Error, socket: Socket): void {
  if (!socket.writable || socket.destroyed) return;
  const body = JSON.stringify(toProblem(new ProblemError('bad-request', 'The request is not valid HTTP.'), '/'));
  const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`;
  socket.end(head + body);
}

/** Makes every failure of the server a problem+json. */
export function handleProblems(server: FastifyInstance): void {
  server.setErrorHandler(sendProblem);
  server.setNotFoundHandler((request, reply) => {
    return sendProblem(new ProblemError('not-found', 'No page and no data has this address.'), request, reply);
  });
}
