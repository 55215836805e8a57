import type { ConsentRecord, Signature } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import { applyDeltas, countedAs, createDeltas } from '../petitions/counts.ts';
import type { MailRow, SignatureRow } from '../tables.ts';
import { consentsOf, typedFor } from './own-signature.ts';
import { forgetReporter } from './report-mails.ts';

/** Whom it is about: by the address as it was typed, which reads every row, or by its keyed hash, which is quick and finds other ways to write it, too. */
export interface PersonQuery {
  email: string;
  emailHash?: string;
  /** Of this association alone. */
  siteId?: string;
}

/** Everything that is kept about a person, for Article 15 GDPR. */
export interface PersonExport {
  email: string;
  signatures: (Omit<SignatureRow, 'email_hash'> & { consents: ConsentRecord[]; typed: Signature[] })[];
  mails: Pick<MailRow, 'kind' | 'recipient' | 'state' | 'created' | 'sent_at'>[];
  reports: { petitionId: string; reason: string; text: string; at: string }[];
}

/** What was erased, for Article 17 GDPR. */
export interface PersonErased {
  signatures: { petitionId: string; reference: string }[];
  mails: number;
  reports: number;
}

type Reader = Pick<Connection, 'all'>;

const OF_SITE = `petition_id IN (SELECT id FROM petitions WHERE $2 = '' OR site_id = $2)`;
const BY_EMAIL = `SELECT * FROM signatures WHERE lower(email) = lower($1) AND ${OF_SITE} ORDER BY signed_at`;
const BY_HASH = `SELECT * FROM signatures WHERE email_hash = $1 AND state <> 'withdrawn' AND ${OF_SITE} ORDER BY signed_at`;
const MAILS = `SELECT kind, recipient, state, created, sent_at FROM mails WHERE lower(recipient) = lower($1) AND ($2 = '' OR site_id = $2) ORDER BY created`;
const REPORTS = `SELECT petition_id AS "petitionId", reason, text, at FROM abuse_reports WHERE lower(email) = lower($1) AND ${OF_SITE} ORDER BY at`;

function findSignatures(reader: Reader, { email, emailHash, siteId = '' }: PersonQuery): Promise<SignatureRow[]> {
  return emailHash === undefined ? reader.all<SignatureRow>(BY_EMAIL, [email, siteId]) : reader.all<SignatureRow>(BY_HASH, [emailHash, siteId]);
}

export async function exportPerson(database: Database, query: PersonQuery): Promise<PersonExport> {
  const { email, siteId = '' } = query;
  const signatures: PersonExport['signatures'] = [];
  for (const { email_hash: _, ...row } of await findSignatures(database, query)) signatures.push({ ...row, consents: await consentsOf(database, row.id), typed: await typedFor(database, row.id) });
  return { email, signatures, mails: await database.all(MAILS, [email, siteId]), reports: await database.all(REPORTS, [email, siteId]) };
}

/** The rows go, with their proofs, links and mails; the numbers fall. What a person reported stays, without the address. */
export async function erasePerson(database: Database, query: PersonQuery, now: string): Promise<PersonErased> {
  const { email, siteId = '' } = query;
  return database.transaction(async (connection) => {
    const rows = await findSignatures(connection, query);
    const deltas = createDeltas();
    for (const row of rows) {
      const gone = await connection.all<SignatureRow>('DELETE FROM signatures WHERE id = $1 RETURNING petition_id, state, method, test', [row.id]);
      for (const each of gone) deltas.add(each.petition_id, countedAs(each), -1);
    }
    const mails = await connection.all(`DELETE FROM mails WHERE lower(recipient) = lower($1) AND ($2 = '' OR site_id = $2) RETURNING id`, [email, siteId]);
    const reports = await connection.all(`UPDATE abuse_reports SET email = NULL WHERE lower(email) = lower($1) AND ${OF_SITE} RETURNING id`, [email, siteId]);
    await forgetReporter(connection.kysely, { email, siteId });
    applyDeltas(connection, deltas, now);
    return { signatures: rows.map(({ petition_id: petitionId, reference }) => ({ petitionId, reference })), mails: mails.length, reports: reports.length };
  });
}
