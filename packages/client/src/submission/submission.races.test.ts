import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError, type ErrorCode } from '../errors/index.ts';
import { createMemoryStore, createOutbox } from './outbox-index.ts';
import { createDraft, createSubmission, type Outbox, type SubmissionState } from './index.ts';

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => void (resolve = settle));
  return { promise, resolve };
}

/** A submission with a real outbox behind it; the line fails with `failure` for as long as there is one. */
function started(more: { open?: (outbox: Outbox) => Promise<Outbox | undefined> } = {}) {
  const line: { failure: ErrorCode | undefined } = { failure: 'network' };
  const sent: string[] = [];
  const send = async (body: string): Promise<string> => {
    if (line.failure) throw new DugnadError(line.failure, line.failure);
    sent.push(body);
    return `receipt of ${body}`;
  };
  const store = createMemoryStore();
  const outbox = createOutbox({ store, channels: { c: (body) => send(String(body)) } });
  const map = new Map<string, string>();
  const draft = createDraft({ getItem: (key) => map.get(key) ?? null, setItem: (key, value) => void map.set(key, value), removeItem: (key) => void map.delete(key) }, 'form');
  let keys = 0;
  const { open = async () => outbox } = more;
  const submission = createSubmission<string, string>({ send, channel: 'c', draft, outbox: () => open(outbox), newKey: () => `key-${(keys += 1)}` });
  const states: SubmissionState['status'][] = [];
  submission.subscribe(({ status }) => states.push(status));
  const keptBodies = async () => (await store.list()).map(({ body }) => body);
  return { line, sent, outbox, store, submission, states, draft, keptBodies };
}

describe('two people at one device', () => {
  it('lose nothing: what waits of the first is neither replaced nor taken away by the second', async () => {
    const { line, submission, keptBodies, sent, outbox } = started();
    await submission.submit('Aud');
    assert.equal(await submission.keep(), true);
    submission.reset();
    assert.deepEqual([submission.state.status, await keptBodies()], ['idle', ['Aud']]);
    line.failure = undefined;
    await submission.submit('Berit');
    await turn();
    assert.deepEqual([submission.state.status, sent, await keptBodies()], ['sent', ['Berit'], ['Aud']]);
    await outbox.flush();
    assert.deepEqual([sent, await keptBodies(), submission.state], [['Berit', 'Aud'], [], { status: 'sent', receipt: 'receipt of Berit' }]);
  });

  it('may both wait', async () => {
    const { submission, keptBodies } = started();
    for (const name of ['Aud', 'Berit']) {
      await submission.submit(name);
      await submission.keep();
      submission.reset();
    }
    assert.deepEqual((await keptBodies()).toSorted(), ['Aud', 'Berit']);
  });

  it('hear nothing of each other: what becomes of the first does not change what the second sees', async () => {
    const { line, submission, outbox, states } = started();
    await submission.submit('Aud');
    await submission.keep();
    submission.reset();
    line.failure = 'not-open';
    await outbox.flush();
    assert.deepEqual([submission.state.status, states.at(-1)], ['idle', 'idle']);
  });

  it('are not mixed up when the first leaves while it is being kept', async () => {
    const opening = deferred<void>();
    const { submission, keptBodies, line } = started({ open: async (outbox) => opening.promise.then(() => outbox) });
    await submission.submit('Aud');
    const keeping = submission.keep();
    submission.reset();
    opening.resolve();
    assert.equal(await keeping, false, 'there is nothing any more that could be kept');
    line.failure = undefined;
    await submission.submit('Berit');
    assert.deepEqual([submission.state.status, await keptBodies()], ['sent', []]);
  });
});

