import type { Kysely } from 'kysely';
import { asNotice } from '../store/consents/notices.ts';
import type { Tables } from '../store/tables.ts';

/** Hashes of the texts that are kept as they were, each with its site; those of petitions have none. */
export type KeptHashes = Map<string, string | null>;

const PAGE = 500;

/** Reads every text once, a page at a time; a text whose hash is not its name is as good as none. */
export async function verifyNotices(database: Kysely<Tables>, fault: (siteId: string | null, line: string) => void): Promise<KeptHashes> {
  const kept: KeptHashes = new Map();
  for (let after = ''; ; ) {
    const rows = await database.selectFrom('notices').selectAll().where('hash', '>', after).orderBy('hash').limit(PAGE).execute();
    for (const { hash, site_id, text } of rows) {
      if (asNotice(text).hash === hash) kept.set(hash, site_id);
      else fault(site_id, `notice ${hash}: its text has another hash`);
    }
    after = rows.at(-1)?.hash ?? after;
    if (rows.length < PAGE) return kept;
  }
}
