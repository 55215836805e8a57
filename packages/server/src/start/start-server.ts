import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../build-server.ts';
import type { ServerOptions } from '../build-server.ts';
import type { Config } from '../config/read-config.ts';
import { addDeskPages } from '../desk/index.ts';
import type { DeskOptions } from '../desk/index.ts';
import { dueJobs } from '../jobs/due-jobs.ts';
import { createJobRunner } from '../jobs/run-jobs.ts';
import type { JobRunner } from '../jobs/run-jobs.ts';
import { readServerSecret } from '../secrets/server-secret.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { AuditTools } from '../auditing/auditor.ts';
import { auditAsRoot, findAuditor } from './find-auditor.ts';
import { findDesk, withoutDesk } from './find-desk.ts';
import { loadPages } from './load-pages.ts';
import type { Pages } from './load-pages.ts';
import { noMail } from './started-mail.ts';
import type { StartedMail, StartMail } from './started-mail.ts';
import { whyNotListening } from './why-not-listening.ts';

/** What whoever starts a server inside another program may bring along. */
export interface StartOptions extends Pick<ServerOptions, 'relay' | 'closeAtOnce' | 'logger'> {
  /** Instead of the module that the configuration names. */
  pages?: Pages;
  /** Sends the mails of the table; without it they stay there. */
  mail?: StartMail;
  /** Fills a fresh database, after its tables are there and before anybody is served. */
  prepare?: (store: Store) => Promise<void>;
  /** Where the world finds it, when it was asked to listen on any free port; else the address it listens at. */
  addressOf?: (port: number) => string;
  /** The clock of petitions and their pages, in milliseconds since 1970; mails and jobs go by that of the machine. */
  now?: () => number;
  /** Adds routes of its own, before the server listens. */
  extend?: (server: FastifyInstance, store: Store) => void | Promise<void>;
}

export interface StartedServer {
  server: FastifyInstance;
  store: Store;
  /** Where it listens; the world may know it by another address. */
  url: string;
  /** Finishes the requests that run, then jobs and mails, then closes the database. Twice is the same as once. */
  close(): Promise<void>;
}

interface Parts {
  store: Store;
  secret: string;
  pages: Pages | undefined;
  /** The folder of its pages. */
  desk: string | undefined;
  audit: AuditTools | undefined;
}

async function openParts(config: Config, options: StartOptions, opened: AsyncDisposableStack): Promise<Parts> {
  await mkdir(config.data, { recursive: true, mode: 0o700 });
  const secret = config.secret ?? (await readServerSecret(config.data));
  const pages = options.pages ?? (config.pages === undefined ? undefined : await loadPages(config.pages));
  const desk = await findDesk(config.desk);
  const audit = await findAuditor(config.audit);
  const store = await openStore(config.store, { thread: true });
  opened.defer(() => store.close());
  await store.migrate();
  await options.prepare?.(store);
  return { store, secret, pages, desk, audit };
}

function auditOf({ consentForm }: Config, tools: AuditTools | undefined, publicUrl: () => string): Pick<ServerOptions, 'audit'> {
  return tools === undefined ? {} : { audit: { tools, publicUrl, ...(consentForm !== undefined && { form: consentForm }) } };
}

/** Text messages are set up, and there is who sends and who writes them. */
const hasTexts = ({ sms }: Config, { mail }: StartOptions, pages: Pages | undefined): boolean => sms !== undefined && mail !== undefined && pages?.renderMail !== undefined && pages.renderShortText !== undefined;

/** What the desk draws and writes by, as far as it is there. */
function drawnBy(pages: Pages | undefined): Pick<DeskOptions, 'pages' | 'texts'> {
  return { ...(pages !== undefined && { pages: pages.render }), ...(pages?.renderShortText && { texts: pages.renderShortText }) };
}

