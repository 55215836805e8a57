import type { ConsentRecord } from '@dugnad/client/model';
import type { Connection, Database } from '../database/database.ts';
import type { ChainEnd } from '../signing/consent-row.ts';
import { countChoices } from './count-choices.ts';
import { addSiteNotices, asNotice, keptOf } from './notices.ts';
import { seal } from './seal.ts';

/** What visitors chose at a site's own question, with the texts that it is about. */
export interface SiteChoices {
  records: readonly ConsentRecord[];
  /** Each as `siteNoticeText` wrote it. */
  notices: readonly string[];
}

/** Kept, or nothing was: a text is missing, or the site has added too many today. */
export type ChoicesOutcome = 'kept' | 'notice-unknown' | 'too-many-notices';

// Whoever adds to a site's chain holds this row until the commit, in either database: nobody else gets the same place.
const LOCK = `INSERT INTO consent_chains (site_id, position, hash, at, unlinked) VALUES ($1, 0, '', $2, 0)
  ON CONFLICT (site_id) DO UPDATE SET position = consent_chains.position RETURNING position, hash`;
const KEEP = `INSERT INTO site_consents (record_id, site_id, event, notice_version, notice_hash, at, data, hash, previous, position)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (record_id) DO NOTHING RETURNING record_id`;
const END = 'UPDATE consent_chains SET position = $2, hash = $3, at = $4 WHERE site_id = $1';
const COUNT = `INSERT INTO consent_counts (site_id, day, notice_version, subject, outcome, count) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (site_id, day, notice_version, subject, outcome) DO UPDATE SET count = consent_counts.count + excluded.count`;

/** One after the other, for each is sealed with the one before it; those that are there already are left out. */
async function addRecords(connection: Connection, siteId: string, { records, now, after }: { records: readonly ConsentRecord[]; now: string; after: ChainEnd }): Promise<{ added: ConsentRecord[]; end: ChainEnd }> {
  let end = after;
  const added: ConsentRecord[] = [];
  for (const record of records) {
    const data = JSON.stringify({ ...record, at: { ...record.at, server: now } });
    const next = { position: end.position + 1, hash: seal(end.hash, data) };
    const values = [record.recordId, siteId, record.event, record.noticeVersion, record.noticeHash, now, data, next.hash, end.hash, next.position];
    const [kept] = await connection.all<{ record_id: string }>(KEEP, values);
    if (!kept) continue;
    end = next;
    added.push(record);
  }
  return { added, end };
}

async function keep(connection: Connection, siteId: string, { records, notices }: SiteChoices, now: string): Promise<ChoicesOutcome> {
  const [after] = await connection.all<ChainEnd>(LOCK, [siteId, now]);
  const pointedAt = [...new Set(records.map(({ noticeHash }) => noticeHash))];
  const sent = new Map(notices.map((text) => asNotice(text)).map((notice) => [notice.hash, notice]));
  const there = await keptOf(connection, pointedAt);
  const missing = pointedAt.filter((each) => !there.has(each));
  // What no record points at is not kept.
  const fresh = missing.flatMap((each) => sent.get(each) ?? []);
  if (fresh.length < missing.length) return 'notice-unknown';
  if (!(await addSiteNotices(connection, siteId, fresh, now))) return 'too-many-notices';
  const { added, end } = await addRecords(connection, siteId, { records, now, after: after ?? { position: 0, hash: '' } });
  if (added.length === 0) return 'kept';
  for (const { day, notice_version, subject, outcome, count } of countChoices(siteId, added, now)) connection.send(COUNT, [siteId, day, notice_version, subject, outcome, count]);
  connection.send(END, [siteId, end.position, end.hash, now]);
  return 'kept';
}

/** Records, texts, counts and the end of the chain in one commit. The same `recordId` again is the same record. */
export function keepChoices(database: Database, siteId: string, choices: SiteChoices, now: string): Promise<ChoicesOutcome> {
  return database.transaction((connection) => keep(connection, siteId, choices, now));
}
