import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { askDesk, cafeOfWorld, dumpTables, openWholeServer, openWorld } from '../whole/whole-server.test.page.ts';
import type { WholeServer, World } from '../whole/whole-server.test.page.ts';
import { askForHelp, publicUrl } from '../open-test-server.test.page.ts';
import { testRound } from '../contract/feedback-samples.ts';
import { testHelpPoint } from '../contract/help-samples.ts';
import { testOpportunity, testShift, testSignUp } from '../contract/sign-up-samples.ts';
import { testPetition } from '../store/open-test-store.test.page.ts';
import { versionOf as roundVersion } from './feedback/round-routes.ts';
import { versionOf } from './helping/opportunity-edit.ts';
import { versionOf as pointVersion } from './requests/point-edit.ts';
import { putCoordinator } from './people/coordinators.ts';
import { beginSession, csrfToken, SESSION_COOKIE } from './people/sessions.ts';
import { deskRoutes } from './routes/add-desk.ts';
import type { DeskRoute } from './routes/desk-route.ts';
import { ROLES } from './store/desk-tables.ts';
import type { Role } from './store/desk-tables.ts';

const secret = 'a secret of this test alone';

/** A world in which every address of the desk leads to something, and somebody of each role on each of two sites. */
interface Seats {
  server: WholeServer;
  world: World;
  noticeHash: string;
  /** Another request for help, one that a rule has stopped, and a task that is over. */
  more: Record<'request' | 'stopped' | 'over', string>;
  seats: Record<`${Role} of ${'gronlia' | 'nabolag'}` | 'nobody of any site', Record<string, string>>;
}

async function seatOf({ store, clock }: WholeServer, role: Role | undefined, siteId: string): Promise<Record<string, string>> {
  const now = new Date(clock.now).toISOString();
  const token = await store.write(async (db) => {
    const { id } = await putCoordinator(db, { siteId, email: `${role ?? 'nobody'}@${siteId}.example`, name: 'Somebody', role: role ?? 'helper', now });
    if (role === undefined) await db.deleteFrom('desk_roles').where('coordinator_id', '=', id).execute();
    return beginSession(db, id, now);
  });
  return { cookie: `${SESSION_COOKIE}=${token}`, 'x-csrf-token': csrfToken(secret, token) };
}

/** What some routes are for, beside what there is in every world. */
async function openMore(server: WholeServer): Promise<Seats['more']> {
  const { store } = server;
  await askForHelp(server, { person: { name: 'Bo Dahl', phone: '91 00 00 00' } });
  await askForHelp(server, { website: 'https://spam.example' });
  const requests = await store.database.selectFrom('help_requests').select(['id', 'blocked']).orderBy('sent_at').orderBy('id').execute();
  const over = testOpportunity({ id: 'over', shifts: [testShift({ start: '2026-11-20T09:00:00+01:00[Europe/Oslo]', end: '2026-11-20T12:00:00+01:00[Europe/Oslo]' })] });
  await store.saveOpportunity(over);
  await store.signUp(testSignUp({ shiftIds: [] }, { opportunityId: 'over' }));
  await store.saveOpportunity({ ...over, state: 'closed' });
  await store.database.insertInto('volunteer_imports').values({ id: 'brought', opportunity_id: 'cafe-host', at: '2026-11-28T12:00:00.000Z', agreed: 'paper', added: 0, left_out: 0, undone_at: null }).execute();
  const stopped = requests.find(({ blocked }) => blocked === 1)?.id ?? '';
  return { over: 'over', stopped, request: requests.findLast(({ blocked }) => blocked === 0)?.id ?? '' };
}

async function openSeats(context: TestContext): Promise<Seats> {
  const server = await openWholeServer(context);
  await server.store.saveSite({ id: 'nabolag', name: 'Nabolag', origins: [] });
  await server.store.savePetition(testPetition({ id: 'bench', siteId: 'nabolag' }));
  const world = await openWorld(server);
  const { hash } = JSON.parse((await askDesk(server, 'GET', 'petitions/skatepark/notice?lang=nb')).body) as { hash: string };
  // Only whom somebody here knows is asked for help.
  await askDesk(server, 'PUT', `sign-ups/${world.ids.another}/talk`, { outcome: 'had' });
  const seats: Partial<Seats['seats']> = { 'nobody of any site': await seatOf(server, undefined, 'gronlia') };
  for (const role of ROLES) for (const site of ['gronlia', 'nabolag'] as const) seats[`${role} of ${site}`] = await seatOf(server, role, site);
  const more = await openMore(server);
  return { server, world, more, noticeHash: hash, seats: seats as Seats['seats'] };
}

const { id: _round, siteId: _site, state: _state, ...wordsOfRound } = testRound();
const { siteId: _siteOfPoint, state: _stateOfPoint, ...wordsOfPoint } = testHelpPoint();

