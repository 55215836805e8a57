import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../problem/problem.ts';
import { sameSecret } from '../../secrets/make-secrets.ts';
import { checkBody } from '../../signing/check-signature.ts';
import type { Desk } from '../desk.ts';
import { csrfToken, isStale, readSession, sessionToken, touchSession } from '../people/sessions.ts';
import type { Session } from '../people/sessions.ts';
import { ROLES } from '../store/desk-tables.ts';
import type { Role } from '../store/desk-tables.ts';
import type * as v from 'valibot';

/** Only pages of this server ask the desk: a cookie alone is never enough. */
export function admitOrigin(desk: Desk, request: FastifyRequest): void {
  const { origin, 'sec-fetch-site': from } = request.headers;
  const own = new URL(desk.publicUrl()).origin;
  const isOther = ![undefined, own].includes(origin) || ![undefined, 'same-origin', 'none'].includes(from);
  const isBlind = request.method !== 'GET' && origin === undefined && from !== 'same-origin';
  if (isOther || isBlind) throw new ProblemError('origin-refused', 'The desk takes requests only from its own pages.');
}

/** Who is asking; keeps the session awake. */
export async function admitSession(desk: Desk, request: FastifyRequest, now: string): Promise<Session & { token: string }> {
  const token = sessionToken(request.headers.cookie);
  const session = token === undefined ? undefined : await readSession(desk.store.database, token, now);
  if (token === undefined || session === undefined) throw new ProblemError('unauthorised', 'Sign in first.');
  if (request.method !== 'GET') {
    const given = request.headers['x-csrf-token'];
    if (typeof given !== 'string' || !sameSecret(given, csrfToken(desk.secret, token))) throw new ProblemError('forbidden', 'Send the token of the session as X-CSRF-Token.');
  }
  if (isStale(session, now)) await desk.store.write((db) => touchSession(db, session.idHash, now));
  return { ...session, token };
}

/** The one place where roles are compared. Whoever has none on a site learns not even that it is there. */
export async function admitRole(desk: Desk, coordinatorId: string, siteId: string, needed: Role): Promise<void> {
  const row = await desk.store.database.selectFrom('desk_roles').select('role').where('coordinator_id', '=', coordinatorId).where('site_id', '=', siteId).executeTakeFirst();
  if (!row) throw new ProblemError('not-found', 'There is no such site for you.');
  if (ROLES.indexOf(row.role) < ROLES.indexOf(needed)) throw new ProblemError('forbidden', `This needs the role ${needed}.`);
}

/** What was sent, as the schema has it. */
export function admitBody<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const checked = checkBody(schema, body ?? {});
  if (!checked.ok) throw new ProblemError('invalid-input', 'Something in what was sent cannot be taken.', { errors: checked.errors });
  return checked.value;
}
