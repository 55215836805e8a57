import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, ImpactValue, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** One element that axe objects to. */
export interface Violation {
  readonly rule: string;
  readonly impact: ImpactValue | undefined;
  readonly help: string;
  /** CSS selectors, from the page through each shadow root. */
  readonly selector: string;
}

/** What axe says about a page: what is wrong, and which rules it could not decide. */
export interface AxeVerdict {
  readonly violations: readonly Violation[];
  readonly undecided: readonly string[];
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

/** Asks axe about the whole page, shadow roots included. */
export async function runAxe(page: Page): Promise<AxeVerdict> {
  const { violations, incomplete } = await page.evaluate(async (wanted) => {
    const results = await (globalThis as unknown as AxeWindow).axe.run(document, wanted);
    return { violations: results.violations, incomplete: results.incomplete.map(({ id }) => id) };
  }, options);
  const found = violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, impact: impact ?? undefined, help, selector: target.flat().join(' >>> ') })),
  );
  return { violations: found, undecided: incomplete };
}
