/** What a keyboard reaches on a page, by real Tab keys. */
import type { Page } from 'puppeteer-core';
import { callInPage } from '../engines/in-page-source.ts';
import type { Stop } from '../engines/in-page/tab-stops.ts';
import type { Violation } from './run-axe.ts';
import type { Result, Verdicts } from './verdict.ts';

/** How many presses of Tab a page may need beyond its stops: what scrolls is a stop too, and so is the browser itself. */
const SPARE = 6;

/** What was found on the way. */
export interface TabPath {
  /** How many stops there should be. */
  readonly stops: number;
  readonly violations: readonly Violation[];
  readonly verdicts: Verdicts;
}

const ask = async <T>(page: Page, name: string): Promise<T> => JSON.parse(String(await page.evaluate(callInPage(name)))) as T;

async function press(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return ask<Stop>(page, 'tabStopNow');
}

/** Presses Tab until every stop was reached, or as often as a round takes. Resolves with the stops, and whether focus was seen there. */
async function walk(page: Page, stops: number): Promise<Map<number, boolean>> {
  const reached = new Map<number, boolean>();
  for (let presses = 0; presses < 2 * stops + SPARE && reached.size < stops; presses += 1) {
    const { at, seen } = await press(page);
    if (at >= 0) reached.set(at, seen || (reached.get(at) ?? false));
  }
  return reached;
}

/** Focus does not stay where it is. With a single stop there is nowhere else to see it. */
async function goesOn(page: Page, stops: number): Promise<Result> {
  const before = await ask<Stop>(page, 'tabStopNow');
  const { at } = await press(page);
  if (at !== before.at) return 'pass';
  return stops > 1 ? 'fail' : 'undecided';
}

/** Goes through the page by Tab. What can be acted on and is not reached is a violation of WCAG 2.1.1. */
export async function walkByTab(page: Page): Promise<TabPath> {
  const stops = await ask<string[]>(page, 'tabStops');
  if (stops.length === 0) return { stops: 0, violations: [], verdicts: {} };
  const reached = await walk(page, stops.length);
  const missed = stops.filter((_, index) => !reached.has(index));
  const trap = await goesOn(page, stops.length);
  const faults = [
    ...missed.map((selector) => ({ rule: 'reached-by-tab', help: 'Tab comes to everything that can be acted on', selector })),
    ...(trap === 'fail' ? [{ rule: 'no-keyboard-trap', help: 'Tab goes on', selector: 'the last stop' }] : []),
  ];
  return {
    stops: stops.length,
    violations: faults.map((fault): Violation => ({ ...fault, impact: 'critical' })),
    // A ring may be drawn where nobody looks for it here: a person has to say then.
    verdicts: { '2.1.1': missed.length > 0 ? 'fail' : 'pass', '2.1.2': trap, '2.4.7': [...reached.values()].every(Boolean) ? 'pass' : 'undecided' },
  };
}
