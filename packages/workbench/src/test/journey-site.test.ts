import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { JourneySite } from './journey-site.ts';

describe("the journeys' site", () => {
  const real = createServer((request, response) => {
    response.writeHead(request.url === '/gone' ? 404 : 200, { 'x-host': request.headers.host ?? '' });
    response.end(`${request.method ?? ''} ${request.url ?? ''}`);
  });
  let upstream = '';
  let site: JourneySite;

  before(async () => {
    await new Promise<void>((resolve) => real.listen(0, '127.0.0.1', resolve));
    upstream = `http://localhost:${(real.address() as AddressInfo).port}`;
    site = await new JourneySite({ origin: upstream, crossOrigin: upstream }).open();
  });
  afterEach(() => site.forget());
  after(async () => {
    await site.close();
    real.closeAllConnections();
    real.close();
  });

  const read = async (path: string): Promise<string> => (await fetch(site.origin + path)).text();

  it('passes on what the real one says, status and headers with it', async () => {
    const answer = await fetch(`${site.origin}/gone`);
    assert.deepEqual([answer.status, await answer.text()], [404, 'GET /gone']);
    assert.equal(answer.headers.get('x-host'), new URL(upstream).host);
    assert.equal(await (await fetch(`${site.crossOrigin}/a?b=1`, { method: 'POST', body: 'c' })).text(), 'POST /a?b=1');
  });

  it('tells what a form posted, in parts or in one line, where it is told what to answer', async () => {
    site.answer('/thanks', 'Thanks');
    const parts = new FormData();
    parts.append('name', 'Ada');
    parts.append('paper', new File(['words'], 'paper.txt'));
    await fetch(`${site.origin}/thanks`, { method: 'POST', body: parts });
    await fetch(`${site.origin}/thanks`, { method: 'POST', body: new URLSearchParams({ name: 'Bo & co' }) });
    await fetch(`${site.origin}/thanks`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    const [first, second, third] = site.requests().map(({ posted }) => posted);
    assert.deepEqual([first?.get('name'), (first?.get('paper') as File).name, await (first?.get('paper') as File).text()], ['Ada', 'paper.txt', 'words']);
    assert.deepEqual([second?.get('name'), third], ['Bo & co', undefined]);
  });

  it('keeps a ledger of what was asked for, and where', async () => {
    await read('/a?b=1');
    await fetch(`${site.crossOrigin}/c`, { method: 'HEAD' });
    assert.deepEqual(site.requests(), [
      { method: 'GET', path: '/a?b=1', crossOrigin: false },
      { method: 'HEAD', path: '/c', crossOrigin: true },
    ]);
    site.forget();
    assert.deepEqual(site.requests(), []);
  });

  it('answers otherwise where it is told to; the last word stands', async () => {
    site.answer('/calendar.ics', { status: 500, body: 'broken' });
    assert.equal((await fetch(`${site.origin}/calendar.ics?x=1`)).status, 500);
    site.answer(/\.ics$/u, 'mended');
    assert.equal(await read('/calendar.ics'), 'mended');
    assert.equal(await read('/other'), 'GET /other');
  });

  it('adds headers to what the real one and it itself say', async () => {
    site.addHeaders(/./u, { 'x-policy': 'first' });
    site.addHeaders('/own', { 'x-policy': 'second' });
    site.answer('/own', 'own');
    assert.equal((await fetch(`${site.origin}/a`)).headers.get('x-policy'), 'first');
    assert.equal((await fetch(`${site.origin}/own`)).headers.get('x-policy'), 'second');
  });

  it('refuses one file and serves the others', async () => {
    site.refuse('/dugnad.js');
    await assert.rejects(fetch(`${site.origin}/dugnad.js`), TypeError);
    assert.equal(await read('/a'), 'GET /a');
  });

  it('holds an answer back until it is let go', async () => {
    const release = site.hold('/calendar.ics');
    let arrived = false;
    const answer = read('/calendar.ics').then((text) => {
      arrived = true;
      return text;
    });
    assert.equal(await read('/a'), 'GET /a');
    assert.equal(arrived, false);
    release();
    assert.equal(await answer, 'GET /calendar.ics');
  });

  it('goes down, also for what is being held, and comes up again', async () => {
    const release = site.hold('/held');
    const held = assert.rejects(fetch(`${site.origin}/held`), TypeError);
    assert.equal(await read('/a'), 'GET /a');
    site.down();
    await assert.rejects(fetch(`${site.origin}/a`), TypeError);
    await assert.rejects(fetch(`${site.crossOrigin}/a`), TypeError);
    release();
    await held;
    site.up();
    assert.equal(await read('/a'), 'GET /a');
  });

  it('shows a page in a frame 320 px wide, whatever its address holds', async () => {
    const frame = await read(`/journey-frame.html?${new URLSearchParams({ address: '/a?b=1&c="', height: '500' }).toString()}`);
    assert.match(frame, /width="320" height="500"[^>]* src="\/a\?b=1&amp;c=&quot;"/u);
    assert.deepEqual(site.requests(), []);
  });

  it('stands alone without a real one: what it was not told is not there', async () => {
    const alone = await new JourneySite().open();
    alone.answer('/a', 'here');
    assert.equal(await (await fetch(`${alone.origin}/a`)).text(), 'here');
    assert.equal((await fetch(`${alone.origin}/b`)).status, 404);
    assert.equal((await fetch(`${alone.origin}/favicon.ico`)).status, 204);
    await alone.close();
  });
});
