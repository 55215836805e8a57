import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { EmailSchema, MailedCodeSchema } from '@dugnad/client/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { createRateLimit } from '../../limits/rate-limit.ts';
import { ProblemError } from '../../problem/problem.ts';
import { placeOf } from '../../relay/client-limit.ts';
import type { Desk } from '../desk.ts';
import { sitesOf } from '../people/coordinators.ts';
import { beginSession, csrfToken, endSession, sessionCookie } from '../people/sessions.ts';
import { askForCode, CODE_MINUTES, useCode } from '../people/sign-in.ts';
import { admitBody, admitOrigin, admitSession } from './admit.ts';

const AskSchema = v.object({ email: EmailSchema });
const CodeSchema = v.object({ email: EmailSchema, code: MailedCodeSchema });

const nowOf = (desk: Desk): string => new Date(desk.now()).toISOString();

function answer(reply: FastifyReply, data: unknown, status = 200): FastifyReply {
  return reply.code(status).headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).type('application/json; charset=utf-8').send(JSON.stringify(data));
}

function setCookie(desk: Desk, reply: FastifyReply, token: string): void {
  reply.header('set-cookie', sessionCookie(token, desk.publicUrl().startsWith('https:')));
}

async function begin(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const given = admitBody(CodeSchema, request.body);
  const now = nowOf(desk);
  const token = await desk.store.write(async (db) => {
    const who = await useCode(db, desk, given, now);
    if (!who) return undefined;
    await db.insertInto('desk_audit').values({ id: randomUUID(), at: now, site_id: null, coordinator_id: who.id, action: 'sign-in', petition_id: null, subject: null, detail: '{}' }).execute();
    return beginSession(db, who.id, now);
  });
  if (token === undefined) throw new ProblemError('code-wrong', 'These are not the digits of the last mail, or it is too old, or it was tried too often.');
  setCookie(desk, reply, token);
  return answer(reply, {});
}

async function end(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const now = nowOf(desk);
  const { idHash, coordinator } = await admitSession(desk, request, now);
  await desk.store.write(async (db) => {
    await endSession(db, idHash);
    await db.insertInto('desk_audit').values({ id: randomUUID(), at: now, site_id: null, coordinator_id: coordinator.id, action: 'sign-out', petition_id: null, subject: null, detail: '{}' }).execute();
  });
  setCookie(desk, reply, '');
  return answer(reply, {});
}

/** In and out. Whether an address is known can be told neither by the answer nor by how long it takes. */
export function addSignInRoutes(scope: FastifyInstance, desk: Desk): void {
  const hour = { count: desk.signInsAnHour, windowMs: 3_600_000 };
  const waitOf = createRateLimit({ burst: { ...hour, windowMs: 3_600_000 }, sustained: hour, now: desk.now });

  function admit(request: FastifyRequest): void {
    admitOrigin(desk, request);
    const retryAfter = waitOf(placeOf(request.ip));
    if (retryAfter > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter });
  }

  scope.post('/desk/api/sign-in', async (request, reply) => {
    admit(request);
    const { email } = admitBody(AskSchema, request.body);
    await Promise.all([desk.store.write((db) => askForCode(db, desk, email, nowOf(desk))), wait(desk.signInMs)]);
    return answer(reply, { minutes: CODE_MINUTES }, 202);
  });
  scope.post('/desk/api/sign-in/code', async (request, reply) => {
    admit(request);
    return begin(desk, request, reply);
  });
  scope.get('/desk/api/session', { exposeHeadRoute: false }, async (request, reply) => {
    admitOrigin(desk, request);
    const { coordinator, token, expires } = await admitSession(desk, request, nowOf(desk));
    const sites = await sitesOf(desk.store.database, coordinator.id);
    return answer(reply, { name: coordinator.name, email: coordinator.email, csrf: csrfToken(desk.secret, token), expires, sites });
  });
  scope.delete('/desk/api/session', async (request, reply) => {
    admitOrigin(desk, request);
    return end(desk, request, reply);
  });
}
