import { HELP_LENGTHS } from '@dugnad/client/model';
import * as v from 'valibot';
import { helpTokenOf } from '../../help/help-token.ts';
import { offerLink } from '../../mail/complete-offered.ts';
import { ProblemError } from '../../problem/problem.ts';
import type { Connection } from '../../store/database/database.ts';
import { decideHelpRequest } from '../../store/help/decide-help-request.ts';
import { readHelpPoint } from '../../store/help/help-points.ts';
import { helpRequestFrom } from '../../store/help/help-request-row.ts';
import { lockHelpRequest } from '../../store/help/read-help-request.ts';
import type { StoredHelpPoint, StoredHelpRequest } from '../../store/help-store.ts';
import { makeOffer } from '../../store/offers/make-offer.ts';
import { offersOf } from '../../store/offers/read-offer.ts';
import type { OfferWords } from '../../store/offer-store.ts';
import { freshLink } from '../../volunteering/fresh-link.ts';
import { endOf, knownOf } from '../helping/offer-routes.ts';
import type { Known, Proposal } from '../helping/propose-people.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { proposeForRequest } from './propose-for-request.ts';

/** `task`: the words that are read by whoever is asked, without names and addresses that somebody has typed among them. */
const AskSchema = v.object({
  signUp: v.string(),
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(14)), 2),
  task: v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(HELP_LENGTHS.what, 'too-long')),
});

type Asked<Body = undefined> = AskedOfPetition<Body>;
type Ask = v.InferOutput<typeof AskSchema>;

function ofSite(siteId: string, found: StoredHelpRequest | undefined): StoredHelpRequest {
  if (found?.siteId !== siteId) throw new ProblemError('not-found', 'There is no such request on this site.');
  return found;
}

/** The last moment at which somebody can say that they come: the end of its day, wherever that is. */
const startOf = ({ request: { when } }: StoredHelpRequest): string => (when.kind === 'date' ? `${when.date}T23:59:59Z` : '9999-12-31T00:00:00Z');

/** Why nobody is looked for. */
function faultOf(found: StoredHelpRequest, now: number): 'closed' | 'past' | undefined {
  if (found.blocked || (found.state !== 'received' && found.state !== 'talking')) return 'closed';
  return Date.parse(startOf(found)) <= now ? 'past' : undefined;
}

/** Who could be asked, with the reasons in words; nobody is. */
async function propose(asked: Asked): Promise<unknown> {
  const { siteId, desk, now, params } = asked;
  const row = await asked.db.selectFrom('help_requests').selectAll().where('id', '=', params['request'] ?? '').executeTakeFirst();
  const found = ofSite(siteId, row && helpRequestFrom(row));
  const { id, request: { what, when, place } } = found;
  const fault = faultOf(found, desk.now());
  const people = fault ? [] : proposeForRequest(await knownOf(asked, await desk.store.listOffers(siteId, now)), found);
  return { request: { id, what, when, place }, ...(fault && { fault }), people };
}

/** What is read by whoever is asked: the task, when, and roughly where. Nothing of whoever asked. */
function wordsOf({ request: { when, place } }: StoredHelpRequest, task: string, { contact, controller }: StoredHelpPoint): OfferWords {
  return { task, when, where: place, organiser: { name: controller.name }, contact, controller };
}

/** Somebody who is proposed; nobody else is asked, and nobody twice. */
function chosen(known: Known, found: StoredHelpRequest, signUp: string, now: number): Proposal {
  const fault = faultOf(found, now);
  if (fault) throw new ProblemError('invalid-input', 'Nobody is looked for there.', { errors: [{ pointer: '/request', code: fault }] });
  const person = proposeForRequest(known, found).find(({ id }) => id === signUp);
  if (!person) throw new ProblemError('invalid-input', 'This person cannot be asked for it, or has been.', { errors: [{ pointer: '/signUp', code: 'not-offered' }] });
  return person;
}

/** Somebody is asked: whoever asked for help reads that one talks with somebody. */
async function begin({ desk, now }: Pick<Asked, 'desk' | 'now'>, { id, state }: StoredHelpRequest, connection: Connection): Promise<void> {
  if (state === 'received') await decideHelpRequest(connection, { id, state: 'talking', token: helpTokenOf(desk.secret, id), now });
}

/** Asks one person. Whom the server cannot write to gets the link from whoever asks: it is told this once, and kept nowhere. */
async function ask(asked: Asked<Ask>, connection: Connection): Promise<Done> {
  const { siteId, desk, now, params, body: { signUp, days, task } } = asked;
  // Of two who ask at once, the second reads that the first one has.
  const found = ofSite(siteId, await lockHelpRequest(connection, params['request'] ?? ''));
  const point = await readHelpPoint(connection, siteId);
  if (!point) throw new ProblemError('not-found', 'One cannot ask for help on this site.');
  const { id: signUpId, email, language, by, first } = chosen(await knownOf(asked, await offersOf(connection, siteId, now)), found, signUp, desk.now());
  const [link, expires] = [freshLink(), endOf(desk.now(), days, startOf(found))];
  const offer = { siteId, signUpId, helpRequestId: found.id, words: wordsOf(found, task, point), first, now, expires, link };
  const id = makeOffer(connection, { ...offer, ...(email !== null && { mailTo: { recipient: email, language } }) });
  await begin(asked, found, connection);
  const bySms = by === 'sms' ? { link: offerLink(desk.publicUrl(), siteId, link.token, language), task } : {};
  return { answer: { id, by, expires, ...bySms }, audit: { action: 'offer-make', subject: signUpId, detail: { offerId: id, helpRequestId: found.id } } };
}

/** Who could be asked to help whoever has asked for it, and asking one. */
export const askRoutes: readonly DeskRoute[] = [
  reads('/requests/:request/people', 'helper', propose),
  writes('POST', '/requests/:request/offers', { role: 'helper', body: AskSchema, run: ask }),
];
