import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { ProblemError } from '../problem/problem.ts';
import { calendar, feedSite, sendCalendar, socketSite } from './feed-site.test.page.ts';
import { createFeedReader } from './read-feed.ts';
import type { FeedReaderOptions } from './read-feed.ts';

const toLoopback = async (): Promise<string[]> => ['127.0.0.1'];

async function codeOf(reading: Promise<string>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    assert.ok(error instanceof ProblemError, `not a problem: ${String(error)}`);
    return error.code;
  }
  return 'read';
}

/** One site, one reader, one answer. */
async function readFrom(context: TestContext, answer: { head?: Record<string, string>; status?: number; body: string | Uint8Array }, options: FeedReaderOptions = {}): Promise<{ code: string; text: string }> {
  const site = await feedSite(context, (_request, response) => {
    response.writeHead(answer.status ?? 200, answer.head ?? {}).end(answer.body);
  });
  const read = createFeedReader({ allowAddresses: [site.place], ...options });
  const reading = read(`http://${site.place}/a.ics`);
  const code = await codeOf(reading);
  return { code, text: code === 'read' ? await reading : '' };
}

test('reads a calendar and tells the site nothing of whoever asked', async (context) => {
  const site = await feedSite(context, sendCalendar);
  const read = createFeedReader({ allowAddresses: [site.place] });
  assert.equal(await read(`http://${site.place}/a.ics?key=1#part`), calendar);
  assert.equal(site.asked.length, 1);
  assert.equal(site.asked[0]?.url, '/a.ics?key=1');
  assert.deepEqual(Object.keys(site.asked[0]?.headers ?? {}).sort(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent', 'via']);
});

test('connects to the checked address and still asks for the site by its name', async (context) => {
  const site = await feedSite(context, sendCalendar);
  const read = createFeedReader({ allowAddresses: [site.place, `feeds.example.org:${site.port}`], resolve: toLoopback });
  assert.equal(await read(`http://feeds.example.org:${site.port}/a.ics`), calendar);
  assert.equal(site.asked[0]?.headers.host, `feeds.example.org:${site.port}`);
});

test('names the site in the TLS handshake although it connects by address', async (context) => {
  const site = await socketSite(context);
  const read = createFeedReader({ allowAddresses: [site.place, `feeds.example.org:${site.port}`], resolve: toLoopback });
  assert.equal(await codeOf(read(`https://feeds.example.org:${site.port}/a.ics`)), 'network');
  assert.ok((await site.first).includes('feeds.example.org'));
});

for (const addresses of [['127.0.0.1'], ['10.0.0.7'], ['169.254.169.254'], ['::1'], ['::ffff:127.0.0.1'], ['64:ff9b::7f00:1'], ['8.8.8.8', '127.0.0.1'], ['2606:4700::1111', 'fd00::1'], ['not an address']]) {
  test(`refuses a name that leads to ${addresses.join(' and ')}`, async () => {
    const read = createFeedReader({ resolve: async () => addresses });
    assert.equal(await codeOf(read('https://feeds.example.org/a.ics')), 'address-refused');
  });
}

test('asks the name server once, so a second answer cannot lead inside', async (context) => {
  const checked = await feedSite(context, sendCalendar);
  const inside = await feedSite(context, sendCalendar, '127.0.0.2', checked.port);
  const answers = [['127.0.0.1'], ['127.0.0.2']];
  let asked = 0;
  const read = createFeedReader({
    allowAddresses: [checked.place, `rebind.example.org:${checked.port}`],
    resolve: async () => answers[asked++] ?? [],
  });
  assert.equal(await read(`http://rebind.example.org:${checked.port}/`), calendar);
  assert.deepEqual([asked, checked.asked.length, inside.asked.length], [1, 1, 0]);
  assert.equal(await codeOf(read(`http://rebind.example.org:${checked.port}/`)), 'address-refused');
  assert.equal(inside.asked.length, 0);
});

for (const location of ['http://127.0.0.2:8080/', 'http://169.254.169.254/latest/meta-data/', 'http://2130706433/', '//[::1]/', 'http://localhost/', 'file:///etc/passwd', 'http://inside.example.org/', 'http://u:p@example.org/']) {
  test(`refuses a redirect to ${location}`, async (context) => {
    const site = await feedSite(context, (_request, response) => response.writeHead(302, { location }).end());
    const read = createFeedReader({ allowAddresses: [site.place], resolve: async () => ['192.168.0.10'] });
    assert.equal(await codeOf(read(`http://${site.place}/a.ics`)), 'address-refused');
    assert.equal(site.asked.length, 1);
  });
}

test('refuses a redirect whose name turns out to lead inside the second time', async (context) => {
  let asked = 0;
  const site = await feedSite(context, (_request, response) => response.writeHead(307, { location: '/again' }).end());
  const read = createFeedReader({
    allowAddresses: [site.place, `feeds.example.org:${site.port}`],
    resolve: async () => ((asked += 1) === 1 ? ['127.0.0.1'] : ['127.0.0.3']),
  });
  assert.equal(await codeOf(read(`http://feeds.example.org:${site.port}/a.ics`)), 'address-refused');
  assert.equal(site.asked.length, 1);
});

test('follows five redirects and no sixth', async (context) => {
  const site = await feedSite(context, (request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) response.end(calendar);
    else response.writeHead(301, { location: `/${left - 1}` }).end('moved');
  });
  const read = createFeedReader({ allowAddresses: [site.place] });
  assert.equal(await read(`http://${site.place}/5`), calendar);
  assert.equal(await codeOf(read(`http://${site.place}/6`)), 'network');
});

for (const [coding, packed] of [['gzip', gzipSync(calendar)], ['br', brotliCompressSync(calendar)], ['deflate', deflateSync(calendar)], ['identity', Buffer.from(calendar)]] as const) {
  test(`unpacks ${coding}`, async (context) => {
    const { text } = await readFrom(context, { head: { 'content-encoding': coding }, body: packed });
    assert.equal(text, calendar);
  });
}

const bomb = Buffer.alloc(20_000_000, ' ');
for (const [coding, packed] of [['gzip', gzipSync(bomb)], ['br', brotliCompressSync(bomb)], ['deflate', deflateSync(bomb)]] as const) {
  test(`stops at the limit when ${packed.byteLength} bytes of ${coding} unpack to 20 million`, async (context) => {
    const { code } = await readFrom(context, { head: { 'content-encoding': coding }, body: packed });
    assert.equal(code, 'too-large');
  });
}

test('does not unpack twice', async (context) => {
  const { code } = await readFrom(context, { head: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(gzipSync(calendar)) });
  assert.equal(code, 'not-a-calendar');
});

test('says that a broken packing could not be read', async (context) => {
  const { code } = await readFrom(context, { head: { 'content-encoding': 'gzip' }, body: 'no gzip' });
  assert.equal(code, 'network');
});

test('stops at the limit with and without a declared length', async (context) => {
  const large = calendar + ' '.repeat(2_000);
  assert.equal((await readFrom(context, { head: { 'content-length': String(large.length + 2) }, body: large }, { maxBytes: 1_000 })).code, 'too-large');
  assert.equal((await readFrom(context, { head: { 'transfer-encoding': 'chunked' }, body: large }, { maxBytes: 1_000 })).code, 'too-large');
});

test('gives up on a site that never ends, within the time for everything', async (context) => {
  const site = await feedSite(context, (_request, response) => response.write('BEGIN:VCALENDAR\r\n'));
  const read = createFeedReader({ allowAddresses: [site.place], totalMs: 60 });
  assert.equal(await codeOf(read(`http://${site.place}/`)), 'timeout');
});

test('gives up on a name server that never answers', async () => {
  const read = createFeedReader({ resolve: () => new Promise(() => undefined), totalMs: 30 });
  assert.equal(await codeOf(read('https://feeds.example.org/')), 'timeout');
});

test('says that the site cannot be reached when nothing listens there, the name is unknown or the answer is no HTTP', async (context) => {
  const site = await socketSite(context);
  const read = createFeedReader({ allowAddresses: [site.place, '127.0.0.1:9'], resolve: () => Promise.reject(new Error('ENOTFOUND')) });
  assert.equal(await codeOf(read('http://127.0.0.1:9/')), 'network');
  assert.equal(await codeOf(read('https://unknown.example.org/')), 'network');
  assert.equal(await codeOf(read(`http://${site.place}/`)), 'network');
});

test('does not take a head of unbounded size', async (context) => {
  const { code } = await readFrom(context, { head: { 'x-filler': 'a'.repeat(40_000) }, body: calendar });
  assert.equal(code, 'network');
});

for (const status of [204, 304, 401, 404, 500, 503]) {
  test(`passes on that the site answered ${status}, not what it said`, async (context) => {
    assert.equal((await readFrom(context, { status, body: '' })).code, 'http-status');
  });
}

for (const [what, body] of [['a web page', '<!doctype html><title>Logg inn</title>'], ['keys of a cloud machine', '{"AccessKeyId":"A"}'], ['nothing', ''], ['a page that mentions a calendar', 'See BEGIN:VCALENDAR'], ['another word', 'BEGIN:VCALENDARS\r\n']] as const) {
  test(`does not pass on ${what}`, async (context) => {
    assert.equal((await readFrom(context, { head: { 'content-type': 'text/calendar' }, body })).code, 'not-a-calendar');
  });
}

test('takes a calendar after a byte-order mark and blank lines, whatever its type is called', async (context) => {
  const { text } = await readFrom(context, { head: { 'content-type': 'application/octet-stream' }, body: `\uFEFF\r\n  ${calendar}` });
  assert.ok(text.trimStart().startsWith('BEGIN:VCALENDAR'));
});

test('reads the letters as the site declares them', async (context) => {
  const latin1 = Buffer.from(calendar, 'latin1');
  assert.equal((await readFrom(context, { head: { 'content-type': 'text/calendar; charset="ISO-8859-1"' }, body: latin1 })).text, calendar);
  const utf16 = Buffer.from(`\uFEFF${calendar}`, 'utf16le');
  assert.equal((await readFrom(context, { head: { 'content-type': 'text/calendar; charset=utf-8' }, body: utf16 })).text, calendar);
  assert.equal((await readFrom(context, { head: { 'content-type': 'text/calendar; charset=klingon' }, body: calendar })).text, calendar);
});

test('stops when the visitor has left', async (context) => {
  const visitor = new AbortController();
  const site = await feedSite(context, () => visitor.abort());
  const read = createFeedReader({ allowAddresses: [site.place] });
  assert.equal(await codeOf(read(`http://${site.place}/`, visitor.signal)), 'timeout');
});
