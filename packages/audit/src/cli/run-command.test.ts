import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { AuditError } from '../audit-error.ts';
import { cookie, honest } from '../checks/some-facts.suite.ts';
import { makeReport, type Report } from '../report/report.ts';
import { runCommand } from './run-command.ts';

interface Ran {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

async function run(typed: readonly string[], audit: () => Promise<Report>): Promise<Ran> {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await runCommand(typed, { say: (line) => void said.push(line), complain: (line) => void complained.push(line), audit });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const good = async (): Promise<Report> => makeReport(honest);
const bad = async (): Promise<Report> => makeReport({ ...honest, stored: [cookie('1')] });
const fail = (error: Error) => async (): Promise<Report> => {
  throw error;
};

test('answers 0 where nothing is to be mended, and tells it', async () => {
  const { code, said } = await run(['https://a.example/'], good);
  assert.equal(code, 0);
  assert.match(said, /0 things to be mended/);
});

test('answers 1 where something is', async () => assert.equal((await run(['https://a.example/'], bad)).code, 1));

test('answers 2 with one sentence where no browser is found', async () => {
  const { code, complained } = await run(['https://a.example/'], fail(new AuditError('no-browser', 'No browser was found on this machine. Install Chromium.')));
  assert.equal(code, 2);
  assert.equal(complained, 'No browser was found on this machine. Install Chromium.');
});

test('answers 2 where something unforeseen happens', async () => {
  const { code, complained } = await run(['https://a.example/'], fail(new Error('the disk is full')));
  assert.equal(code, 2);
  assert.match(complained, /could not be run: the disk is full/);
});

test('answers 2 where it was typed wrong', async () => assert.equal((await run([], good)).code, 2));

test('explains itself when asked', async () => {
  const { code, said } = await run(['--help'], fail(new Error('not to be run')));
  assert.equal(code, 0);
  assert.match(said, /--html report\.html/);
});

test('writes both reports where it is told to, and the long one not to the terminal', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  const [html, json] = [join(folder, 'r.html'), join(folder, 'r.json')];
  const { code, said } = await run(['https://a.example/', '--html', html, '--json', json], bad);
  assert.equal(code, 1);
  assert.match(said, /^Written: .*r\.html, .*r\.json\. 1 to be mended/);
  assert.match(await readFile(html, 'utf8'), /<!doctype html>/);
  assert.equal((JSON.parse(await readFile(json, 'utf8')) as Report).counts.violation, 1);
  await rm(folder, { recursive: true });
});

test('answers 2 where a report cannot be written', async () => assert.equal((await run(['https://a.example/', '--json', '/no/such/folder/r.json'], good)).code, 2));
