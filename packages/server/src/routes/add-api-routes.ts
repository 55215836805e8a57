import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { sameSecret } from '../secrets/make-secrets.ts';
import { checkBody } from '../signing/check-signature.ts';
import { apiRoutes } from './api-routes.ts';
import type { ApiRoute, ApiRouteName } from './api-routes.ts';
import { admitWrite, answerOrigin } from './origins.ts';

/** A request whose body has been checked. */
export interface ApiRequest {
  request: FastifyRequest;
  reply: FastifyReply;
  params: { id: string; token: string };
  /** As the schema of the route gives it; as it came where the handler checks it. */
  body: unknown;
}

export type ApiHandlers = Record<ApiRouteName, (asked: ApiRequest) => Promise<unknown>>;

/** `{id}` of OpenAPI as Fastify writes it. */
export function routerPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function admitAdmin({ adminToken }: Backend, request: FastifyRequest, reply: FastifyReply): void {
  reply.removeHeader('access-control-allow-origin');
  const [, given = ''] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const fits = sameSecret(given, adminToken ?? '');
  if (!fits || !adminToken) {
    reply.header('www-authenticate', 'Bearer');
    throw new ProblemError('unauthorised', 'Send DUGNAD_ADMIN_TOKEN of this server as a bearer token.');
  }
}

async function admit(backend: Backend, kind: ApiRoute['kind'], request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (kind === 'write') await admitWrite(backend, request, reply);
  if (kind === 'admin') admitAdmin(backend, request, reply);
}

function checkedBody({ body: schema, checksItself }: ApiRoute, body: unknown): unknown {
  if (schema === undefined) return undefined;
  if (checksItself) return body;
  const checked = checkBody(schema, body);
  if (!checked.ok) throw new ProblemError('invalid-input', 'Something in what was sent cannot be taken.', { errors: checked.errors });
  return checked.value;
}

function addRoute(scope: FastifyInstance, backend: Backend, route: ApiRoute, handle: ApiHandlers[ApiRouteName]): void {
  scope.route({
    method: route.method,
    url: routerPath(route.path),
    ...(route.kind === 'read' ? {} : { onRequest: (request, reply) => admit(backend, route.kind, request, reply) }),
    async handler(request, reply) {
      if (route.kind !== 'read') reply.header('cache-control', 'no-store');
      if (route.type !== undefined) reply.type(`${route.type}; charset=utf-8`);
      reply.code(route.status);
      return handle({ request, reply, params: request.params as ApiRequest['params'], body: checkedBody(route, request.body) });
    },
  });
}

const LONG = { 'access-control-max-age': '7200' };

/** What a browser is told before it sends from another site. */
function addPreflight(scope: FastifyInstance, backend: Backend, { path, kind }: ApiRoute): void {
  scope.options(routerPath(path), async (request, reply) => {
    if (kind === 'read') return reply.code(204).headers({ ...LONG, 'access-control-allow-methods': 'GET', 'access-control-allow-headers': 'If-None-Match, Cache-Control' }).send();
    await answerOrigin(backend, request, reply);
    return reply.code(204).headers({ ...LONG, 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'Content-Type, Idempotency-Key' }).send();
  });
}

/** Registers every row of the table with its handler. */
export function addApiRoutes(scope: FastifyInstance, backend: Backend, handlers: ApiHandlers): void {
  scope.removeContentTypeParser('text/plain');
  for (const route of apiRoutes) {
    addRoute(scope, backend, route, handlers[route.name]);
    if (route.kind !== 'admin') addPreflight(scope, backend, route);
  }
}
