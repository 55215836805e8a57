/** `npm start`: the sample association's site, with our script-tag files and the feed relay, on this machine alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render, renderMail, renderShortText } from '@dugnad/pages';
import { addCoordinator, addDevMail, mailFolder, readConfig, startMail, startServer } from '@dugnad/server';
import type { Config, RelayOptions } from '@dugnad/server';
import { buildStorybook } from '../storybook/build-storybook.ts';
import { isPortError, listenBeside } from './listen.ts';
import { prepareSample } from './sample-petition.ts';
import { addSiteRoutes } from './site-routes.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const usualPort = 4100;
/** Signs in at the desk; the code is among the mails. */
export const sampleCoordinator = 'kari@gronlia.example';

/** What may be different in tests. Folders are absolute paths. */
export interface SiteOptions {
  /** 0 = any free one. Default 4100. */
  port?: number;
  sampleDir?: string;
  embedDir?: string;
  storybookDir?: string;
  deskDir?: string;
  /** The clock that the sample dates are relative to. */
  now?: () => Date;
  relay?: RelayOptions;
  /** Where signatures and mails are kept; a folder that is gone afterwards unless told. */
  dataDir?: string;
  log?: boolean;
}

/** A running site. Both origins serve the same. */
export interface StartedSite {
  /** `http://localhost:4100` */
  origin: string;
  /** The same site on another port, which to a browser is another site. */
  crossOrigin: string;
  close(): Promise<void>;
}

/** Something in the environment is not as it has to be; its message says what to change. */
class SettingsMistake extends Error {}

/** The environment may name a database, a mail server and the like; where it runs is said here. */
function configOf(port: number, { data, desk, log }: { data: string; desk: string; log: boolean }): Config {
  const read = readConfig({ DUGNAD_SMS_URL: 'file', DUGNAD_CONSENT_FORM: '/consent-form.html', ...process.env, PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, DUGNAD_DATA: data, DUGNAD_DESK: desk, DUGNAD_HOST: '127.0.0.1', DUGNAD_LOG: log ? 'yes' : 'no' });
  if ('mistakes' in read) throw new SettingsMistake(read.mistakes.join('\n'));
  return read.config;
}

function folderForNow(): { data: string; forget: () => void } {
  const data = mkdtempSync(join(tmpdir(), 'dugnad-sample-'));
  return { data, forget: () => rmSync(data, { recursive: true, force: true }) };
}

/** What it serves, where the build and the repository have it. */
function foldersOf({ sampleDir, embedDir, storybookDir, deskDir }: SiteOptions): { sampleDir: string; embedDir: string; storybookDir: string; deskDir: string } {
  return {
    sampleDir: sampleDir ?? `${root}docs/sample`,
    embedDir: embedDir ?? `${root}dist/embed`,
    storybookDir: storybookDir ?? `${root}.artifacts/storybook`,
    deskDir: deskDir ?? `${root}dist/desk`,
  };
}

/** Starts the site on 127.0.0.1. Rejects with the error of the port when it is taken. */
export async function startSite(options: SiteOptions = {}): Promise<StartedSite> {
  const port = options.port ?? usualPort;
  const now = options.now ?? (() => new Date());
  const { data, forget } = options.dataDir === undefined ? folderForNow() : { data: options.dataDir, forget: () => undefined };
  const { deskDir, ...folders } = foldersOf(options);
  const config = configOf(port, { data, desk: deskDir, log: options.log ?? false });
  const started = await startServer(config, {
    closeAtOnce: true,
    ...(options.relay !== undefined && { relay: options.relay }),
    pages: { render, renderMail, renderShortText },
    mail: startMail,
    addressOf: (taken) => `http://localhost:${taken}`,
    extend(server) {
      if (config.smtpUrl === undefined || config.sms?.gateway === 'file') addDevMail(server, mailFolder(data));
      addSiteRoutes(server, { ...folders, now });
    },
  });
  const taken = Number(new URL(started.url).port);
  const second = await listenBeside(started.server, port === 0 ? 0 : taken);
  const [origin, crossOrigin] = [taken, second.port].map((listening) => `http://localhost:${listening}`) as [string, string];
  await prepareSample(started, { file: `${root}docs/sample/petition.json`, origin, crossOrigin, now: now() });
  await addCoordinator(started.store, { siteId: 'gronlia', email: sampleCoordinator, name: 'Kari Nordmann', role: 'owner' });
  return {
    origin,
    crossOrigin,
    async close() {
      await Promise.all([started.close(), second.close()]);
      forget();
    },
  };
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function wantedPort(): number {
  const text = process.env['PORT'] ?? String(usualPort);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) stop(`PORT=${text} is not a port: give a number from 1 to 65535, for example PORT=4200 npm start.`);
  return port;
}

async function startOrStop(port: number): Promise<StartedSite> {
  try {
    return await startSite({ port, dataDir: process.env['DUGNAD_DATA'] ?? `${root}.artifacts/sample-data` });
  } catch (error) {
    if (error instanceof SettingsMistake) return stop(error.message);
    if (!isPortError(error)) throw error;
    const reason = error.code === 'EACCES' ? 'may not be used by you' : 'is taken by another program';
    return stop(`Port ${port} ${reason}: choose another one, for example PORT=${port === 4200 ? 4300 : 4200} npm start.`);
  }
}

async function main(): Promise<void> {
  const site = await startOrStop(wantedPort());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void site.close().then(() => process.exit(0)));
  process.stdout.write(`The sample association's website: ${site.origin}\nThe same from another origin:     ${site.crossOrigin}\nThe mails that it sends:            ${site.origin}/dev/mail\nThe coordinator's desk:             ${site.origin}/desk/ (${sampleCoordinator})\nStop it with Ctrl+C.\n`);
  // The workshop takes its time and nobody waits for it: the site is there already.
  await buildStorybook().then(
    () => process.stdout.write(`The elements, in every state:       ${site.origin}/storybook/\n`),
    (error: unknown) => process.stderr.write(`The workshop at /storybook/ could not be built: ${error instanceof Error ? error.message : String(error)}\n`),
  );
}

if (import.meta.main) await main();
