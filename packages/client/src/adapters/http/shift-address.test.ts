import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { shiftAddresses } from './shift-address.ts';

const PAGE = 'https://example.org/om/frivillig.html';
const addressesOf = (src: string, baseURI?: string) => {
  const found = shiftAddresses(src, baseURI);
  return found && [found.list, found.signUps('cafe-host')];
};

describe('the addresses of an association’s opportunities', () => {
  const FOUND: [src: string, list: string, signUps: string][] = [
    ['https://host/embed/volunteer/gronlia', 'https://host/api/v1/opportunities?site=gronlia', 'https://host/api/v1/opportunities/cafe-host/sign-ups'],
    [' https://host/embed/volunteer/gronlia/?lang=nb#shifts ', 'https://host/api/v1/opportunities?site=gronlia', 'https://host/api/v1/opportunities/cafe-host/sign-ups'],
    ['http://host:8080/embed/volunteer/gronlia', 'http://host:8080/api/v1/opportunities?site=gronlia', 'http://host:8080/api/v1/opportunities/cafe-host/sign-ups'],
    ['https://host/dugnad/embed/volunteer/gronlia', 'https://host/dugnad/api/v1/opportunities?site=gronlia', 'https://host/dugnad/api/v1/opportunities/cafe-host/sign-ups'],
    ['https://host/api/v1/opportunities?site=gronlia', 'https://host/api/v1/opportunities?site=gronlia', 'https://host/api/v1/opportunities/cafe-host/sign-ups'],
    ['https://host/api/v1/opportunities/?lang=nb&site=gronlia', 'https://host/api/v1/opportunities?site=gronlia', 'https://host/api/v1/opportunities/cafe-host/sign-ups'],
    ['/embed/volunteer/gronlia', 'https://example.org/api/v1/opportunities?site=gronlia', 'https://example.org/api/v1/opportunities/cafe-host/sign-ups'],
    ['//other.example/embed/volunteer/gronlia', 'https://other.example/api/v1/opportunities?site=gronlia', 'https://other.example/api/v1/opportunities/cafe-host/sign-ups'],
  ];
  for (const [src, list, signUps] of FOUND) {
    it(`are found from ${src.trim()}`, () => assert.deepEqual(addressesOf(src, PAGE), [list, signUps]));
  }

  const NONE = [
    '', 'gronlia', 'https://host/', 'https://host/embed/volunteer/', 'https://host/embed/petition/gronlia', 'https://host/embed/volunteer/gronlia/cafe-host', 'https://host/api/v1/opportunities', 'https://host/api/v1/opportunities?site=',
    'https://host/api/v1/opportunities?site=a%26b', 'https://host/embed/volunteer/gr%C3%B8nlia', 'https://host/api/v1/opportunities/cafe-host?site=gronlia', 'mailto:gronlia@example.org', 'blob:https://host/embed/volunteer/gronlia', 'https://',
  ];
  for (const src of NONE) {
    it(`are none of “${src}”`, () => assert.equal(shiftAddresses(src, PAGE), undefined));
  }

  it('need a whole address where there is no page', () => assert.equal(shiftAddresses('/embed/volunteer/gronlia'), undefined));

  it('let no name of an opportunity lead elsewhere', () => {
    assert.equal(shiftAddresses('https://host/embed/volunteer/gronlia')?.signUps('../../petitions/x?y#z'), 'https://host/api/v1/opportunities/..%2F..%2Fpetitions%2Fx%3Fy%23z/sign-ups');
  });
});
