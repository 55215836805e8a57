import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import type { FeedAddress } from './feed-address.ts';
import type { FeedSite } from './feed-site.test.page.ts';
import { feedSite, sendCalendar } from './feed-site.test.page.ts';
import { openConnection } from './open-connection.ts';

const bounds = { signal: new AbortController().signal, connectMs: 1000 };

/** The site under a name that no name server knows: only what was checked can lead there. */
function named(site: FeedSite): FeedAddress {
  return { url: new URL(`http://nobody-knows-this.invalid:${site.port}/a.ics?b=c`), host: 'nobody-knows-this.invalid', port: site.port };
}

async function statusOf(context: TestContext, addresses: string[]): Promise<number | undefined> {
  const site = await feedSite(context, sendCalendar);
  const answer = await openConnection(named(site), addresses.map((address) => ({ address, family: 4 })), bounds);
  answer.destroy();
  return answer.statusCode;
}

test('connects to the address it is given, without asking any name server', async (context) => {
  assert.equal(await statusOf(context, ['127.0.0.1']), 200);
});

test('tries the next checked address when the first does not answer', async (context) => {
  assert.equal(await statusOf(context, ['127.0.0.9', '127.0.0.1']), 200);
});

test('asks for the path and query, by the name', async (context) => {
  const site = await feedSite(context, sendCalendar);
  const answer = await openConnection(named(site), [{ address: '127.0.0.1', family: 4 }], bounds);
  answer.destroy();
  assert.equal(site.asked[0]?.url, '/a.ics?b=c');
  assert.equal(site.asked[0]?.headers.host, `nobody-knows-this.invalid:${site.port}`);
});

test('says who it is and nothing of who asked', async (context) => {
  const site = await feedSite(context, sendCalendar);
  const answer = await openConnection(named(site), [{ address: '127.0.0.1', family: 4 }], bounds);
  answer.destroy();
  const { cookie, referer, origin, authorization, 'accept-language': language, 'x-forwarded-for': forwarded, via } = site.asked[0]?.headers ?? {};
  assert.deepEqual([cookie, referer, origin, authorization, language, forwarded], Array(6).fill(undefined));
  assert.equal(via, '1.1 dugnad-feed-relay');
});

test('uses each connection once', async (context) => {
  const site = await feedSite(context, sendCalendar);
  for (const _ of [1, 2]) {
    const answer = await openConnection(named(site), [{ address: '127.0.0.1', family: 4 }], bounds);
    await answer.resume().toArray();
  }
  assert.deepEqual(site.asked.map(({ headers }) => headers.connection), ['close', 'close']);
});

test('ends when it is told to', async (context) => {
  const stop = new AbortController();
  const site = await feedSite(context, () => stop.abort());
  await assert.rejects(openConnection(named(site), [{ address: '127.0.0.1', family: 4 }], { signal: stop.signal, connectMs: 1000 }), { name: 'AbortError' });
});

test('rejects when nothing listens', async () => {
  const target: FeedAddress = { url: new URL('http://nobody-knows-this.invalid:9/'), host: 'nobody-knows-this.invalid', port: 9 };
  await assert.rejects(openConnection(target, [{ address: '127.0.0.1', family: 4 }], bounds));
});
