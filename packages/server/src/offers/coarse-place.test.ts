import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Place, Text } from '@dugnad/client/model';
import { coarsePlace } from './coarse-place.ts';

const TABLE: [what: string, place: Place, said: Text | undefined][] = [
  ['its name', { name: { nb: 'Bydelshuset' }, address: 'Bakkegata 4\n0192 Oslo' }, { nb: 'Bydelshuset' }],
  ['the town of an address', { address: 'Bakkegata 4\n0192 Oslo' }, 'Oslo'],
  ['the town of an address on one line', { address: 'Vestergade 12, 2. tv, 8000 Aarhus C' }, 'Aarhus C'],
  ['a Dutch town behind its postcode', { address: 'Dorpsstraat 7\n1234 AB Utrecht' }, 'Utrecht'],
  ['a town with its country before the postcode', { address: 'Kerkstraat 1\nB-2000 Antwerpen' }, 'Antwerpen'],
  ['nothing of a street alone', { address: 'Bakkegata 4' }, undefined],
  ['nothing of what may be a door', { address: 'Oslo\nBakkegata 4' }, undefined],
  ['nothing of a point', { geo: { latitude: 59.9, longitude: 10.7 } }, undefined],
];

describe('where something is, roughly', () => {
  for (const [what, place, said] of TABLE) it(`is ${what}`, () => assert.deepEqual(coarsePlace(place), said));
});
