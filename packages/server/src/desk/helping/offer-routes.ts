import { chooseText, momentOf } from '@dugnad/client/model';
import * as v from 'valibot';
import { offerLink } from '../../mail/complete-offered.ts';
import { helpTokenOf } from '../../help/help-token.ts';
import { ProblemError } from '../../problem/problem.ts';
import type { Connection } from '../../store/database/database.ts';
import { decideHelpRequest } from '../../store/help/decide-help-request.ts';
import { lockHelpRequest } from '../../store/help/read-help-request.ts';
import { makeOffer } from '../../store/offers/make-offer.ts';
import { offersOf } from '../../store/offers/read-offer.ts';
import type { StoredOffer } from '../../store/offer-store.ts';
import { freshLink } from '../../volunteering/fresh-link.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { deskOffers } from './desk-offers.ts';
import { opportunitiesOf, opportunityOf } from './find-opportunity.ts';
import { gapFault, proposePeople } from './propose-people.ts';
import type { Gap, Known, Proposal } from './propose-people.ts';
import { MEETINGS } from './talks.ts';

type Asked<Body = undefined> = AskedOfPetition<Body>;

const AskSchema = v.object({ signUp: v.string(), days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(14)), 2) });
const NothingSchema = v.object({});

const DAY = 86_400_000;
const LOCK = 'SELECT id FROM shifts WHERE opportunity_id = $1 AND id = $2 FOR NO KEY UPDATE';
const TAKE_BACK = `UPDATE offers SET state = 'taken-back' WHERE id = $1 AND site_id = $2 AND state IN ('open', 'call-me')`;

async function gapOf(asked: Pick<Asked, 'db' | 'siteId' | 'params'>): Promise<Gap> {
  const opportunity = await opportunityOf(asked);
  const shift = opportunity.shifts.find(({ id }) => id === asked.params['shift']);
  if (!shift) throw new ProblemError('not-found', 'There is no such shift on this site.');
  return { opportunity, shift };
}

export async function knownOf({ db, siteId, desk }: Pick<Asked, 'db' | 'siteId' | 'desk'>, offers: readonly StoredOffer[]): Promise<Known> {
  const opportunities = await opportunitiesOf(db, siteId);
  const ids = opportunities.map(({ id }) => id);
  const now = desk.now();
  if (ids.length === 0) return { signUps: [], places: [], offers, opportunities, talked: new Set(), now };
  const signUps = await db.selectFrom('sign_ups').selectAll().where('opportunity_id', 'in', ids).execute();
  const places = await db.selectFrom('sign_up_shifts').select(['sign_up_id', 'opportunity_id', 'shift_id', 'state', 'cancelled_at']).where('opportunity_id', 'in', ids).execute();
  const talked = await db.selectFrom('desk_audit').select('subject').where('site_id', '=', siteId).where('action', 'in', [...MEETINGS]).execute();
  return { signUps, places, offers, opportunities, talked: new Set(talked.map(({ subject }) => subject)), now };
}

/** Who could be asked, with the reasons in words; nobody is. */
async function propose(asked: Asked): Promise<unknown> {
  const gap = await gapOf(asked);
  const known = await knownOf(asked, await asked.desk.store.listOffers(asked.siteId, asked.now));
  const { opportunity: { id, title, languages }, shift } = gap;
  const fault = gapFault(gap, asked.desk.now());
  return { opportunity: { id, title, languages }, shift: { id: shift.id, start: shift.start, end: shift.end, ...(shift.role !== undefined && { role: shift.role }), capacity: shift.capacity, missing: shift.capacity - shift.taken }, ...(fault && { fault }), people: fault ? [] : proposePeople(known, gap) };
}

/** Somebody who is proposed; nobody else is asked, and nobody twice. */
function chosen(known: Known, gap: Gap, signUp: string, now: number): Proposal {
  const fault = gapFault(gap, now);
  if (fault) throw new ProblemError('invalid-input', 'Nobody is looked for there.', { errors: [{ pointer: '/shift', code: fault }] });
  const found = proposePeople(known, gap).find(({ id }) => id === signUp);
  if (!found) throw new ProblemError('invalid-input', 'This person cannot be asked for it, or has been.', { errors: [{ pointer: '/signUp', code: 'not-offered' }] });
  return found;
}

