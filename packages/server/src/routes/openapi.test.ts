import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestServer } from '../open-test-server.test.page.ts';
import { openTestStore } from '../store/open-test-store.test.page.ts';
import { buildServer } from '../build-server.ts';
import { apiRoutes } from './api-routes.ts';
import { routerPath } from './add-api-routes.ts';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown>; parameters?: { name: string }[] }>>;
  components: { schemas: Record<string, { properties?: Record<string, unknown>; required?: string[]; type?: string; anyOf?: unknown[] }> };
}

test('describes every route that there is, and no other', async (context) => {
  const store = await openTestStore(context);
  const app = buildServer({ petitions: { store, secret: 'secret', publicUrl: 'https://a.example' } });
  context.after(() => app.close());
  const there: string[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) if (each !== 'HEAD' && each !== 'OPTIONS') there.push(`${each} ${url}`);
  });
  const { paths } = (await app.inject('/api/openapi.json')).json<Document>();
  const told = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${routerPath(path)}`));
  const aliases = new Set(['GET /api', 'GET /metrics']);
  assert.deepEqual(told.filter((route) => !aliases.has(route)).toSorted(), there.filter((route) => !aliases.has(route)).toSorted());
});

test('says what is sent and answered by the schemas that the routes check with', async (context) => {
  const { app } = await openTestServer(context);
  const answer = await app.inject('/api/openapi.json');
  const { openapi, paths, components } = answer.json<Document>();
  assert.deepEqual([openapi, answer.headers['access-control-allow-origin']], ['3.1.0', '*']);
  assert.deepEqual(components.schemas['SignRequest']?.required?.toSorted(), ['consents', 'email', 'language', 'name']);
  assert.ok(components.schemas['ReadPetitionAnswer']?.properties?.['counts']);
  assert.equal(components.schemas['ConfirmRequest']?.anyOf?.length, 2);
  const sign = paths['/api/v1/petitions/{id}/signatures']?.['post'];
  assert.deepEqual(sign?.parameters?.map(({ name }) => name), ['id', 'Idempotency-Key']);
  assert.deepEqual(Object.keys(sign?.responses ?? {}), ['202', '400', '403', '404', '409', '413', '415', '422', '429']);
});

test('refers to no schema that is not there', async (context) => {
  const { app } = await openTestServer(context);
  const { body } = await app.inject('/api/openapi.json');
  const { components } = JSON.parse(body) as Document;
  for (const [, name] of body.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) assert.ok(components.schemas[name ?? ''], `${name} is not there`);
});

test('can be read as a page without script, every operation on it', async (context) => {
  const { app } = await openTestServer(context);
  const answer = await app.inject('/api/');
  assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
  assert.match(String(answer.headers['content-security-policy']), /^default-src 'none'; style-src 'sha256-/);
  assert.doesNotMatch(answer.body, /<script| on\w+=/i);
  for (const { name } of apiRoutes) assert.match(answer.body, new RegExp(`id="${name}"`));
  assert.equal((await app.inject('/api')).headers.location, '/api/');
});
