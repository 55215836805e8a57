import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanAddress } from './clean-address.ts';
import { matchHost } from './match-host.ts';

const hosts: readonly [address: string, matches: boolean][] = [
  ['https://vimeo.com/1', true],
  ['http://vimeo.com/1', true],
  ['https://player.vimeo.com/1', true],
  ['https://VIMEO.com/1', true],
  ['https://zoom.us/j/1', true],
  ['https://vimeo.com:443/1', true],
  ['https://vimeo.com:8443/1', false],
  ['https://evil-vimeo.com/1', false],
  ['https://vimeo.com.evil.example/1', false],
  ['https://vimeo.com@evil.example/1', false],
  ['https://me@vimeo.com/1', false],
  ['https://me:word@vimeo.com/1', false],
  ['ftp://vimeo.com/1', false],
  ['javascript:vimeo.com', false],
  ['https://evil.example/?vimeo.com', false],
];

describe('a host', () => {
  for (const [address, matches] of hosts) it(`is ${matches ? 'theirs' : 'not theirs'} in ${address}`, () => equal(matchHost(new URL(address), 'vimeo.com', 'zoom.us'), matches));
  it('is nobody\'s where nobody is named', () => equal(matchHost(new URL('https://vimeo.com/1')), false));
});

const addresses: readonly [given: string, clean: string][] = [
  ['https://a.example/b', 'https://a.example/b'],
  ['http://a.example/b', 'https://a.example/b'],
  ['https://a.example/b?utm_source=x&utm_medium=y&page=2', 'https://a.example/b?page=2'],
  ['https://a.example/b?fbclid=1', 'https://a.example/b'],
  ['https://a.example/b?fbclid=1#there', 'https://a.example/b#there'],
  ['https://a.example/b?igsh=1&igshid=2&si=3', 'https://a.example/b'],
  ['https://a.example/b?__cft__[0]=1&__tn__=R&v=1', 'https://a.example/b?v=1'],
  ['https://a.example/b?size=1&reference=2', 'https://a.example/b?size=1&reference=2'],
  ['https://a.example/b?v=a%20b', 'https://a.example/b?v=a%20b'],
];

describe('a shared address', () => {
  for (const [given, clean] of addresses) {
    it(`${given} is left with what leads there`, () => {
      const src = new URL(given);
      equal(cleanAddress(src), clean);
      equal(src.href, given);
      equal(cleanAddress(new URL(clean)), clean);
    });
  }
});
