/**
 * The server under test, put together as `dugnad-server start` does it, from one argument of JSON. Mails are queued and none is
 * sent, and the limits are out of the way: a hundred people sit behind this one address.
 */
import { buildServer, openStore } from '@dugnad/server';

interface Settings {
  readonly place: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly adminToken: string;
  /** Domains of mail addresses that are taken and counted nowhere. */
  readonly blockedDomains?: readonly string[];
}

const { place, port, publicUrl, adminToken, blockedDomains = [] } = JSON.parse(process.argv[2] ?? '{}') as Settings;
const plenty = { count: 1e9, windowMs: 1000 };
const store = await openStore(place.startsWith('postgres') ? { databaseUrl: place } : { file: place });
await store.migrate();
const limits = { place: { burst: plenty, sustained: plenty }, site: { burst: plenty, sustained: plenty }, address: plenty };
const server = buildServer({ petitions: { store, records: store, secret: 'a secret of the proofs, the same after each start', publicUrl, adminToken, blockedDomains, limits } });
process.once('SIGTERM', () => void server.close().then(() => store.close()));
await server.listen({ host: '127.0.0.1', port });
