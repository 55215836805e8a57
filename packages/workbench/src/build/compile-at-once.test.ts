import { equal } from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { servedFolder } from './build.ts';

/** Whether a browser reads the hint: nothing may stand before it. */
const isHinted = async (name: string): Promise<boolean> => (await readFile(join(servedFolder, name), 'utf8')).startsWith('//# allFunctionsCalledOnLoad\n');

describe('what runs at once is compiled at once', () => {
  it('in the script that restores a choice', async () => {
    equal(await isHinted('consent-head.js'), true);
  });

  it('in the file of the question', async () => {
    const name = (await readdir(servedFolder)).find((file) => /^consent-[a-z0-9]{8}\.js$/.test(file));
    equal(await isHinted(name ?? ''), true);
  });

  it('and not in files of which a page uses a part', async () => {
    equal(await isHinted('dugnad.js'), false);
  });
});
