import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress } from './read-address.ts';

for (const [path, site, petition, page] of [
  ['/desk/', '', '', ''], ['/desk', '', '', ''], ['/desk/gronlia', 'gronlia', '', ''], ['/desk/gronlia/park', 'gronlia', 'park', ''],
  ['/desk/gronlia/park/add', 'gronlia', 'park', 'add'], ['/desk/gronlia/-/people', 'gronlia', '', 'people'], ['/desk/%E0%A4%A/x', '', 'x', ''],
] as const) {
  test(`reads ${path}`, () => {
    const { query: _query, ...address } = readAddress(path);
    assert.deepEqual(address, { site, petition, page });
  });
}

for (const [given, address] of [
  [['gronlia'], '/desk/gronlia'], [['gronlia', 'park'], '/desk/gronlia/park'], [['gronlia', 'park', 'add', { lang: 'nb' }], '/desk/gronlia/park/add?lang=nb'],
  [['gronlia', '', 'people'], '/desk/gronlia/-/people'], [['gronlia', 'park', 'signers', { q: 'a b&c', page: '' }], '/desk/gronlia/park/signers?q=a+b%26c'],
] as const) {
  test(`writes ${address}, and reads it back`, () => {
    const [site, petition = '', page = '', query = {}] = given;
    assert.equal(writeAddress(site, petition, page, query), address);
    const read = readAddress(address.split('?')[0] ?? '', address.split('?')[1]);
    assert.deepEqual([read.site, read.petition, read.page], [site, petition, page]);
  });
}
