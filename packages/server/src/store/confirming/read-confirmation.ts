import type { Database } from '../database/database.ts';
import type { SignatureRow } from '../tables.ts';

interface Row {
  petition_id: string;
  reference: string;
  expires: string;
  details: string | null;
  name: string | null;
  state: SignatureRow['state'];
}

const READ = `SELECT a.petition_id, a.reference, a.expires, a.details, s.name, s.state FROM attempts a JOIN signatures s ON s.id = a.signature_id
  WHERE a.token_hash = $1 AND s.state IN ('waiting', 'confirmed')`;

/** What the page behind a link of a mail shows before anybody presses its button. It changes nothing. */
export async function readConfirmation(database: Database, tokenHash: string, now: string): Promise<{ petitionId: string; reference: string; name: string; expired: boolean; confirmed: boolean } | undefined> {
  const [row] = await database.all<Row>(READ, [tokenHash]);
  if (!row) return undefined;
  const typed = row.details === null ? undefined : (JSON.parse(row.details) as { name: string });
  return { petitionId: row.petition_id, reference: row.reference, name: typed?.name ?? row.name ?? '', expired: row.expires <= now, confirmed: row.state === 'confirmed' };
}
