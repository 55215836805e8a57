/** Room: on a narrow telephone everything is reached, and nothing on the page jumps. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { openSample } from './calendar.page.ts';

const widest = "(document.querySelector('iframe[data-journey-frame]')?.contentDocument ?? document).documentElement.scrollWidth";

async function staysStill(page: Page, site: JourneySite, width: number, height: number): Promise<void> {
  if (page.engine !== 'chromium') page.lacks('a measure of layout shifts');
  await page.viewport(width, height);
  const house = await openSample(page, site, '/calendar.html');
  await house.shows();
  await page.evaluate('document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))))');
  const { shifted, moved } = await house.recorded();
  assert.ok(shifted <= 0.001, `${shifted} at ${width}×${height}: ${moved.join('; ')}`);
}

export const journeys: Journey[] = [
  {
    title: 'at 320 px list, month and details are there, with nothing to scroll sideways',
    async run(page) {
      await page.frame320('/calendar.html');
      await page.byRole('link', { name: 'Kurs: trygg på nett', partly: true }).appears();
      assert.equal((await page.evaluate<number>(widest)) <= 320, true);
      await page.byRole('button', { name: 'Vis flere' }).click();
      await page.byRole('button', { name: 'Måned' }).click();
      await page.byRole('table').appears();
      assert.equal((await page.evaluate<number>(widest)) <= 320, true);
      const day = page.byRole('button', { name: 'aktiviteter', partly: true });
      await day.click();
      await page.byRole('link', { name: 'Åpent hus', partly: true }).click();
      const dialog = await page.byRole('dialog', { name: 'Åpent hus' }).appears();
      assert.equal(dialog.box.width <= 320, true);
      assert.equal((await page.evaluate<number>(widest)) <= 320, true);
    },
  },
  {
    title: 'nothing on the calendar page jumps while it loads on a telephone',
    run: (page, site) => staysStill(page, site, 360, 800),
  },
  {
    title: 'nothing on the calendar page jumps while it loads on a desk',
    run: (page, site) => staysStill(page, site, 1280, 800),
  },
];
