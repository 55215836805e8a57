/** F. What others made stands behind a placeholder. */
import assert from 'node:assert/strict';
import { placeholderBody } from './association.ts';
import type { Check } from './check.ts';
import { looks } from './looks.ts';
import type { Visit } from './visit.ts';

const opening = { body: placeholderBody };
const box = `const one = page.querySelector('dugnad-external'); const after = page.querySelector('dugnad-external + p'); const { width, height } = one.getBoundingClientRect(); return [width, height, after.getBoundingClientRect().top + view.scrollY]`;
const frame = `under(page).find((one) => one.localName === 'iframe' && one.src)`;

async function openPlaceholder(visit: Visit): Promise<void> {
  // High enough that what is pressed does not lie under the question.
  await visit.page.viewport(1000, 900);
  await visit.openAsked(opening);
  await visit.page.byRole('button', { name: 'Show once' }).appears();
}

const isShown = (visit: Visit): Promise<boolean> => visit.ask(`return Boolean(${frame})`);

export const placeholders: readonly Check[] = [
  {
    check: 52,
    title: 'a placeholder says who receives what and where, has two equal ways to show it, and leads to the provider',
    async run(visit) {
      await openPlaceholder(visit);
      const text = await visit.ask<string>(`return tidy(named('Show once').closest('[role=group]')?.innerText)`);
      for (const part of ['Filmhuset', 'Film Ltd', 'Ireland', 'your internet address', 'June']) assert.ok(text.includes(part), `the placeholder does not say “${part}”: ${text}`);
      const differing = await visit.ask<string[]>(`${looks} const two = ['Show once', 'Always show Filmhuset'].map((words) => named(words)); return two.includes(undefined) ? ['one of the two is not there'] : [...differing(two, sizes), ...differing(two, colours), ...differingBoxes(two)]`);
      assert.deepEqual(differing, [], 'the two ways to show it differ');
      assert.equal(await visit.ask(`return named('Open at Filmhuset')?.href`), `${visit.site.crossOrigin}/june.html`, 'nothing leads to the provider');
    },
  },
  {
    check: 53,
    title: 'what is shown once is not remembered: the next time the placeholder is there again',
    async run(visit) {
      await openPlaceholder(visit);
      await visit.press('Show once');
      await visit.page.waitFor('the film is shown', () => isShown(visit));
      await visit.page.reload();
      await visit.isConnected();
      await visit.settles();
      assert.equal(await isShown(visit), false, 'what was shown once is remembered');
      assert.deepEqual((await visit.page.storage()).cookies, [], 'what was shown once is kept');
    },
  },
  {
    check: 54,
    title: 'the box is as large before as after, nothing on the page moves, and no picture comes from the provider',
    async run(visit) {
      await openPlaceholder(visit);
      await visit.settles();
      assert.deepEqual(visit.sent(), [], 'a placeholder asks the provider for something');
      const before = await visit.ask<number[]>(box);
      await visit.press('Show once');
      await visit.page.waitFor('the film is shown', () => isShown(visit));
      await visit.sends('/june.html');
      await visit.settles();
      const moved = (await visit.ask<number[]>(box)).map((side, index) => Math.abs(side - (before[index] ?? 0))).filter((by) => by > 1);
      assert.deepEqual(moved, [], 'the page moves when it is shown');
    },
  },
  {
    check: 55,
    title: 'who shows it by keyboard goes on in it, and it is called by what it is',
    async run(visit) {
      await openPlaceholder(visit);
      await visit.page.tabTo('button', { name: 'Show once' });
      await visit.page.press('Enter');
      await visit.page.waitFor('the film is shown', () => isShown(visit));
      await visit.claim('the focus goes on into the film', () => visit.ask<boolean>(`return innermost()?.localName === 'iframe'`));
      assert.match(await visit.ask<string>(`return ${frame}.title`), /June/u, 'the film is not called by what it is');
    },
  },
];

/** The list of checks asks for it; see docs/consent-checks.md. */
export const newTab: Check = {
  check: 52,
  title: 'the direct link of a placeholder opens the provider’s page in a new tab',
  async run(visit) {
    await openPlaceholder(visit);
    assert.equal(await visit.ask(`return named('Open at Filmhuset')?.target`), '_blank', 'the direct link leaves the page');
  },
};
