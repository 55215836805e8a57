import type { Database } from '../database/database.ts';
import type { HelpAnswer, HelpIntent, HelpOutcome } from '../help-store.ts';
import { askedMails } from './help-mails.ts';
import { rowFrom } from './help-request-row.ts';
import type { HelpPointRow, HelpRequestKeyRow } from './help-tables.ts';

const KNOWN = 'SELECT fingerprint, help_request_id, answer FROM help_request_keys WHERE key = $1';
// The row of the point is the lock of its keys: of two that send the same at once, one waits here and then finds the other's.
const POINT = 'SELECT state FROM help_points WHERE site_id = $1 FOR NO KEY UPDATE';

type Known = Pick<HelpRequestKeyRow, 'fingerprint' | 'help_request_id' | 'answer'>;

const answered = ({ fingerprint, help_request_id: id, answer }: Known, intent: HelpIntent): HelpOutcome => (fingerprint === intent.fingerprint ? { kind: 'kept', id, answer: JSON.parse(answer) as HelpAnswer } : { kind: 'key-reused' });

const answerOf = ({ reference, answerBy, deleteAfter }: HelpIntent): HelpAnswer => ({ reference, ...(answerBy !== undefined && { answerBy }), deleteAfter });

/** Keeps a request with its mails. What was kept is answered so, also when nothing is taken any more. */
export async function keepHelpRequest(database: Database, intent: HelpIntent): Promise<HelpOutcome> {
  const { id, siteId, idempotencyKey: key, fingerprint, now } = intent;
  return database.transaction(async (connection) => {
    const [point] = await connection.all<Pick<HelpPointRow, 'state'>>(POINT, [siteId]);
    const [known] = await connection.all<Known>(KNOWN, [key]);
    if (known) return answered(known, intent);
    if (point?.state !== 'open') return { kind: 'not-open' };
    const answer = answerOf(intent);
    connection.insert({ help_requests: [rowFrom(intent)], help_request_keys: [{ key, fingerprint, help_request_id: id, answer: JSON.stringify(answer), at: now }] });
    connection.insert({ mails: intent.blocked ? [] : askedMails(intent) });
    return { kind: 'kept', id, answer };
  });
}

export async function hasHelpRequest(database: Pick<Database, 'all'>, key: string): Promise<boolean> {
  return (await database.all(KNOWN, [key])).length > 0;
}
