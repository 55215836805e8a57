import assert from 'node:assert/strict';
import type { Store } from '../store/store.ts';
import { filled } from './filled-store.suite.ts';
import { testHelp, testHelpPoint } from './help-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

const NOW = '2026-11-29T10:00:00.000Z';
const BY = { now: NOW, coordinator: { recipient: 'kari@example.org', language: 'nb' } };

async function withPoint(open: OpenStore): Promise<Store> {
  const store = await filled(open);
  await store.saveHelpPoint(testHelpPoint());
  return store;
}

const mailsIn = async ({ database }: Store): Promise<string[]> => (await database.selectFrom('mails').select(['kind', 'recipient']).orderBy('kind').execute()).map(({ kind, recipient }) => `${kind} ${recipient}`);
const decision = (id: string, changes: object = {}) => ({ id, state: 'found' as const, token: `token-of-${id}`, now: NOW, ...changes });

/** Every row that is of somebody who asked, whatever the table. */
async function everything({ database }: Store): Promise<string> {
  const [requests, keys, mails] = await Promise.all([database.selectFrom('help_requests').selectAll().execute(), database.selectFrom('help_request_keys').selectAll().execute(), database.selectFrom('mails').selectAll().execute()]);
  return JSON.stringify([requests, keys, mails]);
}

const KEEPING: readonly StoreCheck[] = [
  {
    title: 'keeps where one asks for help as it was written down, one for each site',
    run: async (open) => {
      const store = await withPoint(open);
      assert.deepEqual(await store.readHelpPoint('gronlia'), testHelpPoint());
      await store.saveHelpPoint(testHelpPoint({ state: 'closed', title: 'Help' }));
      assert.deepEqual(await store.readHelpPoint('gronlia'), testHelpPoint({ state: 'closed', title: 'Help' }));
      assert.equal(await store.readHelpPoint('nowhere'), undefined);
    },
  },
  {
    title: 'keeps a request with its receipt and one mail to the coordinator, and gives it by its link',
    run: async (open) => {
      const store = await withPoint(open);
      const { request, reference, answerBy, deleteAfter, id } = testHelp();
      assert.deepEqual(await store.keepHelpRequest(testHelp()), { kind: 'kept', id, answer: { reference, answerBy, deleteAfter } });
      const kept = { id, siteId: 'gronlia', reference, state: 'received', blocked: false, known: false, request, day: '2099-03-07', sent: '2026-11-28T10:00:00.000Z', changed: '2026-11-28T10:00:00.000Z', answerBy, deleteAfter };
      assert.deepEqual(await store.readHelpRequestByLink('hash of the link of help-1'), kept);
      assert.deepEqual(await store.readHelpRequest('help-1'), kept);
      assert.equal(await store.readHelpRequestByLink('help-1'), undefined);
      assert.deepEqual(await mailsIn(store), ['asked aud@example.org', 'help-request kari@example.org']);
    },
  },
  {
    title: 'mails no receipt to who has no address, and of a blocked request nobody',
    run: async (open) => {
      const store = await withPoint(open);
      await store.keepHelpRequest(testHelp('help-1', {}, { person: { name: 'Aud', phone: '90000000' }, when: { kind: 'flexible' } }));
      assert.equal((await store.readHelpRequest('help-1'))?.day, '2026-11-28');
      await store.keepHelpRequest(testHelp('help-2', { blocked: true }));
      assert.deepEqual(await mailsIn(store), ['help-request kari@example.org']);
      assert.equal((await store.readHelpRequestByLink('hash of the link of help-2'))?.state, 'received');
    },
  },
  {
    title: 'answers the key of a request with the same answer, keeps it once, and refuses another under it, whatever has become of it since',
    run: async (open) => {
      const store = await withPoint(open);
      assert.equal(await store.hasHelpRequest('key of help-1'), false);
      const first = await store.keepHelpRequest(testHelp());
      const again = testHelp('help-1', { id: 'help-9', reference: 'REF-9', tokenHash: 'another' });
      await store.saveHelpPoint(testHelpPoint({ state: 'closed' }));
      assert.deepEqual(await store.keepHelpRequest(again), first);
      assert.equal(await store.hasHelpRequest('key of help-1'), true);
      assert.deepEqual(await store.keepHelpRequest({ ...again, fingerprint: 'other' }), { kind: 'key-reused' });
      await store.withdrawHelpRequest('hash of the link of help-1', BY);
      assert.deepEqual(await store.keepHelpRequest(again), first);
      assert.deepEqual([await store.readHelpRequest('help-1'), await store.readHelpRequest('help-9')], [undefined, undefined]);
    },
  },
  {
    title: 'takes no request where one cannot ask: closed, a draft, or not there',
    run: async (open) => {
      const store = await filled(open);
      assert.deepEqual(await store.keepHelpRequest(testHelp()), { kind: 'not-open' });
      for (const state of ['draft', 'closed'] as const) {
        await store.saveHelpPoint(testHelpPoint({ state }));
        assert.deepEqual(await store.keepHelpRequest(testHelp()), { kind: 'not-open' });
      }
      assert.deepEqual(await mailsIn(store), []);
    },
  },
];

