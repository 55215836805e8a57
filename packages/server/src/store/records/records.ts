import { createGroupCommit } from '../commit/group-commit.ts';
import { keepChoices } from '../consents/keep-choices.ts';
import { keepPetitionNotices, readNotice, readSiteNotices } from '../consents/notices.ts';
import type { Database } from '../database/database.ts';
import { readRevisions } from '../petitions/petitions.ts';
import type { AbuseReport, RecordStore, StoredAnswer } from '../record-store.ts';

const KEEP_ANSWER = 'INSERT INTO answers (key, fingerprint, status, body, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (key) DO NOTHING';
/** Many in one statement, where statements travel. */
const KEEP_ANSWERS = `INSERT INTO answers (key, fingerprint, status, body, at)
  SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[]) ON CONFLICT (key) DO NOTHING`;
// Whoever holds it may take it again; another one only once it has run out.
const TAKE = `INSERT INTO leases (name, holder, until) VALUES ($1, $2, $3)
  ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until WHERE leases.holder = excluded.holder OR leases.until <= $4 RETURNING holder`;

async function keepReport(database: Database, { id, petitionId, reason, text, email, at }: AbuseReport): Promise<void> {
  await database.transaction(async (connection) => connection.insert({ abuse_reports: [{ id, petition_id: petitionId, reason, text, email: email ?? null, at }] }));
}

async function readAnswer(database: Database, key: string): Promise<StoredAnswer | undefined> {
  const [row] = await database.all<StoredAnswer>('SELECT fingerprint, status, body FROM answers WHERE key = $1', [key]);
  return row && { fingerprint: row.fingerprint, status: row.status, body: row.body };
}

type AnswerRow = readonly [key: string, fingerprint: string, status: string, body: string, at: string];

/** Answers that come together share a commit, as what they answer does. */
async function keepAnswers(database: Database, rows: readonly AnswerRow[]): Promise<undefined[]> {
  await database.transaction(async (connection) => {
    if (database.kind === 'postgres') await connection.all(KEEP_ANSWERS, [0, 1, 2, 3, 4].map((column) => rows.map((row) => row[column] ?? '')));
    else for (const row of rows) await connection.all(KEEP_ANSWER, row);
  });
  return rows.map(() => undefined);
}

/** What the server notes beside petitions and signatures. */
export function recordsIn(database: Database): RecordStore {
  const answers = createGroupCommit((rows: readonly AnswerRow[]) => keepAnswers(database, rows));
  return {
    keepReport: (report) => keepReport(database, report),
    readAnswer: (key) => readAnswer(database, key),
    keepAnswer: (key, { fingerprint, status, body }, now) => answers.add([key, fingerprint, String(status), body, now]),
    keepConsentEvents: (siteId, choices, now) => keepChoices(database, siteId, choices, now),
    readNotice: (hash) => readNotice(database, hash),
    readSiteNotices: (hashes) => readSiteNotices(database, hashes),
    keepPetitionNotices: (notices, now) => keepPetitionNotices(database, notices, now),
    async readNotices(petitionId) {
      return (await readRevisions(database, petitionId)).map(({ noticeVersion, consents }) => ({ noticeVersion, consents }));
    },
    async forgetAnswers(before) {
      return (await database.transaction((connection) => connection.all('DELETE FROM answers WHERE at < $1 RETURNING key', [before]))).length;
    },
    async takeLease(name, holder, now, until) {
      const [row] = await database.transaction((connection) => connection.all<{ holder: string }>(TAKE, [name, holder, until, now]));
      return row?.holder === holder;
    },
  };
}
