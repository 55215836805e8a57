import type { Page } from 'puppeteer-core';

/** Of the window, at least (px). */
const HEIGHT = 600;

/** What moves by itself would be caught elsewhere each time: it is brought to its end, or taken away where it has none. */
function holdStill(): void {
  document.documentElement.style.caretColor = 'transparent';
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
  }
}

/**
 * The whole page as PNG, in a window of that width (px) and as high as the page: where Chromium is told to go beyond the window, what
 * runs from right to left is caught beside its place.
 * @param drawn draws the page anew in the narrower or wider window, and resolves when it is done
 */
export async function photograph(page: Page, width: number, drawn: () => Promise<void>): Promise<Uint8Array> {
  await page.setViewport({ width, height: HEIGHT });
  await drawn();
  await page.evaluate(holdStill);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (height > HEIGHT) await page.setViewport({ width, height });
  return page.screenshot({ captureBeyondViewport: false });
}
