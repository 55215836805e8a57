import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testHelp, testHelpPoint } from '../../contract/help-samples.ts';
import { canonicalEmail } from '../../secrets/canonical-email.ts';
import { hashEmail } from '../../secrets/make-secrets.ts';
import { openTestDesk, secret, trail } from '../desk-tools.test.page.ts';

test('what one person has asked for is found and erased at the desk, by an address, a number or a reference, and nothing of anybody else or of another site', async (context) => {
  const { store, as } = await openTestDesk(context);
  await store.saveSite({ id: 'other', name: 'Other', origins: [] });
  for (const siteId of ['gronlia', 'other']) await store.saveHelpPoint(testHelpPoint({ siteId }));
  const ask = await as('owner');
  for (const by of [{ email: 'Aud@example.org' }, { phone: '+4790000000' }, { reference: 'REF-MINE' }]) {
    await store.keepHelpRequest(testHelp('mine', { emailHash: hashEmail(secret, canonicalEmail('aud@example.org')), idempotencyKey: `key of ${JSON.stringify(by)}` }));
    await store.keepHelpRequest(testHelp('hers', {}, { person: { name: 'Eva', phone: '+4790000055' } }));
    await store.keepHelpRequest(testHelp('elsewhere', { siteId: 'other' }));
    const { helpRequests } = (await ask('POST', 'people/find', by)).json<{ helpRequests: { reference: string; name: string }[] }>();
    assert.deepEqual(helpRequests.map(({ reference, name }) => [reference, name]), [['REF-MINE', 'Aud Bjørnøy']]);
    assert.doesNotMatch(JSON.stringify(helpRequests), /hash/);
    assert.equal((await ask('POST', 'people/erase', by)).json<{ helpRequests: number }>().helpRequests, 1);
    assert.deepEqual((await store.database.selectFrom('help_requests').select('id').orderBy('id').execute()).map(({ id }) => id), ['elsewhere', 'hers']);
  }
  assert.doesNotMatch(JSON.stringify(await trail(store)), /Aud|90000000/);
});
