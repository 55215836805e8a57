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
    ['https://example.org/my%20receipt', 'example.org/my%20receipt'],
    ['https://example.org/a%0Ab', 'example.org/a%0Ab'],
    ['https://example.org/%E2%80%AEgpj.exe', 'example.org/%E2%80%AEgpj.exe'],
    ['https://example.org/a%C2%A0b%E2%80%8Bc', 'example.org/a%C2%A0b%E2%80%8Bc'],
    ['https://example.org/%D8%B3%D9%86%D8%A9', 'example.org/سنة'],
    ['https://example.org/%F0%9F%A7%B6', 'example.org/🧶'],
    ['https://example.org/?a=%C3%A5&b=1#%C3%B8', 'example.org/?a=å&b=1#ø'],
    ['https://user:word@example.org/', 'user:word@example.org'],
    ['http://example.org?a=1', 'example.org?a=1'],
  ];
  for (const [address, words] of table) it(`of ${address} is ${words}`, () => equal(readable(address), words));
});
