import type { FilledForm } from '@dugnad/client/hosted';
import type { OfferResponse } from '@dugnad/client/model';
import { OFFER_ANSWERS } from '@dugnad/client/model';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { answerOffer, noOffer, readOffer } from '../offers/answer-offer.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { keepFormToken } from '../secrets/form-token.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import { siteVisitOf } from './help-visit.ts';
import type { SiteVisit } from './help-visit.ts';
import { goOn } from './page-sender.ts';
import type { Drawn, Guest } from './page-sender.ts';
import { askAgain, sentToken } from './sent-token.ts';

const tokenOf = ({ request }: SiteVisit): string => (request.params as { token: string }).token;
const formOf = (visit: SiteVisit): string => `offer ${hashToken(tokenOf(visit))}`;

/** Draws the offer that the link opens. Wrong, old, erased, of another association: all alike. */
async function offerPage(backend: Backend, visit: SiteVisit): Promise<Drawn<'offer'>> {
  const { site, now } = visit;
  const { stored, offer } = await readOffer(backend, tokenOf(visit));
  if (stored.siteId !== site.id) throw noOffer();
  const calendar = offer.status === 'accepted' && offer.ownUrl !== undefined ? { calendarUrl: `${offer.ownUrl}/times.ics` } : {};
  return { name: 'offer', data: { site, now, offer, formToken: keepFormToken(backend.secret, formOf(visit), sentToken(visit), now), ...calendar } };
}

/** One of the three answers, and nothing that a machine presses by itself: none is chosen beforehand. */
function answerIn({ request }: SiteVisit): OfferResponse | undefined {
  const answer = OFFER_ANSWERS.find((one) => one === (request.body as FilledForm)['answer']);
  return answer && { answer };
}

/** The page again where nothing was answered; nothing where it was, or where it came too late, which the page says then. */
async function actOnOffer(backend: Backend, visit: SiteVisit): Promise<Drawn<'offer'> | undefined> {
  const wait = backend.limits.waitOfPlace(visit.request.ip);
  if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter: wait });
  const [drawn, answer] = [await offerPage(backend, visit), answerIn(visit)];
  const again = askAgain(backend, formOf(visit), visit);
  if (again) return { ...drawn, data: { ...drawn.data, ...again }, status: 422 };
  if (answer === undefined) return { ...drawn, data: { ...drawn.data, errors: [{ pointer: '/answer', code: 'missing' }] }, status: 422 };
  await answerOffer(backend, tokenOf(visit), answer).catch((error: unknown) => {
    if (!(error instanceof ProblemError) || error.code !== 'not-open') throw error;
  });
  return undefined;
}

/** What a mailed link of an offer opens. Looking changes nothing: machines open links too. */
export function addOfferPage(scope: FastifyInstance, backend: Backend, show: (visit: Guest, drawn: Drawn<'offer'>) => Promise<FastifyReply>): void {
  const path = '/embed/volunteer/:site/offer/:token';
  scope.get(path, async (request, reply) => {
    const visit = await siteVisitOf(backend, request, reply);
    return show(visit, await offerPage(backend, visit));
  });
  scope.post(path, async (request, reply) => {
    const visit = await siteVisitOf(backend, request, reply);
    const wrong = await actOnOffer(backend, visit);
    if (wrong) return show(visit, wrong);
    const { lang } = request.query as { lang?: unknown };
    return goOn({ reply, query: typeof lang === 'string' ? `?${new URLSearchParams({ lang }).toString()}` : '' }, `/embed/volunteer/${visit.site.id}/offer/${encodeURIComponent(tokenOf(visit))}`);
  });
}
