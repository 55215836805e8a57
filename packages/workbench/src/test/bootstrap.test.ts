import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';

const original = join(import.meta.dirname, '../../../../bootstrap.mjs');

describe('bootstrap', () => {
  let folder = '';
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  /** A lockfile with one package, and what npm says it has installed. */
  const lock = (wanted: string, installed?: string): void => {
    const packages = (version: string): string => JSON.stringify({ packages: { 'node_modules/a': { version }, 'node_modules/b': { version: '1', optional: true } } });
    write('package-lock.json', packages(wanted));
    if (installed) write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version: installed } } }));
  };
  /** npm is played by a script that says how it was called, and leaves behind what it would. */
  const run = (...args: string[]) => {
    const environment = { ...process.env, npm_execpath: join(folder, 'npm.mjs') };
    return spawnSync(process.execPath, [join(folder, 'bootstrap.mjs'), ...args], { encoding: 'utf8', env: environment });
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dugnad-bootstrap-'));
    copyFileSync(original, join(folder, 'bootstrap.mjs'));
  });
  beforeEach(() => {
    lock('1.0.0', '1.0.0');
    write('npm.mjs', `console.log('npm is chatty'); process.exit(Number(process.env.NPM_FAILS ?? 0))`);
    write('packages/workbench/src/build/build.ts', `console.log('built', process.argv.slice(2).join(' '))`);
    write('packages/workbench/src/test/test.ts', `const rest: string[] = process.argv.slice(2); console.log('tested', rest.join(' ')); process.exit(rest.length)`);
    write('packages/workbench/src/size/size.ts', `console.log('weighed')`);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('names the commands when it is asked for none of them', () => {
    const { status, stderr } = run('dance');
    assert.equal(status, 1);
    assert.match(stderr, /^Usage: node bootstrap\.mjs <start \| test \| build/u);
  });

  it('passes on what follows the command, and the exit code', () => {
    const { status, stdout } = run('test', '--quick', 'a');
    assert.equal(stdout, 'tested --quick a\n');
    assert.equal(status, 2);
  });

  it('builds before a command that needs it, and only then', () => {
    assert.equal(run('size').stdout, 'built \nweighed\n');
    assert.equal(run('build').stdout, 'built \n');
  });

  it('does not go on when the build fails', () => {
    write('packages/workbench/src/build/build.ts', `console.log('broken'); process.exit(3)`);
    const { status, stdout } = run('size');
    assert.deepEqual([status, stdout], [3, 'broken\n']);
  });

  it('installs what the lockfile names and is not there, in one sentence', () => {
    lock('2.0.0', '1.0.0');
    assert.equal(run('test').stdout, 'Installing what is missing (a minute or two).\ntested \n');
  });

  it('installs when nothing is there', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    assert.match(run('test').stdout, /^Installing/u);
  });

  it('does not miss what is optional: another machine has it', () => {
    assert.equal(run('test').stdout, 'tested \n');
  });

  it('shows what npm said when installing fails', () => {
    lock('2.0.0', '1.0.0');
    write('npm.mjs', `console.error('no space left'); process.exit(1)`);
    const { status, stderr } = run('test');
    assert.equal(status, 1);
    assert.match(stderr, /no space left\n.*npm says why above/u);
  });

  it('passes signals on, and ends as the script did', async () => {
    write('packages/workbench/src/test/test.ts', `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready')`);
    const child = spawn(process.execPath, [join(folder, 'bootstrap.mjs'), 'test'], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'close'), [7, null]);
  });
});
