import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { configWords } from '@dugnad/client/consent';
import { ConsentConfigSchema } from '@dugnad/client/model';

type Json = { [key: string]: unknown };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema of one place with its title and description before everything else, and so on downwards. */
function describe(schema: Json, place: string): Json {
  const words = configWords[place];
  const sentence = words === undefined ? '' : [`${words.what.charAt(0).toUpperCase()}${words.what.slice(1)}.`, words.note ?? ''].join(' ').trim();
  const properties = isJson(schema['properties']) ? Object.entries(schema['properties']) : [];
  const below = properties.map(([key, value]): [string, unknown] => [key, isJson(value) ? describe(value, place === '' ? key : `${place}.${key}`) : value]);
  return {
    ...(words !== undefined && { title: words.title, description: sentence }),
    ...schema,
    ...(below.length > 0 && { properties: Object.fromEntries(below) }),
    ...(isJson(schema['items']) && { items: describe(schema['items'], `${place}[]`) }),
  };
}

/**
 * The consent configuration for editors and form builders: JSON Schema, draft 2020-12. What it cannot say, that ids are unique and
 * a purpose exists, `explainConsentConfig` says. Its `$id` is a name and no address, for every server of ours serves it.
 */
export function consentConfigSchema(): Json {
  const { $schema, ...schema } = toJsonSchema(ConsentConfigSchema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
  return { $schema, $id: 'urn:dugnad:consent-config:1', ...describe(schema, '') };
}

/** Writes `consent-config.schema.json` into the folder that is served. */
export async function writeConsentConfigSchema(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'consent-config.schema.json'), `${JSON.stringify(consentConfigSchema(), null, 2)}\n`);
}
