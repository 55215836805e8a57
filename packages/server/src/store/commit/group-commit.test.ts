import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGroupCommit } from './group-commit.ts';

const refused = (): Error => Object.assign(new Error('refused'), { errcode: 19 });

test('what is asked for together goes in one commit, in its order', async () => {
  const batches: number[][] = [];
  const commits = createGroupCommit(async (items: readonly number[]) => {
    batches.push([...items]);
    return items.map((item) => item * 10);
  });
  assert.deepEqual(await Promise.all([1, 2, 3].map((item) => commits.add(item))), [10, 20, 30]);
  assert.deepEqual(batches, [[1, 2, 3]]);
});

test('what is asked for while one commit runs shares the next one', async () => {
  const batches: number[][] = [];
  const gate = Promise.withResolvers<undefined>();
  const begun = Promise.withResolvers<undefined>();
  const commits = createGroupCommit(async (items: readonly number[]) => {
    batches.push([...items]);
    begun.resolve(undefined);
    if (batches.length === 1) await gate.promise;
    return items;
  });
  const first = commits.add(1);
  await begun.promise;
  const rest = [2, 3, 4].map((item) => commits.add(item));
  gate.resolve(undefined);
  await Promise.all([first, ...rest]);
  assert.deepEqual(batches, [[1], [2, 3, 4]]);
});

test('nobody is answered before the commit', async () => {
  const gate = Promise.withResolvers<undefined>();
  const begun = Promise.withResolvers<undefined>();
  const said: string[] = [];
  const commits = createGroupCommit(async (items: readonly string[]) => {
    begun.resolve(undefined);
    await gate.promise;
    said.push('committed');
    return items;
  });
  const answered = commits.add('answered').then((word) => said.push(word));
  await begun.promise;
  assert.deepEqual(said, []);
  gate.resolve(undefined);
  await answered;
  assert.deepEqual(said, ['committed', 'answered']);
});

test('no commit is larger than was said', async () => {
  const sizes: number[] = [];
  const commits = createGroupCommit(async (items: readonly number[]) => {
    sizes.push(items.length);
    return items;
  }, { most: 3 });
  await Promise.all([1, 2, 3, 4, 5, 6, 7].map((item) => commits.add(item)));
  assert.deepEqual(sizes, [3, 3, 1]);
});

test('one row that is refused fails alone', async () => {
  const commits = createGroupCommit(async (items: readonly string[]) => {
    if (items.includes('bad')) throw refused();
    return items;
  });
  const results = await Promise.allSettled(['a', 'bad', 'b'].map((item) => commits.add(item)));
  assert.deepEqual(results.map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as Error).message)), ['a', 'refused', 'b']);
});

test('a database that is gone fails all at once, and takes up again when it is back', async () => {
  let runs = 0;
  const commits = createGroupCommit(async (items: readonly string[]) => {
    runs += 1;
    if (runs === 1) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
    return items;
  });
  const results = await Promise.allSettled(['a', 'b'].map((item) => commits.add(item)));
  assert.deepEqual(results.map(({ status }) => status), ['rejected', 'rejected']);
  assert.equal(runs, 1);
  assert.equal(await commits.add('c'), 'c');
});

test('a commit that answers too few is a failure for those that it forgot', async () => {
  const commits = createGroupCommit(async (items: readonly number[]) => items.slice(1));
  const results = await Promise.allSettled([1, 2].map((item) => commits.add(item)));
  assert.deepEqual(results.map(({ status }) => status), ['fulfilled', 'rejected']);
});

test('one can wait until nothing is on its way', async () => {
  let done = 0;
  const commits = createGroupCommit(async (items: readonly number[]) => {
    done += items.length;
    return items;
  }, { most: 2 });
  const all = [1, 2, 3, 4, 5].map((item) => commits.add(item));
  await commits.drained();
  assert.equal(done, 5);
  await Promise.all(all);
  await commits.drained();
});

test('in a rush, what comes one by one right after a commit shares the next one', async () => {
  const batches: number[][] = [];
  const commits = createGroupCommit(async (items: readonly number[]) => {
    batches.push([...items]);
    return items;
  });
  await commits.add(1);
  const second = commits.add(2);
  await new Promise((resolve) => { setImmediate(resolve); });
  await new Promise((resolve) => { setImmediate(resolve); });
  await Promise.all([second, commits.add(3)]);
  assert.deepEqual(batches, [[1], [2, 3]]);
});

test('where two commits may run beside each other, what comes meanwhile does not wait for the first', async () => {
  const gates = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const begun = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const batches: number[][] = [];
  const commits = createGroupCommit(async (items: readonly number[]) => {
    const at = batches.push([...items]) - 1;
    begun[at]?.resolve(undefined);
    await gates[at]?.promise;
    return items;
  }, { lanes: 2 });
  const first = commits.add(1);
  await begun[0]?.promise;
  const second = commits.add(2);
  await begun[1]?.promise;
  const third = commits.add(3);
  gates[1]?.resolve(undefined);
  assert.deepEqual(await Promise.all([second, third]), [2, 3]);
  assert.deepEqual(batches, [[1], [2], [3]]);
  gates[0]?.resolve(undefined);
  assert.equal(await first, 1);
  await commits.drained();
});

test('with several lanes nothing is left waiting, and nothing is done twice', async () => {
  const done: number[] = [];
  const commits = createGroupCommit(async (items: readonly number[]) => {
    await new Promise((resolve) => { setImmediate(resolve); });
    done.push(...items);
    return items;
  }, { lanes: 3, most: 2, pace: 0 });
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  assert.deepEqual(await Promise.all(numbers.map((number) => commits.add(number))), numbers);
  assert.deepEqual(await Promise.all([commits.add(200), commits.add(201)]), [200, 201]);
  assert.deepEqual(done.toSorted((a, b) => a - b), [...numbers, 200, 201]);
});
