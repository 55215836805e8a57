import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { trail } from '../desk-tools.test.page.ts';
import { testShift } from '../../contract/sign-up-samples.ts';
import { wrongPlaces } from '../../store/opportunities/wrong-places.ts';
import { calls, codes, EVENING, openCafe, wish } from './helping-tools.test.page.ts';

interface Receipt {
  id: string;
  reference: string;
  deleteAfter: string;
  shifts: { id: string; state: string; number?: number }[];
}

const receipt = async (answer: ReturnType<typeof calls>): Promise<Receipt> => (await answer).json<Receipt>();

test('somebody who called has the place, its day of deletion, and one line in the trail without a name', async (context) => {
  const desk = await openCafe(context);
  const { id, reference, deleteAfter, shifts } = await receipt(calls(await desk.as('helper')));
  assert.match(reference, /^\w{4}-\w{4}$/);
  assert.deepEqual([deleteAfter, shifts], ['2027-01-04', [{ id: 'sat-am', state: 'in' }]]);
  const lines = await trail(desk.store);
  assert.deepEqual(lines.map(({ action, subject, detail }) => [action, subject, JSON.parse(detail)]), [['sign-up-add', id, { way: 'phone', opportunityId: 'cafe-host' }]]);
  assert.doesNotMatch(JSON.stringify(lines), /Olga|22 ?33/);
});

test('pressed twice is one sign-up; the same key for something else is refused', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('helper');
  const id = randomUUID();
  const [one, other] = [await receipt(calls(ask, { id })), await receipt(calls(ask, { id }))];
  assert.deepEqual(other, one);
  assert.equal((await calls(ask, { id, message: 'Other words' })).statusCode, 422);
  assert.deepEqual((await desk.store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken), [1]);
});

test('where a talk comes first the place is held, unless the talk has been had', async (context) => {
  const desk = await openCafe(context, { first: 'conversation' });
  const ask = await desk.as('helper');
  assert.deepEqual((await receipt(calls(ask))).shifts, [{ id: 'sat-am', state: 'held' }]);
  assert.deepEqual((await receipt(calls(ask, { talked: true, person: { name: 'Per', email: 'per@example.org' } }))).shifts, [{ id: 'sat-am', state: 'in' }]);
  assert.equal((await receipt(calls(ask, { talked: true, shiftIds: [], person: { name: 'Ida', email: 'ida@example.org' } }))).shifts.length, 0);
  const { people } = (await ask('GET', 'helping')).json<{ people: { name: string }[] }>();
  assert.deepEqual(people.map(({ name }) => name), ['Olga Berg']);
  assert.deepEqual(await wrongPlaces(desk.store.database), []);
});

test('a full shift takes nobody by the desk either, and says so', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 1 }), EVENING] });
  const ask = await desk.as('owner');
  await wish(desk.store);
  assert.deepEqual(codes(await calls(ask)), [{ pointer: '/shiftIds/0', code: 'full' }]);
  assert.deepEqual((await receipt(calls(ask, { shiftIds: ['sat-am', 'sat-pm'] }))).shifts, [{ id: 'sat-am', state: 'full' }, { id: 'sat-pm', state: 'in' }]);
});

test('who waits hears their number, and who is there already is told so', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 1, waitlist: 'offer' })] });
  const ask = await desk.as('helper');
  await calls(ask);
  assert.deepEqual((await receipt(calls(ask, { person: { name: 'Per', phone: '99 88 77 66' } }))).shifts, [{ id: 'sat-am', state: 'waiting', number: 1 }]);
  assert.deepEqual((await receipt(calls(ask, { person: { name: 'Olga B.', phone: '22334455' } }))).shifts, [{ id: 'sat-am', state: 'double' }]);
});

for (const [says, changes, errors] of [
  ['no name', { person: { name: ' ', phone: '22334455' } }, [{ pointer: '/person/name', code: 'missing' }, { pointer: '/person/name', code: 'no-letter' }]],
  ['neither number nor address', { person: { name: 'Olga' } }, [{ pointer: '/person/phone', code: 'unreachable' }]],
  ['no age where one is asked', {}, [{ pointer: '/oldEnough', code: 'missing' }]],
  ['two shifts that overlap', { oldEnough: true, shiftIds: ['sat-am', 'sat-late'] }, [{ pointer: '/shiftIds/1', code: 'overlaps' }]],
  ['a shift that is not there', { oldEnough: true, shiftIds: ['nothing'] }, [{ pointer: '/shiftIds/0', code: 'unknown' }]],
] as const) {
  test(`whoever says ${says} is asked again`, async (context) => {
    const late = testShift({ id: 'sat-late', start: '2026-12-05T11:00:00+01:00[Europe/Oslo]', end: '2026-12-05T14:00:00+01:00[Europe/Oslo]' });
    const desk = await openCafe(context, { minimumAge: 18, shifts: [testShift(), late] });
    const answer = await calls(await desk.as('helper'), changes);
    assert.deepEqual([answer.statusCode, codes(answer), await trail(desk.store)], [422, errors, []]);
  });
}

test('whoever listens asks themselves how old somebody is where young people come with a guardian, and has a declaration signed on paper', async (context) => {
  const declaration = { id: 'quiet', version: '2026-11', text: 'I tell nobody.' };
  const desk = await openCafe(context, { guardianBelow: 16, requirements: [{ declaration }] });
  const { shifts } = await receipt(calls(await desk.as('helper')));
  assert.deepEqual(shifts, [{ id: 'sat-am', state: 'in' }]);
});

test('shifts that overlap are taken on purpose; an opportunity that is closed takes nobody', async (context) => {
  const late = testShift({ id: 'sat-late', start: '2026-12-05T11:00:00+01:00[Europe/Oslo]', end: '2026-12-05T14:00:00+01:00[Europe/Oslo]' });
  const desk = await openCafe(context, { shifts: [testShift(), late] });
  const ask = await desk.as('helper');
  assert.equal((await receipt(calls(ask, { shiftIds: ['sat-am', 'sat-late'], overlap: true }))).shifts.length, 2);
  const kept = await desk.store.readOpportunity('cafe-host');
  await desk.store.saveOpportunity({ ...(kept ?? assert.fail()), state: 'closed' });
  assert.deepEqual([codes(await calls(ask)), codes(await calls(ask, { shiftIds: [] }))], [[{ pointer: '/shiftIds/0', code: 'closed' }], [{ pointer: '/shiftIds', code: 'closed' }]]);
});
