/** Does what is no choice, and looks whether the site takes it for one. */
import type { PassiveAct } from './facts.ts';
import { askPage } from './in-page/in-page.ts';
import { nextFrames, outsidePoints, scrollPage } from './in-page/page.ts';
import { findBanner, hostsSince, storedNow, storedSince, type Watched } from './watch.ts';

type Act = readonly [name: string, run: (watched: Watched) => Promise<boolean>];

async function clickBeside({ page, ...watched }: Watched): Promise<boolean> {
  const banner = await findBanner({ page, ...watched }, 500);
  const point = (await askPage(page, outsidePoints, banner?.id ?? -1)).find(({ still }) => still);
  if (!point) return false;
  await page.clickAt(point.x, point.y);
  return true;
}

const acts: readonly Act[] = [
  ['scrolling', async ({ page }) => (await askPage(page, scrollPage), true)],
  ['another window size', async ({ page }) => {
    await page.viewport(1000, 700);
    await askPage(page, nextFrames);
    await page.viewport(1280, 800);
    return true;
  }],
  ['a click on the page', clickBeside],
  ['Escape', async ({ page }) => (await page.press('Escape'), true)],
  ['visiting the page again', async ({ page, url }) => (await page.goto(url), true)],
];

export async function observePassive(watched: Watched): Promise<PassiveAct[]> {
  const done: PassiveAct[] = [];
  for (const [act, run] of acts) {
    const [before, asked] = [await storedNow(watched), watched.page.requests().length];
    if (!(await run(watched))) continue;
    await watched.page.settle();
    const stays = (await findBanner(watched, act === 'visiting the page again' ? watched.patience : 300)) !== undefined;
    done.push({ act, stored: storedSince(before, await storedNow(watched)), hosts: hostsSince(watched, asked), bannerStays: stays });
  }
  return done;
}
