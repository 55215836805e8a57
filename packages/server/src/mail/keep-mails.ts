import { sql } from 'kysely';
import type { QueryCreator } from 'kysely';
import type { Store } from '../store/store.ts';
import type { MailRow, Tables } from '../store/tables.ts';
import { domainOf } from './mail-address.ts';
import type { MailOutcome, MailPressure, MailQueueStore, NewMail, QueuedMail } from './mail-queue-store.ts';
import { BULK_KINDS } from './mail-rows.ts';

// Written out, as the indices have them: SQLite does not use a partial index for what is bound.
const WAITS = sql<boolean>`state IN ('queued', 'sending')`;
const SENT = sql<boolean>`state = 'sent'`;
const IS_BULK = sql<number>`CASE WHEN kind IN (${sql.join(BULK_KINDS.map((kind) => sql.lit(kind)))}) THEN 1 ELSE 0 END`;

/** As it is put into the table. */
export function mailRowOf({ id, siteId, kind, recipient, languages, data, expires, created }: NewMail): MailRow {
  const written = { languages: JSON.stringify(languages), data: JSON.stringify(data), expires: expires ?? null };
  const fresh = { state: 'queued', tries: 0, next_try: created, created, sent_at: null, error: null } as const;
  return { id, site_id: siteId, signature_id: null, sign_up_id: null, help_request_id: null, kind, recipient, domain: domainOf(recipient), ...written, ...fresh };
}

/** JSON, or nothing at all: a row that somebody else has written must not stop the others. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function mailOf(row: MailRow): QueuedMail {
  const { id, kind, recipient, domain, tries, created, expires } = row;
  const languages = parse(row.languages);
  const known = Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [];
  return { id, siteId: row.site_id, kind, recipient, domain, tries, created, languages: known, data: parse(row.data), ...(expires !== null && { expires }) };
}

async function claim({ kind, write }: Store, { now, until, limit, held }: Parameters<MailQueueStore['claim']>[0]): Promise<QueuedMail[]> {
  const dueIn = (database: QueryCreator<Tables>) => {
    const due = database.selectFrom('mails').select('id').where(WAITS).where('next_try', '<=', now);
    const ordered = (held.length > 0 ? due.where('domain', 'not in', [...held]) : due).orderBy(IS_BULK).orderBy('next_try').limit(limit);
    // Whoever comes at the same time takes the next ones; SQLite lets one write at a time anyway.
    return kind === 'postgres' ? ordered.forUpdate().skipLocked() : ordered;
  };
  const rows = await write((database) =>
    database
      .with((cte) => cte('due').materialized(), dueIn)
      .updateTable('mails')
      .set((set) => ({ state: 'sending', tries: set('tries', '+', 1), next_try: until }))
      .where('id', 'in', (within) => within.selectFrom('due').select('due.id'))
      .returningAll()
      .execute(),
  );
  return rows.map(mailOf).sort((one, other) => (one.created < other.created ? -1 : 1));
}

/** What the row says afterwards. Secrets stay only while the mail may still be sent. */
function changesOf(outcome: MailOutcome): Partial<MailRow> {
  switch (outcome.state) {
    case 'sent':
      return { state: 'sent', sent_at: outcome.at, error: null, data: '{}' };
    case 'queued':
      return { state: 'queued', next_try: outcome.nextTry, error: outcome.error };
    case 'failed':
    case 'bounced':
      return { state: outcome.state, error: outcome.error, data: '{}' };
  }
}

/** Changes a mail that is still ours: whoever took it after us has counted a try more. */
async function change({ write }: Store, { id, tries }: QueuedMail, changes: Partial<MailRow>): Promise<boolean> {
  const [result] = await write((database) => database.updateTable('mails').set(changes).where('id', '=', id).where('state', '=', 'sending').where('tries', '=', tries).execute());
  return (result?.numUpdatedRows ?? 0n) > 0n;
}

async function countRecent({ database }: Store, { since, now }: { since: string; now: string }): Promise<{ domain: string; count: number }[]> {
  const sent = database.selectFrom('mails').select('domain').where(SENT).where('sent_at', '>', since);
  const leaving = database.selectFrom('mails').select('domain').where(WAITS).where('state', '=', 'sending').where('next_try', '>', now);
  const rows = await database
    .selectFrom(sent.unionAll(leaving).as('recent'))
    .select((count) => ['domain', count.fn.countAll<number | string>().as('count')])
    .groupBy('domain')
    .execute();
  return rows.map(({ domain, count }) => ({ domain, count: Number(count) }));
}

async function readPressure({ database }: Store, now: string): Promise<MailPressure> {
  const rows = await database
    .selectFrom('mails')
    .select((count) => ['domain', count.fn.countAll<number | string>().as('count'), count.fn.min('next_try').as('since')])
    .where(WAITS)
    .where('next_try', '<=', now)
    .where('kind', 'not in', [...BULK_KINDS])
    .groupBy('domain')
    .execute();
  const counts = rows.map(({ count }) => Number(count));
  const [since] = rows.map((row) => row.since).sort();
  return { waiting: counts.reduce((sum, count) => sum + count, 0), fullest: Math.max(0, ...counts), ...(since !== undefined && { since }) };
}

/** The queue in the server's own database, SQLite or PostgreSQL. */
export function keepMailsIn(store: Store): MailQueueStore {
  return {
    async add(mail) {
      await store.write((database) => database.insertInto('mails').values(mailRowOf(mail)).execute());
    },
    claim: (request) => claim(store, request),
    settle: (mail, outcome) => change(store, mail, changesOf(outcome)),
    async giveBack(mail, nextTry) {
      await change(store, mail, { state: 'queued', next_try: nextTry, tries: mail.tries - 1 });
    },
    countRecent: (window) => countRecent(store, window),
    readPressure: (now) => readPressure(store, now),
  };
}
