import { hash } from 'node:crypto';
import type { Connection, Database } from '../database/database.ts';

/** A text that was shown, under its SHA-256. */
export interface KeptNotice {
  hash: string;
  text: string;
}

const READ = 'SELECT text FROM notices WHERE hash = $1';
const READ_OF_SITES = 'SELECT hash, text FROM notices WHERE hash = ANY($1) AND site_id IS NOT NULL';
const THERE = 'SELECT hash FROM notices WHERE hash = ANY($1) FOR SHARE';
const TODAY = 'SELECT count(*) AS number FROM notices WHERE site_id = $1 AND at >= $2';
const KEEP = 'INSERT INTO notices (hash, site_id, text, at) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING';

/** New notices that a site may add on one day (UTC): many times what its texts, languages and services can need. */
export const NOTICES_A_DAY = 500;

export function asNotice(text: string): KeptNotice {
  return { hash: hash('sha256', text), text };
}

export async function readNotice(database: Database, noticeHash: string): Promise<string | undefined> {
  const [row] = await database.all<{ text: string }>(READ, [noticeHash]);
  return row?.text;
}

/** Of sites' own questions. The address is the content, so that it does not matter which site had it first. */
export async function readSiteNotices(database: Database, hashes: readonly string[]): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await database.all<KeptNotice>(READ_OF_SITES, [hashes]);
  return new Map(rows.map((row) => [row.hash, row.text]));
}

/** Which of them are kept; until the commit nobody deletes one. */
export async function keptOf(connection: Connection, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await connection.all<{ hash: string }>(THERE, [hashes]);
  return new Set(rows.map((row) => row.hash));
}

/** Adds what is new, unless the site has had too many today: then none, and false. */
export async function addSiteNotices(connection: Connection, siteId: string, fresh: readonly KeptNotice[], now: string): Promise<boolean> {
  if (fresh.length === 0) return true;
  const [today] = await connection.all<{ number: number | string }>(TODAY, [siteId, now.slice(0, 10)]);
  if (Number(today?.number ?? 0) + fresh.length > NOTICES_A_DAY) return false;
  for (const notice of fresh) connection.send(KEEP, [notice.hash, siteId, notice.text, now]);
  return true;
}

/** Those of petitions: the same hash again is the same notice. In one order, so that two processes do not wait crosswise. */
export async function keepPetitionNotices(database: Database, notices: readonly KeptNotice[], now: string): Promise<void> {
  const inOrder = notices.toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
  await database.transaction(async (connection) => {
    for (const notice of inOrder) connection.send(KEEP, [notice.hash, null, notice.text, now]);
  });
}
