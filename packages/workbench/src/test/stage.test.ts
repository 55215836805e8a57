import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { resultOf, runStage, type Stage } from './stage.ts';

describe('what a script says in numbers', () => {
  const table: [what: string, code: number | string, lines: string[], passed: number, failed: number][] = [
    ['its last line', 0, ['ok', '12 passed, 0 failed'], 12, 0],
    ['its last line, before empty ones', 1, ['10 passed, 2 failed', '', ' '], 10, 2],
    ['once passed, without such a line', 0, ['built'], 1, 0],
    ['once passed, without any line', 0, [], 1, 0],
    ['once failed, without such a line', 1, ['broken'], 0, 1],
    ['once failed, when it crashes after counting none', 'it ended by SIGKILL', ['3 passed, 0 failed'], 3, 1],
    ['what it counted in the middle does not stand', 1, ['3 passed, 0 failed', 'Error: late'], 0, 1],
  ];
  for (const [what, code, lines, passed, failed] of table) {
    it(`is ${what}`, () => {
      const { failures, ...counted } = resultOf({ code, lines });
      assert.deepEqual(counted, { passed, failed, notRun: [] });
      assert.equal(failures.length > 0, failed > 0);
    });
  }

  it('names what could not be tried', () => {
    const lines = ['  not run: the console (webkit)', 'not run: dark (firefox)', '1 passed, 0 failed'];
    assert.deepEqual(resultOf({ code: 0, lines }).notRun, ['the console (webkit)', 'dark (firefox)']);
  });
});

describe('what failed is told again at the end', () => {
  const failing = (lines: string[]): readonly string[] => resultOf({ code: 1, lines: [...lines, '1 passed, 1 failed'] }).failures;

  it('by its own line and what stands below it, further in', () => {
    const lines = ['  ok  one', '  failed in firefox: the form keeps what was typed', '      Error: it is empty', '        at here', '  Firefox: 1 passed, 1 failed'];
    assert.deepEqual(failing(lines), ['failed in firefox: the form keeps what was typed', '    Error: it is empty', '      at here']);
  });

  it('for each of several, and for guards and tests without a browser', () => {
    assert.deepEqual(failing(['FAIL docs: every link leads somewhere', '     docs/a.md', 'ok   code', 'failed: counts', '    (a.test.ts)']), [
      'FAIL docs: every link leads somewhere',
      '     docs/a.md',
      'failed: counts',
      '    (a.test.ts)',
    ]);
  });

  it('by eight lines at most each', () => {
    assert.equal(failing(['failed: long', ...Array.from({ length: 30 }, (_, line) => `    ${line}`)]).length, 8);
  });

  it('by the last lines when none is named', () => {
    assert.deepEqual(failing(['calendar--list: color-contrast']), ['calendar--list: color-contrast', '1 passed, 1 failed']);
  });
});

describe('a stage', () => {
  let folder = '';
  let said = '';

  const script = (source: string, more: Partial<Stage> = {}): Stage => {
    writeFileSync(join(folder, 'stage.mjs'), source);
    return { name: 'Trial', run: ['stage.mjs'], quick: true, minutes: 1, ...more };
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dugnad-stage-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const runQuietly = (stage: Stage, quick = false): ReturnType<typeof runStage> => {
    said = '';
    return runStage(stage, {
      folder,
      quick,
      print: (line) => {
        said += `${line}\n`;
      },
    });
  };

  it('shows what its script says, but not the lines for programs', async () => {
    const result = await runQuietly(script(`console.log('calm'); console.error('careful'); console.log('{"a":1}'); console.log('2 passed, 0 failed')`));
    assert.deepEqual(result, { passed: 2, failed: 0, notRun: [], failures: [] });
    assert.match(said, /^Trial\n/u);
    assert.match(said, /^ {2}calm$/mu);
    assert.match(said, /^ {2}careful$/mu);
    assert.doesNotMatch(said, /"a"/u);
    assert.match(said, /^ {2}2 passed, 0 failed \(\d+\.\d s\)$/mu);
  });

  it('counts a script that throws as one failure', async () => {
    const { passed, failed } = await runQuietly(script(`throw new Error('broken')`));
    assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
    assert.match(said, /broken/u);
  });

  it('counts a script that is not there as one failure, by its name', async () => {
    const result = await runQuietly({ name: 'Later', run: ['later/later.ts'], quick: true, minutes: 1 });
    assert.deepEqual(result, { passed: 0, failed: 1, notRun: [], failures: ['There is no later/later.ts.'] });
    assert.match(said, /There is no later\/later\.ts\./u);
  });

  it('ends a script that hangs', async () => {
    const hanging = script(`console.log('here'); setInterval(() => {}, 1000)`, { minutes: 0.005 });
    const { failed, failures } = await runQuietly(hanging);
    assert.equal(failed, 1);
    assert.deepEqual(failures, ['here', 'it took longer than 0.005 minutes']);
    assert.match(said, /it took longer than 0\.005 minutes/u);
  });

  it('goes on when there is nothing to do, and says why', async () => {
    const nothing = script(`throw new Error('never')`, { absent: () => 'corpus not present' });
    assert.deepEqual(await runQuietly(nothing), { passed: 0, failed: 0, notRun: [], failures: [] });
    assert.equal(said, 'Trial\n  corpus not present\n');
  });

  it('gives its script the short way in the inner loop, and the environment', async () => {
    const source = `console.log(process.argv.slice(2).join(' '), process.env.DUGNAD_TRIAL)`;
    const stage = script(source, { run: ['stage.mjs', 'always'], quick: ['chromium'], environment: { DUGNAD_TRIAL: 'yes' } });
    await runQuietly(stage, true);
    assert.match(said, /^ {2}always chromium yes$/mu);
    await runQuietly(stage, false);
    assert.match(said, /^ {2}always yes$/mu);
  });
});
