import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';

/** Only JSON is taken from elsewhere: browsers ask us first before they send it from another site. */
function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? '');
}

/** The site whose page this is, ours being `''`; nothing when it may not send. With a petition in the path, only its own site. */
export async function siteOfOrigin(backend: Backend, origin: string, petitionId?: string): Promise<string | undefined> {
  if (origin === new URL(backend.publicUrl()).origin) return '';
  const petition = petitionId === undefined ? undefined : await backend.readStored(petitionId);
  if (petition === undefined) return (await backend.readOrigins()).get(origin);
  const site = await backend.readSite(petition.siteId);
  return site?.origins.includes(origin) === true ? site.id : undefined;
}

/** Answers the page that asks, and no other. */
export async function answerOrigin(backend: Backend, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.removeHeader('access-control-allow-origin');
  reply.header('vary', 'Origin');
  const { origin } = request.headers;
  if (origin === undefined) return; // no browser, or a page of our own by GET
  const { id } = request.params as { id?: string };
  if ((await siteOfOrigin(backend, origin, id)) === undefined) throw new ProblemError('origin-refused', 'The origin of this page is not on the list of its site.');
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
