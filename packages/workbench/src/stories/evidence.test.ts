import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Check } from './check.ts';
import { elementOf, recordsOf, summarise, writeEvidence, type ProvenByTest } from './evidence.ts';
import { joinVerdicts } from './verdict.ts';

const check = (more: Partial<Check>): Check => ({ story: 'elements-contact-strip--default', by: 'axe', look: 'light, en ltr', violations: [], undecided: [], verdicts: {}, ...more });
const checks = [
  check({ verdicts: { '1.4.3': 'pass', '4.1.2': 'pass' } }),
  check({ look: 'dark, ar rtl', verdicts: { '1.4.3': 'fail', '4.1.2': 'pass' } }),
  check({ look: 'forced colours, ar rtl', verdicts: { '1.4.3': 'undecided' } }),
  check({ by: 'keyboard', verdicts: { '2.1.1': 'pass' } }),
  check({ story: 'elements-badge--now', error: 'It could not be drawn.' }),
];
const test: ProvenByTest = { element: 'dugnad-contact-strip', title: 'is reached by Tab (WCAG 2.1.1)', criteria: ['2.1.1'], engine: 'firefox', result: 'pass' };

describe('evidence', () => {
  it('is about the element that the stories are about', () => {
    assert.equal(elementOf('elements-contact-strip--long-words'), 'dugnad-contact-strip');
    assert.equal(elementOf('widgets-calendar--month'), 'dugnad-calendar');
  });

  it('is one record a criterion of each check, with its look', () => {
    const [first, , dark] = recordsOf(checks, []);
    assert.deepEqual(first, {
      element: 'dugnad-contact-strip', story: 'elements-contact-strip--default', by: 'axe', engine: 'chromium', theme: 'light', direction: 'ltr', language: 'en',
      criterion: { number: '1.4.3', name: 'Contrast (Minimum)' }, result: 'pass',
    });
    assert.deepEqual([dark?.theme, dark?.direction, dark?.language, dark?.result], ['dark', 'rtl', 'ar', 'fail']);
  });

  it('calls what could not be drawn not run, for all that axe was asked elsewhere', () => {
    const lost = recordsOf(checks, []).filter(({ element }) => element === 'dugnad-badge');
    assert.deepEqual(lost.map(({ criterion, result }) => `${criterion.number} ${result}`), ['1.4.3 not-run', '4.1.2 not-run']);
  });

  it('counts a test that names a criterion, and says in which engines it did not run', () => {
    const told = recordsOf([], [test]).map(({ engine, result }) => `${engine} ${result}`);
    assert.deepEqual(told.sort(), ['chromium not-run', 'firefox pass', 'webkit not-run']);
  });

  it('is summed up for an element, criterion by criterion, engine by engine', () => {
    const trees = [{ story: 'elements-contact-strip--default', lines: ['main'] }, { story: 'elements-badge--now', lines: [] }];
    const sum = summarise('dugnad-contact-strip', recordsOf(checks, [test]), trees, '2026-11-28T12:00:00Z');
    assert.deepEqual([sum.stories, sum.trees.length], [1, 1]);
    assert.deepEqual(sum.criteria.map(({ number, by }) => `${number} ${by.join('+')}`), ['1.4.3 axe', '2.1.1 keyboard+test', '4.1.2 axe']);
    assert.deepEqual(sum.criteria[0]?.engines, { chromium: { pass: 1, fail: 1, undecided: 1, notRun: 0 } });
    assert.deepEqual(sum.criteria[1]?.engines['firefox'], { pass: 1, fail: 0, undecided: 0, notRun: 0 });
  });

  it('lies with the stories that were measured, one file an element', async () => {
    const place = await mkdtemp(join(tmpdir(), 'dugnad-evidence-'));
    try {
      const places = { folder: join(place, 'evidence'), stories: join(place, 'storybook') };
      await mkdir(places.folder);
      await writeFile(join(places.folder, 'tests.json'), JSON.stringify([test, { ...test, element: 'dugnad-elsewhere' }]));
      await writeEvidence(places, checks, []);
      const sum = JSON.parse(await readFile(join(places.stories, 'evidence/dugnad-contact-strip.json'), 'utf8')) as { criteria: { by: string[] }[] };
      assert.deepEqual(sum.criteria[1]?.by, ['keyboard', 'test']);
      const records = JSON.parse(await readFile(join(places.folder, 'records.json'), 'utf8')) as { element: string }[];
      assert.equal(records.some(({ element }) => element === 'dugnad-elsewhere'), false);
    } finally {
      await rm(place, { recursive: true });
    }
  });
});

describe('what several rules say of one criterion', () => {
  it('is the worst that one of them says', () => {
    assert.deepEqual(joinVerdicts([['1.3.1', 'pass'], ['1.3.1', 'fail'], ['1.3.1', 'undecided'], ['4.1.2', 'undecided'], ['4.1.2', 'pass']]), { '1.3.1': 'fail', '4.1.2': 'undecided' });
    assert.deepEqual(joinVerdicts([]), {});
  });
});
