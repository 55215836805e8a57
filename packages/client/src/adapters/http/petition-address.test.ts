import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { petitionAddresses } from './petition-address.ts';

const PAGE = 'https://example.org/saker/park.html';

describe('the addresses of a petition', () => {
  const FOUND: [string, string, string][] = [
    ['https://host/embed/petition/park', 'https://host/api/v1/petitions/park', 'https://host/api/v1/confirmations'],
    [' https://host/embed/petition/park/?lang=nb#sign ', 'https://host/api/v1/petitions/park', 'https://host/api/v1/confirmations'],
    ['http://host:8080/embed/petition/park', 'http://host:8080/api/v1/petitions/park', 'http://host:8080/api/v1/confirmations'],
    ['https://host/dugnad/embed/petition/park', 'https://host/dugnad/api/v1/petitions/park', 'https://host/dugnad/api/v1/confirmations'],
    ['https://host/api/v1/petitions/park', 'https://host/api/v1/petitions/park', 'https://host/api/v1/confirmations'],
    ['/embed/petition/park', 'https://example.org/api/v1/petitions/park', 'https://example.org/api/v1/confirmations'],
    ['//other.example/embed/petition/park', 'https://other.example/api/v1/petitions/park', 'https://other.example/api/v1/confirmations'],
  ];
  for (const [src, petition, confirmations] of FOUND) {
    it(`are found from ${src.trim()}`, () => assert.deepEqual(petitionAddresses(src, PAGE), { petition, confirmations }));
  }

  const NONE = ['', 'park', 'https://host/', 'https://host/embed/petition/', 'https://host/embed/calendar/park', 'https://host/embed/petition/park/confirm/abc', 'mailto:park@example.org', 'blob:https://host/embed/petition/park', 'https://'];
  for (const src of NONE) {
    it(`are none of “${src}”`, () => assert.equal(petitionAddresses(src, PAGE), undefined));
  }

  it('need a whole address where there is no page', () => assert.equal(petitionAddresses('/embed/petition/park'), undefined));
});
