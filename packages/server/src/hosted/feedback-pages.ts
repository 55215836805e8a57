import { randomUUID } from 'node:crypto';
import type { FilledForm, PageData } from '@dugnad/client/hosted';
import { feedbackFaults, FeedbackRequestSchema } from '@dugnad/client/model';
import type { FeedbackRequest, FeedbackRound } from '@dugnad/client/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { publicRound } from '../feedback/public-round.ts';
import { createTakeFeedback, roundOf } from '../feedback/take-feedback.ts';
import type { TakeFeedback } from '../feedback/take-feedback.ts';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { fingerprint } from '../secrets/fingerprint.ts';
import { readFormToken } from '../secrets/form-token.ts';
import { checkBody } from '../signing/check-signature.ts';
import { answersFromForm, fieldsAtFault } from './answers-from-form.ts';
import { chooseLanguages } from './choose-languages.ts';
import { formAgain, freshMarks, untaken } from './form-again.ts';
import { keyOf } from './form-key.ts';
import { goOn } from './page-sender.ts';
import type { Drawn, Guest } from './page-sender.ts';

/** All that these routes share with those of petitions. */
interface FeedbackCounter {
  backend: Backend;
  show(visit: Guest, drawn: Drawn<'feedback'> | Drawn<'answered'>): Promise<FastifyReply>;
}

/** A visit to a round. */
interface FeedbackVisit extends Guest {
  round: FeedbackRound;
  stored: { siteId: string };
}

type Wrong = Pick<PageData['feedback'], 'errors' | 'failure' | 'retryAfter'> & { status: number };

/** What a person can put right on the page itself, or by pressing once more; anything else is a page of its own. */
const STAYS: ReadonlySet<string> = new Set(['not-open', 'too-many-requests', 'unavailable', 'in-progress', 'invalid-input', 'idempotency-key-reused']);

/** A token of a petition of the same name is none of this form: no identifier has a blank. */
const formOf = ({ round: { id } }: FeedbackVisit): string => `feedback ${id}`;

const filledIn = ({ request }: FeedbackVisit): FilledForm => request.body as FilledForm;

async function visitOf(backend: Backend, request: FastifyRequest, reply: FastifyReply): Promise<FeedbackVisit> {
  const { round: id } = request.params as { round: string };
  const stored = await roundOf(backend, id);
  return { request, reply, stored: { siteId: stored.siteId }, round: publicRound(stored, timeOfDay(backend.now()).slice(0, 10)) };
}

/** The page with its questions, empty. */
function emptyForm(backend: Backend, visit: FeedbackVisit): Drawn<'feedback'> {
  return { name: 'feedback', data: { round: visit.round, ...freshMarks(backend, formOf(visit)) } };
}

/** The page again with everything that was answered. */
function answerAgain(backend: Backend, visit: FeedbackVisit, { status, ...told }: Wrong): Drawn<'feedback'> {
  return { name: 'feedback', status, data: { round: visit.round, ...formAgain(backend, formOf(visit), filledIn(visit)), ...told } };
}

/** What is wrong with what was sent, or the same checked. */
function check(visit: FeedbackVisit): { wrong: Wrong } | { sent: FeedbackRequest } {
  const filled = filledIn(visit);
  const answers = answersFromForm(filled, visit.round);
  const checked = checkBody(FeedbackRequestSchema, { answers, website: filled['website'] ?? '' });
  const errors = checked.ok ? feedbackFaults(visit.round, checked.value) : checked.errors;
  return checked.ok && errors.length === 0 ? { sent: checked.value } : { wrong: { status: 422, errors: fieldsAtFault(errors, answers, visit.round) } };
}

/** Counts it. What was counted before under the same key is answered again. */
async function take(send: TakeFeedback, visit: FeedbackVisit, sent: FeedbackRequest): Promise<Wrong | undefined> {
  const print = fingerprint(`page feedback ${visit.round.id}`, sent.answers);
  try {
    await send({ roundId: visit.round.id, idempotencyKey: keyOf(filledIn(visit)['idempotencyKey'] ?? randomUUID(), print), sent, ip: visit.request.ip, meeting: 'join' });
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemError) || !STAYS.has(error.code)) throw error;
    const { status, code, errors, retryAfter } = error;
    if (retryAfter !== undefined) visit.reply.header('retry-after', String(retryAfter));
    return { status, ...(code === 'invalid-input' ? { errors: fieldsAtFault(errors, sent.answers, visit.round) } : { failure: code }), ...(retryAfter !== undefined && { retryAfter }) };
  }
}

/** Takes answers by an ordinary form. What is wrong is said on the page, with everything answered kept. */
async function answerByForm(backend: Backend, send: TakeFeedback, visit: FeedbackVisit): Promise<Drawn<'feedback'> | undefined> {
  const token = readFormToken(backend.secret, formOf(visit), filledIn(visit)['formToken'], backend.now());
  const early = untaken(filledIn(visit), token);
  if (early !== undefined) return answerAgain(backend, visit, early);
  // A round that is over says so, before anybody puts anything right in it.
  if (visit.round.status !== 'open') return answerAgain(backend, visit, { status: 409, failure: 'not-open' });
  const checked = check(visit);
  const wrong = 'wrong' in checked ? checked.wrong : await take(send, visit, checked.sent);
  return wrong && answerAgain(backend, visit, wrong);
}

/** The questions of a round, and answering them, by the same code as the interface. */
export function addFeedbackPages(scope: FastifyInstance, { backend, show }: FeedbackCounter): void {
  const send = createTakeFeedback(backend);
  const page = '/embed/feedback/:round';
  scope.get(page, async (request, reply) => {
    const visit = await visitOf(backend, request, reply);
    return show(visit, emptyForm(backend, visit));
  });
  scope.post(page, async (request, reply) => {
    const visit = await visitOf(backend, request, reply);
    const wrong = await answerByForm(backend, send, visit);
    if (wrong !== undefined) return show(visit, wrong);
    const [asked] = chooseLanguages((request.query as { lang?: unknown }).lang, undefined);
    return goOn({ reply, query: asked === undefined ? '' : `?lang=${asked}` }, `/embed/feedback/${visit.round.id}/thanks`);
  });
  scope.get(`${page}/thanks`, async (request, reply) => {
    const visit = await visitOf(backend, request, reply);
    return show(visit, { name: 'answered', data: { round: visit.round } });
  });
}
