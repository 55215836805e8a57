import { ProblemError } from '../../problem/problem.ts';
import { canonicalEmail } from '../../secrets/canonical-email.ts';
import { hashEmail } from '../../secrets/make-secrets.ts';
import type { Connection } from '../../store/database/database.ts';
import { findHelpRequests } from '../../store/help/find-help-requests.ts';
import { areSeveral, findSigners } from '../../store/owner/find-signers.ts';
import type { PersonQuery } from '../../store/owner/find-signers.ts';
import { findVolunteers, signUpsOf } from '../../store/owner/find-volunteers.ts';
import type { OwnSignUp } from '../../store/owner/find-volunteers.ts';
import { deleteSignUps } from '../../store/signing-up/delete-sign-ups.ts';
import type { Desk } from '../desk.ts';
import type { Person } from '../signers/one-person.ts';

export function queryOf({ secret }: Desk, { siteId, email, phone, reference }: Person): PersonQuery {
  return { siteId, ...(email !== undefined && { email, emailHash: hashEmail(secret, canonicalEmail(email)) }), ...(phone !== undefined && { phone }), ...(reference !== undefined && { reference }) };
}

/** Everything that a site keeps of one volunteer, blocked sign-ups and doubles too (Article 15 GDPR). */
export function findVolunteer(connection: Connection, desk: Desk, person: Person): Promise<OwnSignUp[]> {
  return signUpsOf(connection, queryOf(desk, person));
}

/**
 * Deletes all of it, and frees places in shifts to come (Article 17 GDPR). Before anything else of the transaction: shifts are locked first.
 *
 * @returns the ids of what is gone
 */
export async function eraseVolunteer(connection: Connection, desk: Desk, person: Person, now: string): Promise<string[]> {
  const query = queryOf(desk, person);
  const [rows, signers, asking] = [await findVolunteers(connection, query), await findSigners(connection, query), await findHelpRequests(connection, query)];
  // One who has signed, another who wants to help and a third who asks for it may share a telephone.
  if (person.phone !== undefined && areSeveral([...rows, ...signers, ...asking])) throw new ProblemError('invalid-input', 'Several people gave this telephone number: erase each by the reference of the sign-up.', { errors: [{ pointer: '/phone', code: 'several' }] });
  await deleteSignUps(connection, rows.map(({ id }) => id), 'asked-to', now);
  return rows.map(({ id }) => id);
}
