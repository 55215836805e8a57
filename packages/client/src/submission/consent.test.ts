import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { ConsentRecordSchema, noticeIn, noticeText, type ConsentPurpose } from '../model/index.ts';
import { hashNotice, isTemporary, makeConsentRecord, makeUuid } from './index.ts';
import { DugnadError, type ErrorCode } from '../errors/index.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const PURPOSES: ConsentPurpose[] = [
  { id: 'opinion', text: { nb: 'Jeg er enig.', ar: 'أوافق' }, basis: 'consent', explicit: true, required: true },
  { id: 'news', text: 'Nytt', basis: 'consent', explicit: false, required: false },
];
const SHOWN = noticeIn('2026-11', PURPOSES, ['ar']);
const HASH = createHash('sha256').update(noticeText(SHOWN)).digest('hex');

describe('a UUID', () => {
  it('is random, of version 4, in a secure context and on plain http', () => {
    const plain = { getRandomValues: crypto.getRandomValues.bind(crypto) };
    const all = new Set<string>();
    for (let number = 0; number < 200; number += 1) {
      for (const uuid of [makeUuid(), makeUuid(plain)]) {
        assert.match(uuid, UUID);
        all.add(uuid);
      }
    }
    assert.equal(all.size, 400);
  });

  it('has its version and variant whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      const getRandomValues = ((target: Uint8Array) => {
        target.set(bytes);
        return target;
      }) as Crypto['getRandomValues'];
      assert.match(makeUuid({ getRandomValues }), UUID);
    }));
  });
});

describe('the hash of what was shown', () => {
  it('is SHA-256, also where the browser gives none', async () => {
    assert.equal(await hashNotice(SHOWN), HASH);
    assert.equal(await hashNotice(SHOWN, null as unknown as undefined), HASH);
  });

  it('is another for another text, version, language or purpose', async () => {
    const others = [noticeIn('2026-12', PURPOSES, ['ar']), noticeIn('2026-11', PURPOSES, ['nb']), noticeIn('2026-11', PURPOSES.slice(1), ['ar'])];
    assert.equal(new Set([HASH, ...(await Promise.all(others.map((shown) => hashNotice(shown))))]).size, 4);
  });
});

describe('a record of consent', () => {
  const make = (more: Partial<Parameters<typeof makeConsentRecord>[0]> = {}) =>
    makeConsentRecord({ noticeVersion: '2026-11', noticeHash: HASH, language: 'nb', purposes: PURPOSES, choices: { opinion: true }, method: { layer: 'form', control: 'checkbox' }, origin: 'https://example.org', ...more });

  it('says what was chosen, and follows the schema', () => {
    const record = make();
    assert.deepEqual(v.parse(ConsentRecordSchema, record), record);
    assert.deepEqual(record.purposes, [{ id: 'opinion', granted: true, basis: 'consent', explicit: true }, { id: 'news', granted: false, basis: 'consent', explicit: false }]);
    assert.deepEqual([record.event, record.easyLanguage, record.origin], ['given', false, 'https://example.org']);
    assert.notEqual(make().recordId, record.recordId);
  });

  const EVENTS: [Record<string, boolean | undefined>, string][] = [[{}, 'refused'], [{ opinion: false, news: undefined }, 'refused'], [{ news: true }, 'given'], [{ other: true }, 'refused']];
  for (const [choices, event] of EVENTS) {
    it(`is ${event} for ${JSON.stringify(choices)}`, () => assert.equal(make({ choices }).event, event));
  }

  it('may say that something else happened, when, and in easy language', () => {
    const record = make({ event: 'withdrawn', now: new Date('2026-11-22T10:00:00Z'), language: 'nl-simple', recordId: 'x' });
    assert.deepEqual([record.event, record.at.client, record.easyLanguage, record.recordId], ['withdrawn', '2026-11-22T10:00:00.000Z', true, 'x']);
  });

  const ORIGINS: [string | undefined, string][] = [['http://localhost:8080', 'http://localhost:8080'], ['null', ''], ['file://', ''], [undefined, ''], ['https://example.org/path?who=me', '']];
  for (const [origin, expected] of ORIGINS) {
    it(`has the origin “${expected}” for ${origin}`, () => assert.equal(make({ origin }).origin, expected));
  }
});

describe('sending the same again', () => {
  const WORTH: [ErrorCode, number | undefined, boolean][] = [
    ['network', undefined, true], ['offline', undefined, true], ['timeout', undefined, true], ['aborted', undefined, true], ['unavailable', 503, true], ['too-many-requests', 429, true],
    ['in-progress', 409, true], ['cors-refused', undefined, true], ['invalid-data', 200, true], ['http-status', 502, true], ['http-status', 408, true],
    ['http-status', 418, false], ['http-status', undefined, false], ['invalid-input', 422, false], ['not-open', 409, false], ['not-found', 404, false], ['origin-refused', 403, false], ['csp-refused', undefined, false],
    ['mixed-content', undefined, false], ['idempotency-key-reused', 422, false], ['not-supported', undefined, false], ['invalid-address', undefined, false],
  ];
  for (const [code, status, expected] of WORTH) {
    it(`is ${expected ? '' : 'not '}worth it after ${code} ${status ?? ''}`, () => assert.equal(isTemporary(new DugnadError(code, code, { status })), expected));
  }
});
