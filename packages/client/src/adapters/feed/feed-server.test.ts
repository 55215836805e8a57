import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createIcsAdapter } from '../../ics/index.ts';
import type { FeedOptions } from './read-feed.ts';

const QUERY = { from: '2026-11-01', to: '2026-12-01', timeZone: 'Europe/Oslo' };

const event = (title: string, day = 12) => ['BEGIN:VEVENT', `UID:${title}`, `DTSTART:202611${day}T100000Z`, `SUMMARY:${title}`, 'END:VEVENT'];
const calendar = (...events: string[][]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

const FEED = calendar(event('Fællesspisning'));
const BYTES = Buffer.from(FEED);
const requests: IncomingMessage[] = [];

/** A compressed answer, as almost every server gives. */
const coded = (encoding: string, body: Buffer): RequestListener => (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
const typed = (type: string, body: string | Buffer = BYTES): RequestListener => (_, response) => response.writeHead(200, { 'content-type': type }).end(body);
const moved = (status: number, location: string): RequestListener => (_, response) => response.writeHead(status, { location }).end('<p>Moved</p>');

/** Writes a piece whenever the last one has gone out, as a slow line does. */
function dripping(pieces: readonly Uint8Array[]): RequestListener {
  return (_, response) => {
    const rest = [...pieces];
    const next = (): void => {
      const piece = rest.shift();
      if (piece === undefined) response.end();
      else response.write(piece, () => void setImmediate(next));
    };
    next();
  };
}

const ROUTES: Record<string, RequestListener> = {
  '/plain': typed('text/calendar; charset=utf-8'),
  '/no-type': (_, response) => response.end(BYTES),
  '/wrong-type': typed('text/html'),
  '/wrong-charset': typed('text/calendar; charset=iso-8859-1'),
  '/bom': typed('text/calendar', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), BYTES])),
  '/gzip': coded('gzip', gzipSync(BYTES)),
  '/deflate': coded('deflate', deflateSync(BYTES)),
  '/brotli': coded('br', brotliCompressSync(BYTES)),
  '/byte-by-byte': dripping([...BYTES].map((byte) => Uint8Array.of(byte))),
  '/chunks': dripping([BYTES.subarray(0, 50), BYTES.subarray(50, 51), BYTES.subarray(51)]),
  '/301': moved(301, '/plain'),
  '/302': moved(302, '/gzip'),
  '/307': moved(307, '/301'),
  '/308': moved(308, '/307'),
  '/loop': moved(302, '/loop'),
  '/nowhere': moved(302, '/none'),
  '/login': moved(302, '/login-page'),
  '/login-page': typed('text/html', '<!DOCTYPE html><title>Log in</title>'),
  '/204': (_, response) => response.writeHead(204).end(),
  '/empty': (_, response) => response.end(),
  '/bomb': coded('gzip', gzipSync(Buffer.alloc(2_000_000, 'x'))),
  '/not-gzip': coded('gzip', BYTES),
  '/short': (_, response) => void response.writeHead(200, { 'content-length': '9999' }).write(BYTES, () => response.destroy()),
  '/hang-up': (_, response) => void response.destroy(),
  '/cookie': (_, response) => response.writeHead(200, { 'set-cookie': 'id=1' }).end(BYTES),
};
for (const status of [400, 401, 403, 404, 410, 418, 429, 500, 502, 503]) ROUTES[`/status/${status}`] = (_, response) => response.writeHead(status).end('<h1>No</h1>');

let server: Server;
let origin: string;

