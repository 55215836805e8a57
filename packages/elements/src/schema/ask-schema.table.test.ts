import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { askSchema, namesOfIssue } from './ask-schema.ts';
import type { StandardIssue, StandardResult, StandardSchema } from './standard-schema-type.ts';

const schema = (validate: (value: unknown) => StandardResult | Promise<StandardResult>): StandardSchema => ({
  '~standard': { version: 1, vendor: 'test', validate },
});
const tooShort: StandardIssue = { message: 'Too short' };

describe('what a schema finds wrong', () => {
  it('is nothing when it has no issues', () => deepEqual(askSchema(schema(() => ({})), 1), []));

  it('is what it says, at once when it answers at once', () => deepEqual(askSchema(schema(() => ({ issues: [tooShort] })), 1), [tooShort]));

  it('is what it says later, when it has to ask somebody', async () => {
    const later = askSchema(schema(async () => ({ issues: [tooShort] })), 1);
    ok('then' in later);
    deepEqual(await later, [tooShort]);
  });

  it('is nothing later when there is nothing', async () => deepEqual(await askSchema(schema(async () => ({})), 1), []));

  it('is a failure to be heard of, when it throws at once, and never nothing', async () => {
    const broken = askSchema(schema(() => { throw new TypeError('no such field'); }), 1);
    ok('then' in broken);
    await rejects(broken, TypeError);
  });

  it('is a failure to be heard of, when it fails later', async () => {
    await rejects(Promise.resolve(askSchema(schema(() => Promise.reject(new Error('offline'))), 1)), /offline/);
  });

  it('is a failure, when it gives no answer at all', async () => {
    await rejects(Promise.resolve(askSchema(schema(() => undefined as unknown as StandardResult), 1)), TypeError);
  });

  it('is nothing when its list is empty', () => deepEqual(askSchema(schema(() => ({ issues: [] })), 1), []));

  it('is about the value that it was given', () => {
    const seen: unknown[] = [];
    void askSchema(schema((value) => (seen.push(value), {})), 'Ada');
    deepEqual(seen, ['Ada']);
  });
});

describe('the names of what an issue is about', () => {
  const cases: readonly [what: string, path: StandardIssue['path'], names: string[]][] = [
    ['are none without a path', undefined, []],
    ['are none with an empty path', [], []],
    ['are the field', ['name'], ['name']],
    ['are the field, also by an object', [{ key: 'name' }], ['name']],
    ['are the exact place, then what it stands in', ['address', 'street'], ['address.street', 'address[street]', 'address']],
    ['count places in a list', ['help', 0], ['help.0', 'help[0]', 'help']],
    ['count places in a list of things', ['people', 1, 'name'], ['people.1.name', 'people[1][name]', 'people.1', 'people']],
    ['are the field, though it is called by a number', [0], ['0']],
    ['are the field, though it has a dot in its name', ['a.b'], ['a.b']],
    ['go as deep as the data', ['a', { key: 'b' }, 'c'], ['a.b.c', 'a[b][c]', 'a.b', 'a']],
  ];
  for (const [what, path, names] of cases) it(what, () => deepEqual(namesOfIssue({ message: '', ...(path && { path }) }), names));

  it('are words, also of a symbol', () => equal(namesOfIssue({ message: '', path: [Symbol('x')] })[0], 'Symbol(x)'));
});
