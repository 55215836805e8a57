import { hashToken, makeToken, signText } from '../../secrets/make-secrets.ts';
import type { Db } from '../desk.ts';
import type { CoordinatorRow } from '../store/desk-tables.ts';

const MINUTE = 60_000;
/** Without a sign of life: the machine may be one that others use too. */
const IDLE = 60 * MINUTE;
const LONGEST = 12 * 60 * MINUTE;
/** Named for what it is, not for us. */
export const SESSION_COOKIE = 'desk-session';

const moment = (time: number): string => new Date(time).toISOString();

/** Begins a session; only the hash of its token is kept. */
export async function beginSession(db: Db, coordinatorId: string, now: string): Promise<string> {
  const token = makeToken();
  await db.insertInto('desk_sessions').values({ id_hash: hashToken(token), coordinator_id: coordinatorId, created: now, seen: now, expires: moment(Date.parse(now) + LONGEST) }).execute();
  return token;
}

export interface Session {
  coordinator: CoordinatorRow;
  idHash: string;
  seen: string;
  /** When it ends whatever happens. */
  expires: string;
}

/** The session of a token while it lives. */
export async function readSession(db: Db, token: string, now: string): Promise<Session | undefined> {
  const row = await db
    .selectFrom('desk_sessions')
    .innerJoin('desk_coordinators', 'desk_coordinators.id', 'desk_sessions.coordinator_id')
    .selectAll('desk_coordinators')
    .select(['desk_sessions.id_hash', 'desk_sessions.seen', 'desk_sessions.expires'])
    .where('desk_sessions.id_hash', '=', hashToken(token))
    .executeTakeFirst();
  if (!row || row.expires <= now || Date.parse(row.seen) + IDLE <= Date.parse(now)) return undefined;
  const { id_hash: idHash, seen, expires, ...coordinator } = row;
  return { coordinator, idHash, seen, expires };
}

/** Somebody is there: once a minute is enough. */
export function isStale({ seen }: Session, now: string): boolean {
  return Date.parse(seen) + MINUTE <= Date.parse(now);
}

export async function touchSession(db: Db, idHash: string, now: string): Promise<void> {
  await db.updateTable('desk_sessions').set({ seen: now }).where('id_hash', '=', idHash).execute();
}

export async function endSession(db: Db, idHash: string): Promise<void> {
  await db.deleteFrom('desk_sessions').where('id_hash', '=', idHash).execute();
}

/** What each write of a session carries: another site can neither read nor guess it. */
export function csrfToken(secret: string, sessionToken: string): string {
  return signText(secret, 'csrf', sessionToken);
}

/** The token in the request's cookies. */
export function sessionToken(cookies: string | undefined): string | undefined {
  for (const pair of (cookies ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === SESSION_COOKIE && value) return value;
  }
  return undefined;
}

/** `Set-Cookie` that begins a session, or ends it with an empty token. */
export function sessionCookie(token: string, isSecure: boolean): string {
  const age = token === '' ? 0 : LONGEST / 1000;
  return `${SESSION_COOKIE}=${token}; Path=/desk; HttpOnly; SameSite=Strict; Max-Age=${age}${isSecure ? '; Secure' : ''}`;
}
