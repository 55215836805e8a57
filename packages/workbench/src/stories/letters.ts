/** Whether every letter of a page is as large as we promise. */
import type { Page } from 'puppeteer-core';
import { callInPage } from '../engines/in-page-source.ts';
import type { Written } from '../engines/in-page/written-sizes.ts';
import { ourLetters } from './criteria.ts';
import type { Violation } from './run-axe.ts';
import type { Verdicts } from './verdict.ts';

/** CSS pixels. No text of ours is smaller, whatever the theme or the page around it says. */
const LEAST_PX = 16;

/** Computed sizes are fractions of a device pixel off. */
const HAIR_PX = 0.02;

/** What is smaller than it may be. */
export function findSmall(written: readonly Written[], least = LEAST_PX): Violation[] {
  const small = written.filter(({ size }) => size < least - HAIR_PX);
  return small.map(({ where, size }) => ({ rule: 'letters', impact: 'serious', help: `No text is smaller than ${least} px; this has ${Number(size.toFixed(2))} px`, selector: where }));
}

/** How many pieces of text a page shows, and which of them are too small. */
export async function measureLetters(page: Page): Promise<{ count: number; violations: readonly Violation[]; verdicts: Verdicts }> {
  const written = JSON.parse(String(await page.evaluate(callInPage('writtenSizes')))) as Written[];
  const violations = findSmall(written);
  return { count: written.length, violations, verdicts: written.length === 0 ? {} : { [ourLetters]: violations.length > 0 ? 'fail' : 'pass' } };
}
