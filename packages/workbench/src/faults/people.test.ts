import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SignatureSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { Random } from '../fuzz-ics/random.ts';
import { noticeHash, personWhoSigns, seededUuid } from './people.ts';

describe('people who sign', () => {
  it('send what a server can take', () => {
    const random = new Random(1);
    for (let index = 0; index < 200; index += 1) {
      const checked = v.safeParse(SignatureSchema, personWhoSigns(random, `person-${index}`));
      assert.deepEqual(checked.issues, undefined);
    }
  });

  it('are the same for the same seed', () => {
    assert.deepEqual(personWhoSigns(new Random(5), 'a'), personWhoSigns(new Random(5), 'a'));
    assert.notDeepEqual(personWhoSigns(new Random(5), 'a'), personWhoSigns(new Random(6), 'a'));
  });

  it('have records with a number of their own', () => {
    const random = new Random(3);
    const all = new Set(Array.from({ length: 1000 }, () => seededUuid(random)));
    assert.equal(all.size, 1000);
    for (const one of all) assert.match(one, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  });

  it('agree to what they were shown in their language', () => {
    assert.match(noticeHash('nb'), /^[\da-f]{64}$/u);
    assert.notEqual(noticeHash('nb'), noticeHash('en'));
  });
});
