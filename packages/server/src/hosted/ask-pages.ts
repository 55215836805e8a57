import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createAskForHelp } from '../help/ask-for-help.ts';
import { helpPointOf, publicHelpPoint } from '../help/public-help-point.ts';
import type { Backend } from '../petitions/backend.ts';
import { askByForm, emptyAskForm } from './ask-page.ts';
import type { AskVisit } from './ask-page.ts';
import { actOnHelpRequest, helpRequestPage } from './help-request-page.ts';
import { siteVisitOf } from './help-visit.ts';
import type { SiteVisit } from './help-visit.ts';
import { goOn } from './page-sender.ts';
import type { Drawn, Guest } from './page-sender.ts';

type AskName = 'help' | 'help-asked' | 'help-request' | 'help-withdrawn';
type AskPage = { [Name in AskName]: Drawn<Name> }[AskName];

/** All that these routes share with those of petitions. */
interface AskCounter {
  backend: Backend;
  show(visit: Guest, drawn: AskPage): Promise<FastifyReply>;
}

const POINT = '/embed/help/:site';

async function askVisitOf(backend: Backend, request: FastifyRequest, reply: FastifyReply): Promise<AskVisit> {
  const visit = await siteVisitOf(backend, request, reply);
  return { ...visit, point: await helpPointOf(backend, visit.site.id) };
}

function goOnToWithdrawn({ reply, request, site }: SiteVisit): FastifyReply {
  const { lang } = request.query as { lang?: unknown };
  return goOn({ reply, query: typeof lang === 'string' ? `?lang=${encodeURIComponent(lang)}` : '' }, `/embed/help/${site.id}/withdrawn`);
}

/** Asking for help without script, and what became of it, by the same code as the interface. */
export function addAskPages(scope: FastifyInstance, { backend, show }: AskCounter): void {
  const ask = createAskForHelp(backend);
  scope.get(POINT, async (request, reply) => {
    const visit = await askVisitOf(backend, request, reply);
    return show(visit, emptyAskForm(backend, visit));
  });
  scope.post(POINT, async (request, reply) => {
    const visit = await askVisitOf(backend, request, reply);
    return show(visit, await askByForm(backend, ask, visit));
  });
  scope.get(`${POINT}/request/:token`, async (request, reply) => {
    const visit = await siteVisitOf(backend, request, reply);
    return show(visit, await helpRequestPage(backend, visit));
  });
  scope.post(`${POINT}/request/:token`, async (request, reply) => {
    const visit = await siteVisitOf(backend, request, reply);
    const acted = await actOnHelpRequest(backend, visit);
    return acted === 'withdrawn' ? goOnToWithdrawn(visit) : show(visit, acted);
  });
  scope.get(`${POINT}/withdrawn`, async (request, reply) => {
    const visit = await askVisitOf(backend, request, reply);
    return show(visit, { name: 'help-withdrawn', data: { site: visit.site, now: visit.now, point: publicHelpPoint(visit.point) } });
  });
}
