import { EmailSchema, LanguageTagSchema, PersonNameSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { listCoordinators, putCoordinator } from '../people/coordinators.ts';
import { closeReport, listReports } from '../reports/reports.ts';
import { ROLES } from '../store/desk-tables.ts';
import type { Asked, AskedOfPetition, DeskRoute, Done } from './desk-route.ts';
import { reads, writes } from './desk-route.ts';
import { readPage } from './read-page.ts';

const NothingSchema = v.object({});
const SeatSchema = v.object({ email: EmailSchema, name: PersonNameSchema, role: v.picklist(ROLES), language: v.optional(LanguageTagSchema, 'en') });
type NewSeat = v.InferOutput<typeof SeatSchema>;

/** A site that nobody owns could never be given to anybody again. */
async function keepAnOwner({ db, siteId }: Asked<unknown>): Promise<void> {
  const owner = await db.selectFrom('desk_roles').select('coordinator_id').where('site_id', '=', siteId).where('role', '=', 'owner').limit(1).executeTakeFirst();
  if (!owner) throw new ProblemError('conflict', 'Somebody has to be the owner. Make another person owner first.');
}

async function putSeat(asked: AskedOfPetition<NewSeat>): Promise<Done> {
  const { db, siteId, body, now } = asked;
  const { id } = await putCoordinator(db, { siteId, ...body, now });
  await keepAnOwner(asked);
  return { answer: { id }, audit: { action: 'coordinator-add', subject: id, detail: { role: body.role } } };
}

async function takeSeat(asked: AskedOfPetition<object>): Promise<Done> {
  const { db, siteId, params } = asked;
  const id = params['coordinator'] ?? '';
  const { numDeletedRows } = await db.deleteFrom('desk_roles').where('site_id', '=', siteId).where('coordinator_id', '=', id).executeTakeFirst();
  if (numDeletedRows === 0n) throw new ProblemError('not-found', 'There is no such person on this site.');
  await keepAnOwner(asked);
  return { audit: { action: 'coordinator-remove', subject: id } };
}

async function audit({ db, siteId, query }: AskedOfPetition): Promise<unknown> {
  const page = readPage(query['page']);
  const rows = await db
    .selectFrom('desk_audit')
    .leftJoin('desk_coordinators', 'desk_coordinators.id', 'desk_audit.coordinator_id')
    .select(['desk_audit.id', 'at', 'action', 'petition_id as petitionId', 'subject', 'detail', 'desk_coordinators.name as who'])
    .where('site_id', '=', siteId)
    .orderBy('at', 'desc')
    .orderBy('desk_audit.id')
    .offset(page * 100)
    .limit(101)
    .execute();
  return { trail: rows.slice(0, 100).map((row) => ({ ...row, detail: JSON.parse(row.detail) as unknown })), more: rows.length > 100 };
}

async function close({ db, petition, params, now }: AskedOfPetition<object>): Promise<Done> {
  const id = params['report'] ?? '';
  if (!(await closeReport(db, petition.id, id, now))) throw new ProblemError('not-found', 'There is no such report.');
  return { audit: { action: 'report-close', subject: id } };
}

/** Mails that could not be delivered: whom one may want to ring. */
async function bounces({ db, petition }: AskedOfPetition): Promise<unknown> {
  const rows = await db
    .selectFrom('mails')
    .innerJoin('signatures', 'signatures.id', 'mails.signature_id')
    .select(['mails.id', 'mails.kind', 'mails.recipient', 'mails.state', 'mails.error', 'mails.created as at', 'signatures.name', 'signatures.reference'])
    .where('signatures.petition_id', '=', petition.id)
    .where('mails.state', 'in', ['bounced', 'failed'])
    .orderBy('mails.created', 'desc')
    .limit(200)
    .execute();
  return { bounces: rows };
}

export const siteRoutes: readonly DeskRoute[] = [
  reads('/coordinators', 'owner', async ({ db, siteId }) => ({ coordinators: await listCoordinators(db, siteId) })),
  writes('POST', '/coordinators', { role: 'owner', body: SeatSchema, run: putSeat }),
  writes('DELETE', '/coordinators/:coordinator', { role: 'owner', body: NothingSchema, run: takeSeat }),
  reads('/audit', 'owner', audit),
  reads('/petitions/:petition/reports', 'editor', async ({ db, petition }) => ({ reports: await listReports(db, petition.id) })),
  writes('PUT', '/petitions/:petition/reports/:report/closed', { role: 'editor', body: NothingSchema, run: close }),
  reads('/petitions/:petition/bounces', 'helper', bounces),
];
