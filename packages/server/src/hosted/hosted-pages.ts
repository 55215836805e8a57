import type { PageRenderer } from '@dugnad/client/hosted';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { asProblemError, sendProblem } from '../problem/problem-handlers.ts';
import { ProblemError } from '../problem/problem.ts';
import { confirmByCode, confirmByLink, confirmedPage, linkPage, sentPage } from './confirm-pages.ts';
import { goOn, sendPage, visitOf } from './page-sender.ts';
import type { Drawn, Visit } from './page-sender.ts';
import { readForm } from './read-form.ts';
import { reportByForm } from './report-page.ts';
import { admitPost } from './same-origin.ts';
import { emptyForm, signByForm } from './sign-page.ts';
import type { Sign } from './sign-page.ts';
import { actOnSignature, signaturePage } from './signature-page.ts';

type Confirmed = Awaited<ReturnType<typeof confirmByLink>>;
type AnyDrawn = { [Name in Parameters<PageRenderer>[0]]: Drawn<Name> }[Parameters<PageRenderer>[0]];

const ROWS = 12;

/** A failure as a page; when even that cannot be drawn, as everywhere else. */
async function sendFailure(backend: Backend, render: PageRenderer, error: FastifyError | Error, to: { request: FastifyRequest; reply: FastifyReply }): Promise<FastifyReply> {
  const problem = asProblemError(error);
  if (problem.code === 'internal') to.request.log.error(error);
  if (problem.retryAfter !== undefined) to.reply.header('retry-after', String(problem.retryAfter));
  const data = { code: problem.code, status: problem.status, ...(problem.retryAfter !== undefined && { retryAfter: problem.retryAfter }) };
  try {
    return await sendPage(backend, render, to, { name: 'problem', status: problem.status, data });
  } catch {
    return sendProblem(problem, to.request, to.reply);
  }
}

/** Pages that work without script: the same forms, the same code behind them, and nothing that a look changes. */
export function addHostedPages(server: FastifyInstance, backend: Backend, render: PageRenderer, sign: Sign): void {
  const here = (visit: Visit): string => `/embed/petition/${visit.petition.id}`;
  const show = (visit: Visit, drawn: AnyDrawn): Promise<FastifyReply> => sendPage(backend, render, visit, drawn);

  async function showConfirmed(visit: Visit, result: Confirmed | Drawn<'sent'>): Promise<FastifyReply> {
    return 'name' in result ? show(visit, result) : goOn(visit, `/embed/petition/${result.petitionId}/confirmed/${result.manageToken}`);
  }

  function addRoutes(scope: FastifyInstance): void {
    const get = (path: string, draw: (visit: Visit) => AnyDrawn | Promise<AnyDrawn>): void => {
      scope.get(`/embed/petition/:id${path}`, async (request, reply) => {
        const visit = await visitOf(backend, request, reply);
        return show(visit, await draw(visit));
      });
    };
    const post = (path: string, act: (visit: Visit) => Promise<FastifyReply>): void => {
      scope.post(`/embed/petition/:id${path}`, async (request, reply) => act(await visitOf(backend, request, reply)));
    };

    get('', (visit) => emptyForm(backend, visit));
    post('', async (visit) => {
      const result = await signByForm(backend, sign, visit);
      return 'page' in result ? show(visit, result.page) : goOn(visit, `${here(visit)}/sent/${result.receipt.reference}`);
    });
    get('/sent/:reference', (visit) => sentPage(backend, visit));
    post('/sent/:reference', async (visit) => showConfirmed(visit, await confirmByCode(backend, visit)));
    get('/confirm/:token', (visit) => linkPage(backend, visit));
    post('/confirm/:token', async (visit) => showConfirmed(visit, await confirmByLink(backend, visit)));
    get('/confirmed/:token', (visit) => confirmedPage(backend, visit));
    get('/signature/:token', (visit) => signaturePage(backend, visit));
    post('/signature/:token', async (visit) => {
      const done = await actOnSignature(backend, visit);
      const { token } = visit.request.params as { token: string };
      return goOn({ ...visit, query: `${visit.query}${visit.query === '' ? '?' : '&'}done=${done}` }, `${here(visit)}/signature/${token}`);
    });
    get('/sheet', ({ petition }) => {
      if (!petition.paper.allowed) throw new ProblemError('not-found', 'This petition is not signed on paper.');
      return { name: 'sheet', data: { petition, rows: ROWS } };
    });
    get('/report', ({ petition, request }) => ({ name: 'report', data: { petition, ...((request.query as { done?: unknown }).done === 'yes' && { done: true }) } }));
    post('/report', async (visit) => {
      const wrong = await reportByForm(backend, visit);
      return wrong === undefined ? goOn({ ...visit, query: `${visit.query}${visit.query === '' ? '?' : '&'}done=yes` }, `${here(visit)}/report`) : show(visit, wrong);
    });
    scope.get('/p/:id', async (request, reply) => {
      const visit = await visitOf(backend, request, reply);
      return reply.code(302).headers({ location: `${here(visit)}${visit.query}`, 'cache-control': 'public, max-age=300' }).send();
    });
  }

  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 32_768 }, (_request, body, done) => done(null, readForm(String(body))));
    scope.addHook('onRequest', async (request) => admitPost(request, new URL(backend.publicUrl()).origin));
    scope.setErrorHandler((error: FastifyError, request, reply) => sendFailure(backend, render, error, { request, reply }));
    addRoutes(scope);
  });
}
