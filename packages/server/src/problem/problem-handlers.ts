import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import { ProblemError, toProblem } from './problem.ts';
import type { ProblemCode } from './problem.ts';

const codeOfStatus: Record<number, ProblemCode> = { 404: 'not-found', 413: 'too-large', 415: 'media-type', 429: 'too-many-requests' };

/** Anything at all can be thrown, and need not be an error. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
}

/** Whatever went wrong, as one of ours: the fault of the sender stays a 4xx, and nothing of our insides is told. */
export function asProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const status = statusOf(error);
  if (status >= 500) return new ProblemError('internal', 'The server failed at this request.', { cause: error });
  const known = codeOfStatus[status];
  return new ProblemError(known ?? 'bad-request', 'The request cannot be read as it was sent.', known === undefined ? { cause: error } : { cause: error, status });
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

/** A request that never became one (broken HTTP, or one that does not come to its end): the same shape, written by hand on the socket. */
export function answerBrokenRequest(error: Error, socket: Socket): void {
  if (!socket.writable || socket.destroyed) return;
  const slow = (error as NodeJS.ErrnoException).code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const problem = slow ? new ProblemError('bad-request', 'The request did not arrive in time.', { status: 408 }) : new ProblemError('bad-request', 'The request is not valid HTTP.');
  const body = JSON.stringify(toProblem(problem, '/'));
  const head = `HTTP/1.1 ${slow ? '408 Request Timeout' : '400 Bad Request'}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`;
  socket.end(head + body);
}

/** Makes every failure of the server a problem+json. */
export function handleProblems(server: FastifyInstance): void {
  server.setErrorHandler(sendProblem);
  server.setNotFoundHandler((request, reply) => {
    return sendProblem(new ProblemError('not-found', 'No page and no data has this address.'), request, reply);
  });
}
