import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ProblemError } from '../problem/problem.ts';
import { feedAddress } from './feed-address.ts';

const none: ReadonlySet<string> = new Set();

function codesOf(src: string, base?: string): string[] {
  try {
    feedAddress(src, none, base === undefined ? undefined : new URL(base));
  } catch (error) {
    assert.ok(error instanceof ProblemError, `not a problem: ${String(error)}`);
    return [error.code, error.errors[0]?.code ?? ''];
  }
  return [];
}

const insideByNotation = [
  'http://127.0.0.1/', 'http://127.1/', 'http://127.0.1/', 'http://2130706433/', 'http://017700000001/', 'http://0177.0.0.1/', 'http://0x7f.0.0.1/',
  'http://0x7f000001/', 'http://0X7F.1/', 'http://127.0.0.1./', 'http://127.0.0.1:80/', 'http://127%2e0%2e0%2e1/', 'http://①②⑦.⓪.⓪.①/', 'http://１２７.0.0.1/',
  'http://127。0。0。1/', 'http://0/', 'http://0.0.0.0/', 'http://3232235777/', 'http://0xa9fea9fe/', 'http://169.254.169.254/latest/meta-data/', 'http://2852039166/',
  'http://10.0.0.1/', 'http://012.0.0.1/', 'http://192.168.1.1:8080/', 'http://100.64.0.1/', 'http://255.255.255.255/', 'http://224.0.0.1/', 'http://[::1]/', 'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/', 'http://[::127.0.0.1]/', 'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/', 'http://[fe80::1]/', 'http://[fd00:ec2::254]/', 'http://[ff02::1]/', 'http://[FEC0::1]/', 'http:127.0.0.1/', 'http:\\\\127.0.0.1\\', 'webcal://127.0.0.1/',
  'WEBCAL://2130706433/', 'https://0x7f.1/a.ics', ' http://127.0.0.1/', 'ht\ntp://127.0.0.1/',
];

for (const src of insideByNotation) {
  test(`refuses ${JSON.stringify(src)} as an address inside`, () => {
    assert.deepEqual(codesOf(src), ['address-refused', 'internal-address']);
  });
}

const insideByName = [
  'http://localhost/', 'http://LOCALHOST/', 'http://localhost./', 'http://localhost../', 'http://a.localhost/', 'http://ｌocalhost/', 'http://router/', 'http://metadata/', 'http://metadata.google.internal/',
  'http://printer.local/', 'http://nas.home.arpa/', 'http://intra.corp/', 'http://wiki.lan/', 'http://localhost.localdomain/',
];

for (const src of insideByName) {
  test(`refuses ${src} as a name inside`, () => {
    assert.deepEqual(codesOf(src), ['address-refused', 'internal-name']);
  });
}

for (const [src, code] of [
  ['file:///etc/passwd', 'scheme'], ['ftp://example.org/a.ics', 'scheme'], ['gopher://example.org/', 'scheme'], ['data:text/calendar,BEGIN:VCALENDAR', 'scheme'], ['blob:https://example.org/1', 'scheme'],
  ['javascript:alert(1)', 'scheme'], ['http://kari@example.org/', 'credentials'], ['http://example.org@127.0.0.1/', 'credentials'], ['http://a:b@example.org/', 'credentials'],
  ['http://example.org:22/', 'port'], ['http://example.org:6379/', 'port'], ['https://example.org:25/', 'port'], ['http://example.org:0/', 'port'],
] as const) {
  test(`refuses ${src} for its ${code}`, () => {
    assert.deepEqual(codesOf(src), ['address-refused', code]);
  });
}

for (const src of ['', 'calendar', 'http://', 'http://[::1', 'http://a b/', 'http://1.2.3.4.5/', 'http://0x7f.0.0.0.1/', 'http://256.1.1.1/', 'http://[fe80::1%25eth0]/', `https://example.org/${'a'.repeat(2048)}`]) {
  test(`calls ${JSON.stringify(src.slice(0, 40))} no address`, () => {
    assert.equal(codesOf(src)[0], 'invalid-address');
  });
}

test('reads webcal as https and takes the usual ports', () => {
  assert.equal(feedAddress('webcal://example.org/a.ics', none).url.href, 'https://example.org/a.ics');
  assert.equal(feedAddress('webcals://example.org/a.ics', none).port, 443);
  assert.equal(feedAddress('http://example.org:8080/a.ics', none).port, 8080);
  assert.equal(feedAddress('https://Example.ORG./a.ics#x', none).host, 'example.org');
});

test('reads an international name in the form that name servers know', () => {
  assert.equal(feedAddress('https://grønlia.example/a.ics', none).host, 'xn--grnlia-cya.example');
});

test('checks the target of a redirect like the first address', () => {
  assert.deepEqual(codesOf('/other.ics', 'https://example.org/a.ics'), []);
  assert.deepEqual(codesOf('//127.0.0.1/a', 'https://example.org/a.ics'), ['address-refused', 'internal-address']);
  assert.deepEqual(codesOf('file:///etc/passwd', 'https://example.org/a.ics'), ['address-refused', 'scheme']);
});

test('lets through exactly the host and port that a test names', () => {
  const allowed = new Set(['127.0.0.1:5001']);
  assert.equal(feedAddress('http://127.0.0.1:5001/a.ics', allowed).port, 5001);
  assert.throws(() => feedAddress('http://127.0.0.1:5002/a.ics', allowed));
  assert.throws(() => feedAddress('http://127.0.0.2:5001/a.ics', allowed));
});

test('answers every text with an address or a problem, never with another error', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((text) => `http://${text}`)), (src) => {
    assert.ok(Array.isArray(codesOf(src)));
  }));
});
