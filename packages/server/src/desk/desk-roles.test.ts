import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestDesk } from './desk-tools.test.page.ts';
import { deskRoutes } from './routes/add-desk.ts';
import { ROLES } from './store/desk-tables.ts';

const pathOf = (path: string): string => path.slice(1).replace(':petition', 'skatepark').replace(/:\w+/g, 'nothing-there');

test('lets each role do what it may and nothing more, on every route', async (context) => {
  const desk = await openTestDesk(context);
  for (const role of ROLES) {
    const ask = await desk.as(role);
    for (const route of deskRoutes) {
      const { statusCode, body } = await ask(route.method, pathOf(route.path));
      const may = ROLES.indexOf(role) >= ROLES.indexOf(route.role);
      const name = `${role} ${route.method} ${route.path}: ${statusCode} ${body.slice(0, 200)}`;
      assert.ok(statusCode < 500, name);
      assert.equal(statusCode === 403, !may, name);
    }
  }
});

test('asks everybody who is not signed in to do so, on every route', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  for (const route of deskRoutes) {
    for (const cookie of [undefined, 'desk-session=made-up', 'other=1; desk-session=']) {
      const { statusCode } = await ask(route.method, pathOf(route.path), {}, { cookie });
      assert.equal(statusCode, 401, `${route.method} ${route.path}`);
    }
  }
});

test('takes no write without the token of its own session', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  const other = await desk.as('editor');
  for (const route of deskRoutes.filter(({ method }) => method !== 'GET')) {
    for (const csrf of [undefined, '', 'made-up', other.csrf]) {
      const { statusCode } = await ask(route.method, pathOf(route.path), {}, { 'x-csrf-token': csrf });
      assert.equal(statusCode, 403, `${route.method} ${route.path} ${csrf}`);
    }
  }
});

for (const [name, headers] of Object.entries({
  'another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'another origin of the same site': { origin: 'https://shop.petitions.example', 'sec-fetch-site': 'same-site' },
  'a page without an origin': { origin: 'null', 'sec-fetch-site': undefined },
  'something that tells nothing': { origin: undefined, 'sec-fetch-site': undefined },
})) {
  test(`takes no write from ${name}, even with a cookie and a token`, async (context) => {
    const desk = await openTestDesk(context);
    const ask = await desk.as('owner');
    const { statusCode, json } = await ask('POST', 'petitions', { id: 'mine', title: 'Mine' }, headers);
    assert.equal(statusCode, 403);
    assert.equal(json<{ type: string }>().type, '/problems/origin-refused');
  });
}

test('takes nothing but JSON', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    assert.equal((await ask('POST', 'petitions', { id: 'mine', title: 'Mine' }, { 'content-type': type })).statusCode, 415, type);
  }
});

test('shows nobody a site or a petition that is not theirs', async (context) => {
  const desk = await openTestDesk(context);
  await desk.store.saveSite({ id: 'other', name: 'Another association', origins: [] });
  const ask = await desk.as('owner');
  assert.equal((await ask('GET', '/desk/api/sites/other/petitions')).statusCode, 404);
  assert.equal((await ask('GET', '/desk/api/sites/nowhere/petitions')).statusCode, 404);
  await desk.store.write(async (db) => db.insertInto('desk_roles').values({ coordinator_id: ask.id, site_id: 'other', role: 'owner' }).execute());
  for (const path of ['', '/signatures', '/notice', '/sheets', '/comments', '/days']) assert.equal((await ask('GET', `/desk/api/sites/other/petitions/skatepark${path}`)).statusCode, 404, path);
});

test('gives a new owner the site, and never leaves it without one', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  const seat = { email: 'Kari@Gronlia.example', name: 'Kari Nordmann', role: 'helper' };
  const { id } = (await ask('POST', 'coordinators', seat)).json<{ id: string }>();
  assert.equal((await ask('DELETE', `coordinators/${ask.id}`)).statusCode, 409);
  assert.equal((await ask('POST', 'coordinators', { ...seat, email: 'kari@gronlia.example', role: 'owner' })).json<{ id: string }>().id, id);
  assert.equal((await ask('DELETE', `coordinators/${ask.id}`)).statusCode, 200);
  assert.equal((await ask('GET', 'coordinators')).statusCode, 404, 'who has given up the seat is out at once');
});
