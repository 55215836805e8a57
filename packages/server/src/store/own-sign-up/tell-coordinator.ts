import type { MailRows } from '../../mail/mail-rows.ts';
import type { Connection } from '../database/database.ts';
import type { Coordinator, StoredSignUp } from '../opportunity-store.ts';
import { mailRow } from '../signing/mail-row.ts';

/** What a person did with their own sign-up, and when. */
export interface Act {
  now: string;
  coordinator: Coordinator;
}

/** Queues the mail about it. What is withdrawn is gone by then, and so is a mail that belongs to it: that one belongs to nobody. */
export function tellCoordinator(connection: Connection, { id, siteId }: Pick<StoredSignUp, 'id' | 'siteId'>, data: MailRows['volunteer-news'], { now, coordinator: { recipient, language } }: Act): void {
  const owner = data.what === 'withdrawn' ? {} : { signUpId: id };
  connection.insert({ mails: [mailRow({ siteId, signatureId: null, ...owner, kind: 'volunteer-news', recipient, language, data, now, expires: null })] });
}
