/** What the sweep and the tests of elements found out about each criterion of WCAG, as JSON: `.artifacts/evidence/`. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engines, type EngineName } from '../engines/engines.ts';
import type { Asker, Check } from './check.ts';
import { compareNumbers, criterionOf, type Criterion } from './criteria.ts';
import { looks, themeLooks } from './look.ts';
import type { Result } from './verdict.ts';

/** One criterion in one story, in one engine and one look, or proven by one test. */
export interface EvidenceRecord {
  /** The tag of the element. */
  readonly element: string;
  /** The story's id; the title of the test. */
  readonly story: string;
  readonly criterion: Criterion;
  readonly by: Asker | 'test';
  readonly engine: EngineName;
  readonly theme: string;
  readonly direction: string;
  readonly language: string;
  readonly result: Result;
}

/** A test of an element that names a criterion in its title, as the runner's reporter wrote it down. */
export interface ProvenByTest {
  readonly element: string;
  readonly title: string;
  readonly criteria: readonly string[];
  readonly engine: EngineName;
  readonly result: Result;
}

/** The accessibility tree of one story, as lines. */
export interface StoryTree {
  readonly story: string;
  readonly lines: readonly string[];
}

/** `elements-contact-strip--default` is about `<dugnad-contact-strip>`. */
export const elementOf = (story: string): string => story.split('--')[0]?.replace(/^[a-z]+-/, 'dugnad-') ?? '';

const plain = { theme: 'light', direction: 'ltr', language: 'en' };

function lookOf(name: string): Pick<EvidenceRecord, 'theme' | 'direction' | 'language'> {
  const look = [...looks, ...themeLooks].find((one) => one.name === name);
  return look ? { theme: look.forcedColors ? 'forced-colours' : look.theme, direction: look.direction, language: look.language } : plain;
}

function recordsOfCheck({ story, by, look, verdicts, error }: Check, known: readonly string[]): EvidenceRecord[] {
  const about = { element: elementOf(story), story, by, engine: 'chromium' as const, ...lookOf(look) };
  // What could not be drawn could not be asked about anything that the others were asked.
  const found = error === undefined ? Object.entries(verdicts) : known.map((number) => [number, 'not-run' as const] as const);
  return found.flatMap(([number, result]) => {
    const criterion = criterionOf(number);
    return criterion ? [{ ...about, criterion, result }] : [];
  });
}

/** One that ran in some engines and not in another was not run there. */
function inEveryEngine(tests: readonly ProvenByTest[]): ProvenByTest[] {
  const key = ({ element, title }: ProvenByTest): string => `${element} ${title}`;
  const ran = new Set(tests.map((test) => `${key(test)} ${test.engine}`));
  const once = new Map(tests.map((test) => [key(test), test]));
  const missing = [...once.values()].flatMap((test) => engines.filter(({ name }) => !ran.has(`${key(test)} ${name}`)).map(({ name }) => ({ ...test, engine: name, result: 'not-run' as const })));
  return [...tests, ...missing];
}

const recordsOfTest = ({ element, title, criteria, engine, result }: ProvenByTest): EvidenceRecord[] =>
  criteria.flatMap((number) => {
    const criterion = criterionOf(number);
    return criterion ? [{ element, story: title, criterion, by: 'test' as const, engine, ...plain, result }] : [];
  });

/** One record for each criterion of each check, and of each test that names one. */
export function recordsOf(checks: readonly Check[], tests: readonly ProvenByTest[]): EvidenceRecord[] {
  const known = (by: Asker): string[] => [...new Set(checks.filter((one) => one.by === by).flatMap(({ verdicts }) => Object.keys(verdicts)))];
  const byAsker = new Map<Asker, string[]>((['axe', 'names', 'letters', 'keyboard', 'snippet'] as const).map((by) => [by, known(by)]));
  return [...checks.flatMap((check) => recordsOfCheck(check, byAsker.get(check.by) ?? [])), ...inEveryEngine(tests).flatMap(recordsOfTest)];
}

interface Tally {
  pass: number;
  fail: number;
  undecided: number;
  notRun: number;
}

/** What a page about one element says: each criterion, and how it stands in each engine. */
export interface Summary {
  readonly element: string;
  /** ISO, UTC. */
  readonly measured: string;
  readonly stories: number;
  readonly criteria: readonly (Criterion & { readonly by: readonly string[]; readonly engines: Readonly<Partial<Record<EngineName, Tally>>> })[];
  readonly trees: readonly StoryTree[];
}

const keys = { pass: 'pass', fail: 'fail', undecided: 'undecided', 'not-run': 'notRun' } as const;

function tallies(records: readonly EvidenceRecord[]): Partial<Record<EngineName, Tally>> {
  const found: Partial<Record<EngineName, Tally>> = {};
  for (const { engine, result } of records) (found[engine] ??= { pass: 0, fail: 0, undecided: 0, notRun: 0 })[keys[result]] += 1;
  return found;
}

/** Sums up the records of one element. */
export function summarise(element: string, records: readonly EvidenceRecord[], trees: readonly StoryTree[], measured: string): Summary {
  const own = records.filter((record) => record.element === element);
  const numbers = [...new Set(own.map(({ criterion }) => criterion.number))].sort(compareNumbers);
  const criteria = numbers.flatMap((number) => {
    const about = own.filter(({ criterion }) => criterion.number === number);
    const [first] = about;
    return first ? [{ ...first.criterion, by: [...new Set(about.map(({ by }) => by))], engines: tallies(about) }] : [];
  });
  const stories = new Set(own.filter(({ by }) => by === 'axe').map(({ story }) => story)).size;
  return { element, measured, stories, criteria, trees: trees.filter(({ story }) => elementOf(story) === element) };
}

/** What the tests of elements wrote down when they last ran; nothing, if they have not. */
export async function readTests(folder: string): Promise<ProvenByTest[]> {
  const file = join(folder, 'tests.json');
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as ProvenByTest[]) : [];
}

/** What is written, and where to: `folder` keeps records, `stories` is the built Storybook, which shows the sums. */
export interface EvidencePlaces {
  readonly folder: string;
  readonly stories: string;
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 1)}\n`);
}

/** Writes the raw checks, the records and the trees, and for each element that was measured its sums. */
export async function writeEvidence({ folder, stories }: EvidencePlaces, checks: readonly Check[], trees: readonly StoryTree[]): Promise<void> {
  const elements = [...new Set(checks.map(({ story }) => elementOf(story)))];
  const tests = (await readTests(folder)).filter(({ element }) => elements.includes(element));
  const records = recordsOf(checks, tests);
  const measured = new Date().toISOString();
  await mkdir(folder, { recursive: true });
  await mkdir(join(stories, 'evidence'), { recursive: true });
  await writeJson(join(folder, 'axe.json'), checks);
  await writeJson(join(folder, 'records.json'), records);
  await writeJson(join(folder, 'trees.json'), trees);
  await Promise.all(elements.map((element) => writeJson(join(stories, 'evidence', `${element}.json`), summarise(element, records, trees, measured))));
}
