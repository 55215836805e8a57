import type { AddressInfo } from 'node:net';
import { describePetitionPort } from '@dugnad/client/contract';
import type { PetitionHarness, PetitionRunner } from '@dugnad/client/contract';
import { createHttpPetitionAdapter } from '@dugnad/client/http';
import { PetitionSchema } from '@dugnad/client/model';
import type { Petition, PetitionInput } from '@dugnad/client/model';
import { parse } from 'valibot';
import { buildServer } from '../build-server.ts';
import type { StoredPetition } from '../store/petition-store.ts';
import type { Store } from '../store/store.ts';

const often = { burst: { count: 100_000, windowMs: 1000 }, sustained: { count: 100_000, windowMs: 1000 } };

/** What the database keeps of what the suite describes: addresses, numbers and names are the server's own. */
function storedOf(petition: Petition): StoredPetition {
  const { url: _url, shortUrl: _short, reportUrl: _report, counts: _counts, recentSigners: _signers, comments: _comments, status, ...kept } = petition;
  const state = status === 'not-open' ? 'open' : status;
  return { ...kept, siteId: 'site', revision: 1, state, ...(status === 'not-open' && { opens: '2999-01-01T00:00:00Z' }) };
}

async function fill(store: Store, petition: PetitionInput): Promise<void> {
  await store.migrate();
  await store.saveSite({ id: 'site', name: 'Site', origins: [] });
  await store.savePetition(storedOf(parse(PetitionSchema, petition)));
}

interface MailRow {
  token: string;
  code: string;
}

async function readMail(store: Store, email: string): Promise<MailRow> {
  const rows = await store.database.selectFrom('mails').select('data').where('recipient', '=', email).where('kind', 'in', ['confirm', 'already-signed']).orderBy('created').execute();
  const data = rows.at(-1)?.data;
  if (data === undefined) throw new Error(`There is no mail to ${email}.`);
  return JSON.parse(data) as MailRow;
}

async function serve(store: Store, petition: PetitionInput): Promise<PetitionHarness> {
  await fill(store, petition);
  let ahead = 0;
  let origin = '';
  const app = buildServer({ closeAtOnce: true, petitions: { store, secret: 'a secret of this suite alone', publicUrl: () => origin, limits: { place: often, site: often, address: { count: 1000, windowMs: 1000 } }, now: () => Date.now() + ahead } });
  await app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  let isOpen = true;
  const cut = async (): Promise<void> => {
    if (isOpen) await app.close();
    isOpen = false;
  };
  return {
    port: createHttpPetitionAdapter({ src: `${origin}/embed/petition/${petition.id}` }),
    readMail: (email) => readMail(store, email),
    // What everybody reads is kept for ten seconds: the clock of the server goes on, and nobody waits.
    settle: () => {
      ahead += 11_000;
      return Promise.resolve();
    },
    cut,
    async dispose() {
      await cut();
      await store.close();
    },
  };
}

/**
 * The client's contract of a petition, asked of this server through its own HTTP adapter, over a real connection.
 *
 * @param openEmpty opens a database with nothing in it, for each check
 */
export function describeServedPort(name: string, openEmpty: () => Promise<Store>, runner: PetitionRunner): void {
  describePetitionPort(name, async (petition) => serve(await openEmpty(), petition), runner);
}
