import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConsentPurpose } from '@dugnad/client/model';
import { createBriefCache } from './brief-cache.ts';
import { missingToOpen, storedFromEdit } from './missing-to-open.ts';

describe('what everybody reads, kept for a moment', () => {
  function cacheOf(answers: (string | undefined | Error)[]): { cache: ReturnType<typeof createBriefCache<string>>; loads: () => number; pass: (ms: number) => void } {
    let time = 0;
    let loads = 0;
    const cache = createBriefCache<string>(1000, () => time, () => {
      const answer = answers[Math.min(loads, answers.length - 1)];
      loads += 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    });
    return { cache, loads: () => loads, pass: (ms) => (time += ms) };
  }

  it('is read once for all who ask at the same time', async () => {
    const { cache, loads } = cacheOf(['a']);
    assert.deepEqual(await Promise.all([cache.read('k'), cache.read('k'), cache.read('k')]), ['a', 'a', 'a']);
    assert.equal(loads(), 1);
  });

  it('is read anew when the moment is over', async () => {
    const { cache, pass } = cacheOf(['a', 'b']);
    assert.equal(await cache.read('k'), 'a');
    pass(999);
    assert.equal(await cache.read('k'), 'a');
    pass(1);
    assert.equal(await cache.read('k'), 'b');
  });

  it('is read anew after it was changed', async () => {
    const { cache } = cacheOf(['a', 'b']);
    await cache.read('k');
    cache.forget('k');
    assert.equal(await cache.read('k'), 'b');
  });

  it('is asked for again when it was not there', async () => {
    const { cache } = cacheOf([undefined, 'b']);
    assert.equal(await cache.read('k'), undefined);
    assert.equal(await cache.read('k'), 'b');
  });

  it('is asked for again when reading failed', async () => {
    const { cache } = cacheOf([new Error('no'), 'b']);
    await assert.rejects(cache.read('k'));
    assert.equal(await cache.read('k'), 'b');
  });

  it('is of each key apart, and of so many keys at most', async () => {
    const { cache, loads } = cacheOf(['a']);
    for (let key = 0; key < 2000; key += 1) await cache.read(`k${key}`);
    await cache.read('k0');
    assert.equal(loads(), 2000);
    await cache.read('one more');
    await cache.read('k1');
    assert.equal(loads(), 2002);
  });
});

const explicit: ConsentPurpose = { id: 'opinion', text: 'Yes', basis: 'consent', explicit: true, required: true };
const whole = { controller: { name: 'Grønlia', email: 'post@example.org', receivers: [] }, contact: { name: 'Kari' }, retention: { deleteAfter: '2027-06-30' }, consents: [explicit] };
const today = '2026-11-28';

describe('a petition can be opened', () => {
  it('when all is there', () => assert.deepEqual(missingToOpen(whole, today), []));

  const { controller: _controller, ...withoutController } = whole;
  const { contact: _contact, ...withoutContact } = whole;
  const { retention: _retention, ...withoutRetention } = whole;
  const cases: [what: string, edit: Parameters<typeof missingToOpen>[0], pointer: string, code: string][] = [
    ['anybody to answer for it', withoutController, '/controller', 'missing'],
    ['the name of who answers for it', { ...whole, controller: { ...whole.controller, name: '' } }, '/controller', 'missing'],
    ['an address of who answers for it', { ...whole, controller: { ...whole.controller, email: '' } }, '/controller', 'missing'],
    ['somebody to talk to', withoutContact, '/contact', 'missing'],
    ['a day when all is deleted', withoutRetention, '/retention/deleteAfter', 'missing'],
    ['a day that is written down', { ...whole, retention: { deleteAfter: '' } }, '/retention/deleteAfter', 'missing'],
    ['a day that is yet to come', { ...whole, retention: { deleteAfter: '2026-11-27' } }, '/retention/deleteAfter', 'too-early'],
    ['a day after its end', { ...whole, closes: '2027-07-01T00:00:00Z' }, '/retention/deleteAfter', 'too-early'],
    ['any statement', { ...whole, consents: [] }, '/consents', 'no-explicit-statement'],
    ['an explicit statement', { ...whole, consents: [{ ...explicit, explicit: false }] }, '/consents', 'no-explicit-statement'],
    ['a statement that is required', { ...whole, consents: [{ ...explicit, required: false }] }, '/consents', 'no-explicit-statement'],
  ];
  for (const [what, edit, pointer, code] of cases) it(`not without ${what}`, () => assert.deepEqual(missingToOpen(edit, today), [{ pointer, code }]));

  it('and says everything that is missing at once', () => assert.equal(missingToOpen({ consents: [] }, today).length, 4));
});

describe('an edit that is kept', () => {
  it('has its identifier and its revision', () => {
    const stored = storedFromEdit('park', 3, whole as unknown as Parameters<typeof storedFromEdit>[2]);
    assert.deepEqual([stored.id, stored.revision, stored.controller.name, stored.retention.deleteAfter], ['park', 3, 'Grønlia', '2027-06-30']);
  });

  it('of a draft may lack who answers for it, and then cannot be opened', () => {
    const stored = storedFromEdit('park', 1, { consents: [explicit] } as unknown as Parameters<typeof storedFromEdit>[2]);
    assert.deepEqual(missingToOpen(stored, today).map(({ pointer }) => pointer), ['/controller', '/contact', '/retention/deleteAfter']);
  });
});
