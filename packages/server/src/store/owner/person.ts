import type { ConsentRecord, Signature } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import { deleteHelpRequests } from '../help/delete-help-requests.ts';
import { findHelpRequests, helpRequestsOf } from '../help/find-help-requests.ts';
import type { OwnHelpRequest } from '../help/find-help-requests.ts';
import { applyDeltas, countedAs, createDeltas } from '../petitions/counts.ts';
import { deleteSignUps } from '../signing-up/delete-sign-ups.ts';
import type { MailRow, SignatureRow, SignUpRow } from '../tables.ts';
import { areSeveral, findSigners, OF_SITE } from './find-signers.ts';
import type { PersonQuery } from './find-signers.ts';
import { consentsOf, typedFor } from './own-signature.ts';
import { findVolunteers, signUpsOf } from './find-volunteers.ts';
import type { OwnSignUp } from './find-volunteers.ts';
import { forgetReporter } from './report-mails.ts';

/** Everything that is kept about a person, for Article 15 GDPR. */
export interface PersonExport {
  /** What was asked by: one of the three. */
  email?: string;
  phone?: string;
  reference?: string;
  signatures: (Omit<SignatureRow, 'email_hash' | 'guardian_hash'> & { consents: ConsentRecord[]; typed: Signature[] })[];
  signUps: OwnSignUp[];
  helpRequests: OwnHelpRequest[];
  mails: Pick<MailRow, 'kind' | 'recipient' | 'state' | 'created' | 'sent_at'>[];
  reports: { petitionId: string; reason: string; text: string; at: string }[];
}

/** What was erased, for Article 17 GDPR. */
export interface PersonErased {
  signatures: { petitionId: string; reference: string }[];
  signUps: { opportunityId: string; reference: string }[];
  helpRequests: { siteId: string; reference: string }[];
  mails: number;
  reports: number;
}

type Reader = Pick<Connection, 'all'>;

const MAILS = `SELECT kind, recipient, state, created, sent_at FROM mails WHERE lower(recipient) = lower($1) AND ($2 = '' OR site_id = $2) ORDER BY created`;
const REPORTS = `SELECT petition_id AS "petitionId", reason, text, at FROM abuse_reports WHERE lower(email) = lower($1) AND ${OF_SITE} ORDER BY at`;

const MAILS_OF = 'SELECT kind, recipient, state, created, sent_at FROM mails WHERE signature_id = $1 ORDER BY created';
// Those to a coordinator and to a guardian are not to this person.
const MAILS_OF_SIGN_UP = `SELECT kind, recipient, state, created, sent_at FROM mails WHERE sign_up_id = $1
  AND kind IN ('signed-up', 'offer', 'offered', 'reminder', 'message', 'guardian-answered') ORDER BY created`;
const MAILS_OF_HELP_REQUEST = `SELECT kind, recipient, state, created, sent_at FROM mails WHERE help_request_id = $1 AND kind IN ('asked', 'help-answer') ORDER BY created`;

type Mails = PersonExport['mails'];

/** What a person has sent. */
interface Sent {
  rows: readonly { id: string }[];
  signUps: readonly { id: string }[];
  helpRequests: readonly { id: string }[];
}

/** Who is not known by an address has the mails of what they sent alone. */
async function mailsOf(reader: Reader, { email, siteId = '' }: PersonQuery, { rows, signUps, helpRequests }: Sent): Promise<Mails> {
  if (email !== undefined) return reader.all<Mails[number]>(MAILS, [email, siteId]);
  const mails: Mails = [];
  for (const { id } of rows) mails.push(...(await reader.all<Mails[number]>(MAILS_OF, [id])));
  for (const { id } of signUps) mails.push(...(await reader.all<Mails[number]>(MAILS_OF_SIGN_UP, [id])));
  for (const { id } of helpRequests) mails.push(...(await reader.all<Mails[number]>(MAILS_OF_HELP_REQUEST, [id])));
  return mails;
}

