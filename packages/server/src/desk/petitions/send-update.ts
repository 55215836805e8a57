import type { ConsentRecord, PetitionUpdate } from '@dugnad/client/model';
import type { MailRows } from '../../mail/mail-rows.ts';
import { hashToken, makeToken } from '../../secrets/make-secrets.ts';
import { isNews } from '../../store/owner/end-news.ts';
import type { StoredPetition } from '../../store/petition-store.ts';
import { mailRow } from '../../store/signing/mail-row.ts';
import type { Db } from '../desk.ts';

/** Purposes of the petition that are about news: `news`, `news-by-mail`. */
export function newsPurposes({ consents }: Pick<StoredPetition, 'consents'>): string[] {
  return consents.map(({ id }) => id).filter(isNews);
}

interface Record {
  signature_id: string;
  at: string;
  data: string;
}

/** Whose last word on the purposes was yes. A withdrawal takes back everything that was agreed to. */
export function agreedTo(records: readonly Record[], purposes: readonly string[]): Set<string> {
  const said = new Map<string, { at: string; yes: boolean }>();
  for (const { signature_id: id, at, data } of records) {
    const record = JSON.parse(data) as ConsentRecord;
    const about = record.purposes.filter((purpose) => purposes.includes(purpose.id));
    const isWithdrawn = record.event === 'withdrawn';
    if (!isWithdrawn && about.length === 0) continue;
    const before = said.get(id);
    if (!before || before.at <= at) said.set(id, { at, yes: !isWithdrawn && about.some(({ granted }) => granted) });
  }
  return new Set([...said].filter(([, { yes }]) => yes).map(([id]) => id));
}

/** Queues the news for those who agreed to it, each with a personal link of its own to say no with; returns how many. */
export async function sendUpdate(db: Db, petition: StoredPetition, { title, text }: PetitionUpdate, { siteId, now }: { siteId: string; now: string }): Promise<number> {
  const purposes = newsPurposes(petition);
  if (purposes.length === 0) return 0;
  const records = await db.selectFrom('consent_records').select(['signature_id', 'at', 'data']).where('petition_id', '=', petition.id).orderBy('position').execute();
  const agreed = agreedTo(records, purposes);
  const signers = await db.selectFrom('signatures').select(['id', 'name', 'guardian_name', 'email', 'language']).where('petition_id', '=', petition.id).where('state', '=', 'confirmed').where('test', '=', 0).where('email', 'is not', null).execute();
  const receivers = signers.filter(({ id }) => agreed.has(id));
  for (const { id, name, guardian_name: guardian, email, language } of receivers) {
    const token = makeToken();
    await db.insertInto('manage_links').values({ token_hash: hashToken(token), signature_id: id, created_at: now }).execute();
    const data = { petitionId: petition.id, name: guardian ?? name ?? '', token, title, text } satisfies MailRows['update'];
    await db.insertInto('mails').values(mailRow({ siteId, signatureId: id, kind: 'update', recipient: email ?? '', language, data, now, expires: null })).execute();
  }
  return receivers.length;
}
