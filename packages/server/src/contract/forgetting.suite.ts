import assert from 'node:assert/strict';
import { filled, numbersOf } from './filled-store.suite.ts';
import { testIntent, testLink, testPetition } from './samples.ts';
import type { StoreCheck } from './store-check.ts';

const NOTHING = { petitions: [], unconfirmed: 0, attempts: 0, signUps: 0, needs: 0, helpRequests: 0, rounds: 0, keys: 0, mails: 0, choices: 0, notices: 0 };
const PEOPLE = ['signatures', 'attempts', 'consent_records', 'manage_links', 'mails', 'idempotency_keys'] as const;

export const FORGETTING: readonly StoreCheck[] = [
  {
    title: 'deletes nothing before its day',
    run: async (open) => {
      const store = await filled(open);
      await store.sign(testIntent());
      assert.deepEqual(await store.deleteExpired('2026-11-25T10:00:00.000Z'), NOTHING);
    },
  },
  {
    title: 'deletes everything about the signers after the day that they were told, and keeps the numbers',
    run: async (open) => {
      const store = await filled(open);
      const intents = Array.from({ length: 620 }, (_, number) => testIntent({ email: `s${number}@example.org` }));
      await Promise.all(intents.map((intent) => store.sign(intent)));
      await Promise.all(intents.slice(0, 600).map(({ tokenHash }) => store.confirm({ tokenHash }, testLink())));
      assert.deepEqual((await store.deleteExpired('2027-06-30T23:00:00.000Z')).petitions, []);
      assert.deepEqual((await store.deleteExpired('2027-07-01T00:00:00.000Z')).petitions, [{ petitionId: 'skatepark', signatures: 600 }]);
      for (const table of PEOPLE) assert.deepEqual(await store.database.selectFrom(table).selectAll().execute(), [], table);
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 600, paper: 0 });
      assert.deepEqual(await store.recount('2027-07-01T00:00:00.000Z'), []);
      assert.deepEqual(await store.deleteExpired('2027-07-02T00:00:00.000Z'), NOTHING);
    },
  },
  {
    title: 'deletes nobody when a petition is made a draft again and its day is taken away',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      await store.sign(intent);
      await store.confirm({ tokenHash: intent.tokenHash }, testLink());
      await store.savePetition(testPetition({ state: 'draft', retention: { deleteAfter: '' } }));
      assert.deepEqual((await store.deleteExpired('2026-11-25T10:00:00.000Z')).petitions, []);
      assert.equal((await store.exportPerson({ email: 'anne@example.org' })).signatures.length, 1);
      await store.savePetition(testPetition({ retention: { deleteAfter: '2026-12-01' } }));
      assert.deepEqual((await store.deleteExpired('2026-12-02T00:00:00.000Z')).petitions, [{ petitionId: 'skatepark', signatures: 1 }]);
    },
  },
  {
    title: 'forgets whoever never confirmed once the link of the mail has run out, and counts them no more',
    run: async (open) => {
      const store = await filled(open);
      const [waits, confirms] = [testIntent({ email: 'waits@example.org' }), testIntent({ email: 'confirms@example.org' })];
      await Promise.all([store.sign(waits), store.sign(confirms)]);
      await store.confirm({ tokenHash: confirms.tokenHash }, testLink());
      assert.equal((await store.deleteExpired('2026-11-29T09:00:00.000Z')).unconfirmed, 0);
      assert.equal((await store.deleteExpired('2026-11-29T11:00:00.000Z')).unconfirmed, 1);
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 1, paper: 0 });
      assert.deepEqual(await store.recount('2026-11-29T11:00:00.000Z'), []);
    },
  },
  {
    title: 'keeps whoever signs once more while the link of the latest mail works, and forgets them after it',
    run: async (open) => {
      const store = await filled(open);
      await store.sign(testIntent());
      const again = testIntent({}, { now: '2026-12-21T10:00:00.000Z', expires: '2026-12-28T10:00:00.000Z', codeExpires: '2026-12-21T10:30:00.000Z' });
      await store.sign(again);
      assert.equal((await store.deleteExpired('2026-12-23T10:00:00.000Z')).unconfirmed, 0);
      assert.deepEqual(await numbersOf(store), { waiting: 1, confirmed: 0, paper: 0 });
      assert.equal((await store.deleteExpired('2026-12-28T10:00:00.000Z')).unconfirmed, 1);
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 0, paper: 0 });
      assert.deepEqual(await store.confirm({ tokenHash: again.tokenHash }, testLink('2026-12-28T10:00:00.000Z')), { kind: 'code-expired' });
    },
  },
  {
    title: 'lets that link confirm, a month after the first signature',
    run: async (open) => {
      const store = await filled(open);
      await store.sign(testIntent());
      const again = testIntent({}, { now: '2026-12-21T10:00:00.000Z', expires: '2026-12-28T10:00:00.000Z', codeExpires: '2026-12-21T10:30:00.000Z' });
      await store.sign(again);
      await store.deleteExpired('2026-12-25T10:00:00.000Z');
      assert.equal((await store.confirm({ tokenHash: again.tokenHash }, testLink('2026-12-25T11:00:00.000Z'))).kind, 'confirmed');
      assert.deepEqual(await store.recount('2026-12-25T12:00:00.000Z'), []);
    },
  },
  {
    title: 'forgets keys after a week, mails that were sent and links that ran out after a month',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      await store.sign(intent);
      const link = testLink();
      await store.confirm({ tokenHash: intent.tokenHash }, link);
      assert.equal((await store.deleteExpired('2026-11-29T09:00:00.000Z')).keys, 0);
      assert.equal((await store.deleteExpired('2026-11-29T11:00:00.000Z')).keys, 1);
      await store.write((database) => database.updateTable('mails').set({ state: 'sent' }).where('kind', '=', 'confirm').execute());
      assert.deepEqual(await store.deleteExpired('2026-12-30T11:00:00.000Z'), { ...NOTHING, mails: 1, attempts: 1 });
      assert.equal((await store.readOwnSignature(link.manageTokenHash))?.status, 'confirmed');
    },
  },
  {
    title: 'gives a person everything that is kept about them, of all associations or of one',
    run: async (open) => {
      const store = await filled(open);
      await store.saveSite({ id: 'aalborg', name: 'Lauget', origins: [] });
      await store.savePetition(testPetition({ id: 'library', siteId: 'aalborg' }));
      await store.sign(testIntent({ name: 'Anne', comment: 'Ja!' }));
      await store.sign(testIntent({ email: 'ANNE@example.org' }, { petitionId: 'library' }));
      await store.sign(testIntent({ email: 'other@example.org' }));
      await store.keepReport({ id: 'r1', petitionId: 'library', reason: 'wrong', text: 'Not so.', email: 'anne@example.org', at: '2026-11-22T10:00:00.000Z' });
      const all = await store.exportPerson({ email: 'Anne@Example.org' });
      assert.deepEqual(all.signatures.map(({ petition_id, consents }) => [petition_id, consents.length]).toSorted(), [['library', 1], ['skatepark', 1]]);
      assert.deepEqual([all.mails.length, all.reports.length], [2, 1]);
      assert.equal(JSON.stringify(all).includes('hash of anne'), false);
      const one = await store.exportPerson({ email: 'anne@example.org', siteId: 'gronlia' });
      assert.deepEqual([one.signatures.map(({ name, comment }) => [name, comment]), one.mails.length, one.reports.length], [[['Anne', 'Ja!']], 1, 0]);
    },
  },
  {
    title: 'gives a person also what was typed under another name and waits for its own code, until one is confirmed',
    run: async (open) => {
      const store = await filled(open);
      const [first, second] = [testIntent({ name: 'Anne' }), testIntent({ name: 'Somebody Else', comment: 'No!' })];
      await store.sign(first);
      await store.sign(second);
      const read = async (): Promise<[string | null, string[]] | undefined> => {
        const { signatures } = await store.exportPerson({ email: 'anne@example.org' });
        return signatures[0] && [signatures[0].name, signatures[0].typed.map(({ name, comment }) => `${name}: ${comment ?? ''}`)];
      };
      assert.deepEqual(await read(), ['Anne', ['Somebody Else: No!']]);
      await store.confirm({ tokenHash: first.tokenHash }, testLink());
      assert.deepEqual(await read(), ['Anne', []]);
    },
  },
  {
    title: 'erases a person, found by another way to write the address, and nobody else',
    run: async (open) => {
      const store = await filled(open);
      const [anne, other] = [testIntent({ email: 'an.ne@example.org' }, { emailHash: 'canonical' }), testIntent({ email: 'other@example.org' })];
      await Promise.all([store.sign(anne), store.sign(other)]);
      await Promise.all([anne, other].map(({ tokenHash }) => store.confirm({ tokenHash }, testLink())));
      const erased = await store.erasePerson({ email: 'anne@example.org', emailHash: 'canonical', siteId: 'gronlia' }, '2026-11-23T10:00:00.000Z');
      assert.deepEqual(erased.signatures, [{ petitionId: 'skatepark', reference: anne.reference }]);
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 1, paper: 0 });
      assert.deepEqual((await store.database.selectFrom('signatures').select('email').execute()), [{ email: 'other@example.org' }]);
      assert.deepEqual((await store.database.selectFrom('mails').select('recipient').distinct().execute()), [{ recipient: 'other@example.org' }]);
      assert.deepEqual(await store.recount('2026-11-23T10:00:00.000Z'), []);
    },
  },
  {
    title: 'gives and erases who has no address by a telephone number, however it is written, or by a reference',
    run: async (open) => {
      for (const by of [{ phone: '0047 22 33-44.55' }, { phone: '+47 (22) 334455' }, { reference: ' abcd-efgh ' }]) {
        const store = await filled(open);
        const [olga, other] = [testIntent({ name: 'Olga', email: 'olga@example.org' }, { reference: 'ABCD-EFGH' }), testIntent({ email: 'other@example.org' })];
        await Promise.all([store.sign(olga), store.sign(other)]);
        await store.write((database) => database.updateTable('signatures').set({ email: null, email_hash: null, phone: '+47 22 33 44 55' }).where('name', '=', 'Olga').execute());
        const { signatures, mails, reports } = await store.exportPerson(by);
        assert.deepEqual([signatures.map(({ name, consents }) => [name, consents.length]), mails.length, reports], [[['Olga', 1]], 1, []]);
        assert.deepEqual((await store.exportPerson({ ...by, siteId: 'elsewhere' })).signatures, []);
        assert.deepEqual(await store.erasePerson(by, '2026-11-23T10:00:00.000Z'), { signatures: [{ petitionId: 'skatepark', reference: 'ABCD-EFGH' }], signUps: [], helpRequests: [], mails: 1, reports: 0 });
        assert.deepEqual(await store.database.selectFrom('signatures').select('name').execute(), [{ name: 'Anne Hansen' }]);
        assert.deepEqual(await store.recount('2026-11-23T10:00:00.000Z'), []);
      }
    },
  },
  {
    title: 'erases nobody by a telephone number that several people gave',
    run: async (open) => {
      const store = await filled(open);
      await Promise.all(['Olga', 'Per'].map((name) => store.sign(testIntent({ name, email: `${name}@example.org` }))));
      await store.write((database) => database.updateTable('signatures').set({ phone: '22334455' }).execute());
      assert.equal((await store.exportPerson({ phone: '22 33 44 55' })).signatures.length, 2);
      await assert.rejects(store.erasePerson({ phone: '22 33 44 55' }, '2026-11-23T10:00:00.000Z'), /Several people gave this telephone number/);
      assert.deepEqual(await numbersOf(store), { waiting: 2, confirmed: 0, paper: 0 });
    },
  },
  {
    title: 'erases the address of whoever reported something, and keeps the report',
    run: async (open) => {
      const store = await filled(open);
      await store.keepReport({ id: 'r1', petitionId: 'skatepark', reason: 'wrong', text: 'Not so.', email: 'anne@example.org', at: '2026-11-22T10:00:00.000Z' });
      assert.deepEqual(await store.erasePerson({ email: 'anne@example.org', siteId: 'elsewhere' }, '2026-11-23T10:00:00.000Z'), { signatures: [], signUps: [], helpRequests: [], mails: 0, reports: 0 });
      assert.deepEqual(await store.erasePerson({ email: 'anne@example.org' }, '2026-11-23T10:00:00.000Z'), { signatures: [], signUps: [], helpRequests: [], mails: 0, reports: 1 });
      assert.deepEqual(await store.database.selectFrom('abuse_reports').select(['text', 'email']).execute(), [{ text: 'Not so.', email: null }]);
    },
  },
];