export async function exportPerson(database: Database, query: PersonQuery): Promise<PersonExport> {
  const { email, phone, reference, siteId = '' } = query;
  const rows = await findSigners(database, query);
  const [signUps, helpRequests] = [await signUpsOf(database, query), await helpRequestsOf(database, query)];
  const signatures: PersonExport['signatures'] = [];
  for (const { email_hash: _, guardian_hash: _guardian, ...row } of rows) signatures.push({ ...row, consents: await consentsOf(database, row.id), typed: await typedFor(database, row.id) });
  return {
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(reference !== undefined && { reference }),
    signatures,
    signUps,
    helpRequests,
    mails: await mailsOf(database, query, { rows, signUps, helpRequests }),
    reports: email === undefined ? [] : await database.all(REPORTS, [email, siteId]),
  };
}

/** Their mails go with them. */
async function eraseSignatures(connection: Connection, rows: readonly SignatureRow[], now: string): Promise<void> {
  const deltas = createDeltas();
  for (const row of rows) {
    const gone = await connection.all<SignatureRow>('DELETE FROM signatures WHERE id = $1 RETURNING petition_id, state, method, test', [row.id]);
    for (const each of gone) deltas.add(each.petition_id, countedAs(each), -1);
  }
  applyDeltas(connection, deltas, now);
}

/** Who accepts an offer at this very moment has one sign-up more once the first is gone: they are looked for until there is none. */
async function eraseVolunteers(connection: Connection, found: readonly SignUpRow[], query: PersonQuery, now: string): Promise<SignUpRow[]> {
  if (found.length === 0) return [];
  await deleteSignUps(connection, found.map(({ id }) => id), 'asked-to', now);
  return [...found, ...(await eraseVolunteers(connection, await findVolunteers(connection, query), query, now))];
}

async function forgetAddress(connection: Connection, email: string, siteId: string): Promise<Pick<PersonErased, 'reports'>> {
  await connection.all(`DELETE FROM mails WHERE lower(recipient) = lower($1) AND ($2 = '' OR site_id = $2)`, [email, siteId]);
  const reports = await connection.all(`UPDATE abuse_reports SET email = NULL WHERE lower(email) = lower($1) AND ${OF_SITE} RETURNING id`, [email, siteId]);
  await forgetReporter(connection.kysely, { email, siteId });
  return { reports: reports.length };
}

/**
 * The rows go, with their proofs, links and mails; the numbers fall, and places in shifts that have not begun are free. What a person reported stays, without the address.
 *
 * @throws Error when a telephone number is that of several people, with a sentence that says what to ask by instead; nothing is erased then
 */
export async function erasePerson(database: Database, query: PersonQuery, now: string): Promise<PersonErased> {
  const { email, phone, siteId = '' } = query;
  return database.transaction(async (connection) => {
    const [rows, volunteers, asking] = [await findSigners(connection, query), await findVolunteers(connection, query), await findHelpRequests(connection, query)];
    if (phone !== undefined && areSeveral([...rows, ...volunteers, ...asking])) throw new Error('Several people gave this telephone number: erase each by the reference of the signature, of the sign-up or of the request for help.');
    const own = await mailsOf(connection, query, { rows, signUps: volunteers, helpRequests: asking });
    const signUps = await eraseVolunteers(connection, volunteers, query, now);
    await deleteHelpRequests(connection, asking.map(({ id }) => id));
    const { reports } = email === undefined ? { reports: 0 } : await forgetAddress(connection, email, siteId);
    await eraseSignatures(connection, rows, now);
    return { signatures: rows.map(({ petition_id: petitionId, reference }) => ({ petitionId, reference })), signUps: signUps.map(({ opportunity_id: opportunityId, reference }) => ({ opportunityId, reference })), helpRequests: asking.map(({ site_id: siteId, reference }) => ({ siteId, reference })), mails: own.length, reports };
  });
}
