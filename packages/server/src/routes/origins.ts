import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';

/** Only JSON is taken from elsewhere: browsers ask us first before they send it from another site. */
function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? '');
}

/** The site of what stands in a path, where anything does: a petition, something to help with, or the site itself. */
async function siteInPath(backend: Backend, { params, routeOptions }: FastifyRequest): Promise<string | undefined> {
  const { id } = params as { id?: string };
  if (id === undefined) return undefined;
  if (routeOptions.url?.startsWith('/api/v1/help/') === true) return id;
  const found = routeOptions.url?.startsWith('/api/v1/opportunities/') === true ? await backend.readStoredOpportunity(id) : await backend.readStored(id);
  return found?.siteId;
}

/** Whether a page of this origin may send: ours may, any site's may, and with a thing of one site in the path only that site's. */
async function maySend(backend: Backend, origin: string, request: FastifyRequest): Promise<boolean> {
  if (origin === new URL(backend.publicUrl()).origin) return true;
  const siteId = await siteInPath(backend, request);
  if (siteId === undefined) return (await backend.readOrigins()).has(origin);
  return (await backend.readSite(siteId))?.origins.includes(origin) === true;
}

/** Answers the page that asks, and no other. */
export async function answerOrigin(backend: Backend, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.removeHeader('access-control-allow-origin');
  reply.header('vary', 'Origin');
  const { origin } = request.headers;
  if (origin === undefined) return; // no browser, or a page of our own by GET
  if (!(await maySend(backend, origin, request))) throw new ProblemError('origin-refused', 'The origin of this page is not on the list of its site.');
  reply.header('access-control-allow-origin', origin);
}

/** What every write from elsewhere has to be, asked before its body is read. */
export async function admitWrite(backend: Backend, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  await answerOrigin(backend, request, reply);
  if (!isJson(request.headers['content-type'])) throw new ProblemError('media-type', 'Send application/json.');
}

const UUID = /^"?([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})"?$/i;

/** The key of the intent, with or without the quotes of a structured field. */
export function idempotencyKey(request: FastifyRequest): string {
  const given = request.headers['idempotency-key'];
  const [, key] = UUID.exec(typeof given === 'string' ? given.trim() : '') ?? [];
  if (key === undefined) throw new ProblemError('idempotency-key-missing', 'Send one UUID for each intent as Idempotency-Key.');
  return key.toLowerCase();
}
