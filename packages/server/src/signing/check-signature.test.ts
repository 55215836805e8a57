import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Petition, SignatureRequest } from '@dugnad/client/model';
import { checkSignatureRequest, keptSignature, missingFields } from './check-signature.ts';

const record = {
  recordId: '3f0f4c0e-7d4a-4d6b-9c57-0c8a1f0d2b11', noticeVersion: '1', noticeHash: 'a'.repeat(64), language: 'nb', event: 'given',
  purposes: [{ id: 'opinion', granted: true, explicit: true }, { id: 'news', granted: false }], method: { layer: 'form' }, at: { client: '2026-11-28T12:00:00Z' }, origin: 'https://example.org',
};
const sent = { name: 'Ada', email: 'ada@example.org', language: 'nb', consents: [record] };

function read(more: object = {}): SignatureRequest {
  const checked = checkSignatureRequest({ ...sent, ...more });
  return checked.ok ? checked.value : assert.fail(JSON.stringify(checked.errors));
}

function errorsOf(body: unknown): string[] {
  const checked = checkSignatureRequest(body);
  return checked.ok ? [] : checked.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('what is wrong with a signature is said by field', () => {
  const wrong: [what: string, body: unknown, errors: string[]][] = [
    ['no name', { ...sent, name: undefined }, ['/name missing']],
    ['an empty name', { ...sent, name: '' }, ['/name missing', '/name no-letter']],
    ['a formula for a name', { ...sent, name: '=SUM(A1)' }, ['/name formula']],
    ['an advertisement for a name', { ...sent, name: 'www.pills.example' }, ['/name address']],
    ['a number for a name', { ...sent, name: 5 }, ['/name invalid']],
    ['no address', { ...sent, email: undefined }, ['/email missing']],
    ['half an address', { ...sent, email: 'ada@' }, ['/email not-an-email']],
    ['an object for an address', { ...sent, email: { $ne: '' } }, ['/email invalid']],
    ['a postcode of words', { ...sent, postcode: 'Oslo' }, ['/postcode not-a-postcode']],
    ['a book for a comment', { ...sent, comment: 'a'.repeat(1001) }, ['/comment too-long']],
    ['no language', { ...sent, language: undefined }, ['/language missing']],
    ['an unknown way to be shown', { ...sent, visibility: 'all' }, ['/visibility invalid']],
    ['no agreement', { ...sent, consents: [] }, ['/consents missing']],
    ['four agreements', { ...sent, consents: [record, record, record, record] }, ['/consents too-many']],
    ['a hash that is none', { ...sent, consents: [{ ...record, noticeHash: 'x' }] }, ['/consents/0/noticeHash invalid']],
    ['a purpose that is no identifier', { ...sent, consents: [{ ...record, purposes: [{ id: 'a/b~c', granted: true }] }] }, ['/consents/0/purposes/0/id invalid']],
    ['nothing at all', undefined, [' missing']],
    ['a list', [], ['/name missing', '/email missing', '/language missing', '/consents missing']],
    ['a text', '{"name":"Ada"}', [' invalid']],
  ];
  for (const [what, body, errors] of wrong) it(`for ${what}`, () => assert.deepEqual(errorsOf(body), errors));

  it('and fifty are enough', () => {
    const purposes = Array.from({ length: 50 }, () => ({ id: '!', granted: 'yes' }));
    assert.equal(errorsOf({ ...sent, consents: [{ ...record, purposes }] }).length, 50);
  });

  it('and nothing is wrong with a good one', () => assert.deepEqual(errorsOf(sent), []));
});

type Asked = Pick<Petition, 'ask' | 'eligibility' | 'consents'>;
const opinion = { id: 'opinion', text: 'Yes', basis: 'consent', explicit: true, required: true } as const;
const news = { id: 'news', text: 'News', basis: 'consent', explicit: false, required: false } as const;
const asked = (more: Partial<Asked> = {}): Asked => ({ ask: { postcode: 'no', comment: false, visibility: ['hidden'] }, eligibility: {}, consents: [opinion, news], ...more });

describe('what a petition asks for beside', () => {
  const cases: [what: string, request: object, petition: Partial<Asked>, errors: string[]][] = [
    ['nothing', {}, {}, []],
    ['a postcode', {}, { ask: { postcode: 'required', comment: false, visibility: ['hidden'] } }, ['/postcode missing']],
    ['a postcode, which is there', { postcode: '0150' }, { ask: { postcode: 'required', comment: false, visibility: ['hidden'] } }, []],
    ['a postcode only from those who want', {}, { ask: { postcode: 'optional', comment: false, visibility: ['hidden'] } }, []],
    ['an age', {}, { eligibility: { minimumAge: 16 } }, ['/oldEnough missing']],
    ['an age, which was denied', { oldEnough: false }, { eligibility: { minimumAge: 16 } }, ['/oldEnough missing']],
    ['an age, which was said', { oldEnough: true }, { eligibility: { minimumAge: 16 } }, []],
    ['no name in public', { visibility: 'name' }, {}, ['/visibility not-offered']],
    ['a name in public, which is offered', { visibility: 'name' }, { ask: { postcode: 'no', comment: false, visibility: ['hidden', 'name'] } }, []],
    ['the statement, which was not ticked', { consents: [{ ...record, purposes: [{ id: 'opinion', granted: false }] }] }, {}, ['/consents/0/purposes/0/granted missing']],
    ['the statement, which was not even shown', { consents: [{ ...record, purposes: [{ id: 'news', granted: true }] }] }, {}, ['/consents/0/purposes missing']],
    ['two statements', { consents: [{ ...record, purposes: [] }] }, { consents: [opinion, { ...news, required: true }] }, ['/consents/0/purposes missing', '/consents/0/purposes missing']],
    ['nothing that is not required', { consents: [{ ...record, purposes: [{ id: 'opinion', granted: true }] }] }, {}, []],
  ];
  for (const [what, request, petition, errors] of cases) {
    it(`is ${what}`, () => assert.deepEqual(missingFields(read(request), asked(petition)).map(({ pointer, code }) => `${pointer} ${code}`), errors));
  }
});

describe('what is kept', () => {
  const all = { postcode: '0150', comment: 'Trees', oldEnough: true, formToken: 't', website: 'https://bot.example' };
  const now = '2026-11-28T12:00:01.000Z';

  it('is no more than what was asked', () => {
    const kept = keptSignature(read(all), asked(), now);
    assert.deepEqual(Object.keys(kept).toSorted(), ['consents', 'email', 'language', 'name', 'visibility']);
  });

  it('is what was asked', () => {
    const { postcode, comment, oldEnough } = keptSignature(read(all), asked({ ask: { postcode: 'optional', comment: true, visibility: ['hidden'] }, eligibility: { minimumAge: 16 } }), now);
    assert.deepEqual([postcode, comment, oldEnough], ['0150', 'Trees', true]);
  });

  const ages: [what: string, eligibility: Asked['eligibility'], request: object, age: unknown][] = [
    ['nothing where no age is asked for', {}, {}, undefined],
    ['that one is old enough', { minimumAge: 13 }, { oldEnough: true }, { rule: 'minimum-13', stated: 'at-or-above' }],
    ['that one needs no guardian', { guardianBelow: 15 }, { oldEnough: true }, { rule: 'guardian-below-15', stated: 'at-or-above' }],
    ['that one is too young to sign alone', { minimumAge: 10, guardianBelow: 15 }, { guardian: { name: 'Kari' } }, { rule: 'guardian-below-15', stated: 'below' }],
  ];
  for (const [what, eligibility, request, age] of ages) {
    it(`says ${what} in the proof, whatever the one that was sent says`, () => {
      const claimed = { ...record, age: { rule: 'minimum-99', stated: 'at-or-above' } };
      assert.deepEqual(keptSignature(read({ ...request, consents: [claimed] }), asked({ eligibility }), now).consents.map((kept) => kept.age), [age]);
    });
  }

  it('has no empty comment', () => assert.equal('comment' in keptSignature(read({ comment: '  ' }), asked({ ask: { postcode: 'no', comment: true, visibility: ['hidden'] } }), now), false));

  it('has the time of the server beside the clock of whoever signed', () => {
    assert.deepEqual(keptSignature(read(), asked(), now).consents[0]?.at, { client: '2026-11-28T12:00:00Z', server: now });
  });
});
