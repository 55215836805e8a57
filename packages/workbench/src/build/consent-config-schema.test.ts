import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { configWords } from '@dugnad/client/consent';
import { SAMPLE_CONSENT } from '@dugnad/client/contract';
import { consentConfigSchema, writeConsentConfigSchema } from './consent-config-schema.ts';

interface Schema {
  title?: string; description?: string; type?: string; pattern?: string; enum?: unknown[]; minimum?: number; maximum?: number; maxLength?: number; maxItems?: number; minProperties?: number;
  properties?: Record<string, Schema>; required?: string[]; items?: Schema; anyOf?: Schema[]; propertyNames?: Schema; additionalProperties?: Schema;
}

const schema = consentConfigSchema() as Schema;
const folder = mkdtempSync(join(tmpdir(), 'dugnad-schema-'));
after(() => rmSync(folder, { recursive: true }));

const KINDS: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string', boolean: (value) => typeof value === 'boolean', integer: Number.isInteger, array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const fitsText = (text: string, { pattern, maxLength }: Schema) => (pattern === undefined || new RegExp(pattern, 'u').test(text)) && text.length <= (maxLength ?? Infinity);
const fitsNumber = (number: number, { minimum, maximum }: Schema) => number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity);
const fitsList = (list: unknown[], { items, maxItems }: Schema) => list.length <= (maxItems ?? Infinity) && list.every((each) => fits(each, items ?? {}));

function fitsObject(object: Record<string, unknown>, { required, properties, propertyNames, additionalProperties, minProperties }: Schema): boolean {
  const others = Object.keys(object).filter((key) => properties?.[key] === undefined);
  return (required ?? []).every((key) => key in object) && Object.keys(object).length >= (minProperties ?? 0)
    && Object.entries(properties ?? {}).every(([key, below]) => !(key in object) || fits(object[key], below))
    && others.every((key) => fits(key, propertyNames ?? {}) && fits(object[key], additionalProperties ?? {}));
}

/** As much of JSON Schema as this one uses; patterns with the flag `u`, as its draft says. */
function fits(value: unknown, one: Schema): boolean {
  if (one.anyOf && !one.anyOf.some((each) => fits(value, each))) return false;
  if (one.enum && !one.enum.includes(value)) return false;
  if (one.type !== undefined && !KINDS[one.type]!(value)) return false;
  if (typeof value === 'string') return fitsText(value, one);
  if (typeof value === 'number') return fitsNumber(value, one);
  if (Array.isArray(value)) return fitsList(value, one);
  return typeof value !== 'object' || value === null || fitsObject(value as Record<string, unknown>, one);
}

function placesOf({ properties, items }: Schema, place = ''): [string, Schema][] {
  const below = Object.entries(properties ?? {}).flatMap(([key, each]) => placesOf(each, place === '' ? key : `${place}.${key}`));
  return [[place, { ...(properties && { properties }), ...(items && { items }) }], ...below, ...(items ? placesOf(items, `${place}[]`) : [])];
}

test('the schema has every key of a configuration, and no other', () => {
  deepEqual(placesOf(schema).map(([place]) => place).toSorted(), Object.keys(configWords).toSorted());
});

test('an editor shows a title and a sentence for every key', () => {
  const said = (one: Schema): Schema[] => [one, ...Object.values(one.properties ?? {}).flatMap(said), ...(one.items ? said(one.items) : [])];
  for (const { title, description } of said(schema)) {
    match(title ?? '', /^[A-Z]/);
    match(description ?? '', /^["A-Z].*\.$/);
  }
});

test('an editor finds the draft that it is written in, and its name', () => {
  deepEqual([Object.keys(schema).slice(0, 4), Object.values(schema).slice(0, 2)], [['$schema', '$id', 'title', 'description'], ['https://json-schema.org/draft/2020-12/schema', 'urn:dugnad:consent-config:1']]);
});

test('an editor underlines nothing in the sample, nor a key that names the schema', () => {
  equal(fits(SAMPLE_CONSENT, schema), true);
  equal(fits({ ...SAMPLE_CONSENT, $schema: 'consent-config.schema.json' }, schema), true);
});

const [service] = SAMPLE_CONSENT.services;
const [purpose] = SAMPLE_CONSENT.purposes;
const WRONG: [what: string, change: object][] = [
  ['a memory of more than a year', { months: 13 }], ['half a month', { months: 1.5 }], ['months in words', { months: 'six' }], ['no list of purposes', { purposes: {} }], ['nobody responsible', { controller: {} }], ['a version with a space', { noticeVersion: '2026 11' }],
  ['a domain with a dot before it', { domain: '.example.org' }], ['a switch that is a word', { google: 'yes' }], ['a purpose with a reason of its own', { purposes: [{ ...purpose, necessary: true }] }], ['an unknown kind', { purposes: [{ ...purpose, kind: 'ads' }] }],
  ['a purpose in no language', { purposes: [{ ...purpose, text: {} }] }], ['a purpose in a language that is none', { purposes: [{ ...purpose, text: { nb_NO: 'x' } }] }], ['a purpose without words', { purposes: [{ ...purpose, text: ' ' }] }], ['51 purposes', { purposes: Array.from({ length: 51 }, () => purpose) }],
  ['a service without a receiver', { services: [{ ...service, receiver: undefined, country: 'Norge' }] }], ['an address for an origin', { services: [{ ...service, origins: ['https://a.example/'] }] }], ['every cookie', { services: [{ ...service, cookies: ['*'] }] }],
  ['a duration of nothing', { services: [{ ...service, duration: 'PT0S' }] }], ['a key without its place', { services: [{ ...service, storage: ['key'] }] }], ['a privacy page that runs script', { services: [{ ...service, privacy: 'javascript:alert(1)' }] }],
];
for (const [what, change] of WRONG) test(`an editor underlines ${what}`, () => equal(fits({ ...SAMPLE_CONSENT, ...change }, schema), false));

test('an editor says which keys cannot be left out, and asks for none that has a default', () => {
  deepEqual([schema.required, schema.properties?.['purposes']?.items?.required, schema.properties?.['services']?.items?.required], [
    ['controller', 'noticeVersion', 'purposes', 'services'], ['id', 'text'], ['id', 'purpose', 'receiver', 'country', 'duration', 'origins'],
  ]);
});

test('the file that is served is the schema, in a folder that need not be there before', async () => {
  await writeConsentConfigSchema(join(folder, 'embed'));
  const text = readFileSync(join(folder, 'embed/consent-config.schema.json'), 'utf8');
  deepEqual(JSON.parse(text), schema);
  ok(text.endsWith('}\n'));
});
