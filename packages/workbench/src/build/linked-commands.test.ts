import assert from 'node:assert/strict';
import { constants } from 'node:fs';
import { access, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

for (const [name, directory] of [['dugnad-audit', 'audit'], ['dugnad-server', 'server']] as const) {
  const folder = new URL(`../../../${directory}/`, import.meta.url);
  const { bin } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as { bin: Record<string, string> };
  const command = new URL(bin[name] ?? '', folder);

  test(`${name} is in the tree, so that npm links it in a clone where nothing is built`, async () => {
    assert.doesNotMatch(command.pathname, /\/dist\//);
    await access(command, constants.X_OK);
  });

  test(`${name} says there in a sentence that it is to be built`, async (context) => {
    const clone = await mkdtemp(join(tmpdir(), 'dugnad-clone-'));
    context.after(() => rm(clone, { recursive: true }));
    await cp(fileURLToPath(new URL('.', command)), join(clone, 'bin'), { recursive: true });
    await cp(fileURLToPath(new URL('package.json', folder)), join(clone, 'package.json'));
    const { status, stderr } = spawnSync(process.execPath, [join(clone, bin[name] ?? '')], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [2, `${name} is not built yet: run npm run build first.\n`]);
  });
}
