import type { ConsentRecord, Signature } from '@dugnad/client/model';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { ProblemError } from '../../problem/problem.ts';
import { canonicalEmail } from '../../secrets/canonical-email.ts';
import { hashEmail } from '../../secrets/make-secrets.ts';
import { areSeveral, BARE_PHONE, barePhones, givenReference } from '../../store/owner/find-signers.ts';
import { typedIn } from '../../store/owner/own-signature.ts';
import { reportMailsOf } from '../../store/owner/report-mails.ts';
import type { SignatureRow } from '../../store/tables.ts';
import type { Db, Desk } from '../desk.ts';
import { addToCounts, countChange } from '../petitions/add-to-counts.ts';

/** Of a site, by one of three: who has no e-mail is known by a telephone number or a reference. */
export interface Person {
  siteId: string;
  email?: string | undefined;
  phone?: string | undefined;
  reference?: string | undefined;
}

/** By an address, as it is kept or as it is hashed; else by what was given instead. */
function isPerson(desk: Desk, { email, phone, reference }: Person): RawBuilder<boolean> {
  const hash = hashEmail(desk.secret, canonicalEmail(email ?? ''));
  if (email !== undefined) return sql<boolean>`(${hash} IN (email_hash, guardian_hash) OR lower(email) = ${email.trim().toLowerCase()})`;
  if (reference !== undefined) return sql<boolean>`reference = ${givenReference(reference)}`;
  return sql<boolean>`${sql.raw(BARE_PHONE)} IN (${sql.join(barePhones(phone ?? ''))})`;
}

async function signaturesOf(db: Db, desk: Desk, person: Person): Promise<SignatureRow[]> {
  return db
    .selectFrom('signatures')
    .innerJoin('petitions', 'petitions.id', 'signatures.petition_id')
    .selectAll('signatures')
    .where('petitions.site_id', '=', person.siteId)
    .where(isPerson(desk, person))
    .orderBy('signed_at')
    .execute();
}

/** Everything that a site keeps about one person (Article 15 GDPR). */
export interface KeptOfPerson {
  signatures: { petitionId: string; reference: string; name: string | null; guardian: string | null; email: string | null; phone: string | null; postcode: string | null; comment: string | null; visibility: string; language: string; state: string; method: string; signed: string; confirmed: string | null }[];
  consents: ConsentRecord[];
  /** Typed for the address under a code that nobody has used yet. */
  typed: Signature[];
  mails: { kind: string; created: string; sent: string | null; state: string }[];
  reports: { petitionId: string; reason: string; text: string; at: string }[];
}

async function reportsOf(db: Db, { siteId, email }: Person): Promise<{ id: string; petition_id: string; reason: string; text: string; at: string }[]> {
  if (email === undefined) return [];
  return db
    .selectFrom('abuse_reports')
    .innerJoin('petitions', 'petitions.id', 'abuse_reports.petition_id')
    .select(['abuse_reports.id', 'petition_id', 'reason', 'text', 'abuse_reports.at'])
    .where('petitions.site_id', '=', siteId)
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', email.trim().toLowerCase()))
    .execute();
}

export async function findPerson(db: Db, desk: Desk, person: Person): Promise<KeptOfPerson> {
  const rows = await signaturesOf(db, desk, person);
  const ids = rows.map(({ id }) => id);
  const consents = ids.length === 0 ? [] : await db.selectFrom('consent_records').select('data').where('signature_id', 'in', ids).orderBy('signature_id').orderBy('position').execute();
  const mails = ids.length === 0 ? [] : await db.selectFrom('mails').select(['kind', 'created', 'sent_at as sent', 'state']).where('signature_id', 'in', ids).orderBy('created').execute();
  const typed = ids.length === 0 ? [] : await db.selectFrom('attempts').select('details').where('signature_id', 'in', ids).where('details', 'is not', null).orderBy('created_at').execute();
  const reports = await reportsOf(db, person);
  return {
    signatures: rows.map(({ petition_id: petitionId, reference, name, guardian_name: guardian, email, phone, postcode, comment, visibility, language, state, method, signed_at: signed, confirmed_at: confirmed }) => ({ petitionId, reference, name, guardian, email, phone, postcode, comment, visibility, language, state, method, signed, confirmed })),
    consents: consents.map(({ data }) => JSON.parse(data) as ConsentRecord),
    typed: typed.map(({ details }) => typedIn(details ?? '{}')),
    mails,
    reports: reports.map(({ petition_id: petitionId, reason, text, at }) => ({ petitionId, reason, text, at })),
  };
}

/** Deletes all of it (Article 17 GDPR); the numbers fall. What stays is that it was done, by the ids of what is gone. */
export async function erasePerson(db: Db, desk: Desk, person: Person, now: string): Promise<{ signatures: string[]; reports: number }> {
  const rows = await signaturesOf(db, desk, person);
  if (person.phone !== undefined && areSeveral(rows)) throw new ProblemError('invalid-input', 'Several people gave this telephone number: erase each by the reference of the signature.', { errors: [{ pointer: '/phone', code: 'several' }] });
  for (const row of rows) {
    await db.deleteFrom('signatures').where('id', '=', row.id).execute();
    await addToCounts(db, row.petition_id, countChange([{ before: row }]), now);
  }
  const reports = (await reportsOf(db, person)).map(({ id }) => id);
  if (reports.length > 0) await db.deleteFrom('abuse_reports').where('id', 'in', reports).execute();
  const { email, siteId } = person;
  const mails = email === undefined ? [] : await reportMailsOf(db, { email, siteId });
  for (const { id } of mails) await db.deleteFrom('mails').where('id', '=', id).execute();
  return { signatures: rows.map(({ id }) => id), reports: reports.length };
}
