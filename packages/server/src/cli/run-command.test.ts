import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { runCommand } from './run-command.ts';
import type { Terminal } from './run-command.ts';

interface Said extends Terminal {
  lines: string[];
  complaints: string[];
}

/** A terminal with a data folder of its own; the server is told to stop as soon as it listens. */
async function terminal(context: TestContext, env: Record<string, string> = {}): Promise<Said> {
  const data = await mkdtemp(join(tmpdir(), 'dugnad-cli-'));
  context.after(() => rm(data, { recursive: true, force: true }));
  const [lines, complaints]: [string[], string[]] = [[], []];
  return {
    env: { DUGNAD_DATA: data, PORT: '0', DUGNAD_LOG: 'no', ...env },
    lines,
    complaints,
    say: (line) => void lines.push(line),
    complain: (line) => void complaints.push(line),
    untilStopped: () => Promise.resolve(),
  };
}

test('opens a site and lets its coordinator in', async (context) => {
  const at = await terminal(context, { PUBLIC_URL: 'https://petitions.example' });
  assert.equal(await runCommand(['site', 'add', 'gronlia', '--name', 'Grønlia grendehus', '--origin', 'https://gronlia.example'], at), 0);
  assert.equal(await runCommand(['coordinator', 'add', 'kari@gronlia.example', '--site', 'gronlia', '--name', 'Kari'], at), 0);
  assert.deepEqual(at.lines, ['The site gronlia is open.', 'Kari can sign in at https://petitions.example/desk/ with kari@gronlia.example.']);
});

test('does not let anybody into a site that there is not', async (context) => {
  const at = await terminal(context);
  assert.equal(await runCommand(['coordinator', 'add', 'kari@gronlia.example', '--site', 'gronlia', '--name', 'Kari'], at), 1);
  assert.match(at.complaints.join(), /There is no site gronlia/);
});

test('brings the database up to date, and takes its last step back', async (context) => {
  const at = await terminal(context);
  assert.equal(await runCommand(['migrate'], at), 0);
  assert.equal(await runCommand(['rollback'], at), 0);
  assert.match(at.lines[1] ?? '', /^Taken back: \d{4}-/);
});

test('writes a copy and puts it back, keeping what was there', async (context) => {
  const at = await terminal(context);
  const copy = join(at.env['DUGNAD_DATA'] ?? '', 'copy.sqlite');
  await runCommand(['site', 'add', 'before', '--name', 'Before'], at);
  assert.equal(await runCommand(['backup', copy], at), 0);
  await runCommand(['site', 'add', 'after', '--name', 'After'], at);
  assert.equal(await runCommand(['restore', copy], at), 0);
  assert.match(at.lines.at(-1) ?? '', /is put back; what was there is kept as /);
  assert.equal(await runCommand(['coordinator', 'add', 'a@a.example', '--site', 'after', '--name', 'A'], at), 1);
  assert.equal(await runCommand(['coordinator', 'add', 'a@a.example', '--site', 'before', '--name', 'A'], at), 0);
});

test('prints what it has of a person, and erases it', async (context) => {
  const at = await terminal(context);
  assert.equal(await runCommand(['person', 'export', 'ada@example.org'], at), 0);
  assert.equal(typeof JSON.parse(at.lines[0] ?? ''), 'object');
  assert.equal(await runCommand(['person', 'erase', 'ada@example.org'], at), 0);
  assert.equal(typeof JSON.parse(at.lines[1] ?? ''), 'object');
});

for (const by of [['--phone', '+47 22 33 44 55'], ['--reference', 'ABCD-EFGH']]) {
  test(`prints and erases by ${by[0]} who has no e-mail`, async (context) => {
    const at = await terminal(context);
    assert.equal(await runCommand(['person', 'export', ...by], at), 0);
    assert.deepEqual((JSON.parse(at.lines[0] ?? '') as { signatures: unknown }).signatures, []);
    assert.equal(await runCommand(['person', 'erase', ...by], at), 0);
    assert.deepEqual(JSON.parse(at.lines[1] ?? ''), { signatures: [], signUps: [], helpRequests: [], mails: 0, reports: 0 });
  });
}

test('starts, says where, and ends when it is asked to', async (context) => {
  const at = await terminal(context);
  assert.equal(await runCommand(['start'], at), 0);
  assert.match(at.lines[0] ?? '', /^Listening at http:\/\/127\.0\.0\.1:\d+, known to the world as /);
});

test('says every mistake of the environment at once, and begins nothing', async (context) => {
  const at = await terminal(context, { PORT: 'many', PUBLIC_URL: 'example.org' });
  assert.equal(await runCommand(['start'], at), 1);
  assert.match(at.complaints.join('\n'), /PORT is "many"[^]*PUBLIC_URL/);
});

test('says what PostgreSQL is put back with', async (context) => {
  const at = await terminal(context, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' });
  assert.equal(await runCommand(['restore', 'copy.sqlite'], at), 1);
  assert.match(at.complaints.join(), /pg_restore/);
});

test('explains itself', async (context) => {
  const at = await terminal(context);
  assert.equal(await runCommand([], at), 0);
  assert.match(at.lines.join(), /dugnad-server start/);
});
