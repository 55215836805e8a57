import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { problemKinds } from '../problem/problem.ts';
import type { ProblemCode } from '../problem/problem.ts';
import type { ApiRoute } from '../routes/api-routes.ts';
import { otherPaths } from './other-paths.ts';

type Json = { [key: string]: unknown };

const ALWAYS: Readonly<Record<ApiRoute['kind'], readonly ProblemCode[]>> = {
  read: [],
  write: ['bad-request', 'idempotency-key-missing', 'origin-refused', 'in-progress', 'too-large', 'media-type', 'invalid-input', 'idempotency-key-reused'],
  admin: ['bad-request', 'unauthorised', 'too-large', 'media-type', 'invalid-input'],
};

/** Where a code has another status than in the table: a body that is too large. */
function statusOf(code: ProblemCode): number {
  return code === 'too-large' ? 413 : problemKinds[code][0];
}

function schemaOf(schema: GenericSchema, typeMode: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode, errorMode: 'ignore' });
  return rest;
}

function parametersOf({ path, kind, name, query = [] }: ApiRoute): Json[] {
  const ofPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({ name: parameter, in: 'path', required: true, schema: { type: 'string' } }));
  const behindIt = query.map((each) => ({ ...each, in: 'query', required: false, explode: true, schema: { type: 'array', items: { type: 'string' } } }));
  const inPath = [...ofPath, ...behindIt];
  if (kind === 'write') return [...inPath, { name: 'Idempotency-Key', in: 'header', required: true, description: 'One UUID for each intent; sent again with the same body, it is answered again and done once.', schema: { type: 'string', format: 'uuid' } }];
  return kind === 'read' && name !== 'readSignature' && name !== 'readReceipt' ? [...inPath, { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } }] : inPath;
}

function problemAnswers(codes: readonly ProblemCode[]): Json {
  const statuses = [...new Set(codes.map(statusOf))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const words = codes.filter((code) => statusOf(code) === status).map((code) => `\`${code}\`: ${problemKinds[code][1]}`);
      return [String(status), { description: words.join('. '), content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }];
    }),
  );
}

function schemaName(route: ApiRoute, part: 'Request' | 'Answer'): string {
  return `${route.name.charAt(0).toUpperCase()}${route.name.slice(1)}${part}`;
}

function content(name: string, type = 'application/json'): Json {
  return { [type]: { schema: { $ref: `#/components/schemas/${name}` } } };
}

function operation(route: ApiRoute): Json {
  return {
    operationId: route.name,
    summary: route.summary,
    ...(route.kind === 'admin' && { security: [{ admin: [] }] }),
    parameters: parametersOf(route),
    ...(route.body !== undefined && { requestBody: { required: true, content: content(schemaName(route, 'Request')) } }),
    responses: {
      [String(route.status)]: { description: 'Done.', content: content(schemaName(route, 'Answer'), route.type) },
      ...problemAnswers([...route.problems, ...ALWAYS[route.kind]]),
    },
  };
}

const problemSchema: Json = {
  type: 'object',
  description: 'RFC 9457. The last part of `type` is the code; the words are for developers.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'errors'],
  properties: {
    type: { type: 'string', enum: Object.keys(problemKinds).map((code) => `/problems/${code}`) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: { type: 'array', items: { type: 'object', required: ['pointer', 'code'], properties: { pointer: { type: 'string' }, code: { type: 'string' } } } },
  },
};

function pathsOf(routes: readonly ApiRoute[]): Record<string, Json> {
  const paths: Record<string, Json> = structuredClone(otherPaths);
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  return paths;
}

function schemasOf(routes: readonly ApiRoute[]): Json {
  const named = routes.flatMap((route) => {
    const answer = [schemaName(route, 'Answer'), schemaOf(route.answer, 'output')] as const;
    return route.body === undefined ? [answer] : [answer, [schemaName(route, 'Request'), schemaOf(route.body, 'input')] as const];
  });
  return { Problem: problemSchema, ...Object.fromEntries(named) };
}

/** The interface as OpenAPI 3.1 describes it, made of the same table and schemas that the routes work with. */
export function buildOpenApi(routes: readonly ApiRoute[], publicUrl: string): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Petitions, signatures, volunteering and consent records', version: '1', description: 'No cookies either way. Public reads are open to every site; writes come from the origins that a site names.' },
    servers: [{ url: publicUrl }],
    paths: pathsOf(routes),
    components: { schemas: schemasOf(routes), securitySchemes: { admin: { type: 'http', scheme: 'bearer' } } },
  };
}
