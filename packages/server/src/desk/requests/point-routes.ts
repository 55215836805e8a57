import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import type { Connection } from '../../store/database/database.ts';
import { lockHelpPoint, saveHelpPointIn } from '../../store/help/help-points.ts';
import type { StoredHelpPoint } from '../../store/help-store.ts';
import { complete } from '../helping/opportunity-edit.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { PointEditSchema, versionOf } from './point-edit.ts';

/** Once it was open it is never a draft again: people have its address. */
const StateSchema = v.object({ state: v.picklist(['open', 'closed']) });

async function read({ desk, siteId }: AskedOfPetition): Promise<unknown> {
  const point = await desk.store.readHelpPoint(siteId);
  return { point: point ?? null, url: `${desk.publicUrl()}/embed/help/${siteId}`, ...(point && { version: versionOf(point) }) };
}

/** The first one. Never in the place of another: of two who begin at once, one is refused here, is asked once more, and is told. */
async function begin({ db, siteId }: AskedOfPetition<unknown>, point: StoredHelpPoint): Promise<Done> {
  await db.insertInto('help_points').values({ site_id: siteId, state: point.state, data: JSON.stringify(point) }).execute();
  return { answer: { version: versionOf(point) }, audit: { action: 'help-point-create', subject: siteId } };
}

async function edit(asked: AskedOfPetition<v.InferOutput<typeof PointEditSchema>>, connection: Connection): Promise<Done> {
  const { siteId, body: { version, ...words } } = asked;
  const before = await lockHelpPoint(connection, siteId);
  if (version !== (before && versionOf(before))) throw new ProblemError('conflict', 'Somebody else has changed it meanwhile. Read it again.');
  const after: StoredHelpPoint = complete({ ...words, siteId, state: before?.state ?? 'draft' });
  if (before === undefined) return begin(asked, after);
  await saveHelpPointIn(connection, after);
  return { answer: { version: versionOf(after) }, audit: { action: 'help-point-edit', subject: siteId } };
}

/** Also where it is closed, what was asked before stays, and is told whoever asked. */
async function setState({ siteId, body: { state } }: AskedOfPetition<v.InferOutput<typeof StateSchema>>, connection: Connection): Promise<Done> {
  const before = await lockHelpPoint(connection, siteId);
  if (before === undefined) throw new ProblemError('not-found', 'There is no place to ask for help on this site.');
  const after = complete({ ...before, state });
  await saveHelpPointIn(connection, after);
  return { answer: { version: versionOf(after) }, audit: { action: `help-point-${state}`, subject: siteId } };
}

/** Where one asks for help at a site: its words, who answers, and whether it is open. */
export const pointRoutes: readonly DeskRoute[] = [
  reads('/help-point', 'helper', read),
  writes('PUT', '/help-point', { role: 'editor', body: PointEditSchema, run: edit }),
  writes('POST', '/help-point/state', { role: 'editor', body: StateSchema, run: setState }),
];
