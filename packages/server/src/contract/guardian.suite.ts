import assert from 'node:assert/strict';
import type { ConsentRecord } from '@dugnad/client/model';
import type { SigningIntent } from '../store/petition-store.ts';
import type { Store } from '../store/store.ts';
import { filled, numbersOf } from './filled-store.suite.ts';
import { testConsent, testIntent, testLink } from './samples.ts';
import type { StoreCheck } from './store-check.ts';

const NOW = '2026-11-22T10:30:00.000Z';

/** A child that signs with the same guardian as all others here. */
function childIntent(name: string, changes: Partial<SigningIntent> = {}): SigningIntent {
  const intent = testIntent({ name, email: 'kari@example.org', guardian: { name: 'Kari Nordmann' } });
  return { ...intent, emailHash: `hash of kari@example.org ${name.toLowerCase()}`, guardianHash: 'hash of kari@example.org', codeHash: '', mail: { token: intent.mail.token }, ...changes };
}

const yes = (): ConsentRecord => testConsent({ method: { layer: 'form', control: 'guardian', component: 'hosted page' } });

/** The guardian has pressed the button. */
async function agreed(store: Store, name = 'Ada'): Promise<{ intent: SigningIntent; link: ReturnType<typeof testLink> }> {
  const [intent, link] = [childIntent(name), testLink()];
  await store.sign(intent);
  await store.confirm({ tokenHash: intent.tokenHash }, link, { guardian: yes() });
  return { intent, link };
}

const rowsOf = (store: Store): Promise<{ name: string | null; guardian_name: string | null; guardian_hash: string | null }[]> =>
  store.database.selectFrom('signatures').select(['name', 'guardian_name', 'guardian_hash']).orderBy('name').execute();

const mailsOf = async (store: Store): Promise<{ kind: string; data: Record<string, unknown> }[]> => {
  const mails = await store.database.selectFrom('mails').select(['kind', 'data']).orderBy('created').orderBy('kind').execute();
  return mails.map(({ kind, data }) => ({ kind, data: JSON.parse(data) as Record<string, unknown> }));
};

const ASKING: readonly StoreCheck[] = [
  {
    title: 'asks the guardian of a child by a mail with its name, what it said yes to, and no code',
    run: async (open) => {
      const store = await filled(open);
      const intent = childIntent('Ada');
      await store.sign(intent);
      assert.deepEqual(await mailsOf(store), [{ kind: 'guardian', data: { petitionId: 'skatepark', name: 'Ada', token: intent.mail.token, expires: intent.expires, guardian: 'Kari Nordmann', agreed: ['opinion'] } }]);
      const link = await store.readConfirmation(intent.tokenHash, NOW);
      assert.deepEqual([link?.name, link?.guardian, link?.confirmed], ['Ada', { name: 'Kari Nordmann', agreed: ['opinion'] }, false]);
    },
  },
  {
    title: 'keeps the signatures of sisters with one guardian, and the guardian’s own, apart',
    run: async (open) => {
      const store = await filled(open);
      for (const name of ['Ada', 'Bea', 'Ada']) await store.sign(childIntent(name));
      await store.sign(testIntent({ name: 'Kari Nordmann', email: 'kari@example.org' }));
      assert.deepEqual((await rowsOf(store)).map(({ name, guardian_name: guardian }) => [name, guardian]), [['Ada', 'Kari Nordmann'], ['Bea', 'Kari Nordmann'], ['Kari Nordmann', null]]);
      assert.deepEqual(await numbersOf(store), { waiting: 3, confirmed: 0, paper: 0 });
    },
  },
  {
    title: 'tells a guardian who has agreed that there is nothing to do, without a code',
    run: async (open) => {
      const store = await filled(open);
      await agreed(store);
      const again = childIntent('Ada', { now: NOW });
      await store.sign(again);
      const mail = (await mailsOf(store)).find(({ kind }) => kind === 'already-signed');
      assert.deepEqual(mail?.data, { petitionId: 'skatepark', name: 'Ada', token: again.mail.token, expires: again.expires, guardian: 'Kari Nordmann' });
    },
  },
];

