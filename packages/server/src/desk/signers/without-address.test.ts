import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { openTestDesk, trail } from '../desk-tools.test.page.ts';
import type { Ask } from '../desk-tools.test.page.ts';

async function call(ask: Ask, changes: object = {}): Promise<string> {
  const { hash } = (await ask('GET', 'petitions/skatepark/notice?lang=nb')).json<{ hash: string }>();
  const answer = await ask('POST', 'petitions/skatepark/assisted', { id: randomUUID(), way: 'phone', name: 'Olga Berg', phone: '+47 22 33 44 55', language: 'nb', granted: ['opinion'], noticeHash: hash, ...changes });
  return answer.json<{ reference: string }>().reference;
}

for (const way of ['phone', 'reference'] as const) {
  test(`tells somebody who called everything that is kept, by ${way}, and deletes it`, async (context) => {
    const desk = await openTestDesk(context);
    const ask = await desk.as('owner');
    const reference = await call(ask);
    await call(ask, { name: 'Per Olsen', phone: '99 88 77 66' });
    const by = way === 'phone' ? { phone: '0047 22334455' } : { reference: reference.toLowerCase() };
    const kept = (await ask('POST', 'people/find', by)).json<{ signatures: { name: string }[]; consents: unknown[]; reports: unknown[] }>();
    assert.deepEqual([kept.signatures.map(({ name }) => name), kept.consents.length, kept.reports], [['Olga Berg'], 1, []]);
    assert.deepEqual((await ask('POST', 'people/erase', by)).json(), { signatures: 1, signUps: 0, helpRequests: 0, reports: 0 });
    assert.deepEqual([(await desk.store.readCounts('skatepark')).paper, await desk.store.recount('2026-11-28T12:00:00.000Z')], [1, []]);
    assert.doesNotMatch(JSON.stringify(await trail(desk.store)), /Olga|22 ?33 ?44 ?55/);
  });
}

test('a household that shares a telephone is deleted one by one', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  const reference = await call(ask);
  await call(ask, { name: 'Per Berg' });
  const refused = await ask('POST', 'people/erase', { phone: '+4722334455' });
  assert.deepEqual([refused.statusCode, refused.json<{ errors: unknown }>().errors], [422, [{ pointer: '/phone', code: 'several' }]]);
  assert.deepEqual((await ask('POST', 'people/erase', { reference })).json(), { signatures: 1, signUps: 0, helpRequests: 0, reports: 0 });
  assert.deepEqual((await ask('POST', 'people/erase', { phone: '+4722334455' })).json(), { signatures: 1, signUps: 0, helpRequests: 0, reports: 0 });
});

for (const [says, body, errors] of [
  ['nothing', {}, [{ pointer: '/email', code: 'missing' }]],
  ['two things at once', { email: 'olga@example.org', phone: '22334455' }, [{ pointer: '/email', code: 'missing' }]],
  ['no telephone number', { phone: 'Olga' }, [{ pointer: '/phone', code: 'not-a-phone' }]],
  ['an empty reference', { reference: ' ' }, [{ pointer: '/reference', code: 'missing' }]],
] as const) {
  test(`whoever asks for a person by ${says} is told so`, async (context) => {
    const answer = await (await (await openTestDesk(context)).as('owner'))('POST', 'people/find', body);
    assert.deepEqual([answer.statusCode, answer.json<{ errors: unknown }>().errors], [422, errors]);
  });
}
