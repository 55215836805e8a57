import { sql } from 'kysely';
import type { SignatureRow } from '../../store/tables.ts';
import type { Db } from '../desk.ts';

const PAGE = 50;

export interface SearchQuery {
  /** Part of a name or an address, a reference, or a telephone number. */
  text: string;
  state: string;
  page: number;
}

/** `%` and `_` of whoever searches stand for themselves. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** `Ødegård` of `ødegård`: SQLite makes only the letters of ASCII small. */
export function asName(text: string): string {
  return text.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`);
}

/** A signature in the list of the desk. */
export interface FoundSigner {
  id: string;
  reference: string;
  name: string | null;
  /** Name of the parent or guardian who answers for a child; they have agreed once it is confirmed. */
  guardian: string | null;
  email: string | null;
  phone: string | null;
  postcode: string | null;
  state: string;
  method: string;
  test: boolean;
  signed: string;
  confirmed: string | null;
}

function foundSigner({ id, reference, name, guardian_name: guardian, email, phone, postcode, state, method, test, signed_at: signed, confirmed_at: confirmed }: SignatureRow): FoundSigner {
  return { id, reference, name, guardian, email, phone, postcode, state, method, test: test !== 0, signed, confirmed };
}

/** The newest first, fifty at a time; without those who have withdrawn. */
export async function searchSigners(db: Db, petitionId: string, { text, state, page }: SearchQuery): Promise<{ signers: FoundSigner[]; more: boolean }> {
  let query = db.selectFrom('signatures').selectAll().where('petition_id', '=', petitionId).where('state', '<>', 'withdrawn');
  if (state === 'waiting' || state === 'confirmed' || state === 'invalid') query = query.where('state', '=', state);
  const given = text.trim();
  if (given !== '') {
    const small = likePattern(given.toLowerCase());
    query = query.where(
      sql<boolean>`(lower(name) LIKE ${small} ESCAPE '\\' OR name LIKE ${likePattern(asName(given))} ESCAPE '\\' OR name LIKE ${likePattern(given)} ESCAPE '\\'
        OR lower(email) LIKE ${small} ESCAPE '\\' OR reference = ${given.toUpperCase()} OR phone = ${given})`,
    );
  }
  const rows = await query.orderBy('signed_at', 'desc').orderBy('id').offset(page * PAGE).limit(PAGE + 1).execute();
  return { signers: rows.slice(0, PAGE).map(foundSigner), more: rows.length > PAGE };
}