const AGREEING: readonly StoreCheck[] = [
  {
    title: 'confirms no child without the record of its guardian, by whatever code or token',
    run: async (open) => {
      const store = await filled(open);
      const intent = childIntent('Ada');
      await store.sign(intent);
      const { reference, tokenHash } = intent;
      for (const codeHash of ['hash of 123456', 'hash of 000000']) assert.deepEqual(await store.confirm({ reference, codeHash }, testLink(), { guardian: yes() }), { kind: 'code-wrong' });
      assert.deepEqual(await store.confirm({ tokenHash }, testLink()), { kind: 'code-wrong' });
      assert.deepEqual(await store.confirm({ tokenHash }, testLink(), { guardian: testConsent() }), { kind: 'code-wrong' });
      assert.deepEqual(await numbersOf(store), { waiting: 1, confirmed: 0, paper: 0 });
    },
  },
  {
    title: 'keeps the guardian’s proof behind the child’s, and hands the guardian the link',
    run: async (open) => {
      const store = await filled(open);
      const { link, intent } = await agreed(store);
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 1, paper: 0 });
      const own = await store.readOwnSignature(link.manageTokenHash);
      assert.deepEqual([own?.name, own?.guardian, own?.consents.map(({ method }) => method.control)], ['Ada', 'Kari Nordmann', ['checkbox', 'guardian']]);
      const mail = (await mailsOf(store)).find(({ kind }) => kind === 'confirmed');
      assert.deepEqual(mail?.data, { petitionId: 'skatepark', reference: intent.reference, name: 'Ada', token: link.manageToken, guardian: 'Kari Nordmann' });
    },
  },
  {
    title: 'does twice pressed what once pressed does, with one proof',
    run: async (open) => {
      const store = await filled(open);
      const { intent } = await agreed(store);
      assert.equal((await store.confirm({ tokenHash: intent.tokenHash }, testLink(), { guardian: yes() })).kind, 'confirmed');
      assert.equal((await store.database.selectFrom('consent_records').select('id').execute()).length, 2);
    },
  },
  {
    title: 'takes what was typed with the mail that the guardian answered, its guardian’s name too',
    run: async (open) => {
      const store = await filled(open);
      const [first, second] = [childIntent('Ada'), childIntent('ADA')];
      await store.sign(first);
      await store.sign({ ...second, signature: { ...second.signature, guardian: { name: 'Kari N.' } } });
      assert.equal((await store.readConfirmation(second.tokenHash, NOW))?.guardian?.name, 'Kari N.');
      await store.confirm({ tokenHash: second.tokenHash }, testLink(), { guardian: yes() });
      assert.deepEqual((await rowsOf(store)).map(({ name, guardian_name: guardian }) => [name, guardian]), [['ADA', 'Kari N.']]);
    },
  },
  {
    title: 'asks no guardian’s record of a signer who needs none, and keeps none',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      await store.sign(intent);
      assert.equal((await store.confirm({ tokenHash: intent.tokenHash }, testLink(), { guardian: yes() })).kind, 'confirmed');
      assert.equal((await store.database.selectFrom('consent_records').select('id').execute()).length, 1);
    },
  },
];

const FORGETTING_THEM: readonly StoreCheck[] = [
  {
    title: 'forgets the guardian with the child when it is withdrawn, and both may sign again',
    run: async (open) => {
      const store = await filled(open);
      const { link } = await agreed(store);
      assert.equal((await store.withdraw(link.manageTokenHash, undefined, NOW))?.status, 'withdrawn');
      assert.deepEqual(await rowsOf(store), [{ name: null, guardian_name: null, guardian_hash: null }]);
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 0, paper: 0 });
      assert.equal((await store.sign(childIntent('Ada'))).kind, 'kept');
    },
  },
  {
    title: 'finds, hands out and erases what is kept of a guardian with every child, however the address is written',
    run: async (open) => {
      const store = await filled(open);
      for (const name of ['Ada', 'Bea']) await agreed(store, name);
      const found = await store.exportPerson({ emailHash: 'hash of kari@example.org' });
      assert.deepEqual(found.signatures.map(({ name, guardian_name: guardian }) => [name, guardian]).toSorted(), [['Ada', 'Kari Nordmann'], ['Bea', 'Kari Nordmann']]);
      assert.doesNotMatch(JSON.stringify(found), /hash of kari/);
      assert.equal((await store.erasePerson({ email: 'KARI@example.org' }, NOW)).signatures.length, 2);
      assert.deepEqual([await rowsOf(store), await mailsOf(store), await numbersOf(store)], [[], [], { waiting: 0, confirmed: 0, paper: 0 }]);
    },
  },
  {
    title: 'deletes guardians with all else after the day of the petition',
    run: async (open) => {
      const store = await filled(open);
      await agreed(store);
      await store.deleteExpired('2027-07-02T00:00:00.000Z');
      assert.deepEqual([await rowsOf(store), await mailsOf(store)], [[], []]);
    },
  },
];

export const GUARDIANS: readonly StoreCheck[] = [...ASKING, ...AGREEING, ...FORGETTING_THEM];
