import type { ConsentRecord } from '@dugnad/client/model';
import type { Database } from '../database/database.ts';
import { consentsOf } from '../owner/own-signature.ts';
import type { FoundConfirmation } from '../petition-store.ts';
import type { TypedDetails } from '../signing/decide-signing.ts';
import type { SignatureRow } from '../tables.ts';

interface Row {
  id: string;
  petition_id: string;
  reference: string;
  expires: string;
  details: string | null;
  name: string | null;
  guardian_name: string | null;
  state: SignatureRow['state'];
}

const READ = `SELECT s.id, a.petition_id, a.reference, a.expires, a.details, s.name, s.guardian_name, s.state FROM attempts a JOIN signatures s ON s.id = a.signature_id
  WHERE a.token_hash = $1 AND s.state IN ('waiting', 'confirmed')`;

const grantedIn = (records: readonly ConsentRecord[]): string[] => records.flatMap(({ purposes }) => purposes.filter(({ granted }) => granted).map(({ id }) => id));

/** The guardian of a child, and what it said yes to: as it was typed with this mail, else as it is kept. */
async function guardianOf(database: Database, row: Row, typed: TypedDetails | undefined): Promise<Pick<FoundConfirmation, 'guardian'>> {
  const name = typed?.guardian?.name ?? row.guardian_name;
  return name === null ? {} : { guardian: { name, agreed: grantedIn(typed?.consents ?? (await consentsOf(database, row.id))) } };
}

/** What the page behind a link of a mail shows before anybody presses its button. It changes nothing. */
export async function readConfirmation(database: Database, tokenHash: string, now: string): Promise<FoundConfirmation | undefined> {
  const [row] = await database.all<Row>(READ, [tokenHash]);
  if (!row) return undefined;
  const typed = row.details === null ? undefined : (JSON.parse(row.details) as TypedDetails);
  return {
    petitionId: row.petition_id,
    reference: row.reference,
    name: typed?.name ?? row.name ?? '',
    ...(await guardianOf(database, row, typed)),
    expired: row.expires <= now,
    confirmed: row.state === 'confirmed',
  };
}
