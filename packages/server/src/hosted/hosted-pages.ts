import type { PageRenderer } from '@dugnad/client/hosted';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { asProblemError, sendProblem } from '../problem/problem-handlers.ts';
import { ProblemError } from '../problem/problem.ts';
import { askedPage, asksForOwnPage, confirmByCode, confirmByLink, confirmedPage, linkPage, sentPage } from './confirm-pages.ts';
import { addFeedbackPages } from './feedback-pages.ts';
import { addAskPages } from './ask-pages.ts';
import { addHelpPages } from './help-pages.ts';
import { siteOf } from './help-visit.ts';
import { goOn, sendPage, visitOf } from './page-sender.ts';
import type { Drawn, Guest, Visit } from './page-sender.ts';
import { readForm } from './read-form.ts';
import { reportByForm } from './report-page.ts';
import { admitPost } from './same-origin.ts';
import { emptyForm, signByForm } from './sign-page.ts';
import type { Sign } from './sign-page.ts';
import { actOnSignature, signaturePage } from './signature-page.ts';

type Confirmed = Awaited<ReturnType<typeof confirmByLink>>;
export type AnyDrawn = { [Name in Parameters<PageRenderer>[0]]: Drawn<Name> }[Parameters<PageRenderer>[0]];

const ROWS = 12;

/** A failure as a page; when even that cannot be drawn, as everywhere else. */
async function sendFailure(backend: Backend, render: PageRenderer, error: FastifyError | Error, to: { request: FastifyRequest; reply: FastifyReply }): Promise<FastifyReply> {
  const problem = asProblemError(error);
  if (problem.code === 'internal') to.request.log.error(error);
  if (problem.retryAfter !== undefined) to.reply.header('retry-after', String(problem.retryAfter));
  const data = { code: problem.code, status: problem.status, ...(problem.retryAfter !== undefined && { retryAfter: problem.retryAfter }) };
  try {
    // Of an opportunity that is not there, the way on is to those that are.
    const site = await siteOf(backend, to.request);
    return await sendPage(backend, render, { ...to, ...(site && { stored: { siteId: site.id } }) }, { name: 'problem', status: problem.status, data: { ...data, ...(site && { site }) } });
  } catch {
    return sendProblem(problem, to.request, to.reply);
  }
}

interface Routes {
  get(path: string, draw: (visit: Visit) => AnyDrawn | Promise<AnyDrawn>): void;
  post(path: string, act: (visit: Visit) => Promise<FastifyReply>): void;
}

/** All that the routes share. */
interface Counter {
  backend: Backend;
  show(visit: Guest, drawn: AnyDrawn): Promise<FastifyReply>;
  here(visit: Visit): string;
}

function routesIn(scope: FastifyInstance, { backend, show }: Counter): Routes {
  return {
    get(path, draw) {
      scope.get(`/embed/petition/:id${path}`, async (request, reply) => {
        const visit = await visitOf(backend, request, reply);
        return show(visit, await draw(visit));
      });
    },
    post(path, act) {
      scope.post(`/embed/petition/:id${path}`, async (request, reply) => act(await visitOf(backend, request, reply)));
    },
  };
}

/** The same page, with a word more in its address. */
function goOnDone(visit: Visit, path: string, done: string): FastifyReply | Promise<FastifyReply> {
  return goOn({ ...visit, query: `${visit.query}${visit.query === '' ? '?' : '&'}done=${done}` }, path);
}

function addSigning({ get, post }: Routes, { backend, show, here }: Counter, sign: Sign): void {
  get('', (visit) => emptyForm(backend, visit));
  post('', async (visit) => {
    const result = await signByForm(backend, sign, visit);
    return 'page' in result ? show(visit, result.page) : goOn(visit, `${here(visit)}/${result.isAsked ? 'asked' : 'sent'}/${result.receipt.reference}`);
  });
}

function addConfirming({ get, post }: Routes, { backend, show }: Counter): void {
  const showConfirmed = async (visit: Visit, result: Confirmed | Drawn<'sent'>): Promise<FastifyReply> => {
    const next = asksForOwnPage(visit) ? 'signature' : 'confirmed';
    return 'name' in result ? show(visit, result) : goOn(visit, `/embed/petition/${result.petitionId}/${next}/${result.manageToken}`);
  };
  get('/sent/:reference', (visit) => sentPage(backend, visit));
  get('/asked/:reference', (visit) => askedPage(backend, visit));
  post('/sent/:reference', async (visit) => showConfirmed(visit, await confirmByCode(backend, visit)));
  get('/confirm/:token', (visit) => linkPage(backend, visit));
  post('/confirm/:token', async (visit) => showConfirmed(visit, await confirmByLink(backend, visit)));
  get('/confirmed/:token', (visit) => confirmedPage(backend, visit));
}

function addOwnPages({ get, post }: Routes, { backend, here }: Counter): void {
  get('/signature/:token', (visit) => signaturePage(backend, visit));
  post('/signature/:token', async (visit) => {
    const done = await actOnSignature(backend, visit);
    const { token } = visit.request.params as { token: string };
    return goOnDone(visit, `${here(visit)}/signature/${token}`, done);
  });
}

function addOtherPages({ get, post }: Routes, { backend, show, here }: Counter): void {
  get('/sheet', ({ petition }) => {
    if (!petition.paper.allowed) throw new ProblemError('not-found', 'This petition is not signed on paper.');
    return { name: 'sheet', data: { petition, rows: ROWS } };
  });
  get('/report', ({ petition, request }) => ({ name: 'report', data: { petition, ...((request.query as { done?: unknown }).done === 'yes' && { done: true }) } }));
  post('/report', async (visit) => {
    const wrong = await reportByForm(backend, visit);
    return wrong === undefined ? goOnDone(visit, `${here(visit)}/report`, 'yes') : show(visit, wrong);
  });
}

function addShortAddress(scope: FastifyInstance, { backend, here }: Counter): void {
  scope.get('/p/:id', async (request, reply) => {
    const visit = await visitOf(backend, request, reply);
    return reply.code(302).headers({ location: `${here(visit)}${visit.query}`, 'cache-control': 'public, max-age=300' }).send();
  });
}

/** Pages that work without script: the same forms, the same code behind them, and nothing that a look changes. */
export function addHostedPages(server: FastifyInstance, backend: Backend, render: PageRenderer, sign: Sign): void {
  const counter: Counter = { backend, show: (visit, drawn) => sendPage(backend, render, visit, drawn), here: ({ petition }) => `/embed/petition/${petition.id}` };
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 32_768 }, (_request, body, done) => done(null, readForm(String(body))));
    scope.addHook('onRequest', async (request) => admitPost(request, new URL(backend.publicUrl()).origin));
    scope.setErrorHandler((error: FastifyError, request, reply) => sendFailure(backend, render, error, { request, reply }));
    const routes = routesIn(scope, counter);
    addSigning(routes, counter, sign);
    addConfirming(routes, counter);
    addOwnPages(routes, counter);
    addOtherPages(routes, counter);
    addShortAddress(scope, counter);
    addHelpPages(scope, counter);
    addFeedbackPages(scope, counter);
    addAskPages(scope, counter);
  });
}
