import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { fingerprintChecked } from '../../secrets/fingerprint.ts';
import type { Connection } from '../../store/database/database.ts';
import { lockOpportunity } from '../../store/opportunities/opportunities.ts';
import type { SignUpIntent, StoredOpportunity } from '../../store/opportunity-store.ts';
import { signUpAllIn } from '../../store/signing-up/sign-up-in.ts';
import type { SignUpRow, VolunteerImportRow } from '../../store/tables.ts';
import { signUpFaults } from '../../volunteering/check-sign-up.ts';
import { makeIntent } from '../../volunteering/make-intent.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { isAskedAloud } from './desk-sign-up.ts';
import { opportunityOf } from './find-opportunity.ts';
import { fingerprintOf, readImports, takeBack } from './taken-lists.ts';
import { hashesThere, ListedSchema, lookAtList } from './volunteer-list.ts';
import type { Listed } from './volunteer-list.ts';

const MOST = 500;
export const BODY_LIMIT = 524_288;

const LookSchema = v.object({ people: v.pipe(v.array(v.unknown()), v.minLength(1, 'nobody'), v.maxLength(MOST, 'too-many')) });
const ImportSchema = v.object({
  /** Made by the page, so that the same press twice is one import. */
  id: v.pipe(v.string(), v.uuid('not-a-uuid')),
  /** Where the people said that the association may keep this: it stands in the trail. */
  agreed: v.picklist(['paper', 'association', 'phone'], 'missing'),
  /** They were talked with before: they wait for no call. */
  talked: v.optional(v.boolean(), false),
  /** Whoever has an address gets the receipt with the link to their own page. */
  mails: v.optional(v.boolean(), false),
  oldEnough: v.optional(v.boolean()),
  people: v.pipe(v.array(ListedSchema), v.minLength(1, 'nobody'), v.maxLength(MOST, 'too-many')),
});

type Import = v.InferOutput<typeof ImportSchema>;
type AskedImport = AskedOfPetition<Import>;

/** It changes nothing; that somebody has looked stands in the trail, for it says who is there. */
async function look(asked: AskedOfPetition<v.InferOutput<typeof LookSchema>>): Promise<Done> {
  const { db, desk, body: { people } } = asked;
  const opportunity = await opportunityOf(asked);
  const rows = lookAtList(people, { secret: desk.secret, opportunity, there: await hashesThere(db, opportunity.id) });
  return { answer: { rows }, audit: { action: 'volunteers-import-look', subject: opportunity.id, detail: { people: people.length } } };
}

/** Nobody promises an answer to whoever stands on a list. */
function intentOf({ desk, body }: AskedImport, opportunity: StoredOpportunity, listed: Listed, index: number): SignUpIntent {
  const signUp = { ...listed, shiftIds: [], overlap: false, ...(body.oldEnough !== undefined && { oldEnough: body.oldEnough }) };
  const { answerBy: _promise, mails, ...intent } = makeIntent({ idempotencyKey: `${body.id} ${index}`, fingerprint: fingerprintChecked(`import ${opportunity.id}`, signUp), blocked: false, signUp }, opportunity, desk.secret, desk.now());
  return { ...intent, mails: { ...mails, only: body.mails ? 'person' : 'nobody' } };
}

function admit({ desk, body }: AskedImport, opportunity: StoredOpportunity): void {
  const answers = { shiftIds: [], overlap: false, ...(body.oldEnough !== undefined && { oldEnough: body.oldEnough }) };
  const errors = signUpFaults(answers, opportunity, desk.now()).filter(({ pointer }) => !isAskedAloud(pointer, opportunity));
  if (errors.length > 0) throw new ProblemError('invalid-input', 'Something about these people has to be said.', { errors });
}

