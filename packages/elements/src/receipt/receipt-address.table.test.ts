import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { addressOf, readable } from './receipt-address.ts';

describe('the address of a receipt', () => {
  const table: readonly [href: string | undefined, address: string][] = [
    ['https://example.org/r/7', 'https://example.org/r/7'],
    ['http://localhost:8080/r', 'http://localhost:8080/r'],
    ['HTTPS://Example.ORG', 'https://example.org/'],
    ['mailto:kari@example.org', ''],
    ['javascript:alert(1)', ''],
    ['/relative', ''],
    ['', ''],
    [undefined, ''],
  ];
  for (const [href, address] of table) it(`of ${href ?? 'no link'} is ${address || 'none'}`, () => equal(addressOf(href === undefined ? null : { href }), address));
});

describe('an address to write', () => {
  const table: readonly [address: string, words: string][] = [
    ['https://example.org/', 'example.org'],
    ['https://example.org/r/7fk2', 'example.org/r/7fk2'],
    ['http://example.org/r/', 'example.org/r/'],
    ['https://example.org/%C3%A5rsm%C3%B8te', 'example.org/årsmøte'],
    ['https://example.org/100%', 'example.org/100%'],
    ['https://example.org/?a=b%2Fc', 'example.org/?a=b%2Fc'],
  ];
  for (const [address, words] of table) it(`of ${address} is ${words}`, () => equal(readable(address), words));
});
