import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, ImpactValue, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { criteriaOfTags } from './criteria.ts';
import { joinVerdicts, type Verdicts } from './verdict.ts';

/** One element that axe objects to. */
export interface Violation {
  readonly rule: string;
  readonly impact: ImpactValue | undefined;
  readonly help: string;
  /** CSS selectors, from the page through each shadow root. */
  readonly selector: string;
}

/** What axe says about a page: what is wrong, which rules it could not decide, and what that says of each criterion. */
export interface AxeVerdict {
  readonly violations: readonly Violation[];
  readonly undecided: readonly string[];
  readonly verdicts: Verdicts;
}

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule that axe runs by itself, and the one of WCAG 2.2 that it leaves to whoever asks. None is off. */
const options: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

interface AxeWindow {
  axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
}

/**
 * In forced colours Chromium tells the author's `-webkit-text-fill-color`, by which axe measures contrast, and not the
 * system's colour that is on the screen. `color` is told as it is seen.
 */
function tellSeenColour(): void {
  const original = CSSStyleDeclaration.prototype.getPropertyValue;
  CSSStyleDeclaration.prototype.getPropertyValue = function getPropertyValue(name): string {
    const forced = name === '-webkit-text-fill-color' && matchMedia('(forced-colors: active)').matches;
    return original.call(this, forced ? 'color' : name);
  };
}

/** Brings axe into a page, once for each time it is loaded. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(tellSeenColour);
  await page.evaluate(source);
}

/** What came back of each rule that found something to look at. */
interface Answer {
  readonly violations: AxeResults['violations'];
  readonly incomplete: readonly Rule[];
  readonly passes: readonly Rule[];
}

interface Rule {
  readonly id: string;
  readonly tags: readonly string[];
}

/** These look at the page that the stories stand in: that it passes says nothing of an element. */
const aboutPage = new Set(['bypass', 'document-title', 'html-has-lang', 'html-lang-valid', 'html-xml-lang-mismatch', 'meta-refresh', 'meta-viewport', 'avoid-inline-spacing']);

function verdictsOf({ violations, incomplete, passes }: Answer): Verdicts {
  const about = (rules: readonly Rule[], result: 'pass' | 'fail' | 'undecided') =>
    rules.flatMap(({ tags }) => criteriaOfTags(tags).map((criterion) => [criterion, result] as const));
  return joinVerdicts([...about(passes.filter(({ id }) => !aboutPage.has(id)), 'pass'), ...about(incomplete, 'undecided'), ...about(violations, 'fail')]);
}

/** Asks axe about the whole page, shadow roots included. */
export async function runAxe(page: Page): Promise<AxeVerdict> {
  const answer = await page.evaluate(async (wanted): Promise<Answer> => {
    const { violations, incomplete, passes } = await (globalThis as unknown as AxeWindow).axe.run(document, wanted);
    const brief = (rules: typeof passes) => rules.map(({ id, tags }) => ({ id, tags }));
    return { violations, incomplete: brief(incomplete), passes: brief(passes) };
  }, options);
  const found = answer.violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, impact: impact ?? undefined, help, selector: target.flat().join(' >>> ') })),
  );
  return { violations: found, undecided: answer.incomplete.map(({ id }) => id), verdicts: verdictsOf(answer) };
}
