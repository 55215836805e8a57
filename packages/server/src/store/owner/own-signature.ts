import type { ConsentRecord, OwnSignature, Signature, Visibility } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import type { TypedDetails } from '../signing/decide-signing.ts';
import type { ChainEnd } from '../signing/consent-row.ts';
import { NO_RECORDS } from '../signing/consent-row.ts';
import type { SignatureRow } from '../tables.ts';
import { hideAddress } from './hide-address.ts';

type Reader = Pick<Connection | Database, 'all'>;
export type OwnRow = Pick<SignatureRow, 'id' | 'petition_id' | 'reference' | 'name' | 'guardian_name' | 'email' | 'postcode' | 'comment' | 'visibility' | 'state' | 'method' | 'test' | 'signed_at'> & { delete_after: string };

const OWN = `SELECT s.id, s.petition_id, s.reference, s.name, s.guardian_name, s.email, s.postcode, s.comment, s.visibility, s.state, s.method, s.test, s.signed_at, p.delete_after
  FROM manage_links m JOIN signatures s ON s.id = m.signature_id JOIN petitions p ON p.id = s.petition_id WHERE m.token_hash = $1`;
const CONSENTS = 'SELECT data FROM consent_records WHERE signature_id = $1 ORDER BY position';
const LAST = 'SELECT position, hash FROM consent_records WHERE signature_id = $1 ORDER BY position DESC LIMIT 1';
const TYPED = 'SELECT details FROM attempts WHERE signature_id = $1 AND details IS NOT NULL ORDER BY created_at, reference';
const SHOW = `UPDATE signatures SET visibility = $2 WHERE id = $1 AND state <> 'withdrawn'`;

/** The row behind a personal link; locked where somebody is about to change it. */
export async function findOwn(reader: Reader, manageTokenHash: string, lock = false): Promise<OwnRow | undefined> {
  const [row] = await reader.all<OwnRow>(lock ? `${OWN} FOR NO KEY UPDATE` : OWN, [manageTokenHash]);
  return row;
}

export async function consentsOf(reader: Reader, signatureId: string): Promise<ConsentRecord[]> {
  const rows = await reader.all<{ data: string }>(CONSENTS, [signatureId]);
  return rows.map(({ data }) => JSON.parse(data) as ConsentRecord);
}

/** Behind which a new record comes: the row of the signature is locked by then. */
export async function endOf(reader: Reader, signatureId: string): Promise<ChainEnd> {
  const [last = NO_RECORDS] = await reader.all<ChainEnd>(LAST, [signatureId]);
  return last;
}

/** What an attempt keeps, without our own note beside it. */
export function typedIn(details: string): Signature {
  const { noticeKnown: _known, ...typed } = JSON.parse(details) as TypedDetails;
  return typed;
}

/** What was typed for the same address while nobody has confirmed yet: whichever of it is confirmed will count. */
export async function typedFor(reader: Reader, signatureId: string): Promise<Signature[]> {
  const rows = await reader.all<{ details: string }>(TYPED, [signatureId]);
  return rows.map(({ details }) => typedIn(details));
}

/** What the holder of the link sees. Whoever the association has ruled out is not told so here: the association's contact is beside it. */
export async function ownSignature(reader: Reader, row: OwnRow): Promise<OwnSignature> {
  return {
    petitionId: row.petition_id,
    reference: row.reference,
    name: row.name ?? '',
    ...(row.guardian_name !== null && { guardian: row.guardian_name }),
    email: hideAddress(row.email ?? ''),
    ...(row.postcode !== null && { postcode: row.postcode }),
    ...(row.comment !== null && { comment: row.comment }),
    visibility: row.visibility,
    status: row.state === 'invalid' ? 'withdrawn' : row.state,
    signed: row.signed_at,
    deleteAfter: row.delete_after,
    consents: await consentsOf(reader, row.id),
  };
}

export async function readOwnSignature(database: Database, manageTokenHash: string): Promise<OwnSignature | undefined> {
  const row = await findOwn(database, manageTokenHash);
  return row && ownSignature(database, row);
}

/** Twice is the same as once; of a signature that is withdrawn nothing is shown whatever one asks. */
export async function changeVisibility(database: Database, manageTokenHash: string, visibility: Visibility): Promise<OwnSignature | undefined> {
  return database.transaction(async (connection) => {
    const row = await findOwn(connection, manageTokenHash, true);
    if (!row) return undefined;
    await connection.all(SHOW, [row.id, visibility]);
    return ownSignature(connection, row.state === 'withdrawn' ? row : { ...row, visibility });
  });
}
