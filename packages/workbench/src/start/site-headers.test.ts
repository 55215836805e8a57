import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedHeaders, feedHeaders, pageHeaders } from './site-headers.ts';

const forever = 'public, max-age=31536000, immutable';

for (const name of ['/base-Ab3dx9Zq.js', '/calendar-DEADBEEF.js', '/calendar.nb-a_b-C123.js', '/calendar-Ab3dx9Zq.js.map', '/month-0123456789ab.css']) {
  test(`lets browsers keep ${name} for ever`, () => {
    assert.equal(embedHeaders(name)['cache-control'], forever);
  });
}

for (const name of ['/dugnad.js', '/consent-head.js', '/consent-guard.js', '/dugnad.js.map']) {
  test(`lets browsers keep ${name} for a minute`, () => {
    assert.equal(embedHeaders(name)['cache-control'], 'public, max-age=60');
  });
}

test('lets every site load script-tag files and nothing else of ours', () => {
  assert.equal(embedHeaders('/dugnad.js')['access-control-allow-origin'], '*');
  assert.equal(pageHeaders('index.html')['access-control-allow-origin'], undefined);
});

test('opens a calendar to every site, or to none', () => {
  assert.equal(feedHeaders(true)['access-control-allow-origin'], '*');
  assert.equal(feedHeaders(false)['access-control-allow-origin'], undefined);
});

test('never lets a type be guessed', () => {
  for (const headers of [embedHeaders('/dugnad.js'), pageHeaders('index.html'), feedHeaders(true), feedHeaders(false)]) {
    assert.equal(headers['x-content-type-options'], 'nosniff');
  }
});

test('allows no script, style or object but our own, on the page for trying too', () => {
  for (const name of ['index.html', 'calendar.html', 'petition.html', 'volunteer.html', 'try.html', 'site.css']) {
    const policy = pageHeaders(name)['content-security-policy'] ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src /);
    assert.doesNotMatch(policy, /unsafe|data:|\*/);
  }
});
