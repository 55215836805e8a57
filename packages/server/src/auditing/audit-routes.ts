import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FilledForm } from '@dugnad/client/hosted';
import { readForm } from '../hosted/read-form.ts';
import { admitPost } from '../hosted/same-origin.ts';
import { asProblemError, sendProblem } from '../problem/problem-handlers.ts';
import { ProblemError } from '../problem/problem.ts';
import { createClientLimit } from '../relay/client-limit.ts';
import type { ClientLimitOptions } from '../relay/client-limit.ts';
import { auditAddress } from './audit-address.ts';
import { createAuditPages } from './audit-page.ts';
import type { AuditForm, AuditPages } from './audit-page.ts';
import type { AuditTools } from './auditor.ts';
import { createAudits } from './audits.ts';
import type { AuditBounds, Audits } from './audits.ts';

/** The auditor as pages. */
export interface AuditPageOptions extends AuditBounds {
  tools: AuditTools;
  publicUrl: () => string;
  /** Where the form for a configuration is: a path or an address. */
  form?: string;
  /** How many audits one place may ask for. Default 6 in ten minutes. */
  limit?: ClientLimitOptions;
  /** How long a page waits for its audit before it says that it is not done, in milliseconds. Default 20,000. */
  patience?: number;
}

function send(reply: FastifyReply, pages: AuditPages, html: string, status = 200): FastifyReply {
  const policy = `default-src 'none'; style-src ${pages.styleHash}; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  return reply
    .code(status)
    .headers({ 'content-security-policy': policy, 'content-language': 'en', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex', 'cross-origin-opener-policy': 'same-origin', 'cache-control': 'no-store', vary: 'Accept' })
    .type('text/html; charset=utf-8')
    .send(html);
}

const filledIn = ({ body }: FastifyRequest): Pick<AuditForm, 'address' | 'language'> => {
  const filled = (typeof body === 'object' ? body : null) as FilledForm | null;
  return { address: filled?.['address'] ?? '', language: filled?.['language'] ?? '' };
};

/** People get the form with what is wrong in its place, programs a problem. */
function sendFailure(pages: AuditPages, error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = asProblemError(error);
  if (!/\btext\/html\b/.test(request.headers.accept ?? '')) return sendProblem(problem, request, reply);
  if (problem.code === 'internal') request.log.error(error);
  if (problem.retryAfter !== undefined) reply.header('retry-after', String(problem.retryAfter));
  const said = problem.code === 'invalid-input' ? { wrong: problem.message } : { said: problem.message };
  return send(reply, pages, pages.form({ ...filledIn(request), ...said }), problem.status);
}

function addAsking(scope: FastifyInstance, { limit }: AuditPageOptions, { allowed, audits, languages }: { allowed: ReadonlySet<string>; audits: Audits; languages: readonly string[] }): void {
  const waitOf = createClientLimit({ requests: 6, windowMs: 600_000, ...limit });
  scope.post('/audit', async (request, reply) => {
    const { address: typed = '', language = '' } = filledIn(request);
    const address = auditAddress(typed, allowed);
    const retryAfter = waitOf(request.ip);
    if (retryAfter > 0) throw new ProblemError('too-many-requests', `Wait ${Math.ceil(retryAfter / 60)} minutes and try again: only so many pages are looked at for one place.`, { retryAfter });
    const id = audits.begin(address, languages.includes(language) ? language : '');
    return reply.code(303).headers({ location: `/audit/${id}`, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).send();
  });
}

function addLooking(scope: FastifyInstance, pages: AuditPages, { audits, patience }: { audits: Audits; patience: number }): void {
  scope.get('/audit', async (_request, reply) => send(reply, pages, pages.form()));
  scope.get<{ Params: { id: string } }>('/audit/:id', async (request, reply) => {
    const { id } = request.params;
    const audit = await audits.find(id, patience);
    if (audit === undefined) throw new ProblemError('not-found', 'This report is not kept any more: reports stay for an hour. Look at the page again.');
    const { address, language, state } = audit;
    if (typeof state === 'string') return send(reply, pages, pages.waiting(id, audit), 202);
    if ('failure' in state) return send(reply, pages, pages.form({ address, language, wrong: state.failure }), 422);
    return send(reply, pages, pages.report(audit, state));
  });
}

/** `/audit`: a form, and behind it a report and a configuration. Nothing begins but by its button, and what the browser may ask for is what the feed relay may. */
export function addAuditPages(server: FastifyInstance, options: AuditPageOptions | undefined): void {
  if (options === undefined) return;
  const { tools, form, publicUrl, allowed = new Set<string>(), patience = 20_000 } = options;
  const pages = createAuditPages(tools, form);
  const audits = createAudits(tools, options, (error) => server.log.error(error));
  server.addHook('preClose', async () => audits.close());
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 8_192 }, (_request, body, done) => done(null, readForm(String(body))));
    scope.addHook('onRequest', async (request) => admitPost(request, new URL(publicUrl()).origin));
    scope.setErrorHandler((error: FastifyError, request, reply) => sendFailure(pages, error, request, reply));
    addAsking(scope, options, { allowed, audits, languages: tools.writer.configLanguages });
    addLooking(scope, pages, { audits, patience });
  });
}