/** Those whom nobody knows here yet, all of them or none. */
async function keepPeople(asked: AskedImport, connection: Connection, opportunity: StoredOpportunity): Promise<SignUpRow[]> {
  const { db, desk, body: { people } } = asked;
  const looked = lookAtList(people, { secret: desk.secret, opportunity, there: await hashesThere(db, opportunity.id) });
  const intents = people.flatMap((listed, index) => (looked[index]?.status === 'new' ? [intentOf(asked, opportunity, listed, index)] : []));
  if (intents.length === 0) throw new ProblemError('invalid-input', 'All of them are there already.', { errors: [{ pointer: '/people', code: 'nobody' }] });
  const { outcomes, signUps } = await signUpAllIn(connection, intents);
  if (outcomes.some(({ kind }) => kind !== 'kept')) throw new ProblemError('invalid-input', 'Nobody can sign up here now.', { errors: [{ pointer: '/people', code: 'closed' }] });
  return signUps;
}

/** That they were talked with stands in the trail of each, as for whoever calls. */
async function noteTalks({ db, siteId, who, now, body }: AskedImport, signUps: readonly SignUpRow[]): Promise<void> {
  if (!body.talked) return;
  const detail = JSON.stringify({ import: body.id });
  const line = { at: now, site_id: siteId, coordinator_id: who.id, action: 'sign-up-talked', petition_id: null, detail };
  await db.insertInto('desk_audit').values(signUps.map(({ id }) => ({ ...line, id: randomUUID(), subject: id }))).execute();
}

async function keep(asked: AskedImport, connection: Connection, opportunity: StoredOpportunity): Promise<VolunteerImportRow> {
  const { db, now, body: { id, agreed, people } } = asked;
  admit(asked, opportunity);
  const signUps = await keepPeople(asked, connection, opportunity);
  const row = { id, opportunity_id: opportunity.id, at: now, agreed, added: signUps.length, left_out: people.length - signUps.length, undone_at: null };
  await db.insertInto('volunteer_imports').values(row).execute();
  await db.insertInto('volunteer_import_people').values(signUps.map((signUp) => ({ sign_up_id: signUp.id, import_id: id, fingerprint: fingerprintOf(signUp) }))).execute();
  await noteTalks(asked, signUps);
  return row;
}

const answerOf = ({ id, added, left_out: leftOut }: VolunteerImportRow) => ({ id, added, leftOut });

async function take(asked: AskedImport, connection: Connection): Promise<Done> {
  const { db, siteId, params, body } = asked;
  // Of two who bring one list at once one waits here, and finds the people of the other.
  const opportunity = await lockOpportunity(connection, params['opportunity'] ?? '');
  if (opportunity?.siteId !== siteId) throw new ProblemError('not-found', 'There is no such opportunity on this site.');
  const earlier = await db.selectFrom('volunteer_imports').selectAll().where('id', '=', body.id).executeTakeFirst();
  if (earlier && (earlier.opportunity_id !== opportunity.id || earlier.undone_at !== null)) throw new ProblemError('conflict', 'This list was taken back, or is of another task.');
  if (earlier) return { answer: answerOf(earlier), audit: { action: 'volunteers-import-again', subject: opportunity.id } };
  const row = await keep(asked, connection, opportunity);
  const { agreed, talked, mails } = body;
  return { answer: answerOf(row), audit: { action: 'volunteers-import', subject: opportunity.id, detail: { import: row.id, agreed, talked, mails, added: row.added, leftOut: row.left_out } } };
}

async function list(asked: AskedOfPetition): Promise<unknown> {
  const { id, title, first, minimumAge, guardianBelow } = await opportunityOf(asked);
  return { opportunity: { id, title, first, ...(minimumAge !== undefined && guardianBelow === undefined && { minimumAge }) }, imports: await readImports(asked.db, id) };
}

/** A list of people who help already, taken in one piece. */
export const importRoutes: readonly DeskRoute[] = [
  reads('/opportunities/:opportunity/imports', 'editor', list),
  writes('POST', '/opportunities/:opportunity/imports/look', { role: 'editor', body: LookSchema, bodyLimit: BODY_LIMIT, run: look }),
  writes('POST', '/opportunities/:opportunity/imports', { role: 'editor', body: ImportSchema, bodyLimit: BODY_LIMIT, run: take }),
  writes('DELETE', '/opportunities/:opportunity/imports/:import', { role: 'editor', body: v.object({}), run: takeBack }),
];