const DECIDING: readonly StoreCheck[] = [
  {
    title: 'changes the state of a request once, however often that is decided, and tells whoever asked what came of it',
    run: async (open) => {
      const store = await withPoint(open);
      await store.keepHelpRequest(testHelp());
      assert.deepEqual(await store.decideHelpRequest(decision('help-1', { state: 'talking' })), { kind: 'changed', siteId: 'gronlia', before: 'received' });
      assert.deepEqual((await mailsIn(store)).filter((mail) => mail.startsWith('help-answer')), [], 'what is only tried is no news');
      const cannot = decision('help-1', { state: 'cannot', answer: 'Prøv Nabohjelp.' });
      assert.deepEqual(await store.decideHelpRequest(cannot), { kind: 'changed', siteId: 'gronlia', before: 'talking' });
      assert.deepEqual(await store.decideHelpRequest(cannot), { kind: 'same', siteId: 'gronlia', before: 'cannot' });
      const { state, answer, changed } = (await store.readHelpRequest('help-1'))!;
      assert.deepEqual([state, answer, changed], ['cannot', 'Prøv Nabohjelp.', NOW]);
      assert.deepEqual((await mailsIn(store)).filter((mail) => mail.startsWith('help-answer')), ['help-answer aud@example.org']);
      await store.decideHelpRequest(decision('help-1', { state: 'talking' }));
      assert.equal((await store.readHelpRequest('help-1'))?.answer, undefined, 'what is open again has no answer');
    },
  },
  {
    title: 'closes a request as the same as another, and still knows that once the other is gone',
    run: async (open) => {
      const store = await withPoint(open);
      for (const id of ['help-1', 'help-2']) await store.keepHelpRequest(testHelp(id));
      await store.decideHelpRequest(decision('help-2', { state: 'closed', sameAs: 'help-1' }));
      const before = (await store.readHelpRequest('help-2'))!;
      assert.deepEqual([before.state, before.known, before.sameAs], ['closed', true, 'help-1']);
      await store.withdrawHelpRequest('hash of the link of help-1', BY);
      const after = (await store.readHelpRequest('help-2'))!;
      assert.deepEqual([after.state, after.known, after.sameAs], ['closed', true, undefined]);
      await store.decideHelpRequest(decision('help-2', { state: 'received' }));
      assert.equal((await store.readHelpRequest('help-2'))?.known, false);
    },
  },
  {
    title: 'decides nothing of a request that a rule has stopped, or that is not there',
    run: async (open) => {
      const store = await withPoint(open);
      await store.keepHelpRequest(testHelp('help-1', { blocked: true }));
      assert.deepEqual(await store.decideHelpRequest(decision('help-1')), { kind: 'blocked' });
      assert.deepEqual(await store.decideHelpRequest(decision('nothing')), { kind: 'not-found' });
      assert.equal((await store.readHelpRequest('help-1'))?.state, 'received');
    },
  },
  {
    title: 'decides a request with whatever else is decided in the same transaction, or not at all',
    run: async (open) => {
      const store = await withPoint(open);
      await store.keepHelpRequest(testHelp());
      const { decideHelpRequest } = await import('../store/help/decide-help-request.ts');
      await assert.rejects(store.write(async (_database, connection) => {
        await decideHelpRequest(connection, decision('help-1'));
        throw new Error('the offer was not to be had');
      }), /not to be had/);
      assert.equal((await store.readHelpRequest('help-1'))?.state, 'received');
      assert.deepEqual((await mailsIn(store)).length, 2);
    },
  },
];

