import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newEntry } from './new-entry.ts';
import { isDue } from './plan-try.ts';

const wanted = { key: 'k', channel: 'petition https://a.example/p', body: { name: 'Åse' } };

describe('something new to keep', () => {
  it('has not been tried, and is due at once', () => {
    const entry = newEntry(wanted, 5_000);
    deepEqual(entry, { ...wanted, createdAt: 5_000, tries: 0, nextTry: 5_000 });
    equal(isDue(entry, 5_000, false), true);
  });

  it('takes nothing along that was not asked to be kept', () => {
    deepEqual(Object.keys(newEntry({ ...wanted, refused: 'not-open', tries: 7 } as typeof wanted, 0)), ['key', 'channel', 'body', 'createdAt', 'tries', 'nextTry']);
  });
});
