import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAsked } from './read-asked.ts';

describe('a person without an address', () => {
  for (const typed of ['K7QD-M2XP', 'k7qd-m2xp', 'ABCD-EFGH', '1234-567A']) it(`is known by the reference ${typed}`, () => deepEqual(readAsked(typed), { reference: typed }));
  for (const typed of ['22 33 44 55', '+47 22334455', '2233-4455', '0047 22334455', 'Olga', '']) it(`is looked for by the number ${JSON.stringify(typed)}`, () => deepEqual(readAsked(typed), { phone: typed }));
});
