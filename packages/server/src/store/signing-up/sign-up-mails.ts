import type { MailRows } from '../../mail/mail-rows.ts';
import type { SignUpIntent } from '../opportunity-store.ts';
import { makeRowId } from '../database/make-row-id.ts';
import { mailRow } from '../signing/mail-row.ts';
import type { MailRow, SignUpLinkRow, VolunteerNewsRow } from '../tables.ts';

interface Receipt {
  mails: MailRow[];
  links: SignUpLinkRow[];
}

interface Queued extends Receipt {
  /** For the one mail of the day. */
  news: VolunteerNewsRow[];
}

/** The one receipt: of this sign-up, or of the first one of whoever is in all of it already. */
function receipt({ signUp, mails: { siteId, token, again }, now }: SignUpIntent, signUpId: string, first: string | undefined): Receipt {
  const recipient = signUp.person.email;
  if (recipient === undefined) return { mails: [], links: [] };
  const data = { signUpId: first ?? signUpId, token: first === undefined ? token : again.token } satisfies MailRows['signed-up'];
  const mail = mailRow({ siteId, signatureId: null, signUpId: data.signUpId, kind: 'signed-up', recipient, language: signUp.language, data, now, expires: null });
  return { mails: [mail], links: first === undefined ? [] : [{ token_hash: again.tokenHash, sign_up_id: first, created_at: now }] };
}

/**
 * What is mailed of a sign-up that nobody blocked: its receipt, and one mail to the coordinator, or a line in theirs of the day.
 *
 * @param firsts of each shift that it is in, the earlier sign-up that has the same address, if there is one
 */
export function signUpMails(intent: SignUpIntent, signUpId: string, firsts: readonly (string | undefined)[]): Queued {
  const { siteId, coordinator: { recipient, language }, canWait = false } = intent.mails;
  const { mails, links } = receipt(intent, signUpId, firsts.includes(undefined) ? undefined : firsts[0]);
  const data = { signUpId } satisfies MailRows['volunteer'];
  if (canWait) return { mails, links, news: [{ id: makeRowId(), opportunity_id: intent.opportunityId, sign_up_id: signUpId, kind: 'volunteer', data: JSON.stringify(data), created: intent.now }] };
  return { mails: [...mails, mailRow({ siteId, signatureId: null, signUpId, kind: 'volunteer', recipient, language, data, now: intent.now, expires: null })], links, news: [] };
}
