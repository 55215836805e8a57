import type { Connection, Database } from '../database/database.ts';
import type { OfferRow } from '../offers/offer-tables.ts';
import type { SignUpNeedsRow, SignUpRow, SignUpShiftRow, VolunteerImportRow } from '../tables.ts';
import { BARE_PHONE, barePhones, givenReference } from './find-signers.ts';
import type { PersonQuery } from './find-signers.ts';

type Reader = Pick<Connection | Database, 'all'>;

const OF_SITE = `opportunity_id IN (SELECT id FROM opportunities WHERE $2 = '' OR site_id = $2)`;
const BY_EMAIL = `SELECT * FROM sign_ups WHERE lower(email) = lower($1) AND ${OF_SITE} ORDER BY signed_up_at`;
const BY_HASH = `SELECT * FROM sign_ups WHERE email_hash = $1 AND ${OF_SITE} ORDER BY signed_up_at`;
const BY_REFERENCE = `SELECT * FROM sign_ups WHERE reference = $1 AND ${OF_SITE}`;
const BY_PHONE = `SELECT * FROM sign_ups WHERE ${BARE_PHONE} IN ($1, $3) AND ${OF_SITE} ORDER BY signed_up_at`;

/** Sign-ups of a person, blocked ones and doubles too. */
export async function findVolunteers(reader: Reader, { email, emailHash, phone, reference, siteId = '' }: PersonQuery): Promise<SignUpRow[]> {
  if (reference !== undefined) return reader.all<SignUpRow>(BY_REFERENCE, [givenReference(reference), siteId]);
  if (phone !== undefined) {
    const [one, other] = barePhones(phone);
    return one === '' ? [] : reader.all<SignUpRow>(BY_PHONE, [one, siteId, other]);
  }
  return emailHash === undefined ? reader.all<SignUpRow>(BY_EMAIL, [email ?? '', siteId]) : reader.all<SignUpRow>(BY_HASH, [emailHash, siteId]);
}

/** What was asked of somebody, and what they have said to it. */
type OwnOffer = Omit<OfferRow, 'token_hash' | 'site_id' | 'sign_up_id' | 'given_sign_up_id'>;

/** They stood on a list: when it was taken, and where they said that they agree (Article 14 (2) (f) GDPR). */
type Imported = Pick<VolunteerImportRow, 'at' | 'agreed'>;

/** A sign-up as its person is given it: everything but hashes. */
export type OwnSignUp = Omit<SignUpRow, 'manage_token_hash' | 'phone_hash' | 'email_hash'> & { shifts: Omit<SignUpShiftRow, 'sign_up_id' | 'opportunity_id'>[]; needs: Omit<SignUpNeedsRow, 'sign_up_id'>[]; offers: OwnOffer[]; imported?: Imported };

const SHIFTS = 'SELECT shift_id, state, waiting_number, held_until, offered_until, cancelled_at, reminded_at, reminded_today_at, coming_at FROM sign_up_shifts WHERE sign_up_id = $1 ORDER BY shift_id';
const NEEDS = 'SELECT needs, consent, delete_after FROM sign_up_needs WHERE sign_up_id = $1';

const OFFERS = 'SELECT id, opportunity_id, shift_id, help_request_id, data, first, state, offered_at, expires, answered_at FROM offers WHERE sign_up_id = $1 ORDER BY offered_at, id';

const IMPORTED = 'SELECT i.at, i.agreed FROM volunteer_imports i JOIN volunteer_import_people p ON p.import_id = i.id WHERE p.sign_up_id = $1';

export async function signUpsOf(reader: Reader, query: PersonQuery): Promise<OwnSignUp[]> {
  const own: OwnSignUp[] = [];
  for (const { manage_token_hash: _link, phone_hash: _phone, email_hash: _email, ...row } of await findVolunteers(reader, query)) {
    const [shifts, needs] = [await reader.all<OwnSignUp['shifts'][number]>(SHIFTS, [row.id]), await reader.all<OwnSignUp['needs'][number]>(NEEDS, [row.id])];
    const [imported] = await reader.all<Imported>(IMPORTED, [row.id]);
    own.push({ ...row, ...(imported && { imported }), shifts, needs, offers: await reader.all<OwnOffer>(OFFERS, [row.id]) });
  }
  return own;
}
