import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inLanes } from './in-lanes.ts';

/** Jobs that end when they are told to, and which of them have begun. */
function jobs(): { begun: string[]; end: Map<string, () => void>; work(job: string): Promise<string> } {
  const begun: string[] = [];
  const end = new Map<string, () => void>();
  const work = async (job: string): Promise<string> => {
    begun.push(job);
    await new Promise<void>((resolve) => end.set(job, resolve));
    return job.toUpperCase();
  };
  return { begun, end, work };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('jobs in lanes', () => {
  it('are as many at once as there are lanes, and the next begins when one ends, whichever', async () => {
    const { begun, end, work } = jobs();
    const done = inLanes(['a', 'b', 'c', 'd'], 2, work);
    await turn();
    assert.deepEqual(begun, ['a', 'b']);
    end.get('b')?.();
    await turn();
    assert.deepEqual(begun, ['a', 'b', 'c']);
    for (const job of ['c', 'a', 'd']) {
      end.get(job)?.();
      await turn();
    }
    assert.deepEqual(await done, ['A', 'B', 'C', 'D']);
  });

  it('are none, or fewer than the lanes', async () => {
    assert.deepEqual(await inLanes([], 2, () => Promise.resolve(1)), []);
    assert.deepEqual(await inLanes([3], 2, (job) => Promise.resolve(job + 1)), [4]);
  });

  it('fail with the first that fails', async () => {
    await assert.rejects(inLanes([1, 2], 2, (job) => (job === 2 ? Promise.reject(new Error('no')) : Promise.resolve(job))), /no/);
  });
});
