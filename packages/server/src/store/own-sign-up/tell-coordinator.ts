import type { MailRows } from '../../mail/mail-rows.ts';
import { SOON_MS } from '../../volunteering/can-wait.ts';
import type { Connection } from '../database/database.ts';
import { makeRowId } from '../database/make-row-id.ts';
import type { Coordinator, StoredSignUp } from '../opportunity-store.ts';
import { mailRow } from '../signing/mail-row.ts';

/** What a person did with their own sign-up, and when. */
export interface Act {
  now: string;
  coordinator: Coordinator;
}

type News = MailRows['volunteer-news'];
type Own = Pick<StoredSignUp, 'id' | 'siteId' | 'wishes'>;

const SOON = 'SELECT id FROM shifts WHERE opportunity_id = $1 AND id = ANY($2) AND starts > $3 AND starts < $4';

/** What is late is told at once, and so is what is about a time that begins before the mail of the day leaves a day for it. */
async function canWait(connection: Connection, { wishes }: Own, { opportunityId, shiftIds, late }: News, { now, coordinator: { daily = false } }: Act): Promise<boolean> {
  if (!daily || late) return false;
  const about = shiftIds.length > 0 ? shiftIds : wishes.map(({ shiftId }) => shiftId);
  const soon = new Date(Date.parse(now) + SOON_MS).toISOString();
  return (await connection.all(SOON, [opportunityId, about, now, soon])).length === 0;
}

/** Queues the mail about it, or a line in that of the day. What is withdrawn is gone by then, and so is what belongs to it: that one belongs to nobody. */
export async function tellCoordinator(connection: Connection, own: Own, data: News, by: Act): Promise<void> {
  const { id, siteId } = own;
  const { now, coordinator: { recipient, language } } = by;
  const owner = data.what === 'withdrawn' ? {} : { signUpId: id };
  const kind = 'volunteer-news';
  if (await canWait(connection, own, data, by)) connection.insert({ volunteer_news: [{ id: makeRowId(), opportunity_id: data.opportunityId, sign_up_id: owner.signUpId ?? null, kind, data: JSON.stringify(data), created: now }] });
  else connection.insert({ mails: [mailRow({ siteId, signatureId: null, ...owner, kind, recipient, language, data, now, expires: null })] });
}
