import { randomUUID } from 'node:crypto';
import type { FilledForm, PageData } from '@dugnad/client/hosted';
import type { HelpRequestReceipt, HelpRequestSent } from '@dugnad/client/model';
import type { AskForHelp, AskedForHelp } from '../help/ask-for-help.ts';
import { checkHelpRequest } from '../help/check-help-request.ts';
import { publicHelpPoint } from '../help/public-help-point.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { fingerprint } from '../secrets/fingerprint.ts';
import { readFormToken } from '../secrets/form-token.ts';
import type { StoredHelpPoint } from '../store/help-store.ts';
import { askFromForm } from './ask-from-form.ts';
import { chooseLanguages } from './choose-languages.ts';
import { formAgain, freshMarks, untaken } from './form-again.ts';
import { keyOf } from './form-key.ts';
import type { SiteVisit } from './help-visit.ts';
import { languagesOf } from './page-sender.ts';
import type { Drawn } from './page-sender.ts';

/** A visit to where one asks for help at a site. */
export interface AskVisit extends SiteVisit {
  point: StoredHelpPoint;
}

type Wrong = Pick<PageData['help'], 'errors' | 'failure' | 'retryAfter'> & { status: number };

/** What a person can put right on the page itself, or by pressing once more; anything else is a page of its own. */
const STAYS: ReadonlySet<string> = new Set(['not-open', 'too-many-requests', 'unavailable', 'in-progress', 'invalid-input']);

const formOf = ({ site: { id } }: AskVisit): string => `help ${id}`;
const filledIn = ({ request }: AskVisit): FilledForm => request.body as FilledForm;

/** The page with its form, empty. */
export function emptyAskForm(backend: Backend, visit: AskVisit): Drawn<'help'> {
  const { site, point, now } = visit;
  return { name: 'help', data: { site, now, point: publicHelpPoint(point), ...freshMarks(backend, formOf(visit)) } };
}

/** The page again with everything that was typed. */
function askAgain(backend: Backend, visit: AskVisit, { status, ...told }: Wrong): Drawn<'help'> {
  const { site, point, now } = visit;
  return { name: 'help', status, data: { site, now, point: publicHelpPoint(point), ...formAgain(backend, formOf(visit), filledIn(visit)), ...told } };
}

function requestOf(visit: AskVisit, sent: HelpRequestSent): AskedForHelp {
  const { formToken: _token, ...fields } = filledIn(visit);
  const { site: { id: siteId }, request: { ip } } = visit;
  const print = fingerprint(`page help ${siteId}`, fields);
  return { siteId, idempotencyKey: keyOf(fields['idempotencyKey'] ?? randomUUID(), print), fingerprint: print, sent, ip, meeting: 'join' };
}

/** Asks. What was answered before under the same key is answered again. */
async function take(ask: AskForHelp, visit: AskVisit, sent: HelpRequestSent): Promise<HelpRequestReceipt | Wrong> {
  try {
    return await ask(requestOf(visit, sent));
  } catch (error) {
    if (!(error instanceof ProblemError) || !STAYS.has(error.code)) throw error;
    const { status, code, errors, retryAfter } = error;
    if (retryAfter !== undefined) visit.reply.header('retry-after', String(retryAfter));
    return { status, ...(code === 'invalid-input' ? { errors } : { failure: code }), ...(retryAfter !== undefined && { retryAfter }) };
  }
}

/** Asks for help by an ordinary form. What is wrong is said on the page, with everything typed kept. */
export async function askByForm(backend: Backend, ask: AskForHelp, visit: AskVisit): Promise<Drawn<'help'> | Drawn<'help-asked'>> {
  const filled = filledIn(visit);
  const token = readFormToken(backend.secret, formOf(visit), filled['formToken'], backend.now());
  const early = untaken(filled, token);
  if (early !== undefined) return askAgain(backend, visit, early);
  const [language = 'en'] = chooseLanguages(filled['language'], languagesOf(visit.request).join(','));
  const checked = checkHelpRequest(askFromForm(filled, language), backend.now());
  if (!checked.ok) return askAgain(backend, visit, { status: 422, errors: checked.errors });
  const answer = await take(ask, visit, checked.value);
  if (!('reference' in answer)) return askAgain(backend, visit, answer);
  const { site, point, now } = visit;
  return { name: 'help-asked', data: { site, now, point: publicHelpPoint(point), receipt: answer } };
}
