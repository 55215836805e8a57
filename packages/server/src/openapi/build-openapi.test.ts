import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { problemKinds } from '../problem/problem.ts';
import type { ProblemCode } from '../problem/problem.ts';
import { apiRoutes } from '../routes/api-routes.ts';
import type { ApiRoute } from '../routes/api-routes.ts';
import { buildOpenApi } from './build-openapi.ts';
import { mistakesIn, partsOf } from './json-schema.test.page.ts';
import type { Schema } from './json-schema.test.page.ts';
import { openApiStyle, renderOpenApi } from './render-openapi.ts';

interface Operation {
  operationId: string;
  summary: string;
  security?: unknown[];
  parameters?: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { required: boolean; content: Record<string, { schema: { $ref: string } }> };
  responses: Record<string, { description: string; content: Record<string, { schema: { $ref?: string } }> }>;
}

interface Document {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, unknown> };
}

const documentOf = (routes: readonly ApiRoute[] = apiRoutes): Document => buildOpenApi(routes, 'https://petitions.example') as unknown as Document;
const document = documentOf();
const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));

const route: ApiRoute = { name: 'lendBook', method: 'POST', path: '/api/v1/books/{id}/loans/{day}', summary: 'Lends a `book`.', kind: 'write', body: v.object({ who: v.string() }), status: 202, answer: v.object({ until: v.string() }), problems: ['not-found'] };

/** The one operation of a document that describes one route. */
function operationOf(changes: Partial<ApiRoute> = {}): Operation {
  const changed: ApiRoute = { ...route, ...changes };
  return documentOf([changed]).paths[changed.path]?.[changed.method.toLowerCase()] ?? assert.fail('it is not there');
}

describe('the document of the interface', () => {
  it('is of OpenAPI 3.1 and says where the server is', () => assert.deepEqual([document.openapi, document.servers], ['3.1.0', [{ url: 'https://petitions.example' }]]));
  it('names each operation once', () => assert.equal(new Set(operations.map(({ operation }) => operation.operationId)).size, operations.length));
  it('has a sentence for each operation', () => {
    for (const { operation } of operations) assert.match(operation.summary, /^[A-Z].*\.$/);
  });
  it('can be written as JSON and read back', () => assert.deepEqual(JSON.parse(JSON.stringify(document)), document));
  it('does not name us', () => assert.doesNotMatch(JSON.stringify({ ...document, components: {} }).replaceAll('DUGNAD_', ''), /dugnad/i));
  it('is made afresh each time: what one reader changes, no other sees', () => {
    const first = documentOf();
    for (const path of Object.keys(first.paths)) first.paths[path] = {};
    assert.deepEqual(documentOf(), document);
  });
});

describe('each operation', () => {
  for (const { path, method, operation } of operations) {
    it(`asks for what stands in its path: ${method} ${path}`, () => {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const asked = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      assert.deepEqual(asked.map(({ name }) => name), inPath);
      assert.ok(asked.every(({ required }) => required));
    });
    it(`says what comes when it goes right and when it does not: ${method} ${path}`, () => {
      const statuses = Object.keys(operation.responses);
      assert.ok(statuses.some((status) => status.startsWith('2')));
      for (const [status, { description, content }] of Object.entries(operation.responses)) {
        assert.notEqual(description, '');
        if (Number(status) >= 400) assert.deepEqual(Object.keys(content), ['application/problem+json']);
      }
    });
  }
});

describe('each schema', () => {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    it(`of ${name} is one: known words and types, patterns that compile, nothing required that is not described`, () => {
      for (const [pointer, part] of partsOf(schema)) assert.deepEqual(mistakesIn(part), [], `${name}${pointer}`);
    });
    it(`of ${name} refers to nothing outside`, () => {
      for (const [pointer, part] of partsOf(schema)) {
        const ref = part['$ref'];
        if (typeof ref === 'string') assert.match(ref, /^#\//, `${name}${pointer}`);
      }
    });
  }

  for (const [what, part] of [
    ['an unknown word', { typ: 'string' }],
    ['an unknown type', { type: 'text' }],
    ['a choice of nothing', { enum: [] }],
    ['a pattern that is none', { pattern: '(' }],
    ['a required name that nobody describes', { type: 'object', properties: { a: {} }, required: ['a', 'b'] }],
  ] as const) it(`would be found wrong with ${what}`, () => assert.equal(mistakesIn(part).length, 1));
});

