import { equal, rejects } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { waitUntil } from './wait-until.ts';

describe('waiting in an element test', () => {
  it('ends as soon as what is awaited is true, also where that is known later', async () => {
    let asked = 0;
    await waitUntil(() => Promise.resolve((asked += 1) === 3));
    equal(asked, 3);
  });

  it('says what never came, from where it was waited for', async () => {
    const waiting = waitUntil(() => false, 'nothing is said', { timeout: 5 });
    await rejects(waiting, ({ message, stack = '' }: Error) => message === 'Timeout: nothing is said' && stack.includes('wait-until.test.ts'));
  });

  it('asks once more when its time is over while the page was busy', async () => {
    let asked = 0;
    await waitUntil(() => {
      asked += 1;
      if (asked > 1) return true;
      const busy = performance.now() + 20;
      while (performance.now() < busy);
      return false;
    }, 'it came too late', { timeout: 5 });
    equal(asked, 2);
  });

  it('ends with what goes wrong in the asking', async () => {
    await rejects(waitUntil(() => { throw new Error('no field'); }), { message: 'no field' });
  });
});
