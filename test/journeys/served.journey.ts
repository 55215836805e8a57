/** Pages that a server draws: seen at once, taken over without a jump, and usable where no script comes. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { ServedHouse, type Looks } from './served.page.ts';

/** For each element, what is seen only in one of two looks. */
function differences(before: Looks, after: Looks): Record<string, { gone: unknown[]; come: unknown[] }> {
  const found = [...before].map(([name, seen]) => {
    const now = after.get(name) ?? [];
    return [name, { gone: seen.filter((line) => !now.includes(line)), come: now.filter((line) => !seen.includes(line)) }] as const;
  });
  return Object.fromEntries(found.filter(([, { gone, come }]) => gone.length + come.length > 0));
}

export const journeys: Journey[] = [
  {
    title: 'what a server has drawn stays as it is when our script comes',
    async run(page, site) {
      const house = await ServedHouse.open(page, site);
      const before = await house.looks();
      await house.mark();
      await house.hydrate();
      const diff = differences(before, await house.looks());
      console.log(JSON.stringify(diff, null, 1));
      console.log(await house.lost());
      console.log(await house.errors());
      console.log(page.consoleMessages());
      assert.deepEqual(Object.keys(diff), []);
    },
  },
];
