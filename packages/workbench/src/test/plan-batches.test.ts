import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planBatches, type Source } from './plan-batches.ts';

const plain = (number: number, folder = 'packages/client/src/model'): Source[] => Array.from({ length: number }, (_, at) => ({ file: `${folder}/${at}.test.ts`, text: "describe('a table', () => {});" }));
const files = (sources: readonly Source[]): string[] => sources.map(({ file }) => file);

describe('the batches of tests without a browser', () => {
  it('are none where there is no file', () => {
    deepEqual(planBatches([]), []);
  });

  it('have every file once, those of a folder in their order, and none is long', () => {
    const all = [...plain(47), ...plain(3, 'packages/pages/src/mails')];
    const batches = planBatches(all);
    deepEqual(batches.flat(), files(all));
    deepEqual(batches.map(({ length }) => length), [16, 16, 15, 3]);
  });

  const alone: readonly (readonly [what: string, text: string])[] = [
    ['has a hook of the whole process', "before(async () => {\n});"],
    ['puts another clock in its place', "it('waits', ({ mock }) => { mock.timers.enable(); });"],
    ['changes the environment', "process.env['TZ'] = 'Europe/Oslo';"],
    ['puts a global in its place', 'globalThis.fetch = answer;'],
    ['starts programs', "import { spawn } from 'node:child_process';"],
    ['starts PostgreSQL', "import { startPostgres } from '../postgres/start-postgres.ts';"],
    ['starts a browser', "import { isBrowserHere } from './browser/is-browser-here.page.ts';"],
  ];
  for (const [what, text] of alone) {
    it(`leave a file alone that ${what}, and begin with it`, () => {
      const loud = { file: 'packages/client/src/model/loud.test.ts', text };
      deepEqual(planBatches([...plain(2), loud])[0], [loud.file]);
    });
  }

  it('share a file whose describe has hooks of its own', () => {
    equal(planBatches([...plain(1), { file: 'packages/client/src/model/own.test.ts', text: "describe('it', () => {\n  before(start);\n});" }]).length, 1);
  });
});
