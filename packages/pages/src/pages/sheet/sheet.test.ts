import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sheet as styles } from '../document/style-sheet.ts';
import { attribute, isWithin, readPage, wordsIn, type PageTree } from '../page-tree.page.ts';
import { draw, petition } from '../sample-pages.page.ts';
import { splitRows } from './split-rows.ts';

const open = async (changed: Partial<typeof petition> = {}, rows = 20): Promise<PageTree> => readPage((await draw('sheet', { petition: { ...petition, ...changed }, rows })).html);
const heads = (page: PageTree): string[] => page.named('th').filter((one) => attribute(one, 'scope') === 'col').map(wordsIn);

describe('the sheet to sign by hand', () => {
  it('has on every sheet its code, its address, the demand, the consent, whom to ask and where to hand it in', async () => {
    const page = await open();
    const sheets = page.named('section');
    equal(sheets.length, 2);
    for (const one of sheets) {
      const said = wordsIn(one);
      for (const words of ['Sheet GR-PARK', 'localhost:8080/p/park', 'We ask the town council', 'Lundvik town council', 'Whoever signs below agrees to this: I explicitly consent', 'Saturday, 1 May 2027', 'Who is responsible: Grønlia grendehus', 'post@gronlia.example', 'Hand the sheet in here: Grønlia grendehus, every day 10–15']) ok(said.includes(words), words);
    }
  });

  it('has the questions of the form, and a box for each purpose that one may leave open', async () => {
    deepEqual(heads(await open({}, 5)), ['Number', 'Name in capital letters', 'E-mail (optional)', 'Postcode', 'A', 'Date', 'Signature']);
    match(wordsIn((await open({}, 5)).named('section')[0]), /A \(Only if you want to\): Send me news about this matter by e-mail\./);
    deepEqual(heads(await open({ ask: { ...petition.ask, postcode: 'no' }, consents: petition.consents.slice(0, 1) }, 5)), ['Number', 'Name in capital letters', 'E-mail (optional)', 'Date', 'Signature']);
  });

  it('has as many rows as are asked for, numbered, each cell to write in', async () => {
    const page = await open({}, 15);
    const numbers = page.named('th').filter((one) => attribute(one, 'scope') === 'row').map(wordsIn);
    deepEqual(numbers, Array.from({ length: 15 }, (_, place) => String(place + 1)));
    equal(page.named('td').length, 15 * 6);
    deepEqual(page.named('tr').filter((one) => isWithin(one, page.named('tbody')[1])).length, 3);
  });

  it('has no code where the association has none', async () => {
    equal(wordsIn((await open({ paper: { allowed: true } })).named('main')[0]).includes('Sheet GR'), false);
  });

  it('is printed on A4 in 12 points or more, without what stands around a page', async () => {
    match(styles.text, /@page\{size:a4;/i);
    match(styles.text, /\.sheet\{position:relative;font-size:12pt/);
    equal((await open()).named('header', 'nav', 'footer').length, 0);
  });
});

describe('the rows of a sheet', () => {
  const table: [rows: number, sheets: number[]][] = [[1, [1]], [12, [12]], [13, [12, 1]], [0, [12]], [-3, [1]], [Number.NaN, [12]], [25.9, [12, 12, 1]], [1e9, [...Array.from({ length: 16 }, () => 12), 8]]];
  for (const [rows, sheets] of table) it(`are ${sheets.join(' + ')} for ${rows}`, () => deepEqual(splitRows(rows).map(({ length }) => length), sheets));
});
