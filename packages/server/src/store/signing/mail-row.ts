import { makeRowId } from '../database/make-row-id.ts';
import type { MailRow } from '../tables.ts';

export interface NewMail {
  siteId: string;
  signatureId: string | null;
  signUpId?: string;
  helpRequestId?: string;
  kind: string;
  recipient: string;
  language: string;
  /** What the mail is written from. */
  data: Record<string, unknown>;
  now: string;
  expires: string | null;
}

/** A mail that is to be sent at once. */
export function mailRow({ siteId, signatureId, signUpId, helpRequestId, kind, recipient, language, data, now, expires }: NewMail): MailRow {
  return {
    id: makeRowId(),
    site_id: siteId,
    signature_id: signatureId,
    sign_up_id: signUpId ?? null,
    help_request_id: helpRequestId ?? null,
    kind,
    recipient,
    domain: recipient.slice(recipient.lastIndexOf('@') + 1).toLowerCase(),
    languages: JSON.stringify([language]),
    data: JSON.stringify(data),
    state: 'queued',
    tries: 0,
    next_try: now,
    created: now,
    sent_at: null,
    error: null,
    expires,
  };
}
