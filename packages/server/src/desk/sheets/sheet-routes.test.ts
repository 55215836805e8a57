import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestDesk, signUp, trail } from '../desk-tools.test.page.ts';
import type { TestDesk } from '../desk-tools.test.page.ts';
import { testPetition } from '../../store/open-test-store.test.page.ts';

const path = 'petitions/skatepark/sheets';

async function onPaper({ store }: TestDesk): Promise<number> {
  assert.deepEqual(await store.recount('2026-11-28T12:00:00.000Z'), [], 'the kept numbers are those that one counts');
  return (await store.readCounts('skatepark')).paper;
}

/** What is on a sheet, how it is answered, and what is wrong with it. */
const SHEETS: [what: string, sheet: object, status: number, pointer?: string][] = [
  ['a number alone', { code: 'AB', number: 3 }, 200],
  ['a name alone', { code: 'AB', names: [{ name: 'Per Olsen' }] }, 200],
  ['a code in small letters with blanks around', { code: ' ab-1 ', number: 1 }, 200],
  ['a code in another script', { code: 'АБ 7', number: 1 }, 200],
  ['nothing on it', { code: 'AB' }, 422, ''],
  ['no code', { number: 3 }, 422, '/code'],
  ['an empty code', { code: '  ', number: 3 }, 422, '/code'],
  ['a formula for a code', { code: '=AB', number: 3 }, 422, '/code'],
  ['a code without end', { code: 'A'.repeat(41), number: 3 }, 422, '/code'],
  ['fewer than none', { code: 'AB', number: -1 }, 422, '/number'],
  ['half a signature', { code: 'AB', number: 1.5 }, 422, '/number'],
  ['a number in words', { code: 'AB', number: 'three' }, 422, '/number'],
  ['more than a sheet can hold', { code: 'AB', number: 10_001 }, 422, '/number'],
  ['a name that is a formula', { code: 'AB', names: [{ name: '=1+1' }] }, 422, '/names/0/name'],
  ['an empty name', { code: 'AB', names: [{ name: 'Per Olsen' }, { name: '' }] }, 422, '/names/1/name'],
  ['more names than a batch', { code: 'AB', names: Array.from({ length: 201 }, (_, index) => ({ name: `Per Olsen ${index}` })) }, 422, '/names'],
];

for (const [what, sheet, status, pointer] of SHEETS) {
  test(`a sheet with ${what} is ${status === 200 ? 'counted' : 'given back'}`, async (context) => {
    const desk = await openTestDesk(context);
    const answer = await (await desk.as('helper'))('POST', path, sheet);
    assert.equal(answer.statusCode, status, answer.body);
    if (status === 200) assert.equal(answer.json<{ counted: number }>().counted, await onPaper(desk));
    else assert.deepEqual([answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer, await onPaper(desk)], [pointer, 0]);
  });
}

test('a sheet whose code was entered before is given back, unless there are really two of them', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('helper');
  assert.equal((await ask('POST', path, { code: 'AB 1', number: 3 })).statusCode, 200);
  const again = await ask('POST', path, { code: 'ab 1', number: 3 });
  assert.deepEqual([again.statusCode, await onPaper(desk)], [409, 3]);
  assert.equal((await ask('POST', path, { code: 'AB 1', number: 3, again: true })).statusCode, 200);
  assert.equal(await onPaper(desk), 6);
});

for (const [sheetCode, code, status] of [['GRO', 'GRO-1', 200], ['gro', 'gro-1', 200], ['GRO', 'OSL-1', 422]] as const) {
  test(`a sheet of code ${code} is ${status === 200 ? 'of' : 'not of'} the petition whose sheets begin with ${sheetCode}`, async (context) => {
    const desk = await openTestDesk(context);
    await desk.store.savePetition(testPetition({ paper: { allowed: true, sheetCode } }));
    const answer = await (await desk.as('helper'))('POST', path, { code, number: 1 });
    assert.equal(answer.statusCode, status);
    if (status === 422) assert.deepEqual(answer.json<{ errors: unknown }>().errors, [{ pointer: '/code', code: 'other-petition' }]);
  });
}

