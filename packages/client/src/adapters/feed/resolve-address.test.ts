import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { resolveAddress } from './resolve-address.ts';

const PAGE = 'https://grorud.example/about/calendar.html';

const GOOD: [string, string][] = [
  ['https://a.example/x.ics', 'https://a.example/x.ics'],
  ['webcal://a.example/x.ics?key=1', 'https://a.example/x.ics?key=1'],
  ['webcals://a.example/x.ics', 'https://a.example/x.ics'],
  ['WEBCAL://a.example/x.ics', 'https://a.example/x.ics'],
  ['  https://a.example/x.ics\n', 'https://a.example/x.ics'],
  ['activities.ics', 'https://grorud.example/about/activities.ics'],
  ['/activities.ics', 'https://grorud.example/activities.ics'],
  ['//b.example/x.ics', 'https://b.example/x.ics'],
  ['http://localhost:4100/x.ics', 'http://localhost:4100/x.ics'],
];

describe('the address of a feed', () => {
  for (const [src, href] of GOOD) {
    it(`reads ${JSON.stringify(src)} as ${href}`, () => {
      assert.equal(resolveAddress(src, PAGE)?.href, href);
    });
  }

  for (const src of ['javascript:alert(1)', 'data:text/calendar,BEGIN', 'file:///etc/passwd', 'ftp://a.example/x.ics', 'https://']) {
    it(`refuses ${src}`, () => {
      assert.equal(resolveAddress(src, PAGE), undefined);
    });
  }

  it('refuses a relative address where there is no page', () => {
    assert.equal(resolveAddress('activities.ics'), undefined);
  });
});
