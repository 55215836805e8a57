import type { Opportunity } from '@dugnad/client/model';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { createSignUps } from '../volunteering/sign-up.ts';
import { helpVisitOf, siteVisitOf } from './help-visit.ts';
import type { SiteVisit } from './help-visit.ts';
import { wishesOf } from './help-wishes.ts';
import type { Drawn, Guest } from './page-sender.ts';
import { emptyHelpForm, signUpByForm } from './sign-up-page.ts';

type HelpPage = Drawn<'opportunities'> | Drawn<'opportunity'> | Drawn<'signed-up'>;

/** All that these routes share with those of petitions. */
interface HelpCounter {
  backend: Backend;
  show(visit: Guest, drawn: HelpPage): Promise<FastifyReply>;
}

async function listPage(backend: Backend, { request, site, now }: SiteVisit): Promise<Drawn<'opportunities'>> {
  const { body } = await backend.listPublicOpportunities([site.id]);
  const { opportunities } = JSON.parse(body) as { opportunities: Opportunity[] };
  return { name: 'opportunities', data: { site, now, opportunities, wishes: wishesOf(request.query) } };
}

/** What there is to help with at a site, one of it, and signing up for it, by the same code as the interface. */
export function addHelpPages(scope: FastifyInstance, { backend, show }: HelpCounter): void {
  const signUp = createSignUps(backend);
  scope.get('/embed/volunteer/:site', async (request, reply) => {
    const visit = await siteVisitOf(backend, request, reply);
    return show(visit, await listPage(backend, visit));
  });
  scope.get('/embed/volunteer/:site/:id', async (request, reply) => {
    const visit = await helpVisitOf(backend, request, reply);
    return show(visit, emptyHelpForm(backend, visit));
  });
  scope.post('/embed/volunteer/:site/:id', async (request, reply) => {
    const visit = await helpVisitOf(backend, request, reply);
    return show(visit, await signUpByForm(backend, signUp, visit));
  });
}