describe('a press in the middle of keeping', () => {
  it('that is faster leaves nothing in the outbox to be sent once more', async () => {
    const opening = deferred<void>();
    const { line, submission, keptBodies, outbox, sent } = started({ open: async (each) => opening.promise.then(() => each) });
    await submission.submit('Aud');
    const keeping = submission.keep();
    line.failure = undefined;
    await submission.submit('Aud');
    opening.resolve();
    assert.equal(await keeping, false);
    await turn();
    await outbox.flush();
    assert.deepEqual([submission.state.status, await keptBodies(), sent], ['sent', [], ['Aud']]);
  });

  it('that fails again leaves it kept', async () => {
    const opening = deferred<void>();
    const { submission, keptBodies } = started({ open: async (each) => opening.promise.then(() => each) });
    await submission.submit('Aud');
    const keeping = submission.keep();
    await submission.submit('Aud');
    opening.resolve();
    assert.deepEqual([await keeping, submission.state.status, await keptBodies()], [true, 'failed', ['Aud']]);
  });

  it('is taken twice for once: two askings to keep make one entry', async () => {
    const { submission, keptBodies, states } = started();
    await submission.submit('Aud');
    assert.deepEqual(await Promise.all([submission.keep(), submission.keep()]), [true, true]);
    assert.deepEqual([await keptBodies(), states], [['Aud'], ['sending', 'failed', 'waiting']]);
    assert.equal(await submission.keep(), false, 'it waits already');
  });
});

describe('a submission and what it is not given', () => {
  it('restores nothing over what is being sent', async () => {
    const { submission } = started();
    const sending = submission.submit('Aud');
    submission.restore({ key: 'old', body: 'Berit' }, { waiting: true });
    assert.deepEqual([submission.intent?.body, submission.state.status], ['Aud', 'sending']);
    await sending;
  });

  it('goes on with a restored intent under its key, and takes a new one for other words', async () => {
    for (const [words, key] of [['Aud', 'old'], ['Berit', 'key-1']] as const) {
      const { submission } = started();
      submission.restore({ key: 'old', body: 'Aud' });
      assert.equal(submission.state.status, 'idle');
      await submission.submit(words);
      assert.equal(submission.intent?.key, key);
    }
  });

  it('waits even where the outbox cannot be opened, and sends when it is pressed', async () => {
    const { submission, line } = started({ open: async () => Promise.reject(new Error('its file did not come')) });
    submission.restore({ key: 'old', body: 'Aud' }, { waiting: true });
    await turn();
    assert.equal(submission.state.status, 'waiting');
    line.failure = undefined;
    assert.equal((await submission.submit('Aud')).status, 'sent');
  });

  it('keeps its draft when it cannot be kept in the outbox', async () => {
    const { submission, draft } = started({ open: async () => undefined });
    await submission.submit('Aud');
    assert.deepEqual([await submission.keep(), draft.read().intent], [false, { key: 'key-1', body: 'Aud' }]);
  });

  it('may be cancelled and reset when there is nothing to cancel', () => {
    const { submission, states } = started();
    submission.cancel();
    submission.reset();
    assert.deepEqual([submission.state.status, states], ['idle', ['idle']]);
  });

  const SAME: [what: string, first: unknown, second: unknown, isSame: boolean][] = [
    ['a blank more is other words', { name: 'Aud' }, { name: 'Aud ' }, false],
    ['a consent that was taken back is another intent', { purposes: [{ granted: true }] }, { purposes: [{ granted: false }] }, false],
    ['a new stamp is the same intent', { consents: [{ recordId: '1', at: { client: 'x' } }] }, { consents: [{ recordId: '2', at: { client: 'y' } }] }, true],
    ['a field that is not there is one that is undefined', { name: 'Aud' }, { name: 'Aud', comment: undefined }, true],
    ['nothing is the same as nothing', null, null, true],
  ];
  for (const [what, first, second, isSame] of SAME) {
    it(`knows that ${what}`, async () => {
      const keys: string[] = [];
      const submission = createSubmission<unknown, string>({ send: async (_, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        throw new DugnadError('network', 'no line');
      } });
      await submission.submit(first);
      await submission.submit(second);
      assert.equal(new Set(keys).size, isSame ? 1 : 2);
    });
  }
});
