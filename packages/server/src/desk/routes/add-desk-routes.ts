import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PostgresAdapter } from 'kysely';
import { ProblemError } from '../../problem/problem.ts';
import { isTaken } from '../../store/database/refused-row.ts';
import type { StoredPetition } from '../../store/petition-store.ts';
import type { Db, Desk } from '../desk.ts';
import { admitBody, admitOrigin, admitRole, admitSession } from './admit.ts';
import type { AskedOfPetition, DeskRoute, WriteRoute } from './desk-route.ts';

const PREFIX = '/desk/api/sites/:site';

/** Where others write at the same time, whoever writes comes after them: nobody edits what has just become another. */
const isShared = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

async function petitionOf(db: Db, siteId: string, id: string, isWritten: boolean): Promise<StoredPetition> {
  const query = db.selectFrom('petitions').select('data').where('id', '=', id).where('site_id', '=', siteId);
  const row = await (isWritten && isShared(db) ? query.forNoKeyUpdate() : query).executeTakeFirst();
  if (!row) throw new ProblemError('not-found', 'There is no such petition on this site.');
  return JSON.parse(row.data) as StoredPetition;
}

async function askedOf(desk: Desk, route: DeskRoute, request: FastifyRequest): Promise<Omit<AskedOfPetition<unknown>, 'petition'>> {
  admitOrigin(desk, request);
  const now = new Date(desk.now()).toISOString();
  const params = request.params as Record<string, string>;
  const session = await admitSession(desk, request, now);
  const siteId = params['site'] ?? '';
  await admitRole(desk, session.coordinator.id, siteId, route.role);
  const body = route.method === 'GET' ? undefined : admitBody(route.body, request.body);
  return { desk, db: desk.store.database, who: session.coordinator, siteId, params, query: request.query as Record<string, string>, body, request, now };
}

/** Most routes are of a petition; for the others nothing is read, and nobody asks for it. */
async function withPetition(asked: Omit<AskedOfPetition<unknown>, 'petition'>): Promise<AskedOfPetition<unknown>> {
  const { petition: id } = asked.params;
  if (id === undefined) return asked as AskedOfPetition<unknown>;
  return { ...asked, petition: await petitionOf(asked.db, asked.siteId, id, asked.request.method !== 'GET') };
}

/** Where somebody else was first by a moment, it is asked once more: then that is seen, and can be told. */
async function write(route: WriteRoute, asked: Omit<AskedOfPetition<unknown>, 'petition'>): Promise<unknown> {
  try {
    return await writeOnce(route, asked);
  } catch (error) {
    if (!isTaken(error)) throw error;
    return writeOnce(route, asked);
  }
}

/** Done and written down, or neither. */
async function writeOnce(route: WriteRoute, asked: Omit<AskedOfPetition<unknown>, 'petition'>): Promise<unknown> {
  return asked.desk.store.write(async (db, connection) => {
    const { answer, audit } = await route.run(await withPetition({ ...asked, db }), connection);
    const row = { id: randomUUID(), at: asked.now, site_id: asked.siteId, coordinator_id: asked.who.id, action: audit.action };
    await db
      .insertInto('desk_audit')
      .values({ ...row, petition_id: asked.params['petition'] ?? null, subject: audit.subject ?? null, detail: JSON.stringify(audit.detail ?? {}) })
      .execute();
    return answer ?? {};
  });
}

/** A page instead of data: only the preview is one. */
export interface PageAnswer {
  page: string;
  policy: string;
}

function send(reply: FastifyReply, answer: unknown): FastifyReply {
  reply.headers({ 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
  if (answer !== null && typeof answer === 'object' && 'page' in answer) {
    const { page, policy } = answer as PageAnswer;
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page);
  }
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
}

/** Registers every row of a table of routes: session, token, role, body and trail are looked after here and nowhere else. */
export function addDeskRoutes(scope: FastifyInstance, desk: Desk, routes: readonly DeskRoute[]): void {
  for (const route of routes) {
    scope.route({
      method: route.method,
      url: `${PREFIX}${route.path}`,
      exposeHeadRoute: false,
      ...('bodyLimit' in route && { bodyLimit: route.bodyLimit }),
      async handler(request, reply) {
        const asked = await askedOf(desk, route, request);
        const answer = route.method === 'GET' ? await route.run({ ...(await withPetition(asked)), body: undefined }) : await write(route, asked);
        return send(reply, answer);
      },
    });
  }
}
