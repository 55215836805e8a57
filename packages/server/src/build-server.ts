import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { addAuditPages } from './auditing/audit-routes.ts';
import type { AuditPageOptions } from './auditing/audit-routes.ts';
import { addDesk } from './desk/index.ts';
import type { DeskOptions } from './desk/index.ts';
import { addHostedPages } from './hosted/hosted-pages.ts';
import { logOptions } from './log/log-options.ts';
import type { LogTarget } from './log/log-options.ts';
import { createBackend } from './petitions/backend.ts';
import type { Backend, PetitionOptions } from './petitions/backend.ts';
import { answerBrokenRequest, handleProblems, sendProblem } from './problem/problem-handlers.ts';
import { addApiRoutes } from './routes/add-api-routes.ts';
import { addApiHeaders } from './routes/api-headers.ts';
import { createApiHandlers } from './routes/api-handlers.ts';
import { addFeedRoute } from './routes/feed.ts';
import type { RelayOptions } from './routes/feed.ts';
import { addHealthRoute } from './routes/health.ts';
import { addMetrics } from './routes/metrics.ts';
import { addNoticeRoute } from './routes/notice.ts';
import { addOpenApi } from './routes/openapi.ts';
import { answerCountsFirst } from './routes/quick-count.ts';
import { createAnswerOnce } from './signing/answer-once.ts';
import { createSigning } from './signing/sign.ts';

/** How a server is put together. Nothing here is read from the environment. */
export interface ServerOptions {
  relay?: RelayOptions;
  /** Petitions, their pages and the interface for them; without it the server only relays calendars. */
  petitions?: PetitionOptions;
  /** What coordinators ask; without it there is no desk. */
  desk?: DeskOptions;
  /** What audits pages of others; without it there is no `/audit`. */
  audit?: AuditPageOptions;
  /** Write log lines, without addresses, queries and bodies. Off by default. */
  logger?: boolean | LogTarget;
  /** Proxies whose `X-Forwarded-For` is believed; none by default. */
  trustProxy?: boolean | string | string[];
  /** Close open connections at once when the server closes. For tests and for the sample site. */
  closeAtOnce?: boolean;
  /** How long a request may take to arrive, in milliseconds; default 30,000, and for its headers alone 15,000. */
  arriveWithin?: { headers: number; request: number };
}

/** Beside the interface, not in it: what other sites may do with data, they may not with pages. */
function addPetitions(server: FastifyInstance, backend: Backend | undefined): void {
  if (backend === undefined) return;
  const signing = { sign: createSigning(backend), once: createAnswerOnce(backend) };
  void server.register(async (scope) => {
    addApiHeaders(scope);
    addApiRoutes(scope, backend, createApiHandlers(backend, signing));
    addNoticeRoute(scope, backend);
  });
  if (backend.pages !== undefined) addHostedPages(server, backend, backend.pages, signing.sign);
  void server.register(async (scope) => addOpenApi(scope, backend.publicUrl));
}

/** As the router would have it counted. */
const COUNTED = { method: 'GET', route: '/api/v1/petitions/:id/count', status: 200 };

/** Numbers of the server, and the numbers of petitions that are answered past the router. */
function countAnswers(server: FastifyInstance, backend: Backend | undefined): void {
  const counts = addMetrics(server, backend);
  if (backend !== undefined) answerCountsFirst(server.server, { peekCounts: backend.peekCounts, answered: () => counts.count(COUNTED, 0) });
}

/** The reference backend, not yet listening: routes of the API and of health, every error an RFC 9457 problem. */
export function buildServer(options: ServerOptions = {}): FastifyInstance {
  const { headers, request } = options.arriveWithin ?? { headers: 15_000, request: 30_000 };
  const server: FastifyInstance = fastify({
    logger: logOptions(options.logger ?? false),
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: options.closeAtOnce === true || 'idle',
    requestTimeout: request,
    // Node looks for slow senders this often; its own default is twice a minute.
    http: { headersTimeout: headers, connectionsCheckingInterval: Math.min(5000, headers) },
    bodyLimit: 65_536,
    frameworkErrors: sendProblem,
    clientErrorHandler: answerBrokenRequest,
  });
  const backend = options.petitions === undefined ? undefined : createBackend(options.petitions);
  handleProblems(server);
  countAnswers(server, backend);
  if (options.desk !== undefined) addDesk(server, options.desk);
  void server.register(async (scope) => {
    addApiHeaders(scope);
    addFeedRoute(scope, options.relay);
    addHealthRoute(scope, backend);
  });
  addPetitions(server, backend);
  addAuditPages(server, options.audit);
  return server;
}
