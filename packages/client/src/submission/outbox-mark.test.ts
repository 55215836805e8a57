import { equal } from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { clearOutboxMark, hasOutboxMark, setOutboxMark } from './outbox-mark.ts';

const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

function storage(value: unknown): void {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value });
}

describe('the mark of an outbox', () => {
  afterEach(() => {
    if (own) Object.defineProperty(globalThis, 'localStorage', own);
  });

  it('is there from when something is kept until nothing is', () => {
    const kept = new Map<string, string>();
    storage({ getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => kept.set(name, value), removeItem: (name: string) => kept.delete(name) });
    equal(hasOutboxMark(), false);
    setOutboxMark();
    equal(hasOutboxMark(), true);
    clearOutboxMark();
    equal(hasOutboxMark(), false);
  });

  it('is never there where storage is refused', () => {
    storage(undefined);
    setOutboxMark();
    equal(hasOutboxMark(), false);
  });
});
