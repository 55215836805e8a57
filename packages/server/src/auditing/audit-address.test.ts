import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProblemError } from '../problem/problem.ts';
import { auditAddress, refuseInternal } from './audit-address.ts';

const none: ReadonlySet<string> = new Set();

describe('the address of a page to look at', () => {
  const TAKEN: readonly [typed: string, address: string][] = [
    ['https://www.example.org/', 'https://www.example.org/'],
    ['http://example.org/a?b=c', 'http://example.org/a?b=c'],
    ['example.org', 'https://example.org/'],
    ['  www.example.org/om-oss ', 'https://www.example.org/om-oss'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['https://grønlia.example/', 'https://xn--grnlia-cya.example/'],
    ['https://example.org/#top', 'https://example.org/'],
  ];
  for (const [typed, address] of TAKEN) it(`“${typed}” is ${address}`, () => assert.equal(auditAddress(typed, none), address));

  const REFUSED: readonly [typed: string, code: string][] = [
    ['', 'address-missing'], ['   ', 'address-missing'],
    ['ftp://example.org/', 'scheme'], ['file:///etc/passwd', 'scheme'], ['javascript:alert(1)', 'scheme'], ['data:text/html,x', 'scheme'], ['webcal://example.org/', 'scheme'], ['chrome://version', 'scheme'], ['view-source:https://example.org', 'scheme'],
    ['http://127.0.0.1/', 'internal-address'], ['http://2130706433/', 'internal-address'], ['http://0x7f.1/', 'internal-address'], ['http://[::1]/', 'internal-address'], ['http://[::ffff:7f00:1]/', 'internal-address'],
    ['10.0.0.1', 'internal-address'], ['192.168.1.1', 'internal-address'], ['169.254.169.254', 'internal-address'], ['http://①②⑦.0.0.1/', 'internal-address'], ['100.64.0.1', 'internal-address'],
    ['localhost', 'internal-name'], ['http://printer/', 'internal-name'], ['https://db.internal/', 'internal-name'], ['https://a.local/', 'internal-name'],
    ['http://example.org:22/', 'port'], ['http://example.org:5432/', 'port'], ['localhost:8080', 'internal-name'],
    ['https://a:b@example.org/', 'credentials'],
    ['https://', 'invalid-address'], ['https://exa mple.org/', 'invalid-address'], [`https://example.org/${'a'.repeat(2048)}`, 'invalid-address'],
  ];
  for (const [typed, code] of REFUSED) {
    it(`“${typed.slice(0, 40)}” is refused: ${code}`, () =>
      assert.throws(() => auditAddress(typed, none), (error) => error instanceof ProblemError && error.code === 'invalid-input' && error.errors[0]?.pointer === '/address' && error.errors[0].code === code && error.message !== ''));
  }
});

describe('what the browser may ask for', () => {
  const refuse = refuseInternal(none);
  const MAY: readonly [url: string, addresses: string[]][] = [
    ['https://example.org/', ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c']],
    [`https://example.org/${'a'.repeat(9000)}`, ['93.184.215.14']],
    ['http://93.184.215.14/', ['93.184.215.14']],
  ];
  for (const [url, addresses] of MAY) it(`is ${url.slice(0, 40)} at ${addresses.join(', ')}`, () => assert.equal(refuse(url, addresses), undefined));

  const MAY_NOT: readonly [url: string, addresses: string[]][] = [
    ['http://127.0.0.1/', ['127.0.0.1']],
    ['https://example.org/', ['127.0.0.1']], ['https://example.org/', ['93.184.215.14', '10.0.0.7']], ['https://example.org/', ['fd00::1']], ['https://example.org/', ['::ffff:10.0.0.1']], ['https://example.org/', ['169.254.169.254']],
    ['https://example.org:5432/', ['93.184.215.14']], ['http://localhost/', ['93.184.215.14']], ['http://metadata.google.internal/', ['93.184.215.14']], ['http://router/', ['93.184.215.14']], ['no address', ['93.184.215.14']],
  ];
  for (const [url, addresses] of MAY_NOT) it(`is not ${url} at ${addresses.join(', ')}`, () => assert.equal(typeof refuse(url, addresses), 'string'));

  it('is what a test exempts, and nothing beside it', () => {
    const exempt = refuseInternal(new Set(['127.0.0.1:5001']));
    assert.equal(exempt('http://127.0.0.1:5001/a', ['127.0.0.1']), undefined);
    assert.equal(typeof exempt('http://127.0.0.1:5002/a', ['127.0.0.1']), 'string');
  });
});
