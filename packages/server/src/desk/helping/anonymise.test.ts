import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOpportunity, testShift } from '../../contract/sign-up-samples.ts';
import { wrongPlaces } from '../../store/opportunities/wrong-places.ts';
import type { VolunteerCounts } from '../../volunteering/count-volunteers.ts';
import { trail } from '../desk-tools.test.page.ts';
import type { Ask, TestDesk } from '../desk-tools.test.page.ts';
import { codes, openCafe, wish } from './helping-tools.test.page.ts';

const AFTER = Date.parse('2026-12-05T11:00:00Z');
const TABLES = ['sign_ups', 'sign_up_shifts', 'sign_up_needs', 'sign_up_links', 'volunteer_news'] as const;
const agree = (ask: Ask): ReturnType<Ask> => ask('POST', 'opportunities/cafe-host/anonymised', { agreed: true });
const read = async (ask: Ask): Promise<{ isOver: boolean; hasPeople: boolean; counts: (VolunteerCounts & { day: string })[] }> => (await ask('GET', 'opportunities/cafe-host/counts')).json();

/** Six come, one has let go, one was stopped; and it is over. */
async function over(context: Parameters<typeof openCafe>[0]): Promise<TestDesk> {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 9 })] });
  for (const name of ['Aud', 'Bo', 'Cai', 'Dan', 'Eva', 'Frank']) await wish(desk.store, { person: { name, phone: '90000000', email: `${name}@example.org`, noCalls: false }, message: `I am ${name}.` });
  await wish(desk.store, { person: { name: 'A machine', phone: '90000000', noCalls: false } }, { blocked: true });
  await desk.store.saveOpportunity(testOpportunity({ state: 'closed', shifts: [testShift({ capacity: 9 })] }));
  desk.clock.now = AFTER;
  return desk;
}

test('turns who came into numbers, erases every one of them, and says in the trail who did it and nothing else', async (context) => {
  const desk = await over(context);
  const ask = await desk.as('owner');
  assert.deepEqual(await read(ask), { opportunity: { id: 'cafe-host', title: { nb: 'Vert i kafeen', en: 'Café host' } }, isOver: true, hasPeople: true, counts: [] });
  assert.equal((await agree(ask)).statusCode, 200);
  for (const table of TABLES) assert.deepEqual(await desk.store.database.selectFrom(table).selectAll().execute(), [], table);
  assert.doesNotMatch(JSON.stringify(await desk.store.database.selectFrom('mails').selectAll().execute()), /Aud|example\.org"/);
  assert.deepEqual(await wrongPlaces(desk.store.database), []);
  const { hasPeople, counts } = await read(ask);
  assert.deepEqual([hasPeople, counts.map(({ day, people, helped, hours }) => [day, people, helped, hours])], [false, [['2026-12-05', 6, 6, 18]]]);
  assert.deepEqual((await trail(desk.store)).map(({ action, subject, detail }) => [action, subject, detail]), [['volunteers-anonymise', 'cafe-host', '{}']]);
});

test('keeps how many places were taken, so that the shift says the same as before', async (context) => {
  const desk = await over(context);
  await agree(await desk.as('owner'));
  assert.deepEqual((await desk.store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken), [6]);
});

test('gives the numbers to funders as a file, where what is hidden is called so', async (context) => {
  const desk = await over(context);
  const ask = await desk.as('owner');
  await desk.store.saveOpportunity(testOpportunity({ shifts: [], state: 'open', flexible: true }));
  await wish(desk.store, { shiftIds: [], language: 'ar', person: { name: 'Gro', phone: '92000000', noCalls: false } });
  await desk.store.saveOpportunity(testOpportunity({ state: 'closed', shifts: [testShift({ capacity: 9 })] }));
  await agree(ask);
  const { file } = (await ask('POST', 'opportunities/cafe-host/counts/exports', { format: 'csv', separator: ';' })).json<{ file: { name: string; text: string } }>();
  assert.equal(file.name, 'cafe-host-2026-12-05-counts.csv');
  assert.deepEqual(file.text.slice(1).trim().split('\r\n'), ['day;what;value;people', '2026-12-05;signed-up;;7', '2026-12-05;helped;;hidden', '2026-12-05;hours;;18', '2026-12-05;language;ar;hidden', '2026-12-05;language;nb;hidden', '2026-12-05;month;2026-11;7', '2026-12-05;shift;sat-am;6']);
});

test('is refused while people can still sign up, while a shift or a talk is to come, and where nobody is left', async (context) => {
  const desk = await over(context);
  const ask = await desk.as('owner');
  const refused = async (): Promise<unknown> => codes(await agree(ask));
  desk.clock.now = AFTER - 1;
  assert.deepEqual(await refused(), [{ pointer: '/agreed', code: 'not-over' }], 'a moment before its end');
  desk.clock.now = AFTER;
  await desk.store.saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: 9 })] }));
  assert.deepEqual(await refused(), [{ pointer: '/agreed', code: 'not-over' }], 'it is open');
  await desk.store.saveOpportunity(testOpportunity({ state: 'closed', shifts: [testShift({ capacity: 9 })], talks: [{ id: 'late', start: '2026-12-06T10:00:00+01:00[Europe/Oslo]', modes: ['phone'], taken: 0, state: 'open' }] }));
  assert.deepEqual(await refused(), [{ pointer: '/agreed', code: 'not-over' }], 'a talk is to come');
  await desk.store.saveOpportunity(testOpportunity({ state: 'closed', shifts: [testShift({ capacity: 9 }), testShift({ id: 'off', start: '2027-01-09T09:00:00+01:00[Europe/Oslo]', end: '2027-01-09T12:00:00+01:00[Europe/Oslo]', state: 'cancelled' })] }));
  assert.equal((await ask('POST', 'opportunities/cafe-host/anonymised', {})).statusCode, 422, 'without a tick');
  assert.equal((await agree(ask)).statusCode, 200, 'what is cancelled is not waited for');
  assert.deepEqual(await refused(), [{ pointer: '/agreed', code: 'nobody' }]);
});

test('is done by nobody but an owner, and to no task of another association', async (context) => {
  const desk = await over(context);
  await desk.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await desk.store.saveOpportunity(testOpportunity({ id: 'elsewhere', siteId: 'other', state: 'closed', shifts: [] }));
  assert.equal((await agree(await desk.as('editor'))).statusCode, 403);
  const ask = await desk.as('owner');
  for (const [method, path, body] of [['POST', 'anonymised', { agreed: true }], ['GET', 'counts', {}], ['POST', 'counts/exports', { format: 'csv' }]] as const) assert.equal((await ask(method, `opportunities/elsewhere/${path}`, body)).statusCode, 404, path);
});
