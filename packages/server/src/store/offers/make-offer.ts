import type { FirstStep } from '@dugnad/client/model';
import type { MailRows } from '../../mail/mail-rows.ts';
import type { Connection } from '../database/database.ts';
import { makeRowId } from '../database/make-row-id.ts';
import type { OfferedShift, OfferWords } from '../offer-store.ts';
import type { FreshLink } from '../opportunity-store.ts';
import { mailRow } from '../signing/mail-row.ts';

/** One thing to ask of one person: a place in a shift, or what it says in words of its own. */
export interface NewOffer {
  siteId: string;
  signUpId: string;
  shift?: OfferedShift;
  helpRequestId?: string;
  words?: OfferWords;
  first: FirstStep;
  now: string;
  expires: string;
  link: FreshLink;
  /** Whom the server mails it to; nobody where somebody else sends the link. */
  mailTo?: { recipient: string; language: string };
}

/** Writes an offer down, with its mail. Takes no place: that is done by a yes. */
export function makeOffer(connection: Connection, { siteId, signUpId, shift, helpRequestId, words, first, now, expires, link, mailTo }: NewOffer): string {
  const id = makeRowId();
  const data = { offerId: id, token: link.token } satisfies MailRows['offered'];
  connection.insert({
    offers: [{
      id, site_id: siteId, sign_up_id: signUpId, token_hash: link.tokenHash, opportunity_id: shift?.opportunityId ?? null, shift_id: shift?.shiftId ?? null, help_request_id: helpRequestId ?? null,
      data: words ? JSON.stringify(words) : null, first, state: 'open', offered_at: now, expires, answered_at: null, given_sign_up_id: null,
    }],
    mails: mailTo ? [mailRow({ siteId, signatureId: null, signUpId, kind: 'offered', ...mailTo, data, now, expires })] : [],
  });
  return id;
}
