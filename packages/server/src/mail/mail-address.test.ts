import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { domainOf, headerLine, isMailAddress } from './mail-address.ts';

describe('an address of a mail', () => {
  for (const address of ['anne@example.org', 'a+b.c@sub.example.org', 'åse@blåbær.example', 'no-reply@localhost']) {
    it(`may be ${address}`, () => assert.ok(isMailAddress(address)));
  }
  for (const address of ['', 'anne', '@example.org', 'anne@', 'a@b@c', 'a@b, c@d', 'a@b;c@d', 'Anne <a@b>', 'a b@c', 'a@b\r\nBcc: c@d', 'a@b\u0000', `${'a'.repeat(65)}@b`, `a@${'b'.repeat(254)}`]) {
    it(`is not ${JSON.stringify(address.slice(0, 30))}`, () => assert.equal(isMailAddress(address), false));
  }

  it('belongs to a domain, whatever its letters', () => {
    assert.equal(domainOf('Anne@Example.ORG'), 'example.org');
    assert.equal(domainOf('a@b@C.example'), 'c.example');
  });
});

it('has one line for a header, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = headerLine(text);
      assert.doesNotMatch(line, /[\p{Cc}\u2028\u2029]/u);
      assert.ok(line.isWellFormed());
    }),
  );
  assert.equal(headerLine(' Åse\r\nBcc: b@c '), 'Åse Bcc: b@c');
});
