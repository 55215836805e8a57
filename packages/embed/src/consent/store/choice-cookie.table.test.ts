import { equal, match, doesNotMatch } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cookieText } from './choice-cookie.ts';

describe('the cookie of a choice', () => {
  it('holds for the whole site and half a year, and goes with no request from elsewhere', () => {
    equal(cookieText('1x/2026-11', {}, true), 'dugnad-consent=1x/2026-11;Path=/;SameSite=Lax;Max-Age=15811200;Secure');
  });

  for (const [months, days] of [[1, 30.5], [6, 183], [12, 366], [0, 30.5], [99, 366]] as const) {
    it(`is kept for ${days} days when the site says ${months} months`, () => match(cookieText('x', { months }, true), new RegExp(`;Max-Age=${days * 86_400};`)));
  }

  it('is not called secure on plain http, where it would be dropped', () => doesNotMatch(cookieText('x', {}, false), /Secure/));

  it('is shared with the subdomains that the site names', () => match(cookieText('x', { domain: 'example.org' }, true), /;Domain=example\.org;Secure$/));
});
