import type { FastifyInstance, FastifyReply, FastifyRequest } from '@dugnad/server';
import { codingFor, openFolder, packText } from './packed-file.ts';
import type { PackedFile } from './packed-file.ts';
import { dayIn } from './sample-days.ts';
import { embedHeaders, feedHeaders, pageHeaders } from './site-headers.ts';
import { feeds } from './small-feeds.ts';

/** Where the parts of the site are, as absolute paths, and what time it is. */
export interface SiteFolders {
  sampleDir: string;
  embedDir: string;
  storybookDir: string;
  now: () => Date;
}

interface Found {
  file: PackedFile;
  headers: Record<string, string>;
}

type Find = (path: string) => Promise<Found | undefined>;

async function send(found: Found, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const coding = codingFor(request.headers['accept-encoding'], found.file.type);
  const etag = `"${found.file.etag}-${coding}"`;
  reply.headers({ ...found.headers, vary: 'Accept-Encoding', etag });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  if (coding !== 'identity') reply.header('content-encoding', coding);
  return reply.type(found.file.type).send(await found.file.packed(coding));
}

function findFeed(now: () => Date): Find {
  return async (path) => {
    const readable = !path.startsWith('/nocors/');
    const feed = feeds.get(readable ? path : path.slice('/nocors'.length));
    if (feed === undefined) return undefined;
    return { file: packText(feed(dayIn('Europe/Oslo', now())), 'text/calendar; charset=utf-8'), headers: feedHeaders(readable) };
  };
}

function findPage(sampleDir: string): Find {
  const open = openFolder(sampleDir);
  return async (path) => {
    const name = path === '/' ? 'index.html' : path === '/favicon.ico' ? 'favicon.svg' : path.slice(1);
    const file = await open(name);
    return file && { file, headers: pageHeaders(name) };
  };
}

function findEmbed(embedDir: string): Find {
  const open = openFolder(embedDir);
  return async (path) => {
    const file = await open(path.slice(1));
    return file && { file, headers: embedHeaders(path) };
  };
}

/** Storybook writes its scripts into its pages, so it gets no policy of ours. */
function findStory(storybookDir: string): Find {
  const open = openFolder(storybookDir);
  return async (path) => {
    if (!path.startsWith('/storybook/')) return undefined;
    const file = await open(path.slice('/storybook/'.length) || 'index.html');
    return file && { file, headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' } };
  };
}

/** Adds the sample association's pages, its calendars, the script-tag files and Storybook, in this order of precedence. */
export function addSiteRoutes(server: FastifyInstance, folders: SiteFolders): void {
  const finders = [findFeed(folders.now), findPage(folders.sampleDir), findEmbed(folders.embedDir), findStory(folders.storybookDir)];

  server.get('/storybook', async (_request, reply) => reply.redirect('/storybook/'));

  // Without our script the form of the page for trying would send the address here: it is neither kept nor put into a URL.
  const back = async (_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => reply.redirect('/try.html', 303);
  server.post('/try.html', { onRequest: back }, back);

  server.get('/*', async (request, reply) => {
    const path = `/${(request.params as { '*': string })['*']}`;
    for (const find of finders) {
      const found = await find(path);
      if (found) return send(found, request, reply);
    }
    return reply.callNotFound();
  });
}
