import type { PageData, PageName, PageRenderer } from '@dugnad/client/hosted';
import type { Petition } from '@dugnad/client/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import type { StoredPetition } from '../store/petition-store.ts';
import { chooseLanguages } from './choose-languages.ts';
import { pageHeaders } from './page-headers.ts';

/** A visit to a page of a petition. */
export interface Visit {
  request: FastifyRequest;
  reply: FastifyReply;
  petition: Petition;
  stored: StoredPetition;
  /** The first is the one that is wanted most. */
  languages: string[];
  /** `?lang=` to go on with, or nothing. */
  query: string;
}

/** Whoever asks for a page, and whose page it is. */
export type Guest = Pick<Visit, 'request' | 'reply'> & { stored?: Pick<StoredPetition, 'siteId'> };

/** What a page is drawn from, and the status that it has. */
export interface Drawn<Name extends PageName> {
  name: Name;
  data: PageData[Name];
  status?: number;
}

export function languagesOf(request: FastifyRequest): string[] {
  const { lang } = request.query as { lang?: unknown };
  return chooseLanguages(lang, request.headers['accept-language']);
}

/** Who comes, and to which petition. Drafts have no pages. */
export async function visitOf(backend: Backend, request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
  const { id } = request.params as { id: string };
  const [found, stored] = [await backend.readPublic(id), await backend.readStored(id)];
  if (found === undefined || stored === undefined) throw new ProblemError('not-found', 'There is no such petition.');
  const { lang } = request.query as { lang?: unknown };
  const [asked] = chooseLanguages(lang, undefined);
  return { request, reply, petition: found.petition, stored, languages: languagesOf(request), query: asked === undefined ? '' : `?lang=${asked}` };
}

/** What everybody gets alike as long as nothing was sent. */
const BLANK: ReadonlySet<PageName> = new Set<PageName>(['petition', 'report', 'sheet', 'opportunities', 'opportunity', 'feedback', 'help']);

/** Draws a page and sends it with all that keeps it safe. Without a site, which whatever is stored belongs to, nobody may frame it. */
export async function sendPage<Name extends PageName>(backend: Backend, render: PageRenderer, to: Guest, drawn: Drawn<Name>): Promise<FastifyReply> {
  const { request, reply, stored } = to;
  const framed = request.headers['sec-fetch-dest'] === 'iframe';
  const page = await render(drawn.name, drawn.data, { languages: languagesOf(request), origin: new URL(backend.publicUrl()).origin, framed });
  const site = stored === undefined ? undefined : await backend.readSite(stored.siteId);
  return reply
    .code(drawn.status ?? 200)
    .headers(pageHeaders(page, site?.origins ?? [], request.method === 'GET' && BLANK.has(drawn.name)))
    .type('text/html; charset=utf-8')
    .send(page.html);
}

/** On to a page that can be reloaded: what was posted is not posted again. */
export function goOn({ reply, query }: Pick<Visit, 'reply' | 'query'>, path: string): FastifyReply {
  return reply.code(303).headers({ location: `${path}${query}`, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).send();
}
