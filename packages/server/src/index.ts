export { buildServer } from './build-server.ts';
export type { ServerOptions } from './build-server.ts';
export type { Problem, ProblemCode, ProblemDetail } from './problem/problem.ts';
export type { RelayOptions } from './routes/feed.ts';
export type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