test('no sheet is counted for a petition that is not collected on paper', async (context) => {
  const desk = await openTestDesk(context);
  await desk.store.savePetition(testPetition({ paper: { allowed: false } }));
  const answer = await (await desk.as('helper'))('POST', path, { code: 'AB', number: 1 });
  assert.deepEqual([answer.statusCode, answer.json<{ type: string }>().type, await onPaper(desk)], [409, '/problems/not-open', 0]);
});

test('a name that has signed at home, or stands on the sheet twice, is counted once, and whoever entered it is told which', async (context) => {
  const desk = await openTestDesk(context);
  await signUp(desk.store, { name: 'Anne Hansen' });
  const names = [{ name: 'anne  hansen' }, { name: 'Per Olsen', postcode: '0655' }, { name: 'Per Olsen', postcode: '06 55' }, { name: 'Per Olsen', postcode: '0450' }];
  const { counted, doubles } = (await (await desk.as('helper'))('POST', path, { code: 'AB', number: 2, names })).json<{ counted: number; doubles: number[] }>();
  assert.deepEqual([counted, doubles, await onPaper(desk)], [4, [0, 2], 4]);
});

test('a number that was read wrongly is put right, up and down, and each step is written down', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('helper');
  const { id } = (await ask('POST', path, { code: 'AB', number: 12 })).json<{ id: string }>();
  for (const number of [21, 20, 0, 7]) {
    assert.equal((await ask('PUT', `${path}/${id}`, { number })).statusCode, 200);
    assert.equal((await desk.store.readCounts('skatepark')).paper, number);
  }
  assert.deepEqual((await trail(desk.store)).map(({ action }) => action), ['sheet-add', ...Array.from({ length: 4 }, () => 'sheet-correct')]);
  for (const number of [-1, 10_001, 'many']) assert.equal((await ask('PUT', `${path}/${id}`, { number })).statusCode, 422);
  assert.equal((await ask('PUT', `${path}/made-up`, { number: 1 })).statusCode, 404);
});

test('sheets of a try-out count nothing', async (context) => {
  const desk = await openTestDesk(context);
  await desk.store.savePetition(testPetition({ test: true }));
  const ask = await desk.as('helper');
  const { id } = (await ask('POST', path, { code: 'AB', number: 12, names: [{ name: 'Per Olsen' }] })).json<{ id: string }>();
  await ask('PUT', `${path}/${id}`, { number: 20 });
  assert.equal(await onPaper(desk), 0);
});

test('sheets count nothing from when their petition becomes a try-out, and count again once it is none', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('helper');
  assert.equal((await ask('POST', path, { code: 'AB', number: 12 })).statusCode, 200);
  await desk.store.savePetition(testPetition({ test: true }));
  assert.equal(await onPaper(desk), 0);
  assert.equal((await ask('POST', path, { code: 'AC', number: 3 })).statusCode, 200);
  await desk.store.savePetition(testPetition({ test: false }));
  assert.equal(await onPaper(desk), 15);
});

test('a postcode on a sheet is kept only where the petition asks for one', async (context) => {
  for (const [postcode, kept] of [['optional', '0655'], ['no', null]] as const) {
    const desk = await openTestDesk(context);
    await desk.store.savePetition(testPetition({ ask: { postcode, comment: false, visibility: ['hidden'] } }));
    await (await desk.as('helper'))('POST', path, { code: 'AB', names: [{ name: 'Per Olsen', postcode: '0655' }] });
    assert.deepEqual((await desk.store.database.selectFrom('signatures').select(['postcode', 'method', 'email']).execute()).map((row) => [row.postcode, row.method, row.email]), [[kept, 'paper', null]]);
  }
});
