/** Feeds whose server lets no browser read them, as most do. */
import assert from 'node:assert/strict';
import { buildServer } from '@dugnad/server';
import type { Journey, JourneySite } from '@dugnad/workbench/journeys';
import { openPage, words } from './calendar.page.ts';

const closed = (site: JourneySite): string => `${site.crossOrigin}/nocors/feeds/neighbours.ics`;

/** The real relay on a port of its own, which may read the loopback address that the journeys' site has. */
async function withRelay(site: JourneySite, act: (address: string) => Promise<void>): Promise<void> {
  const { port } = new URL(site.crossOrigin);
  const server = buildServer({ closeAtOnce: true, relay: { allowAddresses: [`localhost:${port}`, `127.0.0.1:${port}`, `::1:${port}`] } });
  try {
    const address = new URL(await server.listen({ host: '127.0.0.1', port: 0 }));
    await act(`http://localhost:${address.port}/api/v1/feed`);
  } finally {
    await server.close();
  }
}

export const journeys: Journey[] = [
  {
    title: 'a feed that no browser may read: the visitor has a link and a number, the webmaster one warning with cause and cure',
    async run(page, site) {
      const house = await openPage(page, site, { calendar: `src="${closed(site)}"` });
      await house.says(words.failed);
      assert.equal(await page.byRole('link', { name: 'Open the calendar file' }).attribute('href'), closed(site));
      assert.equal(await page.byRole('link', { name: '12 34 56 78' }).exists(), true);
      await house.pressButton('Try again');
      await house.says(words.failed);
      const { warnings } = await house.recorded();
      assert.equal(warnings.length, 1);
      assert.match(warnings.join(), /does not let other sites read it: have it send "Access-Control-Allow-Origin: \*", or set a relay/u);
    },
  },
  {
    title: 'the same feed is shown once the webmaster names a relay on our script tag',
    async run(page, site) {
      await withRelay(site, async (relay) => {
        const house = await openPage(page, site, { calendar: `src="${closed(site)}"`, loader: `data-relay="${relay}"`, connect: new URL(relay).origin });
        await house.showsEntry('Rydding ved elven');
        await house.isQuiet();
      });
    },
  },
];
