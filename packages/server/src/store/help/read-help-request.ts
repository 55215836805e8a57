import type { Connection, Database } from '../database/database.ts';
import type { StoredHelpRequest } from '../help-store.ts';
import { helpRequestFrom } from './help-request-row.ts';
import type { HelpRequestRow } from './help-tables.ts';

type Reader = Pick<Connection | Database, 'all'>;

const BY_ID = 'SELECT * FROM help_requests WHERE id = $1';
const BY_LINK = 'SELECT * FROM help_requests WHERE token_hash = $1';

async function readBy(reader: Reader, query: string, key: string): Promise<StoredHelpRequest | undefined> {
  const [row] = await reader.all<HelpRequestRow>(query, [key]);
  return row && helpRequestFrom(row);
}

/** Whoever has the identifier: the desk, and the queue of mails. */
export const readHelpRequest = (reader: Reader, id: string): Promise<StoredHelpRequest | undefined> => readBy(reader, BY_ID, id);

/** Whoever holds the status link. */
export const readHelpRequestByLink = (reader: Reader, tokenHash: string): Promise<StoredHelpRequest | undefined> => readBy(reader, BY_LINK, tokenHash);

/** With the row locked until the end of the transaction: who changes it has read what is so by then. */
export const lockHelpRequest = (connection: Connection, id: string): Promise<StoredHelpRequest | undefined> => readBy(connection, `${BY_ID} FOR NO KEY UPDATE`, id);
