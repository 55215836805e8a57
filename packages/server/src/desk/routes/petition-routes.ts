import { PetitionIdSchema } from '../petitions/petition-id.ts';
import { DateSchema, LinkSchema, TextSchema } from '@dugnad/client/model';
import type { PetitionStatus } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { petitionStatus } from '../../signing/petition-status.ts';
import { publicPetition } from '../../signing/public-petition.ts';
import type { StoredPetition } from '../../store/petition-store.ts';
import { countDays } from '../petitions/count-days.ts';
import { applyEdit, brokenPromises, draftOf, missingToOpen, PetitionEditSchema } from '../petitions/petition-edit.ts';
import type { PetitionEdit } from '../petitions/petition-edit.ts';
import { listSummaries, readCountsIn } from '../petitions/read-petitions.ts';
import { savePetitionIn } from '../petitions/save-petition.ts';
import { sendUpdate } from '../petitions/send-update.ts';
import type { PageAnswer } from './add-desk-routes.ts';
import type { AskedOfPetition, DeskRoute, Done } from './desk-route.ts';
import { reads, writes } from './desk-route.ts';

const TITLE = v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(200, 'too-long'));
const CreateSchema = v.object({ id: PetitionIdSchema, title: TITLE, copyOf: v.optional(v.string()) });
const StateSchema = v.object({ state: v.picklist(['open', 'closed', 'answered']), answer: v.optional(v.object({ date: DateSchema, text: TextSchema, url: v.optional(LinkSchema) })) });
const UpdateSchema = v.object({ title: TITLE, text: v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(10_000, 'too-long')), url: v.optional(LinkSchema) });

const dayOf = (now: string): string => now.slice(0, 10);

async function read({ db, desk, petition, now }: AskedOfPetition): Promise<unknown> {
  const status: PetitionStatus = petitionStatus(petition, desk.now());
  return { petition, status, url: `${desk.publicUrl()}/embed/petition/${petition.id}`, counts: await readCountsIn(db, petition.id), missing: missingToOpen(petition, dayOf(now)) };
}

async function original({ db, siteId, body }: AskedOfPetition<v.InferOutput<typeof CreateSchema>>): Promise<StoredPetition | undefined> {
  if (body.copyOf === undefined) return undefined;
  const row = await db.selectFrom('petitions').select('data').where('id', '=', body.copyOf).where('site_id', '=', siteId).executeTakeFirst();
  if (!row) throw new ProblemError('not-found', 'There is no such petition to copy.');
  return JSON.parse(row.data) as StoredPetition;
}

/** A draft; a copy takes over the texts, and nothing of what has happened. */
async function create(asked: AskedOfPetition<v.InferOutput<typeof CreateSchema>>): Promise<Done> {
  const { db, siteId, body, now } = asked;
  const taken = await db.selectFrom('petitions').select('id').where('id', '=', body.id).executeTakeFirst();
  if (taken) throw new ProblemError('duplicate', 'There is a petition of this address.', { errors: [{ pointer: '/id', code: 'taken' }] });
  const copied = await original(asked);
  const draft = draftOf(body.id, siteId, body.title);
  const { opens: _opens, closes: _closes, answer: _answer, ...texts } = copied ?? draft;
  const petition: StoredPetition = { ...texts, id: body.id, siteId, title: body.title, state: 'draft', revision: 1, updates: [], retention: { deleteAfter: '' } };
  await savePetitionIn(db, petition, undefined, now);
  return { answer: { id: body.id }, audit: { action: 'petition-create', subject: body.id, ...(body.copyOf !== undefined && { detail: { copyOf: body.copyOf } }) } };
}

async function hasSigners({ db, petition }: Pick<AskedOfPetition, 'db' | 'petition'>): Promise<boolean> {
  return (await db.selectFrom('signatures').select('id').where('petition_id', '=', petition.id).where('test', '=', 0).limit(1).executeTakeFirst()) !== undefined;
}

async function edit({ db, petition: before, body, now }: AskedOfPetition<PetitionEdit>): Promise<Done> {
  if (body.revision !== before.revision) throw new ProblemError('conflict', 'Somebody else has edited it meanwhile.');
  const after = applyEdit(before, body, dayOf(now));
  const broken = (await hasSigners({ db, petition: before })) ? brokenPromises(before, after) : [];
  const errors = before.state === 'draft' ? broken : [...broken, ...missingToOpen(after, dayOf(now))];
  if (errors.length > 0) throw new ProblemError('invalid-input', 'This cannot be so while people sign, or after they have.', { errors });
  const kept = await savePetitionIn(db, after, before, now);
  return { answer: { revision: kept.revision }, audit: { action: 'petition-edit', subject: kept.id, detail: { revision: kept.revision } } };
}

async function setState({ db, petition, body, now }: AskedOfPetition<v.InferOutput<typeof StateSchema>>): Promise<Done> {
  const errors = body.state === 'open' ? missingToOpen(petition, dayOf(now)) : [];
  if (body.state === 'answered' && body.answer === undefined) errors.push({ pointer: '/answer', code: 'missing' });
  if (errors.length > 0) throw new ProblemError('invalid-input', 'Something is missing before that.', { errors });
  const after = { ...petition, state: body.state, ...(body.state === 'answered' && body.answer && { answer: body.answer }) };
  await savePetitionIn(db, after, petition, now);
  return { audit: { action: `petition-${body.state}`, subject: petition.id } };
}

async function update({ db, petition, siteId, body, now }: AskedOfPetition<v.InferOutput<typeof UpdateSchema>>): Promise<Done> {
  const number = petition.updates.length + 1;
  const news = { id: `update-${number}`, date: dayOf(now), title: body.title, text: body.text, ...(body.url !== undefined && { url: body.url }) };
  await savePetitionIn(db, { ...petition, updates: [news, ...petition.updates] }, petition, now);
  const mails = petition.state === 'draft' ? 0 : await sendUpdate(db, petition, news, { siteId, now });
  return { answer: { mails }, audit: { action: 'update-post', subject: news.id, detail: { mails } } };
}

async function preview({ db, desk, petition, query }: AskedOfPetition): Promise<PageAnswer> {
  if (!desk.pages) throw new ProblemError('not-found', 'This server has no pages to show.');
  const shown = publicPetition(petition, { counts: await readCountsIn(db, petition.id), signers: [], comments: [] }, { publicUrl: desk.publicUrl(), now: desk.now() });
  const data = { petition: { ...shown, test: true }, formToken: '', idempotencyKey: '' };
  const { html, styleHashes } = await desk.pages('petition', data, { languages: [query['lang'] ?? '', 'en'].filter(Boolean), origin: desk.publicUrl() });
  return { page: html, policy: `default-src 'none'; style-src ${styleHashes.join(' ')}; img-src https: data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox` };
}

export const petitionRoutes: readonly DeskRoute[] = [
  reads('/petitions', 'helper', async ({ db, desk, siteId }) => ({ petitions: await listSummaries(db, siteId, desk.now()) })),
  writes('POST', '/petitions', { role: 'editor', body: CreateSchema, run: create }),
  reads('/petitions/:petition', 'helper', read),
  writes('PUT', '/petitions/:petition', { role: 'editor', body: PetitionEditSchema, run: edit }),
  writes('POST', '/petitions/:petition/state', { role: 'editor', body: StateSchema, run: setState }),
  reads('/petitions/:petition/days', 'helper', async ({ db, petition }) => ({ days: await countDays(db, petition.id) })),
  reads('/petitions/:petition/preview', 'helper', preview),
  writes('POST', '/petitions/:petition/updates', { role: 'editor', body: UpdateSchema, run: update }),
];
