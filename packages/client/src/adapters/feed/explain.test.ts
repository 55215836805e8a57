import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { isDugnadError } from '../../errors/index.ts';
import type { Page } from './page.ts';
import { feedReader, type FeedOptions, type FeedReader } from './read-feed.ts';

const SRC = 'https://feeds.example/a.ics';

/** A page of an association, whose browser reports refusals to the given target. */
function pageOf(violations: Pick<EventTarget, 'addEventListener'> = new EventTarget(), onLine = true): Page {
  const addEventListener = violations.addEventListener.bind(violations);
  return { location: { origin: 'https://grorud.example' }, navigator: { onLine }, document: { baseURI: 'https://grorud.example/', addEventListener } };
}

const PAGE = pageOf();

/** One reading, as an adapter makes it: over when it has an answer. */
async function once(read: FeedReader): Promise<Uint8Array> {
  const stop = new AbortController();
  try {
    return await read(stop, false);
  } finally {
    stop.abort();
  }
}

const readFeed = (feed: FeedOptions, page: Page) => once(feedReader(feed, page));

interface Call { url: string; init: RequestInit }

/** A browser's fetch that rejects as browsers do; `answers` names the ways in which the server can be asked. */
function browser(answers: (call: Call) => Response | undefined) {
  const calls: Call[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    const response = answers({ url, init });
    if (response === undefined) throw new TypeError('Failed to fetch');
    return response;
  }) as typeof globalThis.fetch;
  return { fetch, calls };
}

const unreadable = () => browser(({ init }) => (init.mode === 'no-cors' ? new Response(null) : undefined));
const unreachable = () => browser(() => undefined);

async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'read';
  } catch (error) {
    assert.ok(isDugnadError(error), String(error));
    return error.code;
  }
}

function violation(blockedURI: string, effectiveDirective = 'connect-src'): Event {
  return Object.assign(new Event('securitypolicyviolation'), { blockedURI, effectiveDirective });
}

describe('why a feed cannot be read', () => {
  it('is the server’s refusal when it answers but may not be read', async () => {
    const { fetch, calls } = unreadable();
    await assert.rejects(readFeed({ src: SRC, fetch }, PAGE), { code: 'cors-refused', src: SRC, message: /Access-Control-Allow-Origin/ });
    assert.deepEqual(calls.map(({ init }) => [init.mode, init.credentials]), [[undefined, 'omit'], ['no-cors', 'omit']]);
  });

  it('is the network when the server does not answer at all', async () => {
    assert.equal(await codeOf(readFeed({ src: SRC, fetch: unreachable().fetch }, PAGE)), 'network');
  });

  it('is the device when it says that it has no connection, and nobody is asked a second time', async () => {
    const { fetch, calls } = unreadable();
    assert.equal(await codeOf(readFeed({ src: SRC, fetch }, pageOf(undefined, false))), 'offline');
    assert.equal(calls.length, 1);
  });

  it('is the network, without a second question, for a feed of the page’s own server', async () => {
    const { fetch, calls } = unreadable();
    assert.equal(await codeOf(readFeed({ src: '/a.ics', fetch }, PAGE)), 'network');
    assert.equal(calls.length, 1);
  });

  it('is the network where there is no page, as in Node', async () => {
    assert.equal(await codeOf(readFeed({ src: SRC, fetch: unreadable().fetch }, {})), 'network');
  });

  it('is the mixture when a page by https asks for a feed by http', async () => {
    const { fetch, calls } = unreachable();
    assert.equal(await codeOf(readFeed({ src: 'http://feeds.example/a.ics', fetch }, PAGE)), 'mixed-content');
    assert.equal(calls.length, 1);
  });

  it('is not the mixture for a server on the same machine', async () => {
    for (const src of ['http://localhost:4100/a.ics', 'http://127.0.0.1/a.ics', 'http://[::1]/a.ics', 'http://a.localhost/a.ics']) {
      assert.equal(await codeOf(readFeed({ src, fetch: unreachable().fetch }, PAGE)), 'network');
    }
  });

  const VIOLATIONS: [string, Event, string][] = [
    ['is the page’s policy when the browser reports so', violation(SRC), 'csp-refused'],
    ['is the page’s policy when the browser reports only the origin', violation('https://feeds.example'), 'csp-refused'],
    ['is not the policy when another address was refused', violation('https://other.example/x'), 'cors-refused'],
    ['is not the policy when a picture was refused', violation(SRC, 'img-src'), 'cors-refused'],
  ];
  for (const [title, event, code] of VIOLATIONS) {
    it(title, async () => {
      const violations = new EventTarget();
      const { fetch } = browser(({ init }) => {
        queueMicrotask(() => queueMicrotask(() => violations.dispatchEvent(event))); // reported only after the rejection
        return init.mode === 'no-cors' ? new Response(null) : undefined;
      });
      assert.equal(await codeOf(readFeed({ src: SRC, fetch }, pageOf(violations))), code);
    });
  }

  it('is the page’s policy also when the browser reports so only at the second question', async () => {
    const violations = new EventTarget();
    const { fetch } = browser(({ init }) => void (init.mode === 'no-cors' && violations.dispatchEvent(violation(SRC))));
    assert.equal(await codeOf(readFeed({ src: SRC, fetch }, pageOf(violations))), 'csp-refused');
  });

  it('tells the webmaster what to write into the policy', async () => {
    const violations = new EventTarget();
    const { fetch } = browser(() => void violations.dispatchEvent(violation(SRC)));
    await assert.rejects(readFeed({ src: SRC, fetch }, pageOf(violations)), { message: /add https:\/\/feeds\.example to connect-src/ });
  });

  it('leaves no listener behind', async () => {
    const listening: AbortSignal[] = [];
    const violations: Pick<EventTarget, 'addEventListener'> = {
      addEventListener: (_type, _listener, options) => void (typeof options === 'object' && options.signal && listening.push(options.signal)),
    };
    await codeOf(readFeed({ src: SRC, fetch: unreadable().fetch }, pageOf(violations)));
    assert.deepEqual(listening.map(({ aborted }) => aborted), [true]);
  });
});

