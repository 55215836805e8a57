import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestResult, TestSession } from '@web/test-runner';
import { countsByEngine, failuresOf, provenByTests } from './web-test-runner-reporter.ts';

const passing = (name: string): TestResult => ({ name, passed: true, skipped: false });
const failing = (name: string, message: string): TestResult => ({ name, passed: false, skipped: false, error: { message, stack: 'at a.ts:1' } });

function session(browser: string, tests: TestResult[], more: Partial<TestSession> = {}): TestSession {
  const testResults = { name: '', suites: [{ name: '<dugnad-button>', suites: [], tests }], tests: [] };
  const said = { passed: tests.every(({ passed }) => passed), errors: [], request404s: [], testResults, ...more };
  return { browser: { name: browser }, testFile: 'button.test.ts', ...said } as unknown as TestSession;
}

describe('what web-test-runner says', () => {
  it('is counted by engine, by the names that we use', () => {
    const sessions = [
      session('Chrome', [passing('is pressed')]),
      session('Firefox', [passing('is pressed'), failing('is focused', 'no')]),
      session('WebKit', [passing('is pressed')]),
      session('Chrome', [passing('is shown')]),
    ];
    assert.deepEqual(countsByEngine(sessions), {
      Chromium: { passed: 2, failed: 0 },
      Firefox: { passed: 1, failed: 1 },
      WebKit: { passed: 1, failed: 0 },
    });
  });

  it('names a failure by the whole path of its title, with its message', () => {
    const [failure = ''] = failuresOf(session('Chrome', [failing('is focused', 'expected 1 to equal 2')]));
    assert.match(failure, /^<dugnad-button> › is focused\n {6}expected 1 to equal 2\n {6}at a\.ts:1$/u);
  });

  it('does not repeat a message that stands in the stack', () => {
    const result = { ...failing('is focused', 'no'), error: { message: 'no', stack: 'Error: no\nat a.ts:1' } };
    assert.equal(failuresOf(session('Chrome', [result]))[0], '<dugnad-button> › is focused\n      Error: no\n      at a.ts:1');
  });

  it('counts a file that cannot be loaded as one failure, and names what it asked for', () => {
    const broken = session('Chrome', [], { passed: false, errors: [{ message: 'Could not import' }], request404s: ['a/nothing.ts'] });
    assert.deepEqual(countsByEngine([broken]), { Chromium: { passed: 0, failed: 1 } });
    assert.match(failuresOf(broken)[0] ?? '', /Could not import[^]*It asks for a\/nothing\.ts, which is not there\./u);
  });

  it('has no empty line within a failure, which would end it for whoever lists them', () => {
    const broken = session('Chrome', [], { passed: false, errors: [{ message: 'The page was left.', stack: '' }] });
    assert.doesNotMatch(failuresOf(broken)[0] ?? '', /\n\s*(\n|$)/u);
  });

  it('counts a file that ends without a word as one failure', () => {
    const silent = session('WebKit', [], { passed: false });
    assert.deepEqual(countsByEngine([silent]), { WebKit: { passed: 0, failed: 1 } });
    assert.match(failuresOf(silent)[0] ?? '', /It ended without saying why/u);
  });

  const disconnected = [{ message: 'Tests were interrupted because the browser disconnected.' }];
  const never = { passed: false, testResults: undefined } as unknown as Partial<TestSession>;

  it('lists what an engine left in the middle, or never answered after that, and counts nothing of it', () => {
    const left = session('WebKit', [], { passed: false, errors: disconnected, testFile: 'menu.test.ts' });
    const unasked = session('WebKit', [], { ...never, errors: [{ message: 'invalid session id' }], testFile: 'tabs.test.ts' });
    const failed = session('WebKit', [failing('is focused', 'no')]);
    const sessions = [session('WebKit', [passing('is shown')]), left, unasked, failed];
    assert.deepEqual(countsByEngine(sessions), { WebKit: { passed: 1, failed: 1, lost: ['menu.test.ts', 'tabs.test.ts'] } });
  });

  it('lists nothing where no engine was lost: what leads elsewhere, or cannot be loaded, has failed', () => {
    const elsewhere = session('Chrome', [], { passed: false, errors: [{ message: 'Tests were interrupted because the page navigated to about:blank.' }] });
    const broken = session('Chrome', [], { ...never, errors: [{ message: 'Could not import' }] });
    assert.deepEqual(countsByEngine([elsewhere, broken]), { Chromium: { passed: 0, failed: 2 } });
  });

  it('counts a failing test once, though its file has failed too', () => {
    assert.deepEqual(countsByEngine([session('Chrome', [failing('a', 'no')])]), { Chromium: { passed: 0, failed: 1 } });
  });

  it('tells which criteria the tests of an element prove, in which engine', () => {
    const testFile = '/a/packages/elements/src/contact-strip/contact-strip.test.ts';
    const tests = [passing('is reached by Tab (WCAG 2.1.1, 2.4.3)'), failing('has a name (WCAG 4.1.2)', 'no'), passing('is calm')];
    const told = provenByTests([session('Firefox', tests, { testFile }), session('Chrome', tests, { testFile: '/a/packages/embed/src/loader/loader.test.ts' })]);
    assert.deepEqual(told, [
      { element: 'dugnad-contact-strip', engine: 'firefox', title: 'is reached by Tab (WCAG 2.1.1, 2.4.3)', criteria: ['2.1.1', '2.4.3'], result: 'pass' },
      { element: 'dugnad-contact-strip', engine: 'firefox', title: 'has a name (WCAG 4.1.2)', criteria: ['4.1.2'], result: 'fail' },
    ]);
  });
});
