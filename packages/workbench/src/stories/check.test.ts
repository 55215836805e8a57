import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFaults, isGood, type Check } from './check.ts';
import { looks } from './look.ts';
import { reportOf } from './report.ts';
import type { Violation } from './run-axe.ts';

const pale: Violation = { rule: 'color-contrast', impact: 'serious', help: 'Words must stand out', selector: 'dugnad-badge >>> .badge' };
const checked = (look: string, more: Partial<Check> = {}): Check => ({ story: 'elements-badge--full', by: 'axe', look, violations: [], undecided: [], verdicts: {}, ...more });

describe('what the sweep makes of what axe says', () => {
  it('is content with a story that has no violation', () => {
    assert.equal(isGood(checked('light, en ltr', { undecided: ['color-contrast'] })), true);
    assert.equal(isGood(checked('light, en ltr', { violations: [pale] })), false);
  });

  it('is not content with a story that does not draw itself', () => {
    assert.equal(isGood(checked('light, en ltr', { error: 'Nothing in the calendar says “Chess”.' })), false);
  });

  it('tells a fault once, with the looks in which it is', () => {
    const faults = describeFaults([checked('dark, en ltr', { violations: [pale, pale] }), checked('light, en ltr'), checked('dark, ar rtl', { violations: [pale] })]);
    assert.deepEqual(faults, ['elements-badge--full: color-contrast (serious): Words must stand out: dugnad-badge >>> .badge [dark, en ltr; dark, ar rtl]']);
  });

  it('tells what was asked once by who asked', () => {
    const [fault = ''] = describeFaults([checked('light, en ltr', { by: 'names', violations: [{ ...pale, rule: 'name-in-tree' }] })]);
    assert.match(fault, /name-in-tree.* \[names\]$/);
  });

  it('says so when it is in every look', () => {
    const [fault = ''] = describeFaults(looks.map(({ name }) => checked(name, { error: 'It could not be drawn.' })));
    assert.equal(fault, 'elements-badge--full: It could not be drawn. [every look]');
  });
});

describe('the looks', () => {
  it('are light, dark and forced colours, from left to right and from right to left', () => {
    assert.deepEqual(looks.map(({ name }) => name), [
      'light, en ltr', 'dark, en ltr', 'forced colours, en ltr', 'light, ar rtl', 'dark, ar rtl', 'forced colours, ar rtl',
    ]);
    assert.equal(looks.every(({ language, direction }) => (language === 'ar') === (direction === 'rtl')), true);
    assert.deepEqual(looks.filter(({ forcedColors }) => forcedColors).map(({ theme }) => theme), ['light', 'light']);
  });
});

describe('the report', () => {
  const checks = [
    checked('light, en ltr'),
    checked('dark, en ltr', { violations: [pale] }),
    checked('light, en ltr', { story: 'elements-badge--now', undecided: ['color-contrast', 'aria-valid'] }),
    checked('light, en ltr', { by: 'names', count: 3 }),
    checked('light, en ltr', { by: 'names', count: 2, story: 'elements-badge--now' }),
    checked('light, en ltr', { by: 'keyboard', count: 4 }),
    checked('light, en ltr', { by: 'snippet', story: 'elements-badge--snippet' }),
    checked('light, en ltr', { story: 'widgets-calendar--month', error: 'It could not be drawn.' }),
  ];

  it('counts stories, checks, names, stops and faults for each component, and names what axe leaves to a person', () => {
    const rows = reportOf(checks).split('\n').filter((line) => line.startsWith('| elements') || line.startsWith('| widgets'));
    assert.deepEqual(rows, ['| elements-badge | 2 | 3 | 5 | 4 | yes | 1 | aria-valid, color-contrast |', '| widgets-calendar | 1 | 1 | 0 | 0 | no | 1 | – |']);
  });

  it('is the same whatever the order of the checks', () => {
    assert.equal(reportOf(checks), reportOf(checks.toReversed()));
  });
});
