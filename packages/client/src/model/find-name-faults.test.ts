import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findNameFaults, namesIn } from './find-name-faults.ts';

const config = (purposes: unknown, services: unknown) => ({ purposes, services });

describe('names that do not fit together', () => {
  const CASES: [what: string, config: unknown, faults: [place: string, message: string][]][] = [
    ['are none where all fit', config([{ id: 'a' }, { id: 'b' }], [{ id: 'c', purpose: 'a' }, { id: 'd', purpose: 'a' }]), []],
    ['are every one after the first', config([{ id: 'a' }, { id: 'a' }, { id: 'a' }], []), [['purposes.1.id', 'is the id of purposes[0] too'], ['purposes.2.id', 'is the id of purposes[0] too']]],
    ['may stand in both lists', config([{ id: 'a' }], [{ id: 'a', purpose: 'a' }]), [['services.0.id', 'is the id of purposes[0] too']]],
    ['keep their positions beside what is no object', config([null, 7, { id: 'a' }], ['x', { id: 'c', purpose: 'b' }]), [['services.1.purpose', 'no purpose has that id']]],
    ['are strings, for the rest is told elsewhere', config([{ id: 1 }, { id: 1 }, {}, {}], [{ purpose: 7 }, { purpose: null }, {}]), []],
    ['are found where there is no list of purposes', { services: [{ id: 'c', purpose: 'a' }] }, [['services.0.purpose', 'no purpose has that id']]],
    ['differ by capitals', config([{ id: 'a' }, { id: 'A' }], [{ id: 'c', purpose: 'A' }]), []],
    ['may be those of things in the language', config([{ id: 'constructor' }], [{ id: 'toString', purpose: 'constructor' }, { id: 'x', purpose: 'valueOf' }]), [['services.1.purpose', 'no purpose has that id']]],
    ['are both twin and stray', config([{ id: 'a' }], [{ id: 'a', purpose: 'b' }]), [['services.0.id', 'is the id of purposes[0] too'], ['services.0.purpose', 'no purpose has that id']]],
  ];
  for (const [what, value, faults] of CASES) it(what, () => assert.deepEqual(findNameFaults(value).map(({ path, message }) => [path.join('.'), message]), faults));

  for (const value of [null, undefined, 7, 'x', [], {}, { purposes: 'x', services: {} }]) it(`are none in ${JSON.stringify(value) ?? 'nothing'}`, () => assert.deepEqual(findNameFaults(value), []));

  it('are as many as there are names more than different ones, in any order', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(fc.property(ids, ids, (ofPurposes, ofServices) => {
      const value = config(ofPurposes.map((id) => ({ id })), ofServices.map((id) => ({ id })));
      assert.equal(findNameFaults(value).length, ofPurposes.length + ofServices.length - new Set([...ofPurposes, ...ofServices]).size);
    }));
  });
});

describe('the names of a configuration', () => {
  it('come in its order, purposes first, each with its place', () => {
    assert.deepEqual(namesIn({ services: [{ id: 'c' }], purposes: [{ id: 'a' }, {}, { id: 'b' }] }), [{ list: 'purposes', index: 0, id: 'a' }, { list: 'purposes', index: 2, id: 'b' }, { list: 'services', index: 0, id: 'c' }]);
  });
});
