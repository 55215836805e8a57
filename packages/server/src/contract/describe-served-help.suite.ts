import type { AddressInfo } from 'node:net';
import { describeHelpRequestBox } from '@dugnad/client/contract';
import type { HelpRequestHarness, PetitionRunner } from '@dugnad/client/contract';
import { createHttpHelpRequestBox } from '@dugnad/client/http';
import { HelpPointSchema } from '@dugnad/client/model';
import type { HelpPointInput } from '@dugnad/client/model';
import { parse } from 'valibot';
import { buildServer } from '../build-server.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import type { Store } from '../store/store.ts';

const often = { burst: { count: 100_000, windowMs: 1000 }, sustained: { count: 100_000, windowMs: 1000 } };

async function serve(store: Store, input: HelpPointInput): Promise<HelpRequestHarness> {
  const { id: siteId, status, ...point } = parse(HelpPointSchema, input);
  await store.migrate();
  await store.saveSite({ id: siteId, name: 'Site', origins: [] });
  await store.saveHelpPoint({ ...point, siteId, state: status });
  const limits = { place: often, site: often, address: { count: 1000, windowMs: 1000 } };
  const app = buildServer({ closeAtOnce: true, petitions: { store, secret: 'a secret of this suite alone', publicUrl: 'https://help.example', limits } });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    box: createHttpHelpRequestBox({ src: `http://127.0.0.1:${port}/embed/help/${siteId}` }),
    read: async () => (await store.database.selectFrom('help_requests').select('data').execute()).map(({ data }) => (JSON.parse(data) as { what: string }).what),
    async decide(token, { status: state, answer }) {
      const own = await store.readHelpRequestByLink(hashToken(token));
      await store.decideHelpRequest({ id: own?.id ?? '', state, token, now: '2026-11-30T10:00:00.000Z', ...(answer !== undefined && { answer }) });
    },
    cut: () => app.close(),
    async dispose() {
      await app.close();
      await store.close();
    },
  };
}

/**
 * The client's contract of a box for requests, asked of this server through its own HTTP adapter, over a real connection.
 *
 * @param openEmpty opens a database with nothing in it, for each check
 */
export function describeServedHelp(name: string, openEmpty: () => Promise<Store>, runner: Pick<PetitionRunner, 'describe' | 'it'>): void {
  describeHelpRequestBox(name, async (point) => serve(await openEmpty(), point), runner);
}
