/** `npm start`: the sample association's site, with our script-tag files and the feed relay, on this machine alone. */
import { fileURLToPath } from 'node:url';
import { buildServer } from '@dugnad/server';
import type { RelayOptions } from '@dugnad/server';
import { buildStorybook } from '../storybook/build-storybook.ts';
import { isPortError, listenTwice } from './listen.ts';
import { addSiteRoutes } from './site-routes.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const usualPort = 4100;

/** What may be different in tests. Folders are absolute paths. */
export interface SiteOptions {
  /** 0 = any free one. Default 4100. */
  port?: number;
  sampleDir?: string;
  embedDir?: string;
  storybookDir?: string;
  /** The clock that the sample dates are relative to. */
  now?: () => Date;
  relay?: RelayOptions;
}

/** A running site. Both origins serve the same. */
export interface StartedSite {
  /** `http://localhost:4100` */
  origin: string;
  /** The same site on another port, which to a browser is another site. */
  crossOrigin: string;
  close(): Promise<void>;
}

/** Starts the site on 127.0.0.1. Rejects with the error of the port when it is taken. */
export async function startSite(options: SiteOptions = {}): Promise<StartedSite> {
  const app = buildServer({ closeAtOnce: true, ...(options.relay === undefined ? {} : { relay: options.relay }) });
  addSiteRoutes(app, {
    sampleDir: options.sampleDir ?? `${root}docs/sample`,
    embedDir: options.embedDir ?? `${root}dist/embed`,
    storybookDir: options.storybookDir ?? `${root}.artifacts/storybook`,
    now: options.now ?? (() => new Date()),
  });
  const listening = await listenTwice(app, options.port ?? usualPort);
  return {
    origin: `http://localhost:${listening.port}`,
    crossOrigin: `http://localhost:${listening.secondPort}`,
    close: () => listening.close(),
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
    return await startSite({ port });
  } catch (error) {
    if (!isPortError(error)) throw error;
    const reason = error.code === 'EACCES' ? 'may not be used by you' : 'is taken by another program';
    return stop(`Port ${port} ${reason}: choose another one, for example PORT=${port === 4200 ? 4300 : 4200} npm start.`);
  }
}

async function main(): Promise<void> {
  const site = await startOrStop(wantedPort());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void site.close().then(() => process.exit(0)));
  process.stdout.write(`The sample association's website: ${site.origin}\nThe same from another origin:     ${site.crossOrigin}\nStop it with Ctrl+C.\n`);
  // The workshop takes its time and nobody waits for it: the site is there already.
  await buildStorybook().then(
    () => process.stdout.write(`The elements, in every state:       ${site.origin}/storybook/\n`),
    (error: unknown) => process.stderr.write(`The workshop at /storybook/ could not be built: ${error instanceof Error ? error.message : String(error)}\n`),
  );
}

if (import.meta.main) await main();
