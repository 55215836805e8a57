import type { MailRows } from '../../mail/mail-rows.ts';
import { coordinatorOf } from '../../volunteering/coordinator-of.ts';
import type { Connection } from '../database/database.ts';
import type { StoredHelpRequest } from '../help-store.ts';
import { mailRow } from '../signing/mail-row.ts';
import { decideHelpRequest } from './decide-help-request.ts';
import { readHelpPoint } from './help-points.ts';
import { lockHelpRequest } from './read-help-request.ts';

/** Why sign-ups are deleted: somebody wants it so, or their time has come. */
export type Leaving = 'asked-to' | 'over';

interface Request {
  id: string;
}

const ASKED = 'SELECT DISTINCT help_request_id AS id FROM offers WHERE sign_up_id = ANY($1) AND help_request_id IS NOT NULL ORDER BY help_request_id';
const ACCEPTED = `SELECT help_request_id AS id FROM offers WHERE sign_up_id = ANY($1) AND help_request_id = ANY($2) AND state = 'accepted'`;

/** That they have helped by now is known where the day is; without one it is believed of whoever is deleted because time has passed. */
function isToCome({ state, request: { when } }: StoredHelpRequest, leaving: Leaving, now: string): boolean {
  return state === 'found' && (when.kind === 'date' ? when.date >= now.slice(0, 10) : leaving === 'asked-to');
}

/** The coordinator looks for somebody else; whoever asked reads so on their page, as when a yes is taken back at the desk. */
async function openOne(connection: Connection, { id, siteId }: StoredHelpRequest, now: string): Promise<void> {
  // Nobody is mailed a link by it: what is only being tried is no news.
  await decideHelpRequest(connection, { id, state: 'talking', token: '', now });
  const point = await readHelpPoint(connection, siteId);
  if (!point) return;
  const { recipient, language } = coordinatorOf(point);
  const data = { helpRequestId: id, again: true } satisfies MailRows['help-request'];
  connection.insert({ mails: [mailRow({ siteId, signatureId: null, helpRequestId: id, kind: 'help-request', recipient, language, data, now, expires: null })] });
}

async function locked(connection: Connection, id: string): Promise<StoredHelpRequest[]> {
  const request = await lockHelpRequest(connection, id);
  return request ? [request] : [];
}

/**
 * Before these sign-ups are deleted, with their offers: a request for help that one of them had said yes to is open again. Also those that they have not
 * answered are locked, in the order of everybody, so that a yes at this very moment is seen or finds nothing.
 */
export async function openAgain(connection: Connection, signUpIds: readonly string[], leaving: Leaving, now: string): Promise<void> {
  const asked = (await connection.all<Request>(ASKED, [signUpIds])).map(({ id }) => id);
  if (asked.length === 0) return;
  const requests: StoredHelpRequest[] = [];
  for (const id of asked) requests.push(...(await locked(connection, id)));
  const accepted = await connection.all<Request>(ACCEPTED, [signUpIds, asked]);
  for (const request of requests) if (accepted.some(({ id }) => id === request.id) && isToCome(request, leaving, now)) await openOne(connection, request, now);
}
