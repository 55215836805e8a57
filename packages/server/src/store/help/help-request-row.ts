import type { HelpRequest } from '@dugnad/client/model';
import type { HelpIntent, StoredHelpRequest } from '../help-store.ts';
import type { HelpRequestRow } from './help-tables.ts';

/** What was sent and stands in no column of its own. */
type Rest = Omit<HelpRequest, 'person' | 'language'> & { noCalls: boolean };

/** @param today a date */
const dayOf = ({ when }: Pick<HelpRequest, 'when'>, today: string): string => (when.kind === 'date' ? when.date : today);

export function rowFrom({ id, siteId, reference, tokenHash, blocked, phoneHash, emailHash, answerBy, deleteAfter, now, request }: HelpIntent): HelpRequestRow {
  const { person: { name, phone, email, noCalls }, language, ...rest } = request;
  const data: Rest = { ...rest, noCalls };
  return {
    id, site_id: siteId, reference, token_hash: tokenHash, state: 'received', blocked: blocked ? 1 : 0, same_as: null, known: 0, answer: null,
    name, phone: phone ?? null, email: email ?? null, phone_hash: phoneHash ?? null, email_hash: emailHash ?? null, language,
    day: dayOf(request, now.slice(0, 10)), sent_at: now, changed_at: now, answer_by: answerBy ?? null, delete_after: deleteAfter, data: JSON.stringify(data),
  };
}

export function helpRequestFrom(row: HelpRequestRow): StoredHelpRequest {
  const { noCalls, ...rest } = JSON.parse(row.data) as Rest;
  return {
    id: row.id, siteId: row.site_id, reference: row.reference, state: row.state, blocked: row.blocked === 1, known: row.known === 1,
    ...(row.same_as !== null && { sameAs: row.same_as }),
    ...(row.answer !== null && { answer: row.answer }),
    request: { ...rest, person: { name: row.name, ...(row.phone !== null && { phone: row.phone }), ...(row.email !== null && { email: row.email }), noCalls }, language: row.language },
    day: row.day, sent: row.sent_at, changed: row.changed_at,
    ...(row.answer_by !== null && { answerBy: row.answer_by }),
    deleteAfter: row.delete_after,
  };
}