/** What is rightly sent on each route, so that only the seat decides. */
function bodyFor({ method, path }: DeskRoute, { noticeHash, more, world: { ids } }: Seats): object {
  const petition = testPetition({ revision: 2, contact: { name: 'Kari', phone: '+47 22 33 44 55', languages: [], hours: [] } });
  const bodies: Record<string, object> = {
    'POST /petitions': { id: `new-${randomUUID().slice(0, 8)}`, title: 'Another one' },
    'PUT /petitions/:petition': petition,
    'POST /petitions/:petition/state': { state: 'closed' },
    'POST /petitions/:petition/updates': { title: 'News', text: 'We met.' },
    'PUT /petitions/:petition/comments/:signature': { decision: 'shown' },
    'POST /petitions/:petition/invalidations/preview': { domain: 'spam.example' },
    'POST /petitions/:petition/invalidations': { domain: 'nobody.example' },
    'POST /people/find': { email: 'nobody@example.org' },
    'POST /people/erase': { email: 'nobody@example.org' },
    'POST /petitions/:petition/assisted': { id: randomUUID(), way: 'phone', name: 'Olga Berg', phone: '+47 22 33 44 55', language: 'nb', granted: ['opinion'], noticeHash },
    'POST /petitions/:petition/sheets': { code: 'CD', number: 1 },
    'PUT /petitions/:petition/sheets/:sheet': { number: 4 },
    'POST /petitions/:petition/exports': { format: 'json' },
    'POST /petitions/:petition/hand-overs': { format: 'csv' },
    'POST /opportunities': { id: `new-${randomUUID().slice(0, 8)}`, title: 'Another one' },
    'PUT /opportunities/:opportunity': { ...cafeOfWorld({ title: 'Another title' }), version: versionOf(cafeOfWorld()) },
    'POST /opportunities/:opportunity/state': { state: 'closed' },
    'POST /opportunities/:opportunity/shifts': { shifts: [{ ...testShift(), id: 'another' }] },
    'PUT /opportunities/:opportunity/shifts/:shift': { shifts: [testShift({ capacity: 3 })] },
    'POST /opportunities/:opportunity/exports': { format: 'csv' },
    'POST /opportunities/:opportunity/sign-ups': { id: randomUUID(), way: 'phone', person: { name: 'Olga Berg', phone: '+47 22 33 44 55' }, language: 'nb' },
    'PUT /sign-ups/:signUp/shifts/:shift': { decision: 'released' },
    'POST /feedback/:round/exports': { format: 'csv' },
    'POST /opportunities/:opportunity/anonymised': { agreed: true },
    'POST /opportunities/:opportunity/counts/exports': { format: 'csv' },
    'POST /opportunities/:opportunity/messages': { id: randomUUID(), to: [ids.another], subject: 'On Sunday', text: 'The door is at the back.', language: 'nb' },
    'POST /opportunities/:opportunity/imports/look': { people: [{}] },
    'POST /opportunities/:opportunity/imports': { id: randomUUID(), agreed: 'paper', people: [{ person: { name: 'Olga Berg', phone: '+47 22 33 44 55' }, language: 'nb' }] },
    'POST /feedback': { id: `new-${randomUUID().slice(0, 8)}`, title: 'How was it?' },
    'PUT /feedback/:round': { ...wordsOfRound, title: 'How was it?', version: roundVersion(testRound()) },
    'POST /feedback/:round/state': { state: 'closed' },
    'PUT /help-point': { ...wordsOfPoint, title: 'Ask us', version: pointVersion(testHelpPoint()) },
    'POST /help-point/state': { state: 'closed' },
    'PUT /requests/:request/state': { state: 'talking' },
    'POST /requests/:request/offers': { signUp: ids.another, task: 'Carry a cupboard' },
    'PUT /requests/:request/same': { as: more.request },
    'POST /opportunities/:opportunity/shifts/:shift/offers': { signUp: ids.another },
    'PUT /sign-ups/:signUp/talk': { outcome: 'had' },
    'POST /coordinators': { email: 'new@gronlia.example', name: 'Somebody New', role: 'helper' },
  };
  return bodies[`${method} ${path}`] ?? {};
}

/** What stands for the parameters of a path: of a guardian, of whoever is reminded, of what is over, of what was stopped. */
function realOf({ path }: DeskRoute, { world: { ids }, more }: Seats): Record<string, string> {
  return {
    ...ids,
    ...(path.includes('/guardian-') && { signUp: ids.young }),
    ...(path.endsWith('/:import') && { import: 'brought' }),
    ...(path.includes('/reminder-') && { signUp: ids.reminded }),
    ...(path.includes('/anonymised') && { opportunity: more.over }),
    ...(path === '/requests/:request/released' && { request: more.stopped }),
  };
}

