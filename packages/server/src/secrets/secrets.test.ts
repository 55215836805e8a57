import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalEmail } from './canonical-email.ts';
import { canonicalJson, fingerprint } from './fingerprint.ts';
import { keepFormToken, makeFormToken, readFormToken } from './form-token.ts';
import { hashCode, hashEmail, hashToken, makeCode, makeReference, makeToken, manageTokenOf, sameSecret, signText } from './make-secrets.ts';
import { readServerSecret } from './server-secret.ts';

describe('an e-mail address, as it is compared', () => {
  const same: [typed: string, canonical: string][] = [
    ['Ada@Example.org', 'ada@example.org'],
    [' ada@example.org ', 'ada@example.org'],
    ['ada+park@example.org', 'ada+park@example.org'],
    ['a.d.a@example.org', 'a.d.a@example.org'],
    ['a.d.a@gmail.com', 'ada@gmail.com'],
    ['ada+park@gmail.com', 'ada@gmail.com'],
    ['A.D.A+x+y@GoogleMail.com', 'ada@gmail.com'],
    ['ada+park@outlook.com', 'ada@outlook.com'],
    ['a.da+park@hotmail.com', 'a.da@hotmail.com'],
    ['ada+park@icloud.com', 'ada@icloud.com'],
    ['ada+x@proton.me', 'ada@proton.me'],
    ['ada@blåbær.no', 'ada@xn--blbr-roah.no'],
    ['ada@xn--blbr-roah.no', 'ada@xn--blbr-roah.no'],
    ['e\u0301va@example.org', '\u00e9va@example.org'],
    ['"odd@local"@example.org', '"odd@local"@example.org'],
  ];
  for (const [typed, canonical] of same) it(`is ${canonical} for ${typed}`, () => assert.equal(canonicalEmail(typed), canonical));

  it('stays what it is when it is made canonical twice', () => {
    fc.assert(fc.property(fc.emailAddress(), (address) => assert.equal(canonicalEmail(canonicalEmail(address)), canonicalEmail(address))));
  });
});

describe('the fingerprint of what was sent', () => {
  const equal: [string, unknown, unknown][] = [
    ['the order of keys', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    ['what is undefined', { a: 1, b: undefined }, { a: 1 }],
    ['how a number was written', { a: 1.0 }, { a: 1 }],
  ];
  for (const [what, one, other] of equal) it(`does not depend on ${what}`, () => assert.equal(fingerprint('/p', one), fingerprint('/p', other)));

  const different: [string, unknown, unknown][] = [
    ['a value', { a: 1 }, { a: 2 }],
    ['a kind', { a: 1 }, { a: '1' }],
    ['the order of a list', { a: [1, 2] }, { a: [2, 1] }],
    ['nothing for something', { a: null }, {}],
    ['a name', { a: 1 }, { b: 1 }],
    ['two texts that were cut elsewhere', ['ab', 'c'], ['a', 'bc']],
  ];
  for (const [what, one, other] of different) it(`depends on ${what}`, () => assert.notEqual(fingerprint('/p', one), fingerprint('/p', other)));

  it('depends on where it was sent to', () => assert.notEqual(fingerprint('/p/1', {}), fingerprint('/p/2', {})));

  it('is of text that is read back as what it was', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)))));
  });
});

