import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { answerBrokenRequest, handleProblems, sendProblem } from './problem/problem-handlers.ts';
import { addApiHeaders } from './routes/api-headers.ts';
import { addFeedRoute } from './routes/feed.ts';
import type { RelayOptions } from './routes/feed.ts';
import { addHealthRoute } from './routes/health.ts';

/** How a server is put together. Nothing here is read from the environment. */
export interface ServerOptions {
  relay?: RelayOptions;
  /** Write a log line a request. Off by default: a log of addresses asked for says who reads what. */
  logger?: boolean;
  /** Proxies whose `X-Forwarded-For` is believed; none by default. */
  trustProxy?: boolean | string | string[];
  /** Close open connections at once when the server closes. For tests and for the sample site. */
  closeAtOnce?: boolean;
}

/** The reference backend, not yet listening: routes of the API and of health, every error an RFC 9457 problem. */
export function buildServer(options: ServerOptions = {}): FastifyInstance {
  const server: FastifyInstance = fastify({
    logger: options.logger ?? false,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: options.closeAtOnce === true || 'idle',
    requestTimeout: 30_000,
    bodyLimit: 65_536,
    frameworkErrors: sendProblem,
    clientErrorHandler: answerBrokenRequest,
  });
  handleProblems(server);
  void server.register(async (scope) => {
    addApiHeaders(scope);
    addFeedRoute(scope, options.relay);
    addHealthRoute(scope);
  });
  return server;
}
