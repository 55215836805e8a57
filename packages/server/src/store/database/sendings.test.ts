import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSendings } from './sendings.ts';

test('what was sent is done once all of it is answered', async () => {
  const sendings = createSendings();
  const last = Promise.withResolvers<string>();
  const said: string[] = [];
  void sendings.track(Promise.resolve('first'));
  const given = sendings.track(last.promise);
  const done = sendings.done().then(() => said.push('done'));
  said.push('answered');
  last.resolve('last');
  await done;
  assert.deepEqual(said, ['answered', 'done']);
  assert.equal(await given, 'last');
  assert.equal(await sendings.firstFailure(), undefined);
});

test('the failure that was first is told, not one that came of it, and nothing is left over to end the process', async () => {
  const sendings = createSendings();
  const slow = Promise.withResolvers<never>();
  void sendings.track(Promise.resolve(1));
  void sendings.track(slow.promise);
  void sendings.track(Promise.reject(new Error('the transaction is aborted')));
  await new Promise((resolve) => { setImmediate(resolve); });
  slow.reject(new Error('the key is taken'));
  assert.equal(((await sendings.firstFailure()) as Error).message, 'the key is taken');
  await assert.rejects(sendings.done());
});

test('nothing sent is done at once', async () => {
  const sendings = createSendings();
  await sendings.done();
  assert.equal(await sendings.firstFailure(), undefined);
});
