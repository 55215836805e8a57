import { deepEqual, equal, ok } from 'node:assert/strict';
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
    ['go as deep as the data', ['a', { key: 'b' }, 'c'], ['a.b.c', 'a[b][c]', 'a.b', 'a']],
  ];
  for (const [what, path, names] of cases) it(what, () => deepEqual(namesOfIssue({ message: '', ...(path && { path }) }), names));

  it('are words, also of a symbol', () => equal(namesOfIssue({ message: '', path: [Symbol('x')] })[0], 'Symbol(x)'));
});
