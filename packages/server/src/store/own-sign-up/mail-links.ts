import type { MailRows } from '../../mail/mail-rows.ts';
import type { Database } from '../database/database.ts';
import type { FreshLink } from '../opportunity-store.ts';
import { mailRow } from '../signing/mail-row.ts';
import type { SignUpRow } from '../tables.ts';

type Found = Pick<SignUpRow, 'id' | 'email' | 'language'> & { site_id: string };

const OF_ADDRESS = `SELECT s.id, s.email, s.language, o.site_id FROM sign_ups s JOIN opportunities o ON o.id = s.opportunity_id
  WHERE s.opportunity_id = $1 AND s.email_hash = $2 AND s.blocked = 0 ORDER BY s.signed_up_at DESC, s.id`;

/** To the address that stands in the sign-up, whoever asked. The links before it keep working. */
export async function mailLinks(database: Database, { opportunityId, emailHash }: { opportunityId: string; emailHash: string }, fresh: readonly FreshLink[], now: string): Promise<number> {
  return database.transaction(async (connection) => {
    const found = await connection.all<Found>(OF_ADDRESS, [opportunityId, emailHash]);
    const pairs = fresh.flatMap((link, place) => {
      const own = found[place];
      return own === undefined || own.email === null ? [] : [{ link, own, recipient: own.email }];
    });
    const mails = pairs.map(({ link: { token }, own: { id, language, site_id: siteId }, recipient }) => {
      const data = { signUpId: id, token } satisfies MailRows['signed-up'];
      return mailRow({ siteId, signatureId: null, signUpId: id, kind: 'signed-up', recipient, language, data, now, expires: null });
    });
    connection.insert({ sign_up_links: pairs.map(({ link, own }) => ({ token_hash: link.tokenHash, sign_up_id: own.id, created_at: now })), mails });
    return mails.length;
  });
}
