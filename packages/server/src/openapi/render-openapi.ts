interface Operation {
  operationId: string;
  summary: string;
  parameters?: { name: string; in: string; required: boolean; description?: string }[];
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses: Record<string, { description: string }>;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** Backticks are code. */
function words(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

function refOf({ schema }: { schema: unknown }): string {
  const { $ref } = schema as { $ref?: string };
  return $ref?.split('/').at(-1) ?? '';
}

function body(operation: Operation): string {
  const names = Object.values(operation.requestBody?.content ?? {}).map(refOf);
  return names.map((name) => `<p>Body: <a href="#schema-${escapeHtml(name)}"><code>${escapeHtml(name)}</code></a></p>`).join('');
}

function parameters({ parameters: list = [] }: Operation): string {
  if (list.length === 0) return '';
  const items = list.map(({ name, in: place, required, description = '' }) => `<li><code>${escapeHtml(name)}</code> (${escapeHtml(place)}${required ? '' : ', optional'}) ${words(description)}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function section(path: string, method: string, operation: Operation): string {
  const answers = Object.entries(operation.responses).map(([status, { description }]) => `<dt>${escapeHtml(status)}</dt><dd>${words(description)}</dd>`);
  return `<section><h2 id="${escapeHtml(operation.operationId)}"><code>${method.toUpperCase()} ${escapeHtml(path)}</code></h2><p>${words(operation.summary)}</p>${parameters(operation)}${body(operation)}<dl>${answers.join('')}</dl></section>`;
}

/** The style of the page, apart so that its hash can be allowed. */
export const openApiStyle = 'body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:60rem;margin:auto;padding:1rem;color-scheme:light dark}code,pre{font-size:1rem;overflow-wrap:anywhere}pre{white-space:pre-wrap}h2{margin-block-start:2.5rem}dt{font-weight:bold}';

/** The document as a page that can be read without script. */
export function renderOpenApi(document: { [key: string]: unknown }): string {
  const { paths, components, info } = document as { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, unknown> }; info: { title: string; description: string } };
  const sections = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => section(path, method, operation)));
  const schemas = Object.entries(components.schemas).map(([name, schema]) => `<details id="schema-${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary><pre>${escapeHtml(JSON.stringify(schema, null, 2))}</pre></details>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(info.title)}</title><style>${openApiStyle}</style></head><body><h1>${escapeHtml(info.title)}</h1><p>${words(info.description)}</p><p><a href="openapi.json">openapi.json</a></p>${sections.join('')}<h2>Schemas</h2>${schemas.join('')}</body></html>`;
}