async function ask(seats: Seats, route: DeskRoute, headers: Record<string, string>, site = 'gronlia'): Promise<{ statusCode: number; body: string }> {
  const { server } = seats;
  const petition = site === 'gronlia' ? 'skatepark' : 'bench';
  const real: Record<string, string> = { ...realOf(route, seats), petition };
  const url = `/desk/api/sites/${site}${route.path.replaceAll(/:(\w+)/g, (_, name: string) => real[name] ?? name)}`;
  const isRead = route.method === 'GET';
  const given = { origin: publicUrl, 'sec-fetch-site': 'same-origin', ...(!isRead && { 'content-type': 'application/json' }), ...headers };
  return server.app.inject({ method: route.method, url, headers: given, ...(!isRead && { payload: JSON.stringify(bodyFor(route, seats)) }) });
}

for (const route of deskRoutes) {
  describe(`${route.method} ${route.path}`, () => {
    it(`is for a ${route.role} of the site and whoever may do more, and for nobody else`, async (context) => {
      const seats = await openSeats(context);
      const { 'x-csrf-token': _csrf, ...withoutToken } = seats.seats[`${route.role} of gronlia`];
      const isRead = route.method === 'GET';
      const below = ROLES.slice(0, ROLES.indexOf(route.role));
      const before = await dumpTables(seats.server);
      const refused: [who: string, headers: Record<string, string>, status: number][] = [
        ['somebody without a session', {}, 401],
        ['somebody with a session that is made up', { cookie: `${SESSION_COOKIE}=${'a'.repeat(27)}`, 'x-csrf-token': csrfToken(secret, 'a'.repeat(27)) }, 401],
        ['somebody whose seats were taken', seats.seats['nobody of any site'], 404],
        ...ROLES.map((role): [string, Record<string, string>, number] => [`the ${role} of another site`, seats.seats[`${role} of nabolag`], 404]),
        ...below.map((role): [string, Record<string, string>, number] => [`a ${role}`, seats.seats[`${role} of gronlia`], 403]),
        ...(isRead ? [] : [['whoever has no token', withoutToken, 403], ['whoever has a token of somebody else', { ...withoutToken, 'x-csrf-token': seats.server.session['x-csrf-token'] }, 403]] as [string, Record<string, string>, number][]),
      ];
      for (const [who, headers, status] of refused) {
        const answer = await ask(seats, route, headers);
        assert.equal(answer.statusCode, status, `${who}: ${answer.body.slice(0, 200)}`);
        assert.doesNotMatch(answer.body, /Per Olsen|Anne Hansen|Aud Berg|@example\.org|skate park/, who);
      }
      assert.deepEqual(await dumpTables(seats.server), before, 'whoever was refused has changed nothing');
    });

    for (const role of ROLES.slice(ROLES.indexOf(route.role))) {
      it(`answers the ${role} of its site`, async (context) => {
        const seats = await openSeats(context);
        const answer = await ask(seats, route, seats.seats[`${role} of gronlia`]);
        assert.equal(answer.statusCode, 200, answer.body.slice(0, 300));
      });
    }
  });
}

const ofPetition = deskRoutes.filter(({ path }) => path.includes(':petition'));

describe('a petition of another site', () => {
  it('is not there for anybody who comes by the address of their own site', async (context) => {
    const seats = await openSeats(context);
    const before = await dumpTables(seats.server);
    for (const route of ofPetition) {
      const url = `/desk/api/sites/nabolag${route.path.replace(':petition', 'skatepark').replaceAll(/:(\w+)/g, (_, name: string) => seats.world.ids[name as 'report'] ?? name)}`;
      const headers = { origin: publicUrl, 'sec-fetch-site': 'same-origin', ...seats.seats['owner of nabolag'], ...(route.method !== 'GET' && { 'content-type': 'application/json' }) };
      const { statusCode, body } = await seats.server.app.inject({ method: route.method, url, headers, ...(route.method !== 'GET' && { payload: JSON.stringify(bodyFor(route, seats)) }) });
      assert.equal(statusCode, 404, `${route.method} ${route.path} ${body.slice(0, 200)}`);
    }
    assert.deepEqual(await dumpTables(seats.server), before);
  });

  it('keeps its signers, reports, sheets and decisions, when they are named below a petition of one\'s own', async (context) => {
    const seats = await openSeats(context);
    const before = await dumpTables(seats.server);
    for (const route of deskRoutes.filter(({ path }) => /:(signature|report|sheet|invalidation|coordinator|opportunity|signUp|blocked)/.test(path))) {
      const { statusCode, body } = await ask(seats, route, seats.seats['owner of nabolag'], 'nabolag');
      assert.equal(statusCode, 404, `${route.method} ${route.path} ${body.slice(0, 200)}`);
    }
    assert.deepEqual(await dumpTables(seats.server), before);
  });

  it('is not copied into one\'s own', async (context) => {
    const { server, seats } = await openSeats(context);
    const headers = { origin: publicUrl, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...seats['owner of nabolag'] };
    const answer = await server.app.inject({ method: 'POST', url: '/desk/api/sites/nabolag/petitions', headers, payload: JSON.stringify({ id: 'copied', title: 'Copied', copyOf: 'skatepark' }) });
    assert.equal(answer.statusCode, 404);
    assert.equal(await server.store.readPetition('copied'), undefined);
  });
});
