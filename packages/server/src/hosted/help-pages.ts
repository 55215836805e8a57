import type { Opportunity } from '@dugnad/client/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { createSignUps } from '../volunteering/sign-up.ts';
import { chooseLanguages } from './choose-languages.ts';
import { answerOfGuardian, guardianPage } from './guardian-page.ts';
import { helpVisitOf, siteVisitOf } from './help-visit.ts';
import type { HelpVisit, SiteVisit } from './help-visit.ts';
import { wishesOf } from './help-wishes.ts';
import { createLostLinks, lostLinkPage } from './lost-link-page.ts';
import { actOnSignUp, ownCalendar, ownSignUpPage } from './own-sign-up-page.ts';
import { addOfferPage } from './offer-page.ts';
import { goOn } from './page-sender.ts';
import type { Drawn, Guest } from './page-sender.ts';
import { emptyHelpForm, signUpByForm } from './sign-up-page.ts';

type HelpName = 'opportunities' | 'opportunity' | 'signed-up' | 'sign-up' | 'withdrawn' | 'lost-link' | 'offer' | 'guardian';
type HelpPage = { [Name in HelpName]: Drawn<Name> }[HelpName];

/** All that these routes share with those of petitions. */
interface HelpCounter {
  backend: Backend;
  show(visit: Guest, drawn: HelpPage): Promise<FastifyReply>;
}

const ONE = '/embed/volunteer/:site/:id';

async function listPage(backend: Backend, { request, site, now }: SiteVisit): Promise<Drawn<'opportunities'>> {
  const { body } = await backend.listPublicOpportunities([site.id]);
  const { opportunities } = JSON.parse(body) as { opportunities: Opportunity[] };
  return { name: 'opportunities', data: { site, now, opportunities, wishes: wishesOf(request.query) } };
}

/** On to a page of the same opportunity, in the language that its reader has. */
function goOnTo({ reply, request, site, stored }: HelpVisit, path: string, done?: string): FastifyReply | Promise<FastifyReply> {
  const { lang } = request.query as { lang?: unknown };
  const [asked] = chooseLanguages(lang, undefined);
  const query = new URLSearchParams({ ...(asked !== undefined && { lang: asked }), ...(done !== undefined && { done }) });
  return goOn({ reply, query: query.size === 0 ? '' : `?${query.toString()}` }, `/embed/volunteer/${site.id}/${stored.id}/${path}`);
}

/** Each page of one opportunity, by what it is drawn from. */
function routesIn(scope: FastifyInstance, backend: Backend) {
  return {
    get(path: string, answer: (visit: HelpVisit) => FastifyReply | Promise<FastifyReply>): void {
      scope.get(`${ONE}${path}`, async (request: FastifyRequest, reply) => answer(await helpVisitOf(backend, request, reply)));
    },
    post(path: string, answer: (visit: HelpVisit) => FastifyReply | Promise<FastifyReply>): void {
      scope.post(`${ONE}${path}`, async (request: FastifyRequest, reply) => answer(await helpVisitOf(backend, request, reply)));
    },
  };
}

/** What the holder of a personal link sees and does. */
function addOwnPages(scope: FastifyInstance, { backend, show }: HelpCounter): void {
  const { get, post } = routesIn(scope, backend);
  get('/sign-up/:token', async (visit) => show(visit, await ownSignUpPage(backend, visit)));
  get('/sign-up/:token/times.ics', async (visit) => {
    const { reference, text } = await ownCalendar(backend, visit);
    const headers = { 'content-disposition': `attachment; filename="${reference}.ics"`, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' };
    return visit.reply.headers(headers).type('text/calendar; charset=utf-8').send(text);
  });
  post('/sign-up/:token', async (visit) => {
    const acted = await actOnSignUp(backend, visit);
    if ('name' in acted) return show(visit, acted);
    const { token } = visit.request.params as { token: string };
    return acted.done === 'withdrawn' ? goOnTo(visit, 'withdrawn') : goOnTo(visit, `sign-up/${encodeURIComponent(token)}`, acted.done);
  });
  get('/withdrawn', (visit) => show(visit, { name: 'withdrawn', data: { site: visit.site, opportunity: visit.opportunity, now: visit.now } }));
}

/** What a parent or guardian sees, and says. */
function addGuardianPage(scope: FastifyInstance, { backend, show }: HelpCounter): void {
  const { get, post } = routesIn(scope, backend);
  get('/guardian/:token', async (visit) => show(visit, await guardianPage(backend, visit)));
  post('/guardian/:token', async (visit) => {
    const answered = await answerOfGuardian(backend, visit);
    if ('name' in answered) return show(visit, answered);
    const { token } = visit.request.params as { token: string };
    return goOnTo(visit, `guardian/${encodeURIComponent(token)}`, answered.done);
  });
}

/** Whoever has lost the link gets it again, by mail alone. */
function addLostLink(scope: FastifyInstance, { backend, show }: HelpCounter): void {
  const { get, post } = routesIn(scope, backend);
  const lost = createLostLinks(backend);
  scope.addHook('onClose', () => lost.settled());
  get('/lost-link', (visit) => show(visit, lostLinkPage(backend, visit)));
  post('/lost-link', (visit) => {
    const wrong = lost.ask(visit);
    return wrong === undefined ? goOnTo(visit, 'lost-link', 'yes') : show(visit, wrong);
  });
}

/** What there is to help with at a site, one of it, and signing up for it, by the same code as the interface. */
export function addHelpPages(scope: FastifyInstance, counter: HelpCounter): void {
  const { backend, show } = counter;
  const signUp = createSignUps(backend);
  const { get, post } = routesIn(scope, backend);
  scope.get('/embed/volunteer/:site', async (request, reply) => {
    const visit = await siteVisitOf(backend, request, reply);
    return show(visit, await listPage(backend, visit));
  });
  get('', (visit) => show(visit, emptyHelpForm(backend, visit)));
  post('', async (visit) => show(visit, await signUpByForm(backend, signUp, visit)));
  addOwnPages(scope, counter);
  addGuardianPage(scope, counter);
  addLostLink(scope, counter);
  addOfferPage(scope, backend, show);
}
