/** Installs the browsers and the database that are missing, where that can be done without asking anybody; names those that stay missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findPostgres } from '../postgres/start-postgres.ts';
import { type Engine, fonts, isPresent, sheets, wantedEngines } from './engines.ts';

/** How to become root without a password: not needed, by sudo, or not at all. */
function asRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function apt(prefix: readonly string[], ...args: readonly string[]): boolean {
  const [program = 'apt-get', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
  const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
  if (status !== 0) process.stdout.write(`apt-get ${args.join(' ')} failed: ${stderr.trim()}\n`);
  return status === 0;
}

const absentOf = (files: Readonly<Record<string, string>>): string[] => Object.keys(files).filter((name) => !existsSync(files[name] ?? ''));

/** The one database that is a server of its own; which version does not matter. */
function databases(): readonly string[] {
  return findPostgres() === undefined ? ['postgresql'] : [];
}

function install(missing: readonly Engine[], absentDatabases: readonly string[]): void {
  const prefix = existsSync('/usr/bin/apt-get') ? asRoot() : undefined;
  if (!prefix) return;
  process.stdout.write(`Installing ${[...missing.map(({ title }) => title), ...absentOf(fonts), ...absentOf(sheets), ...absentDatabases].join(', ')} (a few minutes).\n`);
  apt(prefix, 'update');
  // One after the other: what one distribution lacks must not keep the others away.
  const wanted = [...missing.map(({ packages }) => packages), absentOf(fonts), absentOf(sheets), absentDatabases].filter(({ length }) => length > 0);
  for (const packages of wanted) apt(prefix, 'install', '-y', '--no-install-recommends', ...packages);
}

const wanted = wantedEngines(process.argv[2]);
const missing = wanted.filter((engine) => !isPresent(engine));
const absentDatabases = databases();
if (missing.length > 0 || absentOf({ ...fonts, ...sheets }).length > 0 || absentDatabases.length > 0) install(missing, absentDatabases);
const absent = wanted.filter((engine) => !isPresent(engine));
for (const { title, packages } of absent) process.stdout.write(`not run: anything in ${title}, which is not installed (apt-get install ${packages.join(' ')})\n`);
const bare = [...absentOf(sheets), ...(databases())];
for (const name of bare) process.stdout.write(`not run: what needs ${name}, which is not installed (apt-get install ${name})\n`);
if (absent.length < wanted.length) process.stdout.write(`Here: ${wanted.filter(isPresent).map(({ title }) => title).join(', ')}\n`);
// Not tried is not passed: where a change is judged, a missing engine is a failure.
const inCi = Boolean(process.env['CI']) || process.env['DUGNAD_CI'] === '1';
process.stdout.write(`${wanted.length - absent.length} passed, ${inCi ? absent.length + bare.length : 0} failed\n`);
process.exitCode = inCi && absent.length + bare.length > 0 ? 1 : 0;
