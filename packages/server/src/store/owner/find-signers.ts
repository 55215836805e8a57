import type { Connection, Database } from '../database/database.ts';
import type { SignatureRow } from '../tables.ts';

/**
 * Whom it is about, by one of three: an address as it was typed, which reads every row, or by its keyed hash, which is quick and finds other ways to
 * write it, too; a telephone number, however it is written; or the reference of a signature. Who has no e-mail has one of the latter two.
 */
export interface PersonQuery {
  email?: string;
  emailHash?: string;
  phone?: string;
  reference?: string;
  /** Of this association alone. */
  siteId?: string;
}

type Reader = Pick<Connection | Database, 'all'>;

/** Which petitions are meant, as a condition: of one site ($2), or of all when that is empty. */
export const OF_SITE = `petition_id IN (SELECT id FROM petitions WHERE $2 = '' OR site_id = $2)`;
const BY_EMAIL = `SELECT * FROM signatures WHERE lower(email) = lower($1) AND ${OF_SITE} ORDER BY signed_at`;
const BY_HASH = `SELECT * FROM signatures WHERE (email_hash = $1 OR guardian_hash = $1) AND state <> 'withdrawn' AND ${OF_SITE} ORDER BY signed_at`;
const BY_REFERENCE = `SELECT * FROM signatures WHERE reference = $1 AND ${OF_SITE}`;

const SIGNS = [' ', '(', ')', '/', '.', '-'];

/** As SQL: the column `phone` without what people put between its digits. */
export const BARE_PHONE = SIGNS.reduce((inner, sign) => `replace(${inner}, '${sign}', '')`, 'phone');
const BY_PHONE = `SELECT * FROM signatures WHERE ${BARE_PHONE} IN ($1, $3) AND ${OF_SITE} ORDER BY signed_at`;

/** A number without what is put between its digits, in the two ways that a country is dialled: `+47…` and `0047…`. */
export function barePhones(phone: string): [string, string] {
  const bare = SIGNS.reduce((text, sign) => text.replaceAll(sign, ''), phone.trim());
  if (bare.startsWith('+')) return [bare, `00${bare.slice(1)}`];
  return [bare, bare.startsWith('00') ? `+${bare.slice(2)}` : bare];
}

/** As it was given out, however it is typed. */
export function givenReference(reference: string): string {
  return reference.trim().toUpperCase();
}

export async function findSigners(reader: Reader, { email, emailHash, phone, reference, siteId = '' }: PersonQuery): Promise<SignatureRow[]> {
  if (reference !== undefined) return reader.all<SignatureRow>(BY_REFERENCE, [givenReference(reference), siteId]);
  if (phone !== undefined) {
    const [one, other] = barePhones(phone);
    return one === '' ? [] : reader.all<SignatureRow>(BY_PHONE, [one, siteId, other]);
  }
  return emailHash === undefined ? reader.all<SignatureRow>(BY_EMAIL, [email ?? '', siteId]) : reader.all<SignatureRow>(BY_HASH, [emailHash, siteId]);
}

/** A household has one telephone: a number alone does not say which of them asks. */
export function areSeveral(rows: readonly Pick<SignatureRow, 'name'>[]): boolean {
  return new Set(rows.flatMap(({ name }) => (name === null ? [] : [name.trim().toLowerCase()]))).size > 1;
}
