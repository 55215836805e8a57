import type { Connection } from '../../store/database/database.ts';
import { deleteHelpRequests } from '../../store/help/delete-help-requests.ts';
import { findHelpRequests, helpRequestsOf } from '../../store/help/find-help-requests.ts';
import type { OwnHelpRequest } from '../../store/help/find-help-requests.ts';
import type { Desk } from '../desk.ts';
import { queryOf } from '../helping/one-volunteer.ts';
import type { Person } from '../signers/one-person.ts';

/** Everything that a site keeps of what one person has asked for, stopped requests too (Article 15 GDPR). */
export function findAsker(connection: Connection, desk: Desk, person: Person): Promise<OwnHelpRequest[]> {
  return helpRequestsOf(connection, queryOf(desk, person));
}

/**
 * Deletes all of it, with what was asked of others for it (Article 17 GDPR).
 *
 * @returns the ids of what is gone
 */
export async function eraseAsker(connection: Connection, desk: Desk, person: Person): Promise<string[]> {
  const ids = (await findHelpRequests(connection, queryOf(desk, person))).map(({ id }) => id);
  await deleteHelpRequests(connection, ids);
  return ids;
}