describe('a form that is handed out', () => {
  const [secret, now] = ['s'.repeat(32), 1_700_000_000_000];
  const token = makeFormToken(secret, 'park', now);
  const states: [string, string | undefined, number, string][] = [
    ['a minute later', token, now + 60_000, 'good'],
    ['three seconds later', token, now + 3000, 'good'],
    ['faster than anybody types', token, now + 2999, 'young'],
    ['at once', token, now, 'young'],
    ['a day later', token, now + 24 * 3_600_000, 'good'],
    ['more than a day later', token, now + 24 * 3_600_000 + 1, 'old'],
    ['with no token', undefined, now + 60_000, 'forged'],
    ['with an empty one', '', now + 60_000, 'forged'],
    ['with half of one', token.split('.')[0], now + 60_000, 'forged'],
    ['with one letter more', `${token}a`, now + 60_000, 'forged'],
    ['with another time', `${(now - 1).toString(36)}.${token.split('.')[1] ?? ''}`, now + 60_000, 'forged'],
    ['with something behind it', `${token}.more`, now + 60_000, 'forged'],
  ];
  for (const [when, given, at, state] of states) it(`is ${state} ${when}`, () => assert.equal(readFormToken(secret, 'park', given, at), state));

  for (const [when, given, at, state] of states) {
    const stays = state === 'good' || state === 'young';
    it(`${stays ? 'keeps its token' : 'gets a new token'} when it comes back ${when}`, () => {
      const next = keepFormToken(secret, 'park', given, at);
      assert.equal(next, stays ? token : makeFormToken(secret, 'park', at));
      assert.equal(readFormToken(secret, 'park', next, stays ? Math.max(at, now + 3000) : at + 3000), 'good');
    });
  }
  it('never keeps the token of another form', () => assert.notEqual(keepFormToken(secret, 'other', token, now), token));

  it('is of one petition', () => assert.equal(readFormToken(secret, 'other', token, now + 60_000), 'forged'));
  it('is of one server', () => assert.equal(readFormToken('t'.repeat(32), 'park', token, now + 60_000), 'forged'));
  it('is good again after Back and reload: nothing of it is used up', () => {
    for (let time = 0; time < 3; time += 1) assert.equal(readFormToken(secret, 'park', token, now + 60_000), 'good');
  });
});

describe('what is handed out once', () => {
  const thousand = <Value>(make: () => Value): Value[] => Array.from({ length: 1000 }, make);

  it('a reference can be read aloud and from paper, and is another each time', () => {
    const all = thousand(makeReference);
    for (const reference of all) assert.match(reference, /^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/);
    assert.equal(new Set(all).size, 1000);
  });

  it('a token has 160 bits and fits into a path', () => {
    for (const token of thousand(makeToken)) assert.match(token, /^[\w-]{27}$/);
    assert.equal(new Set(thousand(makeToken)).size, 1000);
  });

  it('a code has six digits, also when it begins with noughts', () => {
    for (const code of thousand(makeCode)) assert.match(code, /^\d{6}$/);
  });
});

describe('what is kept of a secret', () => {
  it('is not the secret', () => {
    for (const kept of [hashToken('a-token'), hashCode('s', 'AAAA-BBBB', '123456'), hashEmail('s', 'ada@example.org')]) {
      assert.match(kept, /^[\da-f]{64}$/);
      assert.doesNotMatch(kept, /a-token|123456|ada/);
    }
  });

  it('of a code is of one reference and one server', () => {
    const kept = hashCode('s', 'AAAA-BBBB', '123456');
    for (const other of [hashCode('t', 'AAAA-BBBB', '123456'), hashCode('s', 'AAAA-BBBC', '123456'), hashCode('s', 'AAAA-BBBB', '123457')]) assert.notEqual(kept, other);
  });

  it('is never the same for two purposes', () => {
    const all = [hashCode('s', '', 'x'), hashEmail('s', 'x'), signText('s', 'form', 'x'), signText('s', 'other', 'x'), manageTokenOf('s', 'x')];
    assert.equal(new Set(all).size, all.length);
  });

  it('leads to the same personal link when a button is pressed twice', () => {
    assert.equal(manageTokenOf('s', 'confirmation'), manageTokenOf('s', 'confirmation'));
    assert.match(manageTokenOf('s', 'confirmation'), /^[\w-]{27}$/);
  });

  it('is compared whole', () => {
    assert.equal(sameSecret('abc', 'abc'), true);
    for (const other of ['', 'ab', 'abcd', 'abd', 'ABC']) assert.equal(sameSecret(other, 'abc'), false);
  });
});

describe('the secret of a server', () => {
  it('is made once, for its owner alone, and read again', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'dugnad-secret-'));
    context.after(() => rm(folder, { recursive: true }));
    const first = await readServerSecret(join(folder, 'data'));
    assert.ok(first.length >= 43);
    assert.equal(await readServerSecret(join(folder, 'data')), first);
    assert.equal((await stat(join(folder, 'data', 'secret'))).mode & 0o777, 0o600);
    assert.deepEqual(await readdir(join(folder, 'data')), ['secret']);
  });

  it('is one, though many begin at once', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'dugnad-secret-'));
    context.after(() => rm(folder, { recursive: true }));
    const all = await Promise.all(Array.from({ length: 20 }, () => readServerSecret(folder)));
    assert.equal(new Set(all).size, 1);
  });

  it('says when it cannot be read', async () => {
    await assert.rejects(readServerSecret('/proc/version'), /ENOTDIR/);
  });
});
