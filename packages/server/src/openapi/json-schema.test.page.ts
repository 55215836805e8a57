/** A JSON Schema of the 2020-12 dialect, as far as our documents use it. */
export type Schema = Readonly<Record<string, unknown>>;

const KNOWN = new Set([
  '$ref', '$defs', 'type', 'enum', 'const', 'anyOf', 'allOf', 'oneOf', 'not', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems',
  'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'default', 'description', 'title', 'examples', 'contentEncoding', 'minProperties', 'maxProperties',
]);
const TYPES: ReadonlySet<unknown> = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);

const isSchema = (value: unknown): value is Schema => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The schemas inside one, each with the pointer to it. */
export function partsOf(schema: Schema, pointer = ''): [pointer: string, part: Schema][] {
  const inside = (key: string, value: unknown): [string, Schema][] => (isSchema(value) ? partsOf(value, `${pointer}/${key}`) : []);
  const named = (key: string): [string, Schema][] => Object.entries(isSchema(schema[key]) ? schema[key] : {}).flatMap(([name, value]) => inside(`${key}/${name}`, value));
  const listed = (key: string): [string, Schema][] => (Array.isArray(schema[key]) ? (schema[key] as unknown[]).flatMap((value, index) => inside(`${key}/${index}`, value)) : []);
  return [
    [pointer, schema],
    ...['properties', '$defs'].flatMap(named),
    ...['anyOf', 'allOf', 'oneOf', 'prefixItems'].flatMap(listed),
    ...['items', 'additionalProperties', 'propertyNames', 'not'].flatMap((key) => inside(key, schema[key])),
  ];
}

function wrongPattern({ pattern }: Schema): string[] {
  try {
    if (typeof pattern === 'string') new RegExp(pattern, 'u').test('');
    return [];
  } catch {
    return ['a pattern that is none'];
  }
}

function wrongRequired({ required, properties }: Schema): string[] {
  const names = isSchema(properties) ? Object.keys(properties) : [];
  return (Array.isArray(required) ? (required as string[]) : []).filter((name) => !names.includes(name)).map((name) => `${name} is required and not described`);
}

/** What is wrong with one part of a schema by itself, in words. */
export function mistakesIn(part: Schema): string[] {
  const words = Object.keys(part).filter((key) => !KNOWN.has(key)).map((key) => `the unknown word ${key}`);
  const types = [part['type'] ?? []].flat().filter((type) => !TYPES.has(type)).map(() => 'an unknown type');
  const choices = ['enum', 'anyOf', 'allOf', 'oneOf'].filter((key) => key in part && !(Array.isArray(part[key]) && part[key].length > 0)).map((key) => `${key} without a choice`);
  return [...words, ...types, ...choices, ...wrongPattern(part), ...wrongRequired(part)];
}