describe('a relay', () => {
  const relay = '/api/v1/feed';
  const relayed = (address: string) => `https://grorud.example/api/v1/feed?src=${encodeURIComponent(address)}`;
  const relaying = () => browser(({ url, init }) => {
    if (url.startsWith('https://grorud.example')) return new Response('BEGIN:VCALENDAR');
    return init.mode === 'no-cors' ? new Response(null) : undefined;
  });

  for (const src of [SRC, 'http://feeds.example/a.ics', 'webcal://feeds.example/a.ics']) {
    it(`is asked for ${src} when browsers may not read it`, async () => {
      const { fetch, calls } = relaying();
      const bytes = await readFeed({ src, relay, fetch }, PAGE);
      assert.equal(new TextDecoder().decode(bytes), 'BEGIN:VCALENDAR');
      assert.equal(calls.at(-1)?.url, relayed(src.replace('webcal', 'https')));
    });
  }

  it('is asked at once the next time', async () => {
    const { fetch, calls } = relaying();
    const read = feedReader({ src: SRC, relay, fetch }, PAGE);
    await once(read);
    calls.length = 0;
    await once(read);
    assert.deepEqual(calls.map(({ url }) => url), [relayed(SRC)]);
  });

  it('is not remembered when it failed', async () => {
    const { fetch, calls } = unreadable();
    const read = feedReader({ src: SRC, relay, fetch }, PAGE);
    for (let time = 0; time < 2; time += 1) await assert.rejects(once(read), { src: relayed(SRC) });
    assert.equal(calls.filter(({ url, init }) => url === SRC && init.mode === undefined).length, 2);
  });

  it('whose address is none is named as the fault', async () => {
    const { fetch } = relaying();
    await assert.rejects(readFeed({ src: SRC, relay: 'ftp://relay.example/', fetch }, PAGE), { code: 'invalid-address', src: 'ftp://relay.example/' });
  });

  it('is not asked when the feed’s server answers that there is nothing', async () => {
    const { fetch, calls } = browser(() => new Response('', { status: 410 }));
    assert.equal(await codeOf(readFeed({ src: SRC, relay, fetch }, PAGE)), 'http-status');
    assert.equal(calls.length, 1);
  });

  it('is not asked when the page’s own policy refused the feed', async () => {
    const violations = new EventTarget();
    const { fetch, calls } = browser(() => void violations.dispatchEvent(violation(SRC)));
    assert.equal(await codeOf(readFeed({ src: SRC, relay, fetch }, pageOf(violations))), 'csp-refused');
    assert.equal(calls.length, 1);
  });

  it('says what went wrong at the relay when that fails too', async () => {
    const { fetch } = browser(({ url, init }) => {
      if (url.startsWith('https://grorud.example')) return new Response('', { status: 502 });
      return init.mode === 'no-cors' ? new Response(null) : undefined;
    });
    await assert.rejects(readFeed({ src: SRC, relay, fetch }, PAGE), { code: 'http-status', status: 502, src: relayed(SRC) });
  });
});
