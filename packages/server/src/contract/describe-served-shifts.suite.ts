import type { AddressInfo } from 'node:net';
import { describeShiftRegister } from '@dugnad/client/contract';
import type { ShiftHarness, ShiftRunner } from '@dugnad/client/contract';
import { createHttpShiftRegister } from '@dugnad/client/http';
import { OpportunitySchema } from '@dugnad/client/model';
import type { Opportunity, OpportunityInput, Shift } from '@dugnad/client/model';
import { parse } from 'valibot';
import { buildServer } from '../build-server.ts';
import type { FastifyInstance } from '../index.ts';
import type { StoredOpportunity, StoredShift } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';

const siteId = 'site';
const often = { burst: { count: 100_000, windowMs: 1000 }, sustained: { count: 100_000, windowMs: 1000 } };

/** What was said of a shift; what clock and places say of it is found out. */
function storedShift({ status, ...shift }: Shift): StoredShift {
  return { ...shift, state: status === 'closed' || status === 'cancelled' ? status : 'open' };
}

function storedOf({ url: _url, status, shifts, talks, ...kept }: Opportunity): StoredOpportunity {
  return { ...kept, siteId, state: status === 'closed' ? 'closed' : 'open', shifts: shifts.map(storedShift), talks: talks.map((talk) => ({ ...talk, taken: 0, state: 'open' as const })) };
}

/** The server, at a port of its own unless told. */
async function listen(store: Store, blockedDomains: string[], port = 0): Promise<{ app: FastifyInstance; port: number }> {
  const limits = { place: often, site: often, address: { count: 1000, windowMs: 1000 } };
  const app = buildServer({ closeAtOnce: true, petitions: { store, secret: 'a secret of this suite alone', publicUrl: 'https://volunteers.example', limits, blockedDomains } });
  await app.listen({ host: '127.0.0.1', port });
  return { app, port: (app.server.address() as AddressInfo).port };
}

async function serve(store: Store, opportunities: readonly OpportunityInput[]): Promise<ShiftHarness> {
  await store.migrate();
  await store.saveSite({ id: siteId, name: 'Site', origins: [] });
  for (const opportunity of opportunities) await store.saveOpportunity(storedOf(parse(OpportunitySchema, opportunity)));
  let running: FastifyInstance | undefined;
  const { app, port } = await listen(store, []);
  running = app;
  const cut = async (): Promise<void> => {
    await running?.close();
    running = undefined;
  };
  return {
    register: createHttpShiftRegister({ src: `http://127.0.0.1:${port}/embed/volunteer/${siteId}` }),
    // The list is read once, when a server starts: it starts again, and the database is the same.
    async block(domain) {
      await cut();
      running = (await listen(store, [domain], port)).app;
    },
    cut,
    async dispose() {
      await cut();
      await store.close();
    },
  };
}

/**
 * The client's contract of a register of shifts, asked of this server through its own HTTP adapter, over a real connection.
 *
 * @param openEmpty opens a database with nothing in it, for each check
 */
export function describeServedShifts(name: string, openEmpty: () => Promise<Store>, runner: ShiftRunner): void {
  describeShiftRegister(name, async (opportunities) => serve(await openEmpty(), opportunities), runner);
}