const FORGETTING: readonly StoreCheck[] = [
  {
    title: 'deletes all of a request that is withdrawn, with its mails, and tells the coordinator no more than its reference',
    run: async (open) => {
      const store = await withPoint(open);
      await store.keepHelpRequest(testHelp());
      assert.equal(await store.withdrawHelpRequest('hash of the link of help-1', BY), true);
      assert.equal(await store.withdrawHelpRequest('hash of the link of help-1', BY), false);
      assert.deepEqual(await mailsIn(store), ['help-withdrawn kari@example.org']);
      assert.doesNotMatch(await everything(store), /Aud|90000000|aud@example|skap|Grønlia øst|hash of/);
      await store.keepHelpRequest(testHelp('help-2', { blocked: true }));
      await store.withdrawHelpRequest('hash of the link of help-2', BY);
      assert.equal((await mailsIn(store)).length, 1, 'of a blocked one nobody has heard');
    },
  },
  {
    title: 'keeps the answer to whoever withdraws a request in the same commit, and none where there was no request',
    run: async (open) => {
      const store = await withPoint(open);
      await store.keepHelpRequest(testHelp());
      const answer = { key: 'key of the withdrawal', fingerprint: 'what was sent', status: 200, body: '{}' };
      const withdraw = (key: string): Promise<boolean> => store.withdrawHelpRequest('hash of the link of help-1', { ...BY, answer: { ...answer, key } });
      assert.deepEqual([await withdraw(answer.key), await withdraw('another key')], [true, false]);
      assert.deepEqual([await store.readAnswer(answer.key), await store.readAnswer('another key')], [{ fingerprint: 'what was sent', status: 200, body: '{}' }, undefined]);
    },
  },
  {
    title: 'deletes requests for help after the day that was told, and their keys after a week',
    run: async (open) => {
      const store = await withPoint(open);
      for (const [id, deleteAfter] of [['help-1', '2027-03-01'], ['help-2', '2027-03-02']] as const) await store.keepHelpRequest(testHelp(id, { deleteAfter }));
      assert.equal((await store.deleteExpired('2027-03-01T23:59:00.000Z')).helpRequests, 0);
      assert.equal(await store.hasHelpRequest('key of help-1'), false);
      assert.equal((await store.deleteExpired('2027-03-02T00:01:00.000Z')).helpRequests, 1);
      assert.deepEqual([await store.readHelpRequest('help-1'), (await store.readHelpRequest('help-2'))?.id], [undefined, 'help-2']);
    },
  },
  {
    title: 'gives a person what they asked help for, and erases it, by address, telephone or reference, of one association or of all',
    run: async (open) => {
      const store = await withPoint(open);
      for (const [time, query] of [{ email: 'aud@example.org' }, { email: 'AUD@example.org', emailHash: 'hash of the mail' }, { phone: '+47 90 00 00 00' }, { reference: 'ref-help-1' }].entries()) {
        await store.keepHelpRequest(testHelp('help-1', { idempotencyKey: `key ${time}` }));
        const { helpRequests, mails } = await store.exportPerson(query);
        assert.deepEqual(helpRequests.map(({ name, reference, state }) => [name, reference, state]), [['Aud Bjørnøy', 'REF-HELP-1', 'received']]);
        assert.deepEqual(mails.map(({ kind }) => kind), ['asked']);
        assert.doesNotMatch(JSON.stringify(helpRequests), /hash of/);
        assert.deepEqual((await store.exportPerson({ ...query, siteId: 'elsewhere' })).helpRequests, []);
        assert.deepEqual((await store.erasePerson({ ...query, siteId: 'elsewhere' }, NOW)).helpRequests, []);
        assert.deepEqual((await store.erasePerson(query, NOW)).helpRequests, [{ siteId: 'gronlia', reference: 'REF-HELP-1' }]);
        assert.doesNotMatch(await everything(store), /Aud|90000000|aud@example|skap/);
      }
    },
  },
];

/** What the store keeps to of help that somebody asks for. */
export const HELP: readonly StoreCheck[] = [...KEEPING, ...DECIDING, ...FORGETTING];
