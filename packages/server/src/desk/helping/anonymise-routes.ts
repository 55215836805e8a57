import { randomUUID } from 'node:crypto';
import { momentOf } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import type { Connection } from '../../store/database/database.ts';
import { lockOpportunity } from '../../store/opportunities/opportunities.ts';
import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import { deleteSignUps } from '../../store/signing-up/delete-sign-ups.ts';
import { countVolunteers } from '../../volunteering/count-volunteers.ts';
import type { VolunteerCounts, VolunteerGroup } from '../../volunteering/count-volunteers.ts';
import type { Db } from '../desk.ts';
import { FormatSchema, fileOf } from '../exports/export-routes.ts';
import type { Format } from '../exports/export-routes.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { opportunityOf } from './find-opportunity.ts';

/** Whoever presses has ticked that all about the people goes. */
const AgreedSchema = v.object({ agreed: v.literal(true, 'missing') });

type Kept = VolunteerCounts & { day: string };
interface Row extends Record<string, string | number | null> {
  day: string;
  what: string;
  value: string;
  people: string | number;
}

const COLUMNS = ['day', 'what', 'value', 'people'] as const;

/** Over: nobody can sign up any more, and no shift or talk of it is to come. */
function isOver({ state, shifts, talks }: StoredOpportunity, now: number): boolean {
  const isPast = ({ state: its, start, end = start }: { state: string; start: string; end?: string | undefined }): boolean => its === 'cancelled' || momentOf(end) <= now;
  return state === 'closed' && [...shifts, ...talks].every(isPast);
}

async function keptOf(db: Db, opportunityId: string): Promise<Kept[]> {
  const rows = await db.selectFrom('volunteer_counts').select(['day', 'data']).where('opportunity_id', '=', opportunityId).orderBy('day').orderBy('id').execute();
  return rows.map(({ day, data }) => ({ day, ...(JSON.parse(data) as VolunteerCounts) }));
}

async function read(asked: AskedOfPetition): Promise<unknown> {
  const { db, desk } = asked;
  const opportunity = await opportunityOf(asked);
  const { id, title } = opportunity;
  const left = await db.selectFrom('sign_ups').select('id').where('opportunity_id', '=', id).limit(1).execute();
  return { opportunity: { id, title }, isOver: isOver(opportunity, desk.now()), hasPeople: left.length > 0, counts: await keptOf(db, id) };
}

/** What is over is counted, and its people are erased, in one transaction: there is no moment with neither, and none with both. */
async function anonymise({ db, desk, siteId, params, now }: AskedOfPetition<v.InferOutput<typeof AgreedSchema>>, connection: Connection): Promise<Done> {
  const opportunity = await lockOpportunity(connection, params['opportunity'] ?? '');
  if (opportunity?.siteId !== siteId) throw new ProblemError('not-found', 'There is no such opportunity on this site.');
  if (!isOver(opportunity, desk.now())) throw new ProblemError('invalid-input', 'It is not over yet.', { errors: [{ pointer: '/agreed', code: 'not-over' }] });
  const all = await db.selectFrom('sign_ups').select(['id', 'phone_hash', 'email_hash', 'language', 'signed_up_at', 'blocked']).where('opportunity_id', '=', opportunity.id).execute();
  if (all.length === 0) throw new ProblemError('invalid-input', 'Nobody is left to be counted.', { errors: [{ pointer: '/agreed', code: 'nobody' }] });
  const places = await db.selectFrom('sign_up_shifts').select(['sign_up_id', 'shift_id', 'state']).where('opportunity_id', '=', opportunity.id).execute();
  const counts = countVolunteers(opportunity, all.filter(({ blocked }) => blocked === 0), places, desk.now());
  await db.insertInto('volunteer_counts').values({ id: randomUUID(), opportunity_id: opportunity.id, day: now.slice(0, 10), data: JSON.stringify(counts) }).execute();
  await deleteSignUps(connection, all.map(({ id }) => id), 'over', now);
  // How many there were stands in the counts, where that may be told.
  return { answer: { counts }, audit: { action: 'volunteers-anonymise', subject: opportunity.id } };
}

/** Never 0 and never left out: whoever adds up sees that something is not told. */
const told = (people: number | null): string | number => people ?? 'hidden';

function rowsOf({ day, people, helped, hours, languages, months, shifts }: Kept): Row[] {
  const row = (what: string, value: string, count: number | null): Row => ({ day, what, value, people: told(count) });
  const groups = (what: string, all: readonly VolunteerGroup[]): Row[] => all.map((group) => row(what, group.value, group.people));
  return [row('signed-up', '', people), row('helped', '', helped), row('hours', '', hours), ...groups('language', languages), ...groups('month', months), ...groups('shift', shifts)];
}

async function exportCounts(asked: AskedOfPetition<Format>): Promise<Done> {
  const { db, body, now } = asked;
  const { id } = await opportunityOf(asked);
  const file = fileOf(`${id}-${now.slice(0, 10)}-counts`, body, (await keptOf(db, id)).flatMap(rowsOf), COLUMNS);
  return { answer: { file }, audit: { action: 'volunteer-counts-export', subject: id, detail: { format: body.format } } };
}

/** From people to numbers, when a task is over. */
export const anonymiseRoutes: readonly DeskRoute[] = [
  reads('/opportunities/:opportunity/counts', 'owner', read),
  writes('POST', '/opportunities/:opportunity/anonymised', { role: 'owner', body: AgreedSchema, run: anonymise }),
  writes('POST', '/opportunities/:opportunity/counts/exports', { role: 'owner', body: FormatSchema, run: exportCounts }),
];
