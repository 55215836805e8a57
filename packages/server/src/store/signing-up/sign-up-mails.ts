import type { MailRows } from '../../mail/mail-rows.ts';
import type { SignUpIntent } from '../opportunity-store.ts';
import { makeRowId } from '../database/make-row-id.ts';
import { mailRow } from '../signing/mail-row.ts';
import type { MailRow, SignUpLinkRow, VolunteerNewsRow } from '../tables.ts';

interface Receipt {
  mails: MailRow[];
  links: SignUpLinkRow[];
  guardianLinks: SignUpLinkRow[];
}

interface Queued extends Receipt {
  /** For the one mail of the day. */
  news: VolunteerNewsRow[];
}

/** The one receipt: of this sign-up, or of the first one of whoever is in all of it already. */
function receipt({ signUp, mails: { siteId, token, again }, now }: SignUpIntent, signUpId: string, first: string | undefined): Omit<Receipt, 'guardianLinks'> {
  const recipient = signUp.person.email;
  if (recipient === undefined) return { mails: [], links: [] };
  const data = { signUpId: first ?? signUpId, token: first === undefined ? token : again.token } satisfies MailRows['signed-up'];
  const mail = mailRow({ siteId, signatureId: null, signUpId: data.signUpId, kind: 'signed-up', recipient, language: signUp.language, data, now, expires: null });
  return { mails: [mail], links: first === undefined ? [] : [{ token_hash: again.tokenHash, sign_up_id: first, created_at: now }] };
}

/** To the guardian, in the language of the young person, which they are known to read; not of what an earlier sign-up has asked already. */
function asking({ signUp: { language }, mails: { siteId, guardian }, now }: SignUpIntent, signUpId: string, first: string | undefined): Pick<Queued, 'mails' | 'guardianLinks'> {
  if (!guardian || first !== undefined) return { mails: [], guardianLinks: [] };
  const data = { signUpId, token: guardian.token } satisfies MailRows['guardian-asked'];
  const mail = mailRow({ siteId, signatureId: null, signUpId, kind: 'guardian-asked', recipient: guardian.recipient, language, data, now, expires: null });
  return { mails: [mail], guardianLinks: [{ token_hash: guardian.tokenHash, sign_up_id: signUpId, created_at: now }] };
}

/**
 * What is mailed of a sign-up that nobody blocked: its receipt, the question to a guardian, and one mail to the coordinator, or a line in theirs of the day.
 *
 * @param firsts of each shift that it is in, the earlier sign-up that has the same address, if there is one
 */
export function signUpMails(intent: SignUpIntent, signUpId: string, firsts: readonly (string | undefined)[]): Queued {
  const { siteId, coordinator: { recipient, language }, canWait = false, only } = intent.mails;
  if (only === 'nobody') return { mails: [], links: [], guardianLinks: [], news: [] };
  const first = firsts.includes(undefined) ? undefined : firsts[0];
  const { mails, links } = receipt(intent, signUpId, first);
  const asked = asking(intent, signUpId, first);
  const data = { signUpId } satisfies MailRows['volunteer'];
  const own = { guardianLinks: asked.guardianLinks, links };
  if (only === 'person') return { ...own, mails: [...mails, ...asked.mails], news: [] };
  if (canWait) return { ...own, mails: [...mails, ...asked.mails], news: [{ id: makeRowId(), opportunity_id: intent.opportunityId, sign_up_id: signUpId, kind: 'volunteer', data: JSON.stringify(data), created: intent.now }] };
  return { ...own, mails: [...mails, ...asked.mails, mailRow({ siteId, signatureId: null, signUpId, kind: 'volunteer', recipient, language, data, now: intent.now, expires: null })], news: [] };
}
