import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { SAMPLE_PETITION } from '../../contract/index.ts';
import { PetitionSchema, type PetitionInput } from '../../model/index.ts';
import { completePetition } from './complete-petition.ts';

describe('a petition that was completed', () => {
  const { ask: _, ...short } = SAMPLE_PETITION;
  const PETITIONS: [string, PetitionInput][] = [
    ['as short as it can be', short],
    ['of the contract', SAMPLE_PETITION],
    ['with much in it', { ...SAMPLE_PETITION, ask: { postcode: 'required' }, paper: { allowed: true }, test: true, goal: [5], media: [], eligibility: { minimumAge: 15 }, consents: [{ id: 'a', text: 'A', basis: 'public-task' }] }],
  ];
  for (const [what, petition] of PETITIONS) {
    it(`is what the schema makes of one ${what}`, () => assert.deepEqual(completePetition(petition), v.parse(PetitionSchema, petition)));
  }

  it('is the same when it is completed again', () => {
    const once = completePetition(SAMPLE_PETITION);
    assert.deepEqual(completePetition(once), once);
  });
});
