import type { FilledForm, PageData } from '@dugnad/client/hosted';
import { admitLook, readOwnHelpRequest, withdrawOwnHelpRequest } from '../help/own-help-request.ts';
import type { OwnHelpRequest } from '../help/own-help-request.ts';
import { helpStatusOf, publicHelpPoint } from '../help/public-help-point.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { keepFormToken } from '../secrets/form-token.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import type { SiteVisit } from './help-visit.ts';
import type { Drawn } from './page-sender.ts';
import { askAgain, sentToken } from './sent-token.ts';

const tokenOf = ({ request }: SiteVisit): string => (request.params as { token: string }).token;
const formOf = (visit: SiteVisit): string => `help request ${hashToken(tokenOf(visit))}`;

function draw(backend: Backend, visit: SiteVisit, { own, point }: OwnHelpRequest, more: Pick<PageData['help-request'], 'errors' | 'filled' | 'again'> = {}): Drawn<'help-request'> {
  const { site, now } = visit;
  return { name: 'help-request', data: { site, now, point: publicHelpPoint(point), request: helpStatusOf(own, point), formToken: keepFormToken(backend.secret, formOf(visit), sentToken(visit), now), ...more } };
}

async function find(backend: Backend, visit: SiteVisit): Promise<OwnHelpRequest> {
  admitLook(backend, visit.request.ip);
  return readOwnHelpRequest(backend, tokenOf(visit), visit.site.id);
}

/** What became of a request. Looking changes nothing: machines open links too. */
export async function helpRequestPage(backend: Backend, visit: SiteVisit): Promise<Drawn<'help-request'>> {
  return draw(backend, visit, await find(backend, visit));
}

/** Withdraws, by a tick and a button; what comes faster than a person presses, or from a page that is none of ours, is asked for once more. */
export async function actOnHelpRequest(backend: Backend, visit: SiteVisit): Promise<Drawn<'help-request'> | 'withdrawn'> {
  const found = await find(backend, visit);
  const filled = visit.request.body as FilledForm;
  if (filled['act'] !== 'withdraw') throw new ProblemError('bad-request', 'The form has none of the buttons.');
  const again = askAgain(backend, formOf(visit), visit);
  if (again) return { ...draw(backend, visit, found, again), status: 422 };
  if ((filled['sure'] ?? '') === '') return { ...draw(backend, visit, found, { errors: [{ pointer: '/sure', code: 'missing' }] }), status: 422 };
  await withdrawOwnHelpRequest(backend, tokenOf(visit), found.point);
  return 'withdrawn';
}
