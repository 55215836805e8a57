import { after, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError, type ErrorCode } from '../errors/index.ts';
import type { WriteOptions } from '../ports/index.ts';
import { createDraft, createSubmission, type Outbox, type OutboxNews, type SubmissionOptions, type SubmissionState } from './index.ts';

interface Form {
  name: string;
  consents?: { recordId: string }[];
}

interface Call extends WriteOptions {
  body: Form;
  answer(receipt: string): void;
  fail(code: ErrorCode): void;
}

const all: { cancel(): void }[] = [];
after(() => { // or their timers keep the process
  for (const submission of all) submission.cancel();
});

/** A submission whose answers the test gives, with what was sent. */
function started(more: Partial<SubmissionOptions<Form, string>> = {}) {
  const calls: Call[] = [];
  const states: SubmissionState<string>[] = [];
  let keys = 0;
  const submission = createSubmission<Form, string>({
    newKey: () => `key-${(keys += 1)}`,
    send: (body, options) => new Promise((resolve, reject) => {
      calls.push({ body, ...options, answer: resolve, fail: (code) => reject(new DugnadError(code, code)) });
    }),
    ...more,
  });
  submission.subscribe((state) => states.push(state));
  all.push(submission);
  return { submission, calls, states, statuses: () => states.map(({ status }) => status), keys: () => calls.map(({ idempotencyKey }) => idempotencyKey) };
}

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** An outbox that keeps everything and lets the test tell the news. */
function outboxOf(fails = false) {
  const entries = new Map<string, { key: string; channel: string; body: unknown }>();
  const listeners = new Set<(news: OutboxNews) => void>();
  const outbox: Outbox = {
    add: async (entry) => {
      if (fails) throw new Error('full');
      entries.set(entry.key, entry);
    },
    connect: () => () => undefined,
    list: async () => [],
    flush: async () => undefined,
    sendNow: async () => undefined,
    remove: async (key) => void entries.delete(key),
    wipe: async () => entries.clear(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const tell = (kind: OutboxNews['kind'], key: string, more: Partial<OutboxNews> = {}) => {
    for (const listener of listeners) listener({ kind, entry: { key, channel: 'c', body: {}, createdAt: 0, tries: 1, nextTry: 0 }, ...more });
  };
  return { outbox, entries, tell, listening: () => listeners.size };
}

describe('a submission', () => {
  it('is sent once, and says so', async () => {
    const { submission, calls, statuses } = started();
    assert.equal(submission.state.status, 'idle');
    const done = submission.submit({ name: 'Aud' });
    calls[0]?.answer('R-1');
    assert.deepEqual(await done, { status: 'sent', receipt: 'R-1' });
    assert.deepEqual(statuses(), ['sending', 'sent']);
  });

  it('takes a double press for one', async () => {
    const { submission, calls } = started();
    const [first, second] = [submission.submit({ name: 'Aud' }), submission.submit({ name: 'Aud' })];
    calls[0]?.answer('R-1');
    assert.deepEqual(await first, await second);
    await submission.submit({ name: 'Aud' });
    assert.equal(calls.length, 1, 'pressed once more after the answer');
  });

  const FAILURES: ErrorCode[] = ['network', 'timeout', 'unavailable', 'invalid-input', 'not-open', 'too-many-requests'];
  for (const code of FAILURES) {
    it(`keeps its key when the same is sent again after ${code}, and takes another when it was changed`, async () => {
      const { submission, calls, keys } = started();
      const first = submission.submit({ name: 'Aud' });
      calls[0]?.fail(code);
      const failed = await first;
      assert.equal(failed.status === 'failed' && failed.error.code, code);
      const second = submission.submit({ name: 'Aud' });
      calls[1]?.fail(code);
      await second;
      void submission.submit({ name: 'Aud Berg' });
      assert.deepEqual(keys(), ['key-1', 'key-1', 'key-2']);
    });
  }

  it('sends the very first body again, although the form has stamped it anew', async () => {
    const { submission, calls, keys } = started();
    const first = submission.submit({ name: 'Aud', consents: [{ recordId: 'a' }] });
    calls[0]?.fail('network');
    await first;
    void submission.submit({ name: 'Aud', consents: [{ recordId: 'b' }] });
    assert.deepEqual(keys(), ['key-1', 'key-1']);
    assert.deepEqual(calls[1]?.body, calls[0]?.body);
  });

  it('takes a fresh key when the old one was used for something else', async () => {
    const { submission, calls, keys } = started();
    const first = submission.submit({ name: 'Aud' });
    calls[0]?.fail('idempotency-key-reused');
    await first;
    void submission.submit({ name: 'Aud' });
    assert.deepEqual(keys(), ['key-1', 'key-2']);
  });

  it('waits no longer than it may, and goes on when asked again', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const { submission, calls, keys } = started({ timeout: 5000 });
    const done = submission.submit({ name: 'Aud' });
    context.mock.timers.tick(5000);
    const state = await done;
    assert.equal(state.status === 'failed' && state.error.code, 'timeout');
    assert.equal(calls[0]?.signal?.aborted, true);
    calls[0]?.answer('too late');
    await turn();
    assert.equal(submission.state.status, 'failed');
    void submission.submit({ name: 'Aud' });
    assert.deepEqual(keys(), ['key-1', 'key-1']);
  });

  it('can be cancelled, also by whoever hears that it begins', async () => {
    const { submission } = started();
    const done = submission.submit({ name: 'Aud' });
    submission.cancel();
    const state = await done;
    assert.equal(state.status === 'failed' && state.error.code, 'aborted');
    const hasty = started();
    hasty.submission.subscribe(({ status }) => void (status === 'sending' && hasty.submission.cancel()));
    assert.equal((await hasty.submission.submit({ name: 'Aud' })).status, 'failed');
  });

  it('fails with one of our errors whatever was thrown', async () => {
    const { submission } = started({ send: () => { throw new Error('oops'); } });
    const state = await submission.submit({ name: 'Aud' });
    assert.equal(state.status === 'failed' && state.error.code, 'unavailable');
  });

  it('begins anew after a reset, and tells nobody who has left', async () => {
    const { submission, calls, keys, states } = started();
    const gone: string[] = [];
    submission.subscribe(({ status }) => gone.push(status))();
    void submission.submit({ name: 'Aud' });
    submission.reset();
    assert.equal(submission.intent, undefined);
    calls[0]?.answer('R-1');
    await turn();
    assert.equal(states.at(-1)?.status, 'idle');
    void submission.submit({ name: 'Aud' });
    assert.deepEqual(keys(), ['key-1', 'key-2']);
    assert.deepEqual(gone, []);
  });
});

describe('a submission with a memory', () => {
  it('goes on with the same key and body after a reload', async () => {
    const storage = new Map<string, string>();
    const draft = createDraft({ getItem: (key) => storage.get(key) ?? null, setItem: (key, value) => void storage.set(key, value), removeItem: (key) => void storage.delete(key) }, 'form');
    const before = started({ draft });
    void before.submission.submit({ name: 'Aud', consents: [{ recordId: 'a' }] });
    const after = started({ draft, newKey: () => 'another' });
    const done = after.submission.submit({ name: 'Aud', consents: [{ recordId: 'b' }] });
    assert.deepEqual([after.keys(), after.calls[0]?.body], [['key-1'], { name: 'Aud', consents: [{ recordId: 'a' }] }]);
    after.calls[0]?.answer('R-1');
    await done;
    assert.equal(storage.size, 0, 'what was sent is forgotten');
  });
});

describe('a submission that is kept', () => {
  async function kept(code: ErrorCode = 'network', fails = false) {
    const box = outboxOf(fails);
    const all = started({ outbox: async () => box.outbox, channel: 'c' });
    const done = all.submission.submit({ name: 'Aud' });
    all.calls[0]?.fail(code);
    await done;
    return { ...all, ...box, isKept: await all.submission.keep() };
  }

  it('waits under its own key', async () => {
    const { isKept, submission, entries } = await kept();
    assert.deepEqual([isKept, submission.state.status, [...entries.values()]], [true, 'waiting', [{ key: 'key-1', channel: 'c', body: { name: 'Aud' } }]]);
  });

  const NOT_KEPT: [string, ErrorCode, boolean][] = [['was refused for good', 'invalid-input', false], ['cannot be stored', 'network', true]];
  for (const [what, code, fails] of NOT_KEPT) {
    it(`is not, when it ${what}`, async () => {
      const { isKept, submission } = await kept(code, fails);
      assert.deepEqual([isKept, submission.state.status], [false, 'failed']);
    });
  }

  it('is not, without an outbox', async () => {
    const { submission, calls } = started();
    assert.equal(await submission.keep(), false, 'before anything was sent');
    const done = submission.submit({ name: 'Aud' });
    calls[0]?.fail('offline');
    await done;
    assert.equal(await submission.keep(), false);
  });

  it('hears from the outbox what became of it', async () => {
    const sent = await kept();
    sent.tell('kept', 'key-1');
    sent.tell('sent', 'somebody else’s');
    assert.equal(sent.submission.state.status, 'waiting');
    sent.tell('sent', 'key-1', { receipt: 'R-1' });
    assert.deepEqual(sent.submission.state, { status: 'sent', receipt: 'R-1' });
    const refused = await kept();
    refused.tell('refused', 'key-1', { error: new DugnadError('not-open', 'closed') });
    assert.equal(refused.submission.state.status, 'failed');
    const removed = await kept();
    removed.tell('removed', 'key-1');
    assert.deepEqual([removed.submission.state.status, removed.submission.intent], ['idle', undefined]);
  });

  it('is taken out of the outbox when the next press has sent it', async () => {
    const { submission, calls, entries, keys } = await kept();
    const done = submission.submit({ name: 'Aud' });
    calls[1]?.answer('R-1');
    await done;
    await turn();
    assert.deepEqual([keys(), entries.size], [['key-1', 'key-1'], 0]);
  });

  it('is replaced before it is sent when it has changed', async () => {
    const { submission, calls, entries, keys } = await kept();
    const done = submission.submit({ name: 'Aud Berg' });
    await turn();
    assert.deepEqual([[...entries.keys()], keys()], [['key-2'], ['key-1', 'key-2']]);
    calls[1]?.fail('network');
    assert.equal((await done).status, 'failed');
    assert.equal(entries.size, 1, 'and nothing is lost');
  });

  it('is done when the outbox was faster', async () => {
    const { submission, tell } = await kept();
    const done = submission.submit({ name: 'Aud' });
    tell('sent', 'key-1', { receipt: 'R-1' });
    assert.deepEqual(await done, { status: 'sent', receipt: 'R-1' });
  });

  it('is found again after a reload', async () => {
    const box = outboxOf();
    const { submission } = started({ outbox: () => box.outbox });
    submission.restore({ key: 'old', body: { name: 'Aud' } }, { waiting: true });
    await turn();
    assert.deepEqual([submission.state.status, box.listening()], ['waiting', 1]);
    box.tell('sent', 'old', { receipt: 'R-1' });
    assert.equal(submission.state.status, 'sent');
  });
});
