import type { Connection } from '../database/database.ts';
import type { HelpDecided, HelpDecision, StoredHelpRequest } from '../help-store.ts';
import { answerMails } from './help-mails.ts';
import { lockHelpRequest } from './read-help-request.ts';

// What was written to whoever asked stays until something else is written, or until it is open again.
const CHANGE = 'UPDATE help_requests SET state = $2, answer = $3, same_as = $4, known = $5, changed_at = $6 WHERE id = $1';

const stands = ({ state, answer, sameAs }: StoredHelpRequest, decision: HelpDecision): boolean => state === decision.state && answer === decision.answer && sameAs === decision.sameAs;

/**
 * Changes the state of a request, in the transaction of whoever calls it: the desk, and an offer that is accepted (`found`) or taken back (`talking`).
 * The row is locked first. Deciding the same twice is the same, and mails nobody twice.
 */
export async function decideHelpRequest(connection: Connection, decision: HelpDecision): Promise<HelpDecided> {
  const { id, state, answer, sameAs, now } = decision;
  const before = await lockHelpRequest(connection, id);
  if (before === undefined) return { kind: 'not-found' };
  if (before.blocked) return { kind: 'blocked' };
  const told = { siteId: before.siteId, before: before.state };
  if (stands(before, decision)) return { kind: 'same', ...told };
  connection.send(CHANGE, [id, state, answer ?? null, sameAs ?? null, sameAs === undefined ? 0 : 1, now]);
  connection.insert({ mails: answerMails(before, decision) });
  return { kind: 'changed', ...told };
}
