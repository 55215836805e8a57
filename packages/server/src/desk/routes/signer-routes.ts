import { EmailSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import type { Connection } from '../../store/database/database.ts';
import { eraseVolunteer, findVolunteer } from '../helping/one-volunteer.ts';
import { eraseAsker, findAsker } from '../requests/one-asker.ts';
import { findMeant, invalidate, listInvalidations, undoInvalidation } from '../signers/invalidate.ts';
import { ConditionSchema } from '../signers/match-condition.ts';
import type { Condition } from '../signers/match-condition.ts';
import { PhoneSchema } from '../signers/phone.ts';
import { erasePerson, findPerson } from '../signers/one-person.ts';
import { searchSigners } from '../signers/search-signers.ts';
import type { AskedOfPetition, DeskRoute, Done } from './desk-route.ts';
import { reads, writes } from './desk-route.ts';
import { readPage } from './read-page.ts';

const NothingSchema = v.object({});
const CommentSchema = v.object({ decision: v.picklist(['shown', 'hidden']) });
/** One of the three. */
const PersonSchema = v.pipe(
  v.object({ email: v.optional(EmailSchema), phone: v.optional(PhoneSchema), reference: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(40, 'too-long'))) }),
  v.forward(v.partialCheck([['email'], ['phone'], ['reference']], ({ email, phone, reference }) => [email, phone, reference].filter((one) => one !== undefined).length === 1, 'missing'), ['email']),
);

async function search({ db, petition, query }: AskedOfPetition): Promise<unknown> {
  const page = readPage(query['page']);
  return searchSigners(db, petition.id, { text: query['q'] ?? '', state: query['state'] ?? '', page });
}

async function comments({ db, petition }: AskedOfPetition): Promise<unknown> {
  const rows = await db
    .selectFrom('signatures')
    .select(['id', 'name', 'visibility', 'comment as text', 'language', 'signed_at as at', 'comment_state as state'])
    .where('petition_id', '=', petition.id)
    .where('state', '=', 'confirmed')
    .where('comment_state', '<>', 'none')
    .orderBy('signed_at', 'desc')
    .limit(500)
    .execute();
  return { comments: rows };
}

async function decide({ db, petition, params, body }: AskedOfPetition<v.InferOutput<typeof CommentSchema>>): Promise<Done> {
  const id = params['signature'] ?? '';
  const row = await db.selectFrom('signatures').select('id').where('id', '=', id).where('petition_id', '=', petition.id).where('comment_state', '<>', 'none').executeTakeFirst();
  if (!row) throw new ProblemError('not-found', 'There is no such comment.');
  await db.updateTable('signatures').set({ comment_state: body.decision }).where('id', '=', id).execute();
  return { audit: { action: `comment-${body.decision}`, subject: id } };
}

/** A domain or a name in the trail could be one person's, so it has only which parts the condition has. */
const partsOf = (condition: Condition): string[] => Object.keys(condition);

async function countMeant({ db, petition, body }: AskedOfPetition<Condition>): Promise<Done> {
  const meant = await findMeant(db, petition.id, body);
  const sample = meant.slice(0, 10).map(({ id, name, email, postcode, signed_at: signed }) => ({ id, name, email, postcode, signed }));
  return { answer: { number: meant.length, sample }, audit: { action: 'invalidation-preview', detail: { parts: partsOf(body), number: meant.length } } };
}

async function carryOut({ db, petition, body, who, now }: AskedOfPetition<Condition>): Promise<Done> {
  const { id, number } = await invalidate(db, petition.id, body, { coordinatorId: who.id, now });
  return { answer: { id, number }, audit: { action: 'invalidation', subject: id, detail: { parts: partsOf(body), number } } };
}

async function undo({ db, petition, params, now }: AskedOfPetition<object>): Promise<Done> {
  const id = params['invalidation'] ?? '';
  const number = await undoInvalidation(db, petition.id, id, now);
  if (number === undefined) throw new ProblemError('not-found', 'There is nothing to undo.');
  return { answer: { number }, audit: { action: 'invalidation-undo', subject: id, detail: { number } } };
}

async function find({ db, desk, siteId, body }: AskedOfPetition<v.InferOutput<typeof PersonSchema>>, connection: Connection): Promise<Done> {
  const kept = await findPerson(db, desk, { siteId, ...body });
  const signUps = await findVolunteer(connection, desk, { siteId, ...body });
  const helpRequests = await findAsker(connection, desk, { siteId, ...body });
  return { answer: { ...kept, signUps, helpRequests }, audit: { action: 'person-access', detail: { signatures: kept.signatures.length, signUps: signUps.length, helpRequests: helpRequests.length } } };
}

async function erase({ db, desk, siteId, body, now }: AskedOfPetition<v.InferOutput<typeof PersonSchema>>, connection: Connection): Promise<Done> {
  const signUps = await eraseVolunteer(connection, desk, { siteId, ...body }, now);
  const helpRequests = await eraseAsker(connection, desk, { siteId, ...body });
  const { signatures, reports } = await erasePerson(db, desk, { siteId, ...body }, now);
  return { answer: { signatures: signatures.length, signUps: signUps.length, helpRequests: helpRequests.length, reports }, audit: { action: 'person-erase', detail: { signatures, signUps, helpRequests, reports } } };
}

export const signerRoutes: readonly DeskRoute[] = [
  reads('/petitions/:petition/signatures', 'helper', search),
  reads('/petitions/:petition/comments', 'helper', comments),
  writes('PUT', '/petitions/:petition/comments/:signature', { role: 'editor', body: CommentSchema, run: decide }),
  reads('/petitions/:petition/invalidations', 'editor', async ({ db, petition }) => ({ invalidations: await listInvalidations(db, petition.id) })),
  writes('POST', '/petitions/:petition/invalidations/preview', { role: 'editor', body: ConditionSchema, run: countMeant }),
  writes('POST', '/petitions/:petition/invalidations', { role: 'editor', body: ConditionSchema, run: carryOut }),
  writes('DELETE', '/petitions/:petition/invalidations/:invalidation', { role: 'editor', body: NothingSchema, run: undo }),
  writes('POST', '/people/find', { role: 'owner', body: PersonSchema, run: find }),
  writes('POST', '/people/erase', { role: 'owner', body: PersonSchema, run: erase }),
];
