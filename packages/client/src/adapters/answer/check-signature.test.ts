import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as v from 'valibot';
import { SAMPLE_PETITION, sampleSignature } from '../../contract/index.ts';
import type { DugnadError, FieldError } from '../../errors/index.ts';
import { PetitionSchema, type Petition, type PetitionInput, type SignatureInput } from '../../model/index.ts';
import { checkSignature, demandOpen } from './check-signature.ts';

const petitionWith = (changes: Partial<PetitionInput> = {}): Petition => v.parse(PetitionSchema, { ...SAMPLE_PETITION, ...changes });

function errorOf(work: () => unknown): DugnadError {
  try {
    return assert.fail(JSON.stringify(work()));
  } catch (error) {
    return error as DugnadError;
  }
}

describe('a signature', () => {
  let right: SignatureInput;
  before(async () => {
    right = await sampleSignature(petitionWith());
  });
  const withGrants = (granted: boolean): SignatureInput => ({ ...right, consents: right.consents.map((record) => ({ ...record, purposes: record.purposes.map((purpose) => ({ ...purpose, granted })) })) });

  it('is kept without the blanks around what was written', () => {
    const { name, email, postcode } = checkSignature(petitionWith(), { ...right, name: ' Aud ', email: ' aud@example.org ', postcode: ' 0550 ' });
    assert.deepEqual([name, email, postcode], ['Aud', 'aud@example.org', '0550']);
  });

  const REFUSED: [what: string, signature: () => SignatureInput, petition: Partial<PetitionInput>, errors: FieldError[]][] = [
    ['without a name', () => ({ ...right, name: ' ' }), {}, [{ pointer: '/name', code: 'missing' }]],
    ['with a formula for a name', () => ({ ...right, name: '=A1' }), {}, [{ pointer: '/name', code: 'formula' }]],
    ['with half an address', () => ({ ...right, email: 'aud@' }), {}, [{ pointer: '/email', code: 'not-an-email' }]],
    ['with a comment of 1001 letters', () => ({ ...right, comment: 'a'.repeat(1001) }), {}, [{ pointer: '/comment', code: 'too-long' }]],
    ['without any record of consent', () => ({ ...right, consents: [] }), {}, [{ pointer: '/consents', code: 'missing' }]],
    ['without the agreement that it needs', () => withGrants(false), {}, [{ pointer: '/consents', code: 'missing' }]],
    ['without a postcode where one is needed', () => right, { ask: { postcode: 'required' } }, [{ pointer: '/postcode', code: 'missing' }]],
    ['without a word on age where one is needed', () => right, { eligibility: { minimumAge: 15 } }, [{ pointer: '/oldEnough', code: 'missing' }]],
    ['of somebody who is not old enough', () => ({ ...right, oldEnough: false }), { eligibility: { minimumAge: 15 } }, [{ pointer: '/oldEnough', code: 'missing' }]],
    ['with all of it missing, named at once', () => withGrants(false), { ask: { postcode: 'required' }, eligibility: { minimumAge: 15 } }, ['/postcode', '/oldEnough', '/consents'].map((pointer) => ({ pointer, code: 'missing' }))],
  ];
  for (const [what, signature, petition, errors] of REFUSED) {
    it(`is refused ${what}`, () => {
      const error = errorOf(() => checkSignature(petitionWith(petition), signature()));
      assert.deepEqual([error.code, error.errors], ['invalid-input', errors]);
    });
  }

  const TAKEN: [what: string, signature: () => SignatureInput, petition: Partial<PetitionInput>][] = [
    ['without what may be left out', () => right, {}],
    ['with every box ticked', () => withGrants(true), {}],
    ['with no box ticked where none is needed', () => withGrants(false), { consents: [{ id: 'news', text: 'News' }] }],
    ['of somebody who is old enough', () => ({ ...right, oldEnough: true }), { eligibility: { minimumAge: 15 } }],
    ['with a comment of 1000 letters', () => ({ ...right, comment: 'a'.repeat(1000) }), {}],
  ];
  for (const [what, signature, petition] of TAKEN) {
    it(`is taken ${what}`, () => assert.equal(checkSignature(petitionWith(petition), signature()).name, 'Aud Bjørnøy'));
  }

  it('is refused in words that hold nothing of the person', () => {
    const { message } = errorOf(() => checkSignature(petitionWith(), { ...right, name: '=Aud', email: 'aud@secret' }));
    assert.doesNotMatch(message, /Aud|secret/i);
  });
});

describe('whether one can sign now', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const noon = '2026-11-22T13:00:00+01:00[Europe/Oslo]';
  const table: [what: string, petition: Partial<PetitionInput>, canSign: boolean][] = [
    ['while it is open', {}, true],
    ['from the moment it opens', { opens: noon }, true],
    ['a second before', { opens: '2026-11-22T13:00:01+01:00[Europe/Oslo]' }, false],
    ['a second before it closes', { closes: '2026-11-22T13:00:01+01:00[Europe/Oslo]' }, true],
    ['from the moment it closes', { closes: noon }, false],
    ['once it is closed by hand', { status: 'closed' }, false],
    ['once it is answered', { status: 'answered' }, false],
    ['while it is not open by its own word', { status: 'not-open' }, false],
  ];
  for (const [what, changes, canSign] of table) {
    it(`${canSign ? 'one can' : 'one cannot'} ${what}`, () => {
      const petition = petitionWith(changes);
      if (canSign) assert.doesNotThrow(() => demandOpen(petition, now));
      else assert.equal(errorOf(() => demandOpen(petition, now)).code, 'not-open');
    });
  }
});
