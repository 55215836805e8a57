import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupHosts, siteOf } from './group-hosts.ts';
import { knownService, knownServices } from './known-services.ts';

const sites: readonly (readonly [host: string, site: string])[] = [
  ['example.org', 'example.org'], ['www.example.org', 'example.org'], ['a.b.example.org', 'example.org'], ['www.example.co.uk', 'example.co.uk'], ['x.kommune.no', 'x.kommune.no'],
  ['www.x.kommune.no', 'x.kommune.no'], ['localhost', 'localhost'], ['127.0.0.1', '127.0.0.1'], ['[::1]', '[::1]'], ['t.co', 't.co'], ['www.com.example', 'com.example'],
];
for (const [host, site] of sites) test(`${host} belongs to ${site}`, () => assert.equal(siteOf(host), site));

const PAGE = 'https://www.gronlia.example/';
const cases: readonly (readonly [title: string, requests: readonly string[], own: readonly string[] | undefined, hosts: readonly (readonly [string, number, boolean])[]])[] = [
  ['the site itself is nobody else', ['https://www.gronlia.example/a.js', 'https://cdn.gronlia.example/b.js'], undefined, []],
  ['what is known to measure is forbidden', ['https://www.googletagmanager.com/gtag/js', 'https://region1.google-analytics.com/g/collect'], undefined, [['www.googletagmanager.com', 1, true], ['region1.google-analytics.com', 1, true]]],
  ['requests to one host are counted', ['https://i.ytimg.com/1', 'https://i.ytimg.com/2'], undefined, [['i.ytimg.com', 2, true]]],
  ['what nobody knows is named and not forbidden', ['https://assets.example.net/x.css'], undefined, [['assets.example.net', 1, false]]],
  ['what only delivers files is not forbidden', ['https://cdn.jsdelivr.net/npm/x'], undefined, [['cdn.jsdelivr.net', 1, false]]],
  ['fonts of others are', ['https://fonts.gstatic.com/x.woff2'], undefined, [['fonts.gstatic.com', 1, true]]],
  ['where the site says which hosts are its own, every other one is', ['https://assets.example.net/x.css', 'https://cdn.jsdelivr.net/npm/x'], ['assets.example.net'], [['cdn.jsdelivr.net', 1, true]]],
  ['data and blobs go nowhere', ['data:text/css,a', 'blob:https://x.example/1', 'about:blank', 'chrome-extension://x/y'], undefined, []],
  ['sockets are requests', ['wss://socket.example.net/'], [], [['socket.example.net', 1, true]]],
  ['what is no address is none', ['https://'], undefined, []],
];
for (const [title, requests, own, hosts] of cases) {
  test(title, () => assert.deepEqual(groupHosts(PAGE, requests, own).map(({ host, requests: number, forbidden }) => [host, number, forbidden]), hosts));
}

test('a known service covers what is below its host, and nothing that only ends alike', () => {
  assert.equal(knownService('www.youtube.com')?.provider, 'YouTube');
  assert.equal(knownService('youtube.com')?.kind, 'embedded content');
  assert.equal(knownService('notyoutube.com'), undefined);
});

test('every host of the table is one, and stands there once', () => {
  const hosts = knownServices.map(({ host }) => host);
  assert.deepEqual(hosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)), []);
  assert.equal(new Set(hosts).size, hosts.length);
});
