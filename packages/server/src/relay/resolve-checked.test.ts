import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProblemError } from '../problem/problem.ts';
import type { FeedAddress } from './feed-address.ts';
import { resolveChecked, systemResolve } from './resolve-checked.ts';

const none: ReadonlySet<string> = new Set();

function target(host: string, port = 443): FeedAddress {
  return { url: new URL('https://feeds.example.org/'), host, port };
}

async function codeOf(addresses: string[], allowed = none): Promise<string> {
  try {
    await resolveChecked(target('feeds.example.org'), async () => addresses, allowed);
  } catch (error) {
    assert.ok(error instanceof ProblemError);
    return error.code;
  }
  return 'checked';
}

test('gives every public address of a name, in the order of the name server, with its family', async () => {
  const found = await resolveChecked(target('feeds.example.org'), async () => ['2606:4700::1111', '8.8.8.8'], none);
  assert.deepEqual(found, [
    { address: '2606:4700::1111', family: 6 },
    { address: '8.8.8.8', family: 4 },
  ]);
});

test('does not ask a name server about an address', async () => {
  const refuse = (): Promise<string[]> => Promise.reject(new Error('was asked'));
  assert.deepEqual(await resolveChecked(target('8.8.8.8'), refuse, none), [{ address: '8.8.8.8', family: 4 }]);
});

for (const inside of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', 'fe80::1', 'fd00::1', '::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::1', '', 'nonsense']) {
  test(`refuses a name that has ${inside || 'an empty address'}, alone, first or last`, async () => {
    assert.equal(await codeOf([inside]), 'address-refused');
    assert.equal(await codeOf([inside, '8.8.8.8']), 'address-refused');
    assert.equal(await codeOf(['8.8.8.8', '2606:4700::1111', inside]), 'address-refused');
  });
}

test('lifts the refusal for exactly the address and port that a test names', async () => {
  assert.equal(await codeOf(['127.0.0.1'], new Set(['127.0.0.1:443'])), 'checked');
  assert.equal(await codeOf(['127.0.0.1'], new Set(['127.0.0.1:80'])), 'address-refused');
  assert.equal(await codeOf(['127.0.0.1', '127.0.0.2'], new Set(['127.0.0.1:443'])), 'address-refused');
});

test('says that a name without an address cannot be reached', async () => {
  assert.equal(await codeOf([]), 'network');
});

test('keeps why the name server failed', async () => {
  const cause = new Error('SERVFAIL');
  const asking = resolveChecked(target('feeds.example.org'), () => Promise.reject(cause), none);
  await assert.rejects(asking, (error: unknown) => error instanceof ProblemError && error.code === 'network' && error.cause === cause);
});

test('asks the system the way a plain connection would', async () => {
  const found = await systemResolve('localhost');
  assert.ok(found.includes('127.0.0.1') || found.includes('::1'));
});
