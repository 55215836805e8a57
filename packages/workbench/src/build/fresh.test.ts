import { deepEqual, equal, rejects } from 'node:assert/strict';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { runUnlessFresh } from './fresh.ts';

describe('a step of the build', () => {
  let root: string;
  let runs: string[];

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'dugnad-step-'));
    runs = [];
    await writeFile(join(root, 'in.txt'), 'one');
  });
  afterEach(() => rm(root, { recursive: true }));

  const step = (run = async (): Promise<void> => writeFile(join(root, 'out.txt'), 'done')): Promise<boolean> =>
    runUnlessFresh(root, {
      name: 'step',
      inputs: ['**/in*', '**/*.ts'],
      except: 'generated',
      outputs: ['out.txt'],
      run: async () => {
        runs.push('run');
        await run();
      },
    });

  it('is done once and then left alone', async () => {
    deepEqual([await step(), await step()], [true, false]);
    equal(runs.length, 1);
  });

  it('is done again when a file that it reads says something else', async () => {
    await step();
    await writeFile(join(root, 'in.txt'), 'two');
    equal(await step(), true);
  });

  it('is done again when a file that it reads was added', async () => {
    await step();
    await writeFile(join(root, 'in-2.txt'), '');
    equal(await step(), true);
  });

  it('is left alone when only the date of a file is new', async () => {
    await step();
    await utimes(join(root, 'in.txt'), new Date(), new Date());
    equal(await step(), false);
  });

  it('is left alone when only a test, or what the step itself wrote, is new', async () => {
    await step();
    await writeFile(join(root, 'in.test.ts'), '');
    await mkdir(join(root, 'generated'));
    await writeFile(join(root, 'generated', 'nb.ts'), '');
    equal(await step(), false);
  });

  it('is done again when what it made is gone', async () => {
    await step();
    await rm(join(root, 'out.txt'));
    equal(await step(), true);
  });

  it('is not taken for done when it failed', async () => {
    await step();
    await writeFile(join(root, 'in.txt'), 'broken');
    await rejects(step(() => Promise.reject(new Error('no'))));
    await writeFile(join(root, 'in.txt'), 'one');
    equal(await step(), true);
  });
});