before(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    const answer = ROUTES[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

const sourceAt = (path: string, options: Partial<FeedOptions> = {}) => createIcsAdapter({ src: `${origin}${path}`, ...options });

async function titlesAt(path: string, options: Partial<FeedOptions> = {}): Promise<unknown[]> {
  const { activities } = await sourceAt(path, options).listActivities(QUERY);
  return activities.map(({ title }) => title);
}

describe('a feed is shown, letters and all,', () => {
  const GOOD: [string, string][] = [
    ['when the server says what it is', '/plain'], ['when the server does not say what it is', '/no-type'], ['when the server calls it a web page', '/wrong-type'],
    ['when the server names a wrong character set, for iCalendar is UTF-8', '/wrong-charset'], ['when it begins with a byte-order mark', '/bom'],
    ['packed by gzip', '/gzip'], ['packed by deflate', '/deflate'], ['packed by Brotli', '/brotli'],
    ['when it comes byte by byte', '/byte-by-byte'], ['when it comes in pieces, one of them inside a character', '/chunks'],
    ['after it moved for good', '/301'], ['after it moved for now', '/302'], ['after several moves', '/308'],
  ];
  for (const [when, path] of GOOD) {
    it(when, async () => {
      assert.deepEqual(await titlesAt(path), ['Fællesspisning']);
    });
  }

  it('whatever its name and query look like', async () => {
    ROUTES['/en%20mappe/kalender.ics?key=%C3%B8&x=1'] = typed('text/calendar');
    assert.deepEqual(await titlesAt('/en mappe/kalender.ics?key=ø&x=1#later'), ['Fællesspisning']);
  });
});

describe('a feed fails by its cause', () => {
  for (const status of [400, 401, 403, 404, 410, 418, 429, 500, 502, 503]) {
    it(`when the server answers ${status}`, async () => {
      await assert.rejects(titlesAt(`/status/${status}`), { code: 'http-status', status, message: new RegExp(`/status/${status} answered with the status ${status}: `) });
    });
  }

  const BAD: [string, string, object, Partial<FeedOptions>?][] = [
    ['when it moved to where nothing is', '/nowhere', { code: 'http-status', status: 404 }],
    ['when it moves in a circle', '/loop', { code: 'network' }],
    ['when the server has nothing to say', '/204', { code: 'not-a-calendar', message: /nothing: check that the calendar is shared/ }],
    ['when it is empty', '/empty', { code: 'not-a-calendar', message: /nothing/ }],
    ['when one has to log in', '/login', { code: 'not-a-calendar', message: /a web page/ }],
    ['when it is larger than allowed once unpacked', '/bomb', { code: 'too-large', message: /more than 100000 bytes/ }, { maxBytes: 100_000 }],
    ['when it is not packed as it says', '/not-gzip', { code: 'network' }],
    ['when the line breaks in the middle', '/short', { code: 'network' }],
    ['when the server hangs up', '/hang-up', { code: 'network' }],
  ];
  for (const [when, path, error, options] of BAD) {
    it(when, async () => {
      await assert.rejects(titlesAt(path, options), error);
    });
  }

  it('and is read the next time, when the server is well again', async () => {
    const source = sourceAt('/ill');
    ROUTES['/ill'] = (_, response) => response.writeHead(503).end();
    await assert.rejects(source.listActivities(QUERY), { code: 'http-status', status: 503 });
    ROUTES['/ill'] = typed('text/calendar');
    assert.equal((await source.listActivities(QUERY)).activities.length, 1);
  });
});

describe('a server that is asked', () => {
  it('gets no cookie, not even its own, no referrer and no credentials', async () => {
    requests.length = 0;
    const source = sourceAt('/cookie');
    await source.listActivities(QUERY);
    await source.listActivities(QUERY, { refresh: true });
    assert.equal(requests.length, 2);
    for (const { headers, method } of requests) {
      assert.equal(method, 'GET');
      assert.deepEqual([headers.cookie, headers.authorization, headers.referer], [undefined, undefined, undefined]);
    }
  });

  it('is asked once for as many windows as are wanted at the same time', async () => {
    requests.length = 0;
    const source = sourceAt('/byte-by-byte');
    const pages = await Promise.all(Array.from({ length: 12 }, (_, month) => source.listActivities({ from: `2026-${String(month + 1).padStart(2, '0')}-01`, to: '2027-01-01' })));
    assert.deepEqual(pages.map(({ activities }) => activities.length), [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
    assert.equal(requests.length, 1);
  });

  it('sees the line end when nobody waits any more', async () => {
    const gone = new Promise<void>((resolve) => {
      ROUTES['/forever'] = (request, response) => {
        response.write('BEGIN:VCALENDAR\r\n', () => leaving.abort());
        request.socket.once('close', () => resolve());
      };
    });
    const leaving = new AbortController();
    await assert.rejects(sourceAt('/forever').listActivities(QUERY, { signal: leaving.signal }), { code: 'aborted' });
    await gone;
  });

  it('sees the line end when it takes too long', async () => {
    const gone = new Promise<void>((resolve) => {
      ROUTES['/slow'] = (request, response) => {
        response.write('BEGIN:VCALENDAR\r\n');
        request.socket.once('close', () => resolve());
      };
    });
    await assert.rejects(titlesAt('/slow', { timeout: 60 }), { code: 'timeout', message: /within 60 ms/ });
    await gone;
  });

  it('sees the line end when it sends too much', async () => {
    const gone = new Promise<void>((resolve) => {
      ROUTES['/endless'] = (request, response) => {
        const more = (): void => void (response.destroyed || response.write(`${'X-A:b\r\n'.repeat(1000)}`, more));
        request.socket.once('close', () => resolve());
        more();
      };
    });
    await assert.rejects(titlesAt('/endless', { maxBytes: 50_000 }), { code: 'too-large' });
    await gone;
  });
});

describe('two feeds', () => {
  it('do not wait for each other', async () => {
    const waiting = sourceAt('/never', { timeout: 200 });
    ROUTES['/never'] = () => undefined;
    const slow = waiting.listActivities(QUERY);
    assert.deepEqual(await titlesAt('/plain'), ['Fællesspisning']);
    await assert.rejects(slow, { code: 'timeout' });
  });
});
