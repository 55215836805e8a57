import type { HelpSite } from '@dugnad/client/hosted';
import type { Opportunity } from '@dugnad/client/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import type { Guest } from './page-sender.ts';
import { languagesOf } from './page-sender.ts';

/** A visit to what one can help with at a site. */
export interface SiteVisit extends Guest {
  site: HelpSite;
  stored: Pick<StoredOpportunity, 'siteId'>;
  /** Milliseconds since 1970. */
  now: number;
}

/** A visit to one of it. */
export interface HelpVisit extends SiteVisit {
  opportunity: Opportunity;
  stored: StoredOpportunity;
  /** The first is the one that is wanted most. */
  languages: string[];
}

/** The site that the address names, if there is one. */
export async function siteOf(backend: Backend, { params }: Pick<FastifyRequest, 'params'>): Promise<HelpSite | undefined> {
  const { site: id } = params as { site?: string };
  const found = id === undefined ? undefined : await backend.readSite(id);
  return found && { id: found.id, name: found.name };
}

export async function siteVisitOf(backend: Backend, request: FastifyRequest, reply: FastifyReply): Promise<SiteVisit> {
  const site = await siteOf(backend, request);
  if (site === undefined) throw new ProblemError('not-found', 'There is no such site.');
  return { request, reply, site, stored: { siteId: site.id }, now: backend.now() };
}

/** Who comes, and to which opportunity. Drafts have no page, and nothing has one at another site. */
export async function helpVisitOf(backend: Backend, request: FastifyRequest, reply: FastifyReply): Promise<HelpVisit> {
  const visit = await siteVisitOf(backend, request, reply);
  const { id } = request.params as { id: string };
  const [shown, stored] = [await backend.readPublicOpportunity(id), await backend.readStoredOpportunity(id)];
  if (shown === undefined || stored?.siteId !== visit.site.id) throw new ProblemError('not-found', 'There is no such opportunity.');
  return { ...visit, stored, opportunity: JSON.parse(shown.body) as Opportunity, languages: languagesOf(request) };
}
