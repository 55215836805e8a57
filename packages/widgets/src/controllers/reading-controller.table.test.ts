import { beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { ReadingController, type ReadingState } from './reading-controller.ts';

/** A reading that ends when the test says so. */
function held<Value>(): { read: (signal: AbortSignal) => Promise<Value>; arrive: (value: Value) => Promise<void>; fail: (error: unknown) => Promise<void>; signals: AbortSignal[] } {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((...both) => ([resolve, reject] = both));
  const signals: AbortSignal[] = [];
  const after = async (): Promise<void> => void (await promise.catch(() => undefined), await Promise.resolve());
  return {
    signals,
    read: (signal) => {
      signals.push(signal);
      return promise;
    },
    arrive: (value) => (resolve(value), after()),
    fail: (error) => (reject(error), after()),
  };
}

describe('what a widget reads', () => {
  let updates = 0;
  let settled: ReadingState<string>[] = [];
  let reading: ReadingController<string>;

  beforeEach(() => {
    updates = 0;
    settled = [];
    const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => (updates += 1), updateComplete: Promise.resolve(true) };
    reading = new ReadingController<string>(host, (state) => settled.push(state));
  });

  it('is nothing until it is asked for', () => {
    assert.deepEqual(reading.state, { status: 'idle' });
  });

  it('is pending at once, and drawn when it has come', async () => {
    const { read, arrive } = held<string>();
    reading.run(read);
    assert.equal(reading.state.status, 'pending');
    assert.equal(updates, 1);
    await arrive('November');
    assert.deepEqual(reading.state, { status: 'complete', value: 'November' });
    assert.deepEqual([settled, updates], [[reading.state], 2]);
  });

  it('stays on the page while it is read anew, and when that fails', async () => {
    const [first, second] = [held<string>(), held<string>()];
    reading.run(first.read);
    await first.arrive('November');
    reading.run(second.read);
    assert.deepEqual(reading.state, { status: 'pending', value: 'November' });
    const error = new Error('no connection');
    await second.fail(error);
    assert.deepEqual(reading.state, { status: 'failed', value: 'November', error });
  });

  it('keeps the failure in sight while one tries again, and no longer', async () => {
    const [first, second] = [held<string>(), held<string>()];
    reading.run(first.read);
    await first.fail(new Error('no connection'));
    reading.run(second.read);
    assert.ok(reading.state.error instanceof Error);
    await second.arrive('November');
    assert.equal(reading.state.error, undefined);
  });

  it('is the newest one asked for, whichever comes last', async () => {
    const [old, young] = [held<string>(), held<string>()];
    reading.run(old.read);
    reading.run(young.read);
    assert.equal(old.signals[0]?.aborted, true);
    await young.arrive('December');
    await old.arrive('November');
    assert.equal(reading.state.value, 'December');
    assert.equal(settled.length, 1);
  });

  it('does not fail because of a reading that was overtaken', async () => {
    const [old, young] = [held<string>(), held<string>()];
    reading.run(old.read);
    reading.run(young.read);
    await old.fail(new Error('too late'));
    assert.equal(reading.state.status, 'pending');
    await young.arrive('December');
    assert.equal(reading.state.status, 'complete');
  });

  it('is cut short when the widget leaves the page, and asked for again when it is back', async () => {
    const { read, arrive, signals } = held<string>();
    reading.run(read);
    reading.hostDisconnected();
    assert.deepEqual([signals[0]?.aborted, reading.state.status], [true, 'idle']);
    await arrive('November');
    assert.deepEqual([reading.state.status, settled], ['idle', []]);
    const before = updates;
    reading.hostConnected();
    assert.equal(updates, before + 1);
  });

  it('is still there after the widget was moved', async () => {
    const { read, arrive } = held<string>();
    reading.run(read);
    await arrive('November');
    reading.hostDisconnected();
    reading.hostConnected();
    assert.deepEqual(reading.state, { status: 'complete', value: 'November' });
  });

  it('is forgotten when something else is to be shown', async () => {
    const [first, second] = [held<string>(), held<string>()];
    reading.run(first.read);
    await first.arrive('The choir');
    reading.run(second.read);
    reading.forget();
    await second.arrive('The choir again');
    assert.deepEqual(reading.state, { status: 'idle' });
  });
});
