import { EmailSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { checkRound } from '../../opportunities/check-round.ts';
import { ProblemError } from '../../problem/problem.ts';
import type { Connection } from '../../store/database/database.ts';
import { readRound } from '../../store/feedback/rounds.ts';
import { lockOpportunity, saveOpportunityIn } from '../../store/opportunities/opportunities.ts';
import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import { PetitionIdSchema } from '../petitions/petition-id.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { opportunityOf } from './find-opportunity.ts';
import { complete, draftOpportunity, OwnEditSchema, ShiftsSchema, versionOf, withShift, withShifts } from './opportunity-edit.ts';

const TITLE = v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(200, 'too-long'));
const CreateSchema = v.object({ id: PetitionIdSchema, title: TITLE, copyOf: v.optional(v.string()) });
const StateSchema = v.object({ state: v.picklist(['draft', 'open', 'closed']) });

type Asked<Body> = AskedOfPetition<Body>;
type Create = v.InferOutput<typeof CreateSchema>;

async function read(asked: Asked<undefined>): Promise<unknown> {
  const opportunity = await opportunityOf(asked);
  return { opportunity, version: versionOf(opportunity), url: `${asked.desk.publicUrl()}/embed/volunteer/${asked.siteId}/${opportunity.id}` };
}

/** The association stands for itself, and whoever begins it answers, until somebody writes another name. */
async function begun({ db, siteId, who, body: { id, title } }: Asked<Create>): Promise<StoredOpportunity> {
  const { name } = await db.selectFrom('sites').select('name').where('id', '=', siteId).executeTakeFirstOrThrow();
  const email = v.parse(EmailSchema, who.email);
  return draftOpportunity(id, siteId, { title, organiser: { name, kind: 'association' }, contact: { name: who.name, email }, controller: { name, email }, retention: { deleteAfterDays: 30 } });
}

/** A copy takes over the words, and neither shifts nor people; how it was is asked anew, if at all. */
async function copied(asked: Asked<Create>, copyOf: string): Promise<StoredOpportunity> {
  const { id, title } = asked.body;
  const original = await opportunityOf({ ...asked, params: { opportunity: copyOf } });
  const { applyBy: _applyBy, feedback: _feedback, ...words } = original;
  return { ...words, id, title, state: 'draft', shifts: [], talks: [] };
}

async function create(asked: Asked<Create>, connection: Connection): Promise<Done> {
  const { db, body: { id, copyOf } } = asked;
  const taken = await db.selectFrom('opportunities').select('id').where('id', '=', id).executeTakeFirst();
  if (taken) throw new ProblemError('duplicate', 'There is an opportunity of this address.', { errors: [{ pointer: '/id', code: 'taken' }] });
  const draft = copyOf === undefined ? await begun(asked) : await copied(asked, copyOf);
  // Never in the place of another: of two who begin one of this name at once, one is refused here, is asked once more, and is told.
  await db.insertInto('opportunities').values({ id, site_id: draft.siteId, state: 'draft', first: draft.first, apply_by: null, data: '{}' }).execute();
  await saveOpportunityIn(connection, draft);
  return { answer: { id }, audit: { action: 'opportunity-create', subject: id, ...(copyOf !== undefined && { detail: { copyOf } }) } };
}

/** What is kept, locked until the commit; of another site it is not there. */
async function locked({ siteId, params }: Pick<Asked<unknown>, 'siteId' | 'params'>, connection: Connection): Promise<StoredOpportunity> {
  const before = await lockOpportunity(connection, params['opportunity'] ?? '');
  if (before?.siteId !== siteId) throw new ProblemError('not-found', 'There is no such opportunity on this site.');
  return before;
}

/** Changes part of it, by the code that whoever runs the server saves it with: nobody's place is taken away. */
async function change(asked: Asked<unknown>, connection: Connection, after: (before: StoredOpportunity) => StoredOpportunity | Promise<StoredOpportunity>, action: string): Promise<Done> {
  const kept = await saveOpportunityIn(connection, await after(await locked(asked, connection)));
  return { answer: { version: versionOf(kept) }, audit: { action, subject: kept.id } };
}

function edit(asked: Asked<v.InferOutput<typeof OwnEditSchema>>, connection: Connection): Promise<Done> {
  const { version, ...edited } = asked.body;
  return change(asked, connection, async (before) => {
    if (version !== versionOf(before)) throw new ProblemError('conflict', 'Somebody else has edited it meanwhile.');
    const { id, siteId, state, shifts, talks } = before;
    await checkRound({ ...edited, siteId }, (round) => readRound(connection, round));
    return complete({ ...edited, id, siteId, state, shifts, talks });
  }, 'opportunity-edit');
}

function setState(asked: Asked<v.InferOutput<typeof StateSchema>>, connection: Connection): Promise<Done> {
  const { state } = asked.body;
  return change(asked, connection, (before) => complete({ ...before, state }), `opportunity-${state}`);
}

function addShifts(asked: Asked<v.InferOutput<typeof ShiftsSchema>>, connection: Connection): Promise<Done> {
  return change(asked, connection, (before) => withShifts(before, asked.body.shifts), 'shifts-add');
}

/** One shift, under the name that the address says. */
function editShift(asked: Asked<v.InferOutput<typeof ShiftsSchema>>, connection: Connection): Promise<Done> {
  const [shift, ...more] = asked.body.shifts;
  if (!shift || more.length > 0 || shift.id !== asked.params['shift']) throw new ProblemError('invalid-input', 'Send the one shift that the address names.', { errors: [{ pointer: '/shifts', code: 'invalid' }] });
  return change(asked, connection, (before) => withShift(before, shift), shift.state === 'cancelled' ? 'shift-cancel' : 'shift-edit');
}

/** What one can help with, written down at the desk. */
export const opportunityRoutes: readonly DeskRoute[] = [
  writes('POST', '/opportunities', { role: 'editor', body: CreateSchema, run: create }),
  reads('/opportunities/:opportunity', 'helper', read),
  writes('PUT', '/opportunities/:opportunity', { role: 'editor', body: OwnEditSchema, run: edit }),
  writes('POST', '/opportunities/:opportunity/state', { role: 'editor', body: StateSchema, run: setState }),
  writes('POST', '/opportunities/:opportunity/shifts', { role: 'editor', body: ShiftsSchema, run: addShifts }),
  writes('PUT', '/opportunities/:opportunity/shifts/:shift', { role: 'editor', body: ShiftsSchema, run: editShift }),
];
