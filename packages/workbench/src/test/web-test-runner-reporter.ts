/** What web-test-runner says here: one line an engine, every failure with its sentence, and counts for `npm test`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reporter, TestResult, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner';
import { engines, type EngineName } from '../engines/engines.ts';
import { criteriaOfTitle } from '../stories/criteria.ts';
import type { ProvenByTest } from '../stories/evidence.ts';

export interface Count {
  passed: number;
  failed: number;
  /** Files that the engine left in the middle or never opened: nothing is counted of them. */
  lost?: readonly string[];
}

/** Counts by engine title (`Chromium`), as written for `npm test`. */
export type CountsByEngine = Record<string, Count>;

interface Named {
  readonly title: string;
  readonly result: TestResult;
}

function testsOf(suite: TestSuiteResult, path: readonly string[] = []): Named[] {
  const here = suite.name ? [...path, suite.name] : path;
  const own = suite.tests.map((result) => ({ title: [...here, result.name].join(' › '), result }));
  return [...own, ...suite.suites.flatMap((inner) => testsOf(inner, here))];
}

/** An empty line would end it for whoever reads what failed. */
function indented(text: string): string {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => `      ${line}`).join('\n');
}

const noTests: TestSuiteResult = { name: '', suites: [], tests: [] };

function said({ message, stack = '' }: TestResultError): string {
  return indented(stack.includes(message) ? stack : `${message}\n${stack}`);
}

function failedTests(session: TestSession): Named[] {
  return testsOf(session.testResults ?? noTests).filter(({ result }) => !result.passed && !result.skipped);
}

/** Did the file itself stop (a module that cannot be loaded, a crash), apart from what its tests say? */
function hasStopped(session: TestSession): boolean {
  return session.errors.length > 0 || (session.passed === false && failedTests(session).length === 0);
}

/** In the words of the runner; nothing else tells a crashed engine from a file that cannot be loaded. */
function hasLostItsEngine({ errors }: TestSession): boolean {
  return errors.some(({ message }) => message.includes('browser disconnected'));
}

/** Where an engine was lost, what it never answered may be its fault, too. */
function lostAmong(sessions: readonly TestSession[]): TestSession[] {
  if (!sessions.some(hasLostItsEngine)) return [];
  return sessions.filter((session) => hasLostItsEngine(session) || (hasStopped(session) && session.testResults === undefined));
}

/** One text for each failed test of a file, and for what stopped the file itself. */
export function failuresOf(session: TestSession): string[] {
  const ofTests = failedTests(session).map(({ title, result }) => `${title}\n${said(result.error ?? { message: 'It gave no message.' })}`);
  if (!hasStopped(session)) return ofTests;
  const missing = session.request404s.map((address) => ({ message: `It asks for ${address}, which is not there.` }));
  const errors = [...session.errors, ...missing];
  const reasons = errors.length > 0 ? errors : [{ message: 'It ended without saying why.' }];
  return [...ofTests, `the file itself\n${reasons.map(said).join('\n')}`];
}

export function countOf(sessions: readonly TestSession[]): Count {
  const lost = lostAmong(sessions);
  const answered = sessions.filter((session) => !lost.includes(session));
  const passed = answered.flatMap((session) => testsOf(session.testResults ?? noTests)).filter(({ result }) => result.passed && !result.skipped);
  const failed = answered.flatMap(failedTests).length + answered.filter(hasStopped).length;
  return { passed: passed.length, failed, ...(lost.length > 0 && { lost: lost.map(({ testFile }) => testFile) }) };
}

/** The runner calls Chromium by what its launcher is called, so five letters must do. */
function titleOf(session: TestSession): string {
  const name = session.browser.name;
  return engines.find(({ title }) => name.startsWith(title.slice(0, 5)))?.title ?? name;
}

export function countsByEngine(sessions: readonly TestSession[]): CountsByEngine {
  const titles = [...new Set(sessions.map(titleOf))];
  return Object.fromEntries(titles.map((title) => [title, countOf(sessions.filter((session) => titleOf(session) === title))]));
}

/** `packages/elements/src/contact-strip/contact-strip.test.ts` is about `<dugnad-contact-strip>`. */
function elementOf({ testFile }: TestSession): string | undefined {
  const [, folder] = /packages\/(?:elements|widgets)\/src\/([a-z-]+)\//.exec(testFile.replaceAll('\\', '/')) ?? [];
  return folder && `dugnad-${folder}`;
}

/** The tests of elements that name a criterion of WCAG in their title, each with how it went in each engine. */
export function provenByTests(sessions: readonly TestSession[]): ProvenByTest[] {
  return sessions.flatMap((session) => {
    const element = elementOf(session);
    const engine = titleOf(session).toLowerCase() as EngineName;
    if (element === undefined) return [];
    const tests = testsOf(session.testResults ?? noTests).map(({ title, result }): ProvenByTest => {
      const said = result.skipped ? 'not-run' : result.passed ? 'pass' : 'fail';
      return { element, engine, title: title.split(' › ').slice(1).join(' › ') || title, criteria: criteriaOfTitle(title), result: said };
    });
    return tests.filter(({ criteria }) => criteria.length > 0);
  });
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

function evidenceFileOf(countsFile: string): string {
  return join(dirname(countsFile), 'evidence/tests.json');
}

function readEvidence(countsFile: string): ProvenByTest[] {
  const file = evidenceFileOf(countsFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ProvenByTest[]) : [];
}

/** What several runs proved, in one file. */
export function writeEvidence(file: string, countsFiles: readonly string[]): void {
  writeJson(file, countsFiles.flatMap(readEvidence));
}

/**
 * @param countsFile where the counts are written as JSON when the run is over, beside what tests prove of WCAG; printed, when not given.
 * @param on what the tests run on, where that is not the usual.
 */
export function calmReporter(countsFile?: string, on?: string): Reporter {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }): void {
      for (const session of sessionsForTestFile) {
        const went = hasLostItsEngine(session) ? 'lost' : 'failed';
        for (const failure of failuresOf(session)) logger.log(`  ${went} in ${titleOf(session)}: ${failure}\n      (${testFile}${on === undefined ? '' : `, on ${on}`})`);
      }
    },
    onTestRunFinished({ sessions }): void {
      const counts = countsByEngine(sessions);
      if (!countsFile) {
        for (const [title, { passed, failed, lost = [] }] of Object.entries(counts)) process.stdout.write(`  ${title}: ${passed} passed, ${failed + lost.length} failed\n`);
        return;
      }
      writeJson(countsFile, counts);
      writeJson(evidenceFileOf(countsFile), provenByTests(sessions));
    },
  };
}
