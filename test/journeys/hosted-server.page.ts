/** A server of its own with pages and mails, for journeys that look behind the page: into the database and into the letter box. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { MailRenderer, PageName, PageRenderer } from '@dugnad/client/hosted';
import { noticeIn, noticeText } from '@dugnad/client/model';
import { render, renderMail } from '@dugnad/pages';
import { mailFolder, readConfig, startMail, startServer } from '@dugnad/server';
import type { StartedServer, Store, StoredPetition } from '@dugnad/server';
import type { Page } from '@dugnad/workbench/journeys';

export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What is different on a server that is made to break something. */
export interface ServerChanges {
  /** Makes something else of what the store does, before anybody is served. */
  readonly store?: (store: Store) => void;
  /** Makes another page of each that is drawn. */
  readonly drawn?: (html: string, name: PageName) => string;
  /** Makes other words of those of each mail. */
  readonly mailed?: (words: string) => string;
}

/** Every row of every table, by the table's name. */
export type Dump = Readonly<Record<string, readonly unknown[]>>;

export const petition: StoredPetition = {
  id: 'skatepark',
  siteId: 'gronlia',
  state: 'open',
  revision: 1,
  title: 'A skate park at Grønlia',
  demand: 'Build a skate park beside the school.',
  addressee: 'The municipal council',
  media: [],
  documents: [],
  updates: [],
  goal: [100],
  controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] },
  contact: { name: 'Kari Nordmann', phone: '+47 12 34 56 78', languages: [], hours: [] },
  languages: ['en'],
  ask: { postcode: 'optional', comment: true, visibility: ['hidden', 'initials', 'name'] },
  eligibility: {},
  consents: [{ id: 'opinion', text: 'I agree that my signature, which shows my opinion, is kept.', basis: 'consent', explicit: true, required: true }],
  noticeVersion: '2026-11',
  handOver: { gives: 'names' },
  retention: { deleteAfter: '2099-06-30' },
  paper: { allowed: true },
  test: false,
};

/** Somebody's wish to sign, as a widget sends it. */
export function signatureOf(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const noticeHash = createHash('sha256').update(noticeText(noticeIn(petition.noticeVersion, petition.consents, ['en']))).digest('hex');
  const consent = { recordId: randomUUID(), noticeVersion: petition.noticeVersion, noticeHash, language: 'en', purposes: [{ id: 'opinion', granted: true, basis: 'consent', explicit: true }], event: 'given', method: { layer: 'form' }, at: { client: '2026-11-28T12:00:00.000Z' }, origin: '' };
  return { name: 'Anne Hansen', email: 'anne@example.org', language: 'en', visibility: 'name', consents: [consent], ...changes };
}

export class HostedServer {
  readonly url: string;
  /** Milliseconds that its pages are ahead of the clock. */
  ahead = 0;
  readonly #started: StartedServer;
  readonly #data: string;
  readonly #page: Page;

  constructor(started: StartedServer, { data, page }: { data: string; page: Page }) {
    this.url = started.url;
    this.#started = started;
    this.#data = data;
    this.#page = page;
  }

  get store(): Store {
    return this.#started.store;
  }

  /** @param origins whose pages may send to it */
  async savePetition(changes: Partial<StoredPetition> = {}, origins: readonly string[] = []): Promise<void> {
    await this.#started.store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins });
    await this.#started.store.savePetition({ ...petition, ...changes });
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(this.url + path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  }

  sign(changes: Readonly<Record<string, unknown>> = {}, id = petition.id): Promise<Response> {
    return this.post(`/api/v1/petitions/${id}/signatures`, signatureOf(changes));
  }

  /** News to whoever signed last, as the desk sends them: behind the personal link of an earlier mail. */
  async mailNews(token: string): Promise<void> {
    const now = new Date().toISOString();
    await this.store.write(async (db) => {
      const { id, name, email } = await db.selectFrom('signatures').selectAll().orderBy('signed_at', 'desc').executeTakeFirstOrThrow();
      const data = JSON.stringify({ petitionId: petition.id, name, token, title: 'We have met the mayor', text: 'She listened.' });
      await db.insertInto('mails').values({ ...{ id: randomUUID(), site_id: 'gronlia', signature_id: id, kind: 'update', recipient: email ?? '', domain: 'example.org', languages: '["en"]', data }, ...{ state: 'queued', tries: 0, next_try: now, created: now, sent_at: null, error: null, expires: null } }).execute();
    });
  }

  /** All that were sent, once there are so many and none waits. */
  async mails(count: number): Promise<SentMail[]> {
    await this.#page.waitFor(`${count} mails are sent`, async () => (await this.#sent()).length >= count && this.dump()['mails']?.every((mail) => (mail as { state: string }).state === 'sent') === true);
    return this.#sent();
  }

  async #sent(): Promise<SentMail[]> {
    const folder = mailFolder(this.#data);
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
    return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as SentMail));
  }

  /** Read past the server; whose turn it is to do the jobs is left out. */
  dump(): Dump {
    const file = new DatabaseSync(join(this.#data, 'dugnad.sqlite'), { readOnly: true, timeout: 5000 });
    const tables = file.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'leases' ORDER BY name").all() as { name: string }[];
    const dump = Object.fromEntries(tables.map(({ name }) => [name, file.prepare(`SELECT * FROM "${name}"`).all().map((row) => JSON.stringify(row)).sort().map((row) => JSON.parse(row) as unknown)]));
    file.close();
    return dump;
  }
}

/** What draws its pages and its mails. */
function pagesOf({ drawn = (html) => html, mailed = (words) => words }: ServerChanges): { render: PageRenderer; renderMail: MailRenderer } {
  return {
    async render(...asked) {
      const page = await render(...asked);
      return { ...page, html: drawn(page.html, asked[0]) };
    },
    async renderMail(...asked) {
      const mail = await renderMail(...asked);
      return { ...mail, text: mailed(mail.text), html: mailed(mail.html) };
    },
  };
}

/** Starts it for one journey. */
export async function withHostedServer(page: Page, act: (server: HostedServer) => Promise<void>, changes: ServerChanges = {}): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'dugnad-journey-'));
  const read = readConfig({ PORT: '0', DUGNAD_DATA: data, DUGNAD_LOG: 'no', DUGNAD_JOBS_EVERY: '86400', DUGNAD_LIMIT_PLACE: '100000/60 100000/60' });
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
  let server: HostedServer | undefined;
  const started = await startServer(read.config, { closeAtOnce: true, pages: pagesOf(changes), mail: startMail, prepare: async (store) => changes.store?.(store), now: () => Date.now() + (server?.ahead ?? 0) });
  try {
    server = new HostedServer(started, { data, page });
    await act(server);
  } finally {
    await started.close();
    await rm(data, { recursive: true, force: true });
  }
}

/** Every address in a mail, in its words and in its HTML. */
export const linksIn = ({ text, html }: SentMail): string[] => [...`${text} ${html.replaceAll('&amp;', '&')}`.matchAll(/https?:\/\/[^\s<>"')]+/gu)].map(([link]) => link);

/** As what reads mails before people do: each link, with and without a browser, and all that its page names. */
export async function lookAtAll(page: Page, links: readonly string[]): Promise<void> {
  for (const link of links) {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await fetch(link, { method, redirect: 'follow' });
    await page.goto(link);
    const more = await page.evaluate<string[]>(`[...document.querySelectorAll('a[href], link[href], img[src]')].map((each) => each.href || each.src)`);
    for (const address of more.filter((each) => each.startsWith(new URL(link).origin))) await fetch(address);
  }
}