describe('a row of the table of routes', () => {
  it('that writes asks for a key', () => {
    assert.deepEqual(operationOf().parameters?.map(({ name, in: place }) => `${name} ${place}`), ['id path', 'day path', 'Idempotency-Key header']);
  });
  it('that reads may be asked whether it has changed', () => assert.deepEqual(operationOf({ kind: 'read', method: 'GET' }).parameters?.at(-1)?.name, 'If-None-Match'));
  it('may be asked about several things behind its path, none of which has to be said', () => {
    const parameters = operationOf({ kind: 'read', method: 'GET', query: [{ name: 'shelf', description: 'Of this shelf.' }] }).parameters ?? [];
    assert.deepEqual(parameters.map(({ name, in: place, required }) => `${name} ${place} ${required}`), ['id path true', 'day path true', 'shelf query false', 'If-None-Match header false']);
    assert.deepEqual(parameters.find(({ name }) => name === 'shelf')?.schema, { type: 'array', items: { type: 'string' } });
  });
  it('of whoever runs the server asks for the token of the server', () => {
    assert.deepEqual(operationOf({ kind: 'admin' }).security, [{ admin: [] }]);
    assert.equal(operationOf().security, undefined);
  });
  it('without a body asks for none', () => {
    const { body: _body, ...without } = route;
    assert.equal(Object.values(documentOf([without]).paths[route.path] ?? {})[0]?.requestBody, undefined);
  });
  it('refers to what is sent and to what is answered by its own name', () => {
    const { requestBody, responses } = operationOf();
    assert.equal(requestBody?.content['application/json']?.schema.$ref, '#/components/schemas/LendBookRequest');
    assert.equal(responses['202']?.content['application/json']?.schema.$ref, '#/components/schemas/LendBookAnswer');
  });
  it('says what need not be sent, and what then holds', () => {
    const body = v.object({ who: v.string(), state: v.optional(v.picklist(['draft', 'open']), 'draft') });
    const { LendBookRequest: sent } = documentOf([{ ...route, body }]).components.schemas;
    assert.deepEqual([sent?.['required'], sent?.['properties']], [['who'], { who: { type: 'string' }, state: { enum: ['draft', 'open'], default: 'draft', type: 'string' } }]);
  });
  it('says under each status all that it may mean', () => {
    const { responses } = operationOf({ problems: ['not-found', 'not-open', 'too-many-requests'] });
    assert.deepEqual(Object.keys(responses), ['202', '400', '403', '404', '409', '413', '415', '422', '429']);
    for (const code of ['in-progress', 'not-open']) assert.ok(responses['409']?.description.includes(`\`${code}\``), code);
    assert.match(responses['413']?.description ?? '', /`too-large`/);
  });
  it('may share its path with another method', () => {
    const two = documentOf([route, { ...route, name: 'readLoan', method: 'GET', kind: 'read' }]);
    assert.deepEqual(Object.keys(two.paths[route.path] ?? {}), ['post', 'get']);
  });
});

describe('what a route may be refused with', () => {
  const codes = Object.keys(problemKinds) as ProblemCode[];
  it('is a closed list of codes', () => {
    const told = (document.components.schemas['Problem']?.['properties'] as { type: { enum: string[] } }).type.enum;
    assert.deepEqual(told, codes.map((code) => `/problems/${code}`));
  });
  for (const code of codes) it(`has a status of a failure and words for developers: ${code}`, () => {
    const [status, title] = problemKinds[code];
    assert.ok(status >= 400 && status < 600);
    assert.match(title, /^[A-Z][^.]+$/);
  });
});

describe('the document as a page', () => {
  const evil = '"><script>alert(1)</script>';
  it('runs nothing, whatever the texts say', () => {
    const page = renderOpenApi(buildOpenApi([{ ...route, name: evil, summary: evil, path: `/api/${evil}` }], evil));
    assert.doesNotMatch(page, /<script/i);
    assert.match(page, /&lt;script&gt;/);
  });
  it('has one heading, a language, a title, and each schema to open', () => {
    const page = renderOpenApi(buildOpenApi(apiRoutes, 'https://petitions.example'));
    assert.equal([...page.matchAll(/<h1>/g)].length, 1);
    assert.match(page, /^<!doctype html><html lang="en">/);
    assert.match(page, /<title>[^<]+<\/title>/);
    for (const name of Object.keys(document.components.schemas)) assert.ok(page.includes(`<details id="schema-${name}">`), name);
  });
  it('leads to each schema that is sent', () => {
    const page = renderOpenApi(buildOpenApi(apiRoutes, ''));
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(target), target);
    assert.equal(ids.size, [...page.matchAll(/ id="([^"]+)"/g)].length, 'no two have one name');
  });
  it('shows words between backticks as code', () => assert.match(renderOpenApi(buildOpenApi([route], '')), /<p>Lends a <code>book<\/code>\.<\/p>/));
  it('has its style in one place, which can be allowed by its hash', () => {
    const page = renderOpenApi(buildOpenApi([route], ''));
    assert.ok(page.includes(`<style>${openApiStyle}</style>`));
    assert.doesNotMatch(page, / style="/);
  });
});
