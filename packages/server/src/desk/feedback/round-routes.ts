import { EmailSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { RoundEditSchema } from '../../routes/feedback-body.ts';
import { fingerprint } from '../../secrets/fingerprint.ts';
import type { Connection } from '../../store/database/database.ts';
import { lockRound, readRound, saveRoundIn } from '../../store/feedback/rounds.ts';
import type { StoredRound } from '../../store/feedback-store.ts';
import { PetitionIdSchema } from '../petitions/petition-id.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { writes } from '../routes/desk-route.ts';

const HALF_A_YEAR_MS = 183 * 86_400_000;

const TITLE = v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(200, 'too-long'));
const CreateSchema = v.object({ id: PetitionIdSchema, title: TITLE, copyOf: v.optional(v.string()) });
const StateSchema = v.object({ state: v.picklist(['open', 'closed']) });
const { siteId: _site, state: _state, ...own } = RoundEditSchema.entries;
/** What it was read as comes back with it: nobody overwrites what somebody else has written meanwhile. */
const EditSchema = v.object({ ...own, version: v.string() });

type Create = v.InferOutput<typeof CreateSchema>;

/** Of this site, or there is none. */
export function ofSite(siteId: string, found: StoredRound | undefined): StoredRound {
  if (found?.siteId !== siteId) throw new ProblemError('not-found', 'There is no such round of feedback on this site.');
  return found;
}

export const versionOf = (round: StoredRound): string => fingerprint('round', round);

const wrong = (pointer: string, code: string, detail: string): ProblemError => new ProblemError('invalid-input', detail, { errors: [{ pointer, code }] });

/** One question to begin with, as it is called; whoever begins it answers for it until somebody writes another name. */
async function begun({ db, siteId, who, now, body: { id, title } }: AskedOfPetition<Create>): Promise<StoredRound> {
  const { name } = await db.selectFrom('sites').select('name').where('id', '=', siteId).executeTakeFirstOrThrow();
  const email = v.parse(EmailSchema, who.email);
  const deleteAfter = new Date(Date.parse(now) + HALF_A_YEAR_MS).toISOString().slice(0, 10);
  return { id, siteId, title, questions: [{ id: 'one', kind: 'scale', text: title }], contact: { name: who.name, email }, controller: { name, email, receivers: [] }, retention: { deleteAfter }, state: 'draft' };
}

/** A copy takes over the words, and nobody's answers. */
async function copied({ siteId, body: { id, title } }: AskedOfPetition<Create>, connection: Connection, copyOf: string): Promise<StoredRound> {
  return { ...ofSite(siteId, await readRound(connection, copyOf)), id, title, state: 'draft' };
}

async function create(asked: AskedOfPetition<Create>, connection: Connection): Promise<Done> {
  const { db, body: { id, copyOf } } = asked;
  const taken = await db.selectFrom('feedback_rounds').select('id').where('id', '=', id).executeTakeFirst();
  if (taken) throw new ProblemError('duplicate', 'There is a round of this address.', { errors: [{ pointer: '/id', code: 'taken' }] });
  const draft = copyOf === undefined ? await begun(asked) : await copied(asked, connection, copyOf);
  // Never in the place of another: of two who begin one of this name at once, one is refused here, is asked once more, and is told.
  await db.insertInto('feedback_rounds').values({ id, site_id: draft.siteId, state: 'draft', delete_after: draft.retention.deleteAfter, answered: 0, waiting: 0, data: JSON.stringify(draft) }).execute();
  return { answer: { id }, audit: { action: 'feedback-create', subject: id, ...(copyOf !== undefined && { detail: { copyOf } }) } };
}

/** By the code that whoever runs the server saves it with: who has answered is not told another thing afterwards. */
async function keep(connection: Connection, round: StoredRound): Promise<void> {
  if (!(await saveRoundIn(connection, round))) throw wrong('/questions', 'answered', 'Somebody has answered: questions keep their ids, kinds and options, and answers are deleted no later than was said.');
}

async function edit({ siteId, params, body }: AskedOfPetition<v.InferOutput<typeof EditSchema>>, connection: Connection): Promise<Done> {
  const before = ofSite(siteId, await lockRound(connection, params['round'] ?? ''));
  const { version, ...words } = body;
  if (version !== versionOf(before)) throw new ProblemError('conflict', 'Somebody else has changed this round meanwhile. Read it again.');
  await keep(connection, { ...words, id: before.id, siteId, state: before.state });
  return { audit: { action: 'feedback-edit', subject: before.id } };
}

async function setState({ siteId, params, body: { state }, now }: AskedOfPetition<v.InferOutput<typeof StateSchema>>, connection: Connection): Promise<Done> {
  const before = ofSite(siteId, await lockRound(connection, params['round'] ?? ''));
  if (state === 'open' && before.retention.deleteAfter < now.slice(0, 10)) throw wrong('/retention/deleteAfter', 'past', 'The day on which answers are deleted is over.');
  await keep(connection, { ...before, state });
  return { audit: { action: `feedback-${state}`, subject: before.id } };
}

/** What an editor does with a round. Once it was open it is never a draft again: people have its address. */
export const roundWrites: readonly DeskRoute[] = [
  writes('POST', '/feedback', { role: 'editor', body: CreateSchema, run: create }),
  writes('PUT', '/feedback/:round', { role: 'editor', body: EditSchema, run: edit }),
  writes('POST', '/feedback/:round/state', { role: 'editor', body: StateSchema, run: setState }),
];
