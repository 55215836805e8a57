import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openTestDesk, signUp } from '../desk-tools.test.page.ts';
import type { Ask } from '../desk-tools.test.page.ts';
import { csvCell, writeCsv } from '../csv/write-csv.ts';
import { handOverRows, keptUntil } from './hand-over-rows.ts';

/** As a spreadsheet reads it (RFC 4180). */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gy');
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** What a spreadsheet may take for a formula (OWASP, CSV injection). */
const RUN = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

test('writes tables that a spreadsheet reads back as they were, and never runs', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', '＠', ' ', '\t', '\r', '\n', '"', ';', ',', "'", 'a', 'æ') }));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), fc.constantFrom(';' as const, ',' as const), (rows, separator) => {
      const written = writeCsv(rows, separator);
      assert.equal(written[0], '\uFEFF');
      const back = readCsv(written.slice(1), separator);
      for (const cells of back) for (const cell of cells) assert.ok(!RUN.test(cell), JSON.stringify(cell));
      const bare = (cells: readonly string[]): string[] => cells.map((cell) => (cell.startsWith("'") && RUN.test(cell.slice(1)) ? cell.slice(1) : cell));
      assert.deepEqual(back.map(bare), rows.map(bare));
    }),
  );
});

for (const [value, cell] of [['plain', 'plain'], [12, '12'], [null, ''], ['=1+1', "'=1+1"], ['-2', "'-2"], ['@x', "'@x"], ['a;b', '"a;b"'], ['a,b', '"a,b"'], ['say "hi"', '"say ""hi"""'], ['\tx', '"\'\tx"'], ['\n=1', '"\'\n=1"'], ['  =1+1', "'  =1+1"], ['＝1＋1', "'＝1＋1"], ['＠x', "'＠x"], ['a=b', 'a=b'], ['a -b', 'a -b'], ['', '']] as const) {
  test(`writes ${JSON.stringify(value)} as ${cell}`, () => assert.equal(csvCell(value, ';'), cell));
}

const signers = [{ name: 'Per Olsen', postcode: '0655' }, { name: null, postcode: '0450' }, { name: 'Anne Hansen', postcode: null }];
for (const [gives, rows] of [['number', [['signatures'], [12]]], ['names', [['name'], ['Anne Hansen'], ['Per Olsen']]], ['names-and-postcodes', [['name', 'postcode'], ['Anne Hansen', ''], ['Per Olsen', '0655']]]] as const) {
  test(`hands over ${gives}, and no more`, () => assert.deepEqual(handOverRows(gives, signers, 12), rows));
}

for (const [promised, days, until] of [['2027-06-30', 30, '2026-12-28'], ['2026-12-01', 30, '2026-12-01'], ['2027-06-30', 0, '2026-11-28'], ['', 30, '2026-12-28']] as const) {
  test(`keeps everything until ${until} when ${promised || 'nothing'} was promised and ${days} days are kept`, () => assert.equal(keptUntil(promised, '2026-11-28T23:59:59.000Z', days), until));
}

async function fileOf(ask: Ask, path: string, body: object): Promise<{ text: string; all: Record<string, unknown> }> {
  const all = (await ask('POST', path, body)).json<{ file: { text: string } } & Record<string, unknown>>();
  return { text: all.file.text, all };
}

test('gives the addressee exactly what was said, in both formats, and lets the day of deletion run from then', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  await signUp(desk.store, { name: 'Per Olsen', email: 'per@example.org', postcode: '0655', comment: 'Yes!' });
  await signUp(desk.store, { name: 'Anne Hansen', email: 'anne@example.org' });
  await signUp(desk.store, { name: 'Not Confirmed', email: 'not@example.org' }, { confirmed: false });
  await ask('POST', 'petitions/skatepark/sheets', { code: 'AB', number: 5 });
  const { text, all } = await fileOf(ask, 'petitions/skatepark/hand-overs', { format: 'csv' });
  assert.equal(text, '\uFEFFname\r\nAnne Hansen\r\nPer Olsen\r\n');
  assert.deepEqual([all['number'], all['withoutNames'], all['deleteAfter']], [7, 5, '2026-12-28']);
  assert.deepEqual(JSON.parse((await fileOf(ask, 'petitions/skatepark/hand-overs', { format: 'json' })).text), [{ name: 'Anne Hansen' }, { name: 'Per Olsen' }]);
  assert.equal((await desk.store.readPetition('skatepark'))?.retention.deleteAfter, '2026-12-28');
  const { handOvers } = (await ask('GET', 'petitions/skatepark/hand-overs')).json<{ handOvers: { gives: string; number: number }[] }>();
  assert.deepEqual(handOvers.map(({ gives, number }) => [gives, number]), [['names', 7], ['names', 7]]);
});

test('exports everything for the association itself, safely', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  await signUp(desk.store, { name: 'Per Olsen', email: 'per@example.org', comment: '=HYPERLINK("https://evil.example")' });
  const { text } = await fileOf(ask, 'petitions/skatepark/exports', { format: 'csv', separator: ',' });
  const [columns, row] = readCsv(text.slice(1), ',');
  assert.equal(columns?.[0], 'reference');
  assert.equal(row?.[columns?.indexOf('comment') ?? 0], '\'=HYPERLINK("https://evil.example")');
  assert.equal(row?.[columns?.indexOf('agreed') ?? 0], 'opinion');
  assert.equal((JSON.parse((await fileOf(ask, 'petitions/skatepark/exports', { format: 'json' })).text) as unknown[]).length, 1);
});

test('hands over neither a draft nor a try-out', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  await ask('POST', 'petitions', { id: 'draft', title: 'Draft' });
  assert.equal((await ask('POST', 'petitions/draft/hand-overs', { format: 'csv' })).statusCode, 409);
});
