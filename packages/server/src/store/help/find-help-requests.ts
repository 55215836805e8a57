import type { Connection, Database } from '../database/database.ts';
import { BARE_PHONE, barePhones, givenReference } from '../owner/find-signers.ts';
import type { PersonQuery } from '../owner/find-signers.ts';
import type { HelpRequestRow } from './help-tables.ts';

type Reader = Pick<Connection | Database, 'all'>;

const OF_SITE = `($2 = '' OR site_id = $2)`;
const BY_EMAIL = `SELECT * FROM help_requests WHERE lower(email) = lower($1) AND ${OF_SITE} ORDER BY sent_at`;
const BY_HASH = `SELECT * FROM help_requests WHERE email_hash = $1 AND ${OF_SITE} ORDER BY sent_at`;
const BY_REFERENCE = `SELECT * FROM help_requests WHERE reference = $1 AND ${OF_SITE}`;
const BY_PHONE = `SELECT * FROM help_requests WHERE ${BARE_PHONE} IN ($1, $3) AND ${OF_SITE} ORDER BY sent_at`;

/** What a person has asked for, blocked ones too. */
export async function findHelpRequests(reader: Reader, { email, emailHash, phone, reference, siteId = '' }: PersonQuery): Promise<HelpRequestRow[]> {
  if (reference !== undefined) return reader.all<HelpRequestRow>(BY_REFERENCE, [givenReference(reference), siteId]);
  if (phone !== undefined) {
    const [one, other] = barePhones(phone);
    return one === '' ? [] : reader.all<HelpRequestRow>(BY_PHONE, [one, siteId, other]);
  }
  return emailHash === undefined ? reader.all<HelpRequestRow>(BY_EMAIL, [email ?? '', siteId]) : reader.all<HelpRequestRow>(BY_HASH, [emailHash, siteId]);
}

/** A request as its person is given it: everything but hashes, and whose request it was the same as. */
export type OwnHelpRequest = Omit<HelpRequestRow, 'token_hash' | 'phone_hash' | 'email_hash' | 'same_as'>;

export async function helpRequestsOf(reader: Reader, query: PersonQuery): Promise<OwnHelpRequest[]> {
  return (await findHelpRequests(reader, query)).map(({ token_hash: _link, phone_hash: _phone, email_hash: _email, same_as: _same, ...row }) => row);
}
