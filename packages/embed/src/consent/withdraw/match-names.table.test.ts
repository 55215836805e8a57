import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchNames } from './match-names.ts';

const rows: readonly [meant: string, names: string[], found: string[]][] = [
  ['_ga', ['_ga', '_ga_1', '_gat'], ['_ga']],
  ['_ga*', ['_ga', '_ga_1', '_gat', 'ga'], ['_ga', '_ga_1', '_gat']],
  ['_pk_id*', ['_pk_ses.1', '_pk_id.1.abc'], ['_pk_id.1.abc']],
  ['yt*', [], []],
  ['a.b', ['axb', 'a.b'], ['a.b']],
  ['a b', ['a b', 'a'], ['a b']],
];

describe('a name of the configuration', () => {
  for (const [meant, names, found] of rows) it(`${meant} means ${found.join(', ') || 'none'} of ${names.join(', ') || 'none'}`, () => deepEqual(matchNames(meant, names), found));

  it('means itself, and with a star all that begin with it', () => {
    fc.assert(fc.property(fc.string().filter((name) => !name.endsWith('*')), fc.string(), (name, ending) => {
      deepEqual(matchNames(name, [name]), [name]);
      deepEqual(matchNames(`${name}*`, [name + ending]), [name + ending]);
      if (ending) equal(matchNames(name, [name + ending]).length, 0);
    }));
  });
});