function build(config: Config, options: StartOptions, { store, secret, pages, audit }: Parts, at: { publicUrl: () => string; mailMinutes: () => number | Promise<number> }): FastifyInstance {
  return buildServer({
    ...(options.relay !== undefined && { relay: options.relay }),
    ...(options.closeAtOnce !== undefined && { closeAtOnce: options.closeAtOnce }),
    logger: options.logger ?? config.log,
    trustProxy: config.trustProxy,
    petitions: {
      store,
      secret,
      ...at,
      ...(pages !== undefined && { pages: pages.render }),
      ...(config.adminToken !== undefined && { adminToken: config.adminToken }),
      ...(options.now !== undefined && { now: options.now }),
      limits: config.limits,
      blockedDomains: config.blockedDomains,
    },
    ...auditOf(config, audit, at.publicUrl),
    desk: { store, secret, publicUrl: at.publicUrl, ...drawnBy(pages), hasTexts: hasTexts(config, options, pages) },
  });
}

/** Its pages, at the address that its interface is at. */
async function servePages(server: FastifyInstance, desk: string | undefined, config: Config): Promise<void> {
  if (desk !== undefined) await addDeskPages(server, desk);
  else if (config.desk === undefined) server.log.warn(withoutDesk);
}

/** As root, Chromium has no sandbox of its own (decision 0042). */
function warnOfRoot(server: FastifyInstance, audit: AuditTools | undefined): void {
  if (audit !== undefined && process.getuid?.() === 0) server.log.warn(auditAsRoot);
}

async function sendMails(config: Config, { mail: start }: StartOptions, { store, pages, desk }: Parts, { server, publicUrl }: { server: FastifyInstance; publicUrl: () => string }): Promise<StartedMail> {
  const renderMail = pages?.renderMail;
  return start === undefined || renderMail === undefined ? noMail : start({ config, store, publicUrl, renderMail, ...(pages?.renderShortText && { renderShortText: pages.renderShortText }), log: server.log, hasDesk: desk !== undefined });
}

function startJobs(config: Config, options: StartOptions, { store, server, pages, publicUrl }: { store: Store; server: FastifyInstance; pages: Pages | undefined; publicUrl: () => string }): JobRunner {
  const everyMs = config.jobsEvery * 1000;
  const failed = (job: string, error: unknown): void => server.log.error(error, `job ${job}`);
  const jobs = createJobRunner({ records: store, jobs: dueJobs(store, publicUrl, { texts: hasTexts(config, options, pages) }), holder: randomUUID(), leaseMs: 3 * everyMs, now: Date.now, failed });
  jobs.start(everyMs);
  return jobs;
}

const noJobs: Pick<JobRunner, 'stop'> = { stop: () => Promise.resolve() };

/** Everything of a server in one place: database, secret, pages, mails, jobs and the routes; resolves when it listens. */
export async function startServer(config: Config, options: StartOptions = {}): Promise<StartedServer> {
  // A start that fails leaves nothing open: a database that is would keep the process alive.
  await using opened = new AsyncDisposableStack();
  const parts = await openParts(config, options, opened);
  let listening = config.publicUrl;
  let mail: StartedMail = noMail;
  let jobs: Pick<JobRunner, 'stop'> = noJobs;
  const server = build(config, options, parts, { publicUrl: () => listening, mailMinutes: () => mail.minutes() });
  // Closed in the opposite order.
  opened.defer(() => mail.close());
  opened.defer(() => jobs.stop());
  opened.defer(() => server.close());
  await servePages(server, parts.desk, config);
  warnOfRoot(server, parts.audit);
  await options.extend?.(server, parts.store);
  await server.listen({ port: config.port, host: config.host }).catch((cause: unknown) => {
    throw whyNotListening(cause, config);
  });
  const { port } = server.server.address() as AddressInfo;
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  // Asked for any free port, nobody can have told the world another address.
  if (config.port === 0) listening = options.addressOf?.(port) ?? url;
  mail = await sendMails(config, options, parts, { server, publicUrl: () => listening });
  jobs = startJobs(config, options, { store: parts.store, server, pages: parts.pages, publicUrl: () => listening });
  const all = opened.move();
  return { server, store: parts.store, url, close: () => all.disposeAsync() };
}