export const endOf = (now: number, days: number, start: string): string => new Date(Math.min(now + days * DAY, momentOf(start))).toISOString();

/** Asks one person. Whom the server cannot write to gets the link from whoever asks: it is told this once, and kept nowhere. */
async function ask(asked: Asked<v.InferOutput<typeof AskSchema>>, connection: Connection): Promise<Done> {
  const { siteId, desk, now, body: { signUp, days } } = asked;
  // Of two who ask at once, the second reads that the first one has.
  await connection.all(LOCK, [asked.params['opportunity'] ?? '', asked.params['shift'] ?? '']);
  const gap = await gapOf(asked);
  const { id: signUpId, email, language, by, first } = chosen(await knownOf(asked, await offersOf(connection, siteId, now)), gap, signUp, desk.now());
  const shift = { opportunityId: gap.opportunity.id, shiftId: gap.shift.id };
  const link = freshLink();
  const expires = endOf(desk.now(), days, gap.shift.start);
  const id = makeOffer(connection, { siteId, signUpId, shift, first, now, expires, link, ...(email !== null && { mailTo: { recipient: email, language } }) });
  const bySms = by === 'sms' ? { link: offerLink(desk.publicUrl(), siteId, link.token, language), task: chooseText(gap.opportunity.title, [language]).value } : {};
  return { answer: { id, by, expires, ...bySms }, audit: { action: 'offer-make', subject: signUpId, detail: { offerId: id, ...shift } } };
}

const ACCEPTED = `SELECT help_request_id FROM offers WHERE id = $1 AND site_id = $2 AND state = 'accepted' AND help_request_id IS NOT NULL`;
const UNDO = `UPDATE offers SET state = 'taken-back' WHERE id = $1`;

/** Somebody had said yes to whoever asked for help, and calls that they cannot: another one is looked for. */
async function openAgain({ id, siteId, desk, now }: Pick<Asked, 'siteId' | 'desk' | 'now'> & { id: string }, connection: Connection): Promise<void> {
  const [accepted] = await connection.all<{ help_request_id: string }>(ACCEPTED, [id, siteId]);
  if (!accepted) return;
  await decideHelpRequest(connection, { id: accepted.help_request_id, state: 'talking', token: helpTokenOf(desk.secret, accepted.help_request_id), now });
  connection.send(UNDO, [id]);
}

/** The link says from now on that help is not needed for it. What was answered stays as it was, but for a yes to whoever asks for help. */
async function takeBack({ siteId, params, desk, now }: Asked<unknown>, connection: Connection): Promise<Done> {
  const id = params['offer'] ?? '';
  // The request first, as whoever answers takes them: otherwise each of the two waits for the other.
  const [found] = await connection.all<{ help_request_id: string | null }>('SELECT help_request_id FROM offers WHERE id = $1 AND site_id = $2', [id, siteId]);
  if (found?.help_request_id) await lockHelpRequest(connection, found.help_request_id);
  const [offer] = await connection.all<{ sign_up_id: string }>('SELECT sign_up_id FROM offers WHERE id = $1 AND site_id = $2 FOR NO KEY UPDATE', [id, siteId]);
  if (!offer) throw new ProblemError('not-found', 'There is no such offer on this site.');
  connection.send(TAKE_BACK, [id, siteId]);
  await openAgain({ id, siteId, desk, now }, connection);
  return { audit: { action: 'offer-take-back', subject: offer.sign_up_id, detail: { offerId: id } } };
}

/** Who could be asked for what, who was, and what they said. */
export const offerRoutes: readonly DeskRoute[] = [
  reads('/opportunities/:opportunity/shifts/:shift/people', 'helper', propose),
  writes('POST', '/opportunities/:opportunity/shifts/:shift/offers', { role: 'helper', body: AskSchema, run: ask }),
  reads('/offers', 'helper', async (asked) => ({ offers: await deskOffers(asked) })),
  writes('PUT', '/offers/:offer/taken-back', { role: 'helper', body: NothingSchema, run: takeBack }),
];
