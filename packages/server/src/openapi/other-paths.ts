const plain = (description: string, type: string): { [status: string]: unknown } => ({ '200': { description, content: { [type]: { schema: { type: 'string' } } } } });

/** What is served beside the table: a test holds this list and the routes together. */
export const otherPaths: Record<string, { get: { [key: string]: unknown } }> = {
  '/api/v1/feed': {
    get: {
      operationId: 'readFeed',
      summary: 'Reads a published calendar whose site does not let browsers read it.',
      parameters: [{ name: 'src', in: 'query', required: true, schema: { type: 'string', format: 'uri' } }],
      responses: plain('The calendar.', 'text/calendar'),
    },
  },
  '/notice/{hash}.json': {
    get: {
      operationId: 'readNotice',
      summary: 'What was shown when somebody agreed or chose: the very bytes whose SHA-256 is the name.',
      parameters: [{ name: 'hash', in: 'path', required: true, schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } }],
      responses: { ...plain('The notice. It never changes.', 'application/json'), '404': { description: 'No such text was shown.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } },
    },
  },
  '/api/openapi.json': { get: { operationId: 'readOpenApi', summary: 'This document.', responses: plain('OpenAPI 3.1.', 'application/json') } },
  '/api/': { get: { operationId: 'readApiPage', summary: 'This document, for people.', responses: plain('A page.', 'text/html') } },
  '/health': { get: { operationId: 'readHealth', summary: 'Whether the server and its database answer.', responses: plain('They do.', 'application/json') } },
  '/metrics': { get: { operationId: 'readMetrics', summary: 'Numbers for whoever watches the server.', responses: plain('Prometheus text.', 'text/plain') } },
};
