import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { SAMPLE_PETITION, sampleSignature } from '../../contract/index.ts';
import { DugnadError } from '../../errors/index.ts';
import type { Petition } from '../../model/index.ts';
import { createMemoryPetitionAdapter, type MemoryPetitionOptions } from './index.ts';

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => void (resolve = settle));
  return { promise, resolve };
}

const DAY = 86_400_000;
const codeOf = (work: Promise<unknown>) => work.then(() => 'no error', ({ code }: DugnadError) => code);

function started(options: Partial<MemoryPetitionOptions> = {}) {
  const clock = { now: Date.parse('2026-11-22T10:00:00Z') };
  const port = createMemoryPetitionAdapter({ petition: SAMPLE_PETITION, now: () => clock.now, ...options });
  const sign = async (idempotencyKey = 'k', email = 'aud@example.org') => port.sign(await sampleSignature(SAMPLE_PETITION as Petition, { email, consents: await CONSENTS }), { idempotencyKey });
  return { port, clock, sign };
}

const CONSENTS = sampleSignature(SAMPLE_PETITION as Petition).then(({ consents }) => consents);

describe('a petition in memory', () => {
  it('fails to order: before anything is done, or with its answer lost', async () => {
    const { port, sign } = started({ fail: 'unavailable' });
    assert.equal(await codeOf(sign()), 'unavailable');
    assert.equal(port.signatures.length, 0);
    port.update({ fail: undefined, failAfter: new DugnadError('timeout', 'late') });
    assert.equal(await codeOf(sign()), 'timeout');
    assert.equal(port.signatures.length, 1);
    port.update({ failAfter: undefined });
    assert.equal((await sign()).reference, 'MEM-1');
    assert.deepEqual([port.signatures.length, port.sent.length, port.src], [1, 2, 'memory:']);
  });

  it('answers a blocked address like any other, and mails it nothing', async () => {
    const { port, sign } = started({ blocked: ['aud@example.org'] });
    const [blocked, other] = [await sign('a'), await sign('b', 'berit@example.org')];
    assert.deepEqual({ ...blocked, reference: '' }, { ...other, reference: '' });
    assert.deepEqual([port.signatures.length, port.mails.map(({ to }) => to)], [1, ['berit@example.org']]);
    assert.equal(await codeOf(port.confirm({ reference: blocked.reference, code: '100001' }, { idempotencyKey: 'c' })), 'code-wrong');
  });

  it('ends a code after half an hour and a link after a week', async () => {
    const { port, clock, sign } = started();
    const { reference, codeExpires } = await sign();
    const [{ code, token }] = port.mails as [(typeof port.mails)[0]];
    assert.equal(codeExpires, '2026-11-22T10:30:00.000Z');
    clock.now += 30 * 60_000;
    assert.equal(await codeOf(port.confirm({ reference, code }, { idempotencyKey: 'c' })), 'code-expired');
    clock.now += 7 * DAY;
    assert.equal(await codeOf(port.confirm({ token }, { idempotencyKey: 'c' })), 'code-expired');
  });

  it('adds its own count to the one that the petition was given with', async () => {
    const { port, sign } = started({ petition: { ...SAMPLE_PETITION, counts: { confirmed: 40, waiting: 2, paper: 8, asOf: '2026-11-22T10:00:00Z' } } });
    await sign();
    const { confirmed, waiting, paper } = await port.readCount();
    assert.deepEqual([confirmed, waiting, paper, (await port.readPetition()).counts?.waiting], [40, 3, 8, 3]);
    port.update({ paper: 9 });
    assert.equal((await port.readCount()).paper, 9);
  });

  it('mails that one has signed already only to those who have confirmed', async () => {
    const { port, sign } = started();
    const { reference } = await sign('a');
    await sign('b');
    await port.confirm({ reference, code: port.mails[0]?.code ?? '' }, { idempotencyKey: 'c' });
    await sign('d');
    assert.deepEqual(port.mails.map(({ kind }) => kind), ['confirm', 'confirm', 'already-signed']);
  });

  it('waits when it is told to, and stops waiting with whoever asks', async () => {
    const wait = deferred<void>();
    const { port } = started({ wait: wait.promise });
    const stop = new AbortController();
    const asked = codeOf(port.readPetition({ signal: stop.signal }));
    stop.abort();
    assert.equal(await asked, 'aborted');
    wait.resolve();
    assert.equal((await port.readPetition()).id, 'keep-the-park');
  });
});
