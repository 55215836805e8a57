import type { Page } from 'puppeteer-core';
import { plainLook, type Look } from '../stories/look.ts';
import type { StoryTab } from '../stories/story-tab.ts';

/** One way of looking at a story, in a window as wide as that (px). */
interface Shot extends Look {
  readonly width: number;
}

/** Of the window, at least (px). */
const HEIGHT = 600;

/** Few, for each is paid twice: what is usual; what is as different from it as can be; the colours of the system. */
export const shots: readonly Shot[] = [
  { ...plainLook, name: 'light', width: 800 },
  { ...plainLook, name: 'dark-rtl-360', theme: 'dark', language: 'ar', direction: 'rtl', width: 360 },
  { ...plainLook, name: 'forced', forcedColors: true, width: 800 },
];

/** Pictures by the name of the shot, as PNG. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** What moves by itself would be caught elsewhere each time: it is brought to its end, or taken away where it has none. */
function holdStill(): void {
  document.documentElement.style.caretColor = 'transparent';
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
  }
}

/**
 * The whole page, in a window as high as it is: where Chromium is told to go beyond the window, what runs from right to left is caught
 * beside its place.
 */
async function photograph(page: Page, width: number): Promise<Uint8Array> {
  await page.evaluate(holdStill);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (height > HEIGHT) await page.setViewport({ width, height });
  return page.screenshot({ captureBeyondViewport: false });
}

/** All pictures of one story. @throws Error when it cannot be drawn */
export async function takeShots(tab: StoryTab, id: string): Promise<Pictures> {
  const pictures = new Map<string, Uint8Array>();
  await tab.open(id);
  for (const shot of shots) {
    await tab.page.setViewport({ width: shot.width, height: HEIGHT });
    await tab.look(shot);
    pictures.set(shot.name, await photograph(tab.page, shot.width));
  }
  return pictures;
}
