import { HELP_STATES } from '@dugnad/client/model';
import * as v from 'valibot';
import { helpTokenOf } from '../../help/help-token.ts';
import { ProblemError } from '../../problem/problem.ts';
import type { Connection } from '../../store/database/database.ts';
import { decideHelpRequest } from '../../store/help/decide-help-request.ts';
import type { HelpRequestRow } from '../../store/help/help-tables.ts';
import type { Asked, AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { deskOffers } from '../helping/desk-offers.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { deskRequest, likelySame } from './desk-request.ts';

const sentence = v.pipe(v.string(), v.trim(), v.maxLength(500, 'too-long'));
/** A change by a person; the sentence goes to whoever asked. */
const DecisionSchema = v.object({ state: v.picklist(HELP_STATES), answer: v.optional(sentence) });
const SameSchema = v.object({ as: v.pipe(v.string(), v.minLength(1, 'missing')) });

const MOST = 500;
// In one order, so that of two who say crosswise that one is the other, the second reads what the first has said.
const LOCK_BOTH = 'SELECT id FROM help_requests WHERE site_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE';
const OPEN = ['received', 'talking'] as const;

const ofSite = ({ db, siteId }: Pick<Asked<unknown>, 'db' | 'siteId'>) => db.selectFrom('help_requests').selectAll().where('site_id', '=', siteId);

async function requestOf(asked: Pick<Asked<unknown>, 'db' | 'siteId'>, id: string): Promise<HelpRequestRow> {
  const row = await ofSite(asked).where('id', '=', id).executeTakeFirst();
  if (!row) throw new ProblemError('not-found', 'There is no such request on this site.');
  return row;
}

/** Whatever waits longest stands on top: those without an answer, then those that are done with, the newest first. What a rule has stopped stands among them, marked. Beside them whether one can ask for help here: `null` where nobody has opened a place for it. */
async function list(asked: AskedOfPetition): Promise<unknown> {
  const waiting = await ofSite(asked).where('state', 'in', OPEN).orderBy('sent_at').orderBy('id').limit(MOST).execute();
  const done = await ofSite(asked).where('state', 'not in', OPEN).orderBy('changed_at', 'desc').limit(MOST).execute();
  const point = await asked.db.selectFrom('help_points').select('state').where('site_id', '=', asked.siteId).executeTakeFirst();
  return { waiting: waiting.map(deskRequest), done: done.map(deskRequest), point: point?.state ?? null };
}

async function one(asked: AskedOfPetition): Promise<unknown> {
  const row = await requestOf(asked, asked.params['request'] ?? '');
  const offers = await deskOffers(asked, ({ helpRequestId }) => helpRequestId === row.id);
  return { request: deskRequest(row), likely: await likelySame(asked.db, row), offers };
}

/** What every change here ends in, in the transaction of its line of the trail. */
async function change({ desk, now }: Pick<Asked<unknown>, 'desk' | 'now'>, connection: Connection, decision: Pick<Parameters<typeof decideHelpRequest>[1], 'id' | 'state' | 'answer' | 'sameAs'>): Promise<void> {
  const decided = await decideHelpRequest(connection, { ...decision, token: helpTokenOf(desk.secret, decision.id), now });
  if (decided.kind === 'not-found') throw new ProblemError('not-found', 'There is no such request on this site.');
  if (decided.kind === 'blocked') throw new ProblemError('invalid-input', 'Let it through first.', { errors: [{ pointer: '/state', code: 'blocked' }] });
}

async function decide(asked: AskedOfPetition<v.InferOutput<typeof DecisionSchema>>, connection: Connection): Promise<Done> {
  const { body: { state, answer = '' } } = asked;
  const { id } = await requestOf(asked, asked.params['request'] ?? '');
  await change(asked, connection, { id, state, ...(answer !== '' && { answer }) });
  return { audit: { action: `help-${state}`, subject: id } };
}

/** A person has seen that it is the same: it is closed, and points at the other. */
async function same(asked: AskedOfPetition<v.InferOutput<typeof SameSchema>>, connection: Connection): Promise<Done> {
  const asking = asked.params['request'] ?? '';
  await connection.all(LOCK_BOTH, [asked.siteId, [asking, asked.body.as]]);
  const [{ id }, other] = [await requestOf(asked, asking), await requestOf(asked, asked.body.as)];
  if (other.id === id || other.same_as !== null || other.blocked === 1) throw new ProblemError('invalid-input', 'It cannot be the same as this one.', { errors: [{ pointer: '/as', code: 'not-another' }] });
  await change(asked, connection, { id, state: 'closed', sameAs: other.id });
  return { audit: { action: 'help-same', subject: id, detail: { as: other.id } } };
}

/** A person has looked at it: it was somebody, and waits for help like all others. */
async function release(asked: AskedOfPetition<object>): Promise<Done> {
  const { id } = await requestOf(asked, asked.params['request'] ?? '');
  const { numUpdatedRows } = await asked.db.updateTable('help_requests').set({ blocked: 0 }).where('id', '=', id).where('blocked', '=', 1).executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ProblemError('not-found', 'Nobody has stopped this request, or somebody has let it through just now.');
  return { audit: { action: 'help-unblock', subject: id } };
}

/** Help that somebody asks for. */
export const requestRoutes: readonly DeskRoute[] = [
  reads('/requests', 'helper', list),
  reads('/requests/:request', 'helper', one),
  writes('PUT', '/requests/:request/state', { role: 'helper', body: DecisionSchema, run: decide }),
  writes('PUT', '/requests/:request/same', { role: 'helper', body: SameSchema, run: same }),
  writes('PUT', '/requests/:request/released', { role: 'editor', body: v.object({}), run: release }),
];
