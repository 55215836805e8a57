import type { MailRows } from '../../mail/mail-rows.ts';
import type { Connection } from '../database/database.ts';
import type { HelpDecision, HelpIntent, StoredHelpRequest } from '../help-store.ts';
import type { Coordinator } from '../opportunity-store.ts';
import { mailRow } from '../signing/mail-row.ts';
import type { MailRow } from '../tables.ts';

/** Of a request that nobody blocked: its receipt, where there is an address, and one mail to the coordinator. */
export function askedMails({ id, siteId, token, coordinator, now, request: { person, language } }: HelpIntent): MailRow[] {
  const about = { siteId, signatureId: null, helpRequestId: id, now, expires: null };
  const receipt = { helpRequestId: id, token } satisfies MailRows['asked'];
  const told = { helpRequestId: id } satisfies MailRows['help-request'];
  return [
    ...(person.email === undefined ? [] : [mailRow({ ...about, kind: 'asked', recipient: person.email, language, data: receipt })]),
    mailRow({ ...about, kind: 'help-request', recipient: coordinator.recipient, language: coordinator.language, data: told }),
  ];
}

/** What became of it, to whoever asked: what is only being tried is no news. */
export function answerMails({ id, siteId, request: { person, language } }: StoredHelpRequest, { state, token, now }: HelpDecision): MailRow[] {
  if (person.email === undefined || state === 'received' || state === 'talking') return [];
  const data = { helpRequestId: id, token } satisfies MailRows['help-answer'];
  return [mailRow({ siteId, signatureId: null, helpRequestId: id, kind: 'help-answer', recipient: person.email, language, data, now, expires: null })];
}

/** What is withdrawn is gone by then, and a mail that belongs to it would be too: this one belongs to nobody. */
export function tellWithdrawn(connection: Connection, { siteId, reference }: Pick<StoredHelpRequest, 'siteId' | 'reference'>, { now, coordinator: { recipient, language } }: { now: string; coordinator: Coordinator }): void {
  const data = { reference } satisfies MailRows['help-withdrawn'];
  connection.insert({ mails: [mailRow({ siteId, signatureId: null, kind: 'help-withdrawn', recipient, language, data, now, expires: null })] });
}
