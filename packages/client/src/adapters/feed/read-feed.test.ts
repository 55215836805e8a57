import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { isDugnadError } from '../../errors/index.ts';
import type { Page } from './page.ts';
import { feedReader, type FeedOptions } from './read-feed.ts';

const seen: { url: string; headers: NodeJS.Dict<string | string[]> }[] = [];

const ROUTES: Record<string, RequestListener> = {
  '/ok.ics': (_, response) => response.end('BEGIN:VCALENDAR\r\nSUMMARY:Fællesspisning\r\n'),
  '/bytes.ics': (_, response) => response.end(Buffer.from([0xef, 0xbb, 0xbf, 0x42, 0xff, 0x0d])),
  '/gone.ics': (_, response) => response.writeHead(404).end('no'),
  '/moved.ics': (_, response) => response.writeHead(302, { location: '/ok.ics' }).end(),
  '/silent.ics': () => undefined,
  '/half.ics': (_, response) => void response.writeHead(200, { 'content-length': '100' }).write('BEGIN:VCAL'),
  '/broken.ics': (_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('BEGIN:VCAL', () => response.destroy());
  },
  '/endless.ics': (_, response) => {
    const more = (): void => void (response.destroyed || response.write('x'.repeat(10_000), more));
    more();
  },
};

let server: Server;
let origin: string;

before(async () => {
  server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers });
    ROUTES[request.url ?? '']?.(request, response) ?? (request.url?.startsWith('/relay') && response.end(`RELAYED ${request.url}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

interface How { stop?: AbortController; fresh?: boolean; page?: Page }

async function readFeed(feed: FeedOptions, { stop = new AbortController(), fresh = false, page }: How = {}): Promise<Uint8Array> {
  try {
    return await feedReader(feed, page)(stop, fresh);
  } finally {
    stop.abort(); // as whoever asked does when the reading is over
  }
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const read = (path: string, options: Partial<FeedOptions> = {}, how: How = {}) => readFeed({ src: `${origin}${path}`, ...options }, how);
const textAt = async (path: string) => decode(await read(path));

describe('reading a feed from a real server', () => {
  it('gives what the server sent', async () => {
    assert.equal(await textAt('/ok.ics'), 'BEGIN:VCALENDAR\r\nSUMMARY:Fællesspisning\r\n');
  });

  it('gives every byte as it came, whatever the server calls it', async () => {
    assert.deepEqual([...(await read('/bytes.ics'))], [0xef, 0xbb, 0xbf, 0x42, 0xff, 0x0d]);
  });

  it('follows a redirect', async () => {
    assert.match(await textAt('/moved.ics'), /^BEGIN/);
  });

  it('sends no cookie and asks the cache again only for a refresh', async () => {
    seen.length = 0;
    await read('/ok.ics');
    await read('/ok.ics', {}, { fresh: true });
    assert.equal(seen[0]?.headers['cookie'], undefined);
    assert.equal(seen[0]?.headers['cache-control'], undefined);
    assert.match(String(seen[1]?.headers['cache-control']), /max-age=0|no-cache/);
  });

  it('says which status the server answered with', async () => {
    await assert.rejects(read('/gone.ics'), { code: 'http-status', status: 404, src: `${origin}/gone.ics` });
  });

  it('gives up on a server that says nothing', async () => {
    await assert.rejects(read('/silent.ics', { timeout: 30 }), { code: 'timeout' });
  });

  it('gives up on a server that stops in the middle', async () => {
    await assert.rejects(read('/half.ics', { timeout: 30 }), { code: 'timeout' });
  });

  it('calls a line that breaks in the middle the network, without asking again', async () => {
    seen.length = 0;
    await assert.rejects(read('/broken.ics', {}, { page: { location: { origin: 'https://grorud.example' } } }), { code: 'network' });
    assert.equal(seen.filter(({ url }) => url === '/broken.ics').length, 1);
  });

  it('stops reading at the largest size, also when the answer never ends', async () => {
    await assert.rejects(read('/endless.ics', { maxBytes: 50_000 }), { code: 'too-large' });
  });

  it('reads an answer of exactly the largest size', async () => {
    assert.equal((await read('/bytes.ics', { maxBytes: 6 })).length, 6);
    await assert.rejects(read('/bytes.ics', { maxBytes: 5 }), { code: 'too-large' });
  });

  it('rejects as aborted when the reader leaves while it waits', async () => {
    const leaving = new AbortController();
    const waiting = read('/silent.ics', {}, { stop: leaving });
    leaving.abort();
    await assert.rejects(waiting, { code: 'aborted' });
  });

  it('says that nobody is there when nobody is', async () => {
    const empty = createServer();
    await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve));
    const { port } = empty.address() as AddressInfo;
    await new Promise((resolve) => empty.close(resolve));
    await assert.rejects(readFeed({ src: `http://127.0.0.1:${port}/x.ics` }), (error) => isDugnadError(error) && error.code === 'network' && error.cause !== undefined);
  });

  it('resolves a relative address against the page', async () => {
    assert.match(decode(await readFeed({ src: 'ok.ics' }, { page: { document: Object.assign(new EventTarget(), { baseURI: `${origin}/index.html` }) } })), /VCALENDAR/);
  });

  it('does not use the relay when the feed can be read', async () => {
    assert.match(decode(await read('/ok.ics', { relay: `${origin}/relay` })), /^BEGIN/);
  });
});
