import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fastify from 'fastify';
import { handleProblems } from '../problem/problem-handlers.ts';
import { logOptions, writtenError } from './log-options.ts';

/** The lines that a server with one page writes while it is asked. */
async function linesOf(url: string, more: { method?: 'GET' | 'POST'; payload?: string; headers?: Record<string, string> } = {}): Promise<string> {
  const lines: string[] = [];
  const app = fastify({ logger: logOptions({ write: (line) => void lines.push(line) }) });
  handleProblems(app);
  app.get('/embed/petition/:id/confirm/:token', () => 'ok');
  app.post('/api/v1/signatures', () => {
    throw Object.assign(new Error('Key (email)=(ada@example.org) already exists.'), { code: '23505' });
  });
  await app.inject({ url, method: 'GET', ...more });
  await app.close();
  return lines.join('');
}

describe('a line of the log', () => {
  it('names the pattern of a path, never the path with its token', async () => {
    const lines = await linesOf('/embed/petition/park/confirm/s3cr3t-token?lang=ar');
    assert.match(lines, /\/embed\/petition\/:id\/confirm\/:token/);
    assert.doesNotMatch(lines, /s3cr3t|lang=ar|park/);
  });

  it('has no address of the net, no header and no body', async () => {
    const lines = await linesOf('/api/v1/signatures', { method: 'POST', payload: '{"email":"ada@example.org"}', headers: { 'content-type': 'application/json', 'user-agent': 'Old Browser 1', 'x-forwarded-for': '203.0.113.9' } });
    assert.doesNotMatch(lines, /ada@|Old Browser|203\.0\.113\.9|127\.0\.0\.1|remoteAddress/);
  });

  it('says where something failed, not the row that the database repeats', async () => {
    const lines = await linesOf('/api/v1/signatures', { method: 'POST', payload: '{}', headers: { 'content-type': 'application/json' } });
    assert.match(lines, /23505/);
    assert.doesNotMatch(lines, /already exists|ada@example/);
  });

  it('says of an address that is not ours only that there is none', async () => {
    assert.doesNotMatch(await linesOf('/wp-login.php?user=ada'), /wp-login|ada/);
  });

  for (const [what, args] of [['an error', [new Error('ada@example.org')]], ['an error in a record', [{ err: new Error('ada@example.org') }]], ['an error with its own sentence', [new Error('ada@example.org'), 'ada@example.org']]] as const) {
    it(`has no sentence of ${what}`, () => {
      const lines: string[] = [];
      const app = fastify({ logger: logOptions({ write: (line) => void lines.push(line) }) });
      app.log.error(args[0], args[1]);
      assert.match(lines.join(''), /"msg":"failed"/);
      assert.doesNotMatch(lines.join(''), /ada@/);
    });
  }

  it('keeps a sentence of ours beside an error, and plain sentences', () => {
    const lines: string[] = [];
    const app = fastify({ logger: logOptions({ write: (line) => void lines.push(line) }) });
    app.log.error(new Error('x'), 'job mail');
    app.log.info('began');
    assert.deepEqual(lines.map((line) => (JSON.parse(line) as { msg: string }).msg), ['job mail', 'began']);
  });

  it('can be left out altogether', () => assert.equal(logOptions(false), false));
});

describe('an error in the log', () => {
  it('is its kind, its code and its place', () => {
    const written = writtenError(Object.assign(new TypeError('ada@example.org is wrong'), { code: 'E1' }));
    assert.deepEqual([written.type, written.message, written.code], ['TypeError', '', 'E1']);
    assert.match(written.stack, /^\s+at /);
    assert.doesNotMatch(JSON.stringify(written), /ada@/);
  });

  it('has no code when it has none, or one that is no text', () => {
    assert.equal('code' in writtenError(new Error('x')), false);
    assert.equal('code' in writtenError(Object.assign(new Error('x'), { code: 5 })), false);
  });

  it('has no place when nobody knows it', () => {
    const error = new Error('x');
    delete error.stack;
    assert.equal(writtenError(error).stack, '');
  });
});
