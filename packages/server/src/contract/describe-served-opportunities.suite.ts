import type { AddressInfo } from 'node:net';
import type { PetitionRunner } from '@dugnad/client/contract';
import { buildServer } from '../build-server.ts';
import type { Store } from '../store/store.ts';
import { SERVED_DECLARATIONS } from './served-declaration.suite.ts';
import { SERVED_GUARDIANS } from './served-guardian.suite.ts';
import { SERVED_NEEDS } from './served-needs.suite.ts';
import { SERVED_OPPORTUNITIES } from './served-opportunities.suite.ts';
import { createVolunteerDesk } from './volunteer-desk.ts';
import type { VolunteerDesk } from './volunteer-desk.ts';

const often = { burst: { count: 100_000, windowMs: 1000 }, sustained: { count: 100_000, windowMs: 1000 } };
const adminToken = 'a-token-of-this-suite-alone-with-many-letters';
const NOW = Date.parse('2026-11-28T12:00:00Z');

/** Two servers on one database, as two processes would be. */
async function serve(store: Store): Promise<{ desks: [VolunteerDesk, VolunteerDesk]; close: () => Promise<void> }> {
  await store.migrate();
  await store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: ['https://gronlia.example'] });
  const clock = { now: NOW };
  const apps = [0, 1].map(() => buildServer({ closeAtOnce: true, petitions: { store, adminToken, secret: 'a secret of this suite alone', publicUrl: 'https://volunteers.example', limits: { place: often, site: often, address: { count: 1000, windowMs: 1000 } }, now: () => clock.now } }));
  const desks: VolunteerDesk[] = [];
  for (const app of apps) {
    await app.listen({ host: '127.0.0.1', port: 0 });
    desks.push(createVolunteerDesk(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, { adminToken, clock, store }));
  }
  return {
    desks: desks as [VolunteerDesk, VolunteerDesk],
    async close() {
      for (const app of apps) await app.close();
      await store.close();
    },
  };
}

/**
 * What the interface answers about opportunities and sign-ups, over a real connection, whatever the database.
 *
 * @param openEmpty opens a database with nothing in it, for each check
 */
export function describeServedOpportunities(name: string, openEmpty: () => Promise<Store>, { describe, it }: Pick<PetitionRunner, 'describe' | 'it'>): void {
  describe(`opportunities served from ${name}`, () => {
    for (const { title, run } of [...SERVED_OPPORTUNITIES, ...SERVED_NEEDS, ...SERVED_GUARDIANS, ...SERVED_DECLARATIONS]) {
      it(title, async () => {
        const { desks, close } = await serve(await openEmpty());
        try {
          await run(...desks);
        } finally {
          await close();
        }
      });
    }
  });
}
