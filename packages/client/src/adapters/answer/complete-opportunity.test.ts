import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { sampleOpportunities } from '../../contract/index.ts';
import { OpportunitySchema } from '../../model/index.ts';
import { completeOpportunity } from './complete-opportunity.ts';

const SAMPLE = sampleOpportunities(Date.UTC(2026, 10, 22));

describe('an opportunity that was completed', () => {
  for (const opportunity of SAMPLE) {
    it(`is what the schema makes of it: ${opportunity.id}`, () => assert.deepEqual(completeOpportunity(opportunity), v.parse(OpportunitySchema, opportunity)));
  }

  it('is the same when it is completed again', () => {
    for (const once of SAMPLE.map(completeOpportunity)) assert.deepEqual(completeOpportunity(once), once);
  });
});
