import assert from 'node:assert/strict';
import { filled, numbersOf } from './filled-store.suite.ts';
import { testIntent, testLink, testPetition } from './samples.ts';
import type { StoreCheck } from './store-check.ts';

export const SIGNING: readonly StoreCheck[] = [
  {
    title: 'keeps a signature, its proof, its attempt and its mail in one commit',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent({ name: 'بسمة', comment: 'Endelig!' });
      assert.deepEqual(await store.sign(intent), { kind: 'kept', reference: intent.reference, at: intent.now, codeExpires: intent.codeExpires });
      assert.deepEqual(await numbersOf(store), { waiting: 1, confirmed: 0, paper: 0 });
      const signature = await store.database.selectFrom('signatures').selectAll().executeTakeFirstOrThrow();
      assert.deepEqual([signature.name, signature.state, signature.comment_state, signature.revision], ['بسمة', 'waiting', 'waiting', 1]);
      const record = await store.database.selectFrom('consent_records').selectAll().executeTakeFirstOrThrow();
      assert.equal((JSON.parse(record.data) as { at: { server: string } }).at.server, intent.now);
      const mail = await store.database.selectFrom('mails').selectAll().executeTakeFirstOrThrow();
      assert.deepEqual([mail.kind, mail.recipient, mail.domain, mail.state, mail.site_id, mail.languages], ['confirm', 'anne@example.org', 'example.org', 'queued', 'gronlia', '["nb"]']);
      assert.deepEqual(JSON.parse(mail.data), { petitionId: 'skatepark', name: 'بسمة', token: intent.mail.token, code: '123456', expires: intent.expires, codeExpires: intent.codeExpires });
    },
  },
  {
    title: 'answers the same key with the same answer, now and later',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      const [first, second] = await Promise.all([store.sign(intent), store.sign({ ...intent, reference: 'other', tokenHash: 'other' })]);
      const third = await store.sign({ ...intent, reference: 'another', tokenHash: 'another', now: '2026-11-22T11:00:00.000Z' });
      assert.equal(first.kind, 'kept');
      assert.deepEqual(second, { ...first, kind: 'repeated' });
      assert.deepEqual(third, second);
      assert.deepEqual(await numbersOf(store), { waiting: 1, confirmed: 0, paper: 0 });
      assert.deepEqual([await store.hasIntent(intent.idempotencyKey), await store.hasIntent('never')], [true, false]);
    },
  },
  {
    title: 'refuses a key that comes with something else',
    run: async (open) => {
      const store = await filled(open);
      await store.savePetition(testPetition({ id: 'library' }));
      const intent = testIntent();
      await store.sign(intent);
      assert.deepEqual(await store.sign({ ...intent, fingerprint: 'something else' }), { kind: 'key-reused' });
      assert.deepEqual(await store.sign({ ...intent, petitionId: 'library' }), { kind: 'key-reused' });
    },
  },
  {
    title: 'keeps one signature and two attempts when an address signs twice at once',
    run: async (open) => {
      const store = await filled(open);
      const [one, two] = [testIntent(), testIntent({ email: 'Anne@example.org' })];
      const outcomes = await Promise.all([store.sign(one), store.sign(two)]);
      assert.deepEqual(outcomes.map(({ kind }) => kind), ['kept', 'kept']);
      assert.deepEqual(await numbersOf(store), { waiting: 1, confirmed: 0, paper: 0 });
      const mails = await store.database.selectFrom('mails').select(['kind', 'recipient']).execute();
      assert.deepEqual(mails.map(({ kind }) => kind), ['confirm', 'confirm']);
      assert.deepEqual(mails.map(({ recipient }) => recipient).toSorted(), ['Anne@example.org', 'anne@example.org']);
    },
  },
  {
    title: 'says by mail that one has signed already',
    run: async (open) => {
      const store = await filled(open);
      const [one, two] = [testIntent(), testIntent()];
      await store.sign(one);
      await store.confirm({ tokenHash: one.tokenHash }, testLink());
      await store.sign(two);
      const kinds = await store.database.selectFrom('mails').select('kind').where('kind', '=', 'already-signed').execute();
      assert.equal(kinds.length, 1);
      assert.equal((await store.confirm({ reference: two.reference, codeHash: two.codeHash }, testLink())).kind, 'confirmed');
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 1, paper: 0 });
    },
  },
  {
    title: 'keeps a blocked one as an attempt that no code fits, with no mail and no person in it',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent({}, { blocked: true });
      assert.deepEqual(await store.sign(intent), { kind: 'kept', reference: intent.reference, at: intent.now, codeExpires: intent.codeExpires });
      for (let tries = 0; tries < 5; tries += 1) assert.deepEqual(await store.confirm({ reference: intent.reference, codeHash: intent.codeHash }, testLink()), { kind: 'code-wrong' });
      assert.deepEqual(await store.confirm({ reference: intent.reference, codeHash: intent.codeHash }, testLink()), { kind: 'code-expired' });
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 0, paper: 0 });
      assert.deepEqual(await store.database.selectFrom('mails').selectAll().execute(), []);
      assert.deepEqual(await store.database.selectFrom('signatures').selectAll().execute(), []);
    },
  },
  {
    title: 'counts no try-out, and lets the same address sign in earnest',
    run: async (open) => {
      const store = await filled(open);
      const [trial, real] = [testIntent({ visibility: 'name' }, { test: true }), testIntent()];
      await store.sign(trial);
      await store.confirm({ tokenHash: trial.tokenHash }, testLink());
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 0, paper: 0 });
      assert.deepEqual(await store.recentSigners('skatepark', 10), []);
      await store.sign(real);
      assert.deepEqual(await numbersOf(store), { waiting: 1, confirmed: 0, paper: 0 });
    },
  },
  {
    title: 'fails only the one that is at fault of many that come together',
    run: async (open) => {
      const store = await filled(open);
      const good = Array.from({ length: 20 }, (_, number) => testIntent({ email: `signer${number}@example.org` }));
      const bad = testIntent({ email: 'bad@example.org' }, { reference: good[3]?.reference ?? '' });
      const results = await Promise.allSettled([...good, bad].map((intent) => store.sign(intent)));
      assert.deepEqual(results.map(({ status }) => status), [...good.map(() => 'fulfilled'), 'rejected']);
      assert.deepEqual(await numbersOf(store), { waiting: 20, confirmed: 0, paper: 0 });
      assert.deepEqual(await store.recount('2026-11-22T12:00:00.000Z'), []);
    },
  },
];
