import assert from 'node:assert/strict';
import { filled, numbersOf } from './filled-store.suite.ts';
import { fillStore, testIntent, testLink } from './samples.ts';
import type { StoreCheck } from './store-check.ts';

const WRONG = 'hash of 000000';

export const CONFIRMING: readonly StoreCheck[] = [
  {
    title: 'confirms by the link of the mail, and mails the personal link once',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      const [first, second] = [testLink(), testLink()];
      await store.sign(intent);
      assert.deepEqual(await store.confirm({ tokenHash: intent.tokenHash }, first), { kind: 'confirmed', petitionId: 'skatepark', reference: intent.reference, manageToken: first.manageToken });
      assert.deepEqual(await store.confirm({ tokenHash: intent.tokenHash }, second), { kind: 'confirmed', petitionId: 'skatepark', reference: intent.reference, manageToken: second.manageToken });
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 1, paper: 0 });
      const mails = await store.database.selectFrom('mails').select('data').where('kind', '=', 'confirmed').execute();
      assert.deepEqual(mails.map(({ data }) => JSON.parse(data) as unknown), [{ petitionId: 'skatepark', reference: intent.reference, name: 'Anne Hansen', token: first.manageToken }]);
      for (const { manageTokenHash } of [first, second]) assert.equal((await store.readOwnSignature(manageTokenHash))?.status, 'confirmed');
    },
  },
  {
    title: 'confirms by the code in the page that is still open, twice at once with one success',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      await store.sign(intent);
      const outcomes = await Promise.all([1, 2].map(() => store.confirm({ reference: intent.reference, codeHash: intent.codeHash }, testLink())));
      assert.deepEqual(outcomes.map(({ kind }) => kind), ['confirmed', 'confirmed']);
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 1, paper: 0 });
    },
  },
  {
    title: 'ends a code after five wrong ones, while the link of the mail still works',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      await store.sign(intent);
      const wrong = await Promise.all([1, 2, 3, 4, 5, 6].map(() => store.confirm({ reference: intent.reference, codeHash: WRONG }, testLink())));
      assert.deepEqual(wrong.map(({ kind }) => kind), ['code-wrong', 'code-wrong', 'code-wrong', 'code-wrong', 'code-wrong', 'code-expired']);
      assert.deepEqual(await store.confirm({ reference: intent.reference, codeHash: intent.codeHash }, testLink()), { kind: 'code-expired' });
      assert.equal((await store.confirm({ tokenHash: intent.tokenHash }, testLink())).kind, 'confirmed');
    },
  },
  {
    title: 'takes the right code after four wrong ones',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      await store.sign(intent);
      for (let tries = 0; tries < 4; tries += 1) await store.confirm({ reference: intent.reference, codeHash: WRONG }, testLink());
      assert.equal((await store.confirm({ reference: intent.reference, codeHash: intent.codeHash }, testLink())).kind, 'confirmed');
    },
  },
  {
    title: 'takes a code for half an hour and a link for a week',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      await store.sign(intent);
      assert.deepEqual(await store.confirm({ reference: intent.reference, codeHash: intent.codeHash }, testLink(intent.codeExpires)), { kind: 'code-expired' });
      assert.deepEqual(await store.confirm({ tokenHash: intent.tokenHash }, testLink(intent.expires)), { kind: 'code-expired' });
      assert.equal((await store.confirm({ tokenHash: intent.tokenHash }, testLink('2026-11-29T09:59:59.999Z'))).kind, 'confirmed');
    },
  },
  {
    title: 'knows no link and no reference that it has not given',
    run: async (open) => {
      const store = await filled(open);
      assert.deepEqual(await store.confirm({ tokenHash: 'nothing' }, testLink()), { kind: 'code-expired' });
      assert.deepEqual(await store.confirm({ reference: 'nothing', codeHash: WRONG }, testLink()), { kind: 'code-wrong' });
      assert.equal(await store.readConfirmation('nothing', testLink().now), undefined);
    },
  },
  {
    title: 'confirms what was typed with that code, when somebody else had signed with the same address before',
    run: async (open) => {
      const store = await filled(open);
      const [stranger, owner] = [testIntent({ name: 'A Joke', comment: 'Ha!' }), testIntent({ name: 'Anne Hansen', visibility: 'name' })];
      await store.sign(stranger);
      await store.sign(owner);
      assert.equal((await store.readConfirmation(owner.tokenHash, testLink().now))?.name, 'Anne Hansen');
      const link = testLink();
      await store.confirm({ reference: owner.reference, codeHash: owner.codeHash }, link);
      const own = await store.readOwnSignature(link.manageTokenHash);
      assert.deepEqual([own?.name, own?.comment, own?.consents.length], ['Anne Hansen', undefined, 2]);
      await store.confirm({ tokenHash: stranger.tokenHash }, testLink());
      assert.equal((await store.readOwnSignature(link.manageTokenHash))?.name, 'Anne Hansen');
    },
  },
  {
    title: 'shows what a link leads to, however often, and changes nothing',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      await store.sign(intent);
      const shown = { petitionId: 'skatepark', reference: intent.reference, name: 'Anne Hansen', expired: false, confirmed: false };
      for (let times = 0; times < 3; times += 1) assert.deepEqual(await store.readConfirmation(intent.tokenHash, testLink().now), shown);
      assert.deepEqual(await store.readConfirmation(intent.tokenHash, intent.expires), { ...shown, expired: true });
      assert.deepEqual(await numbersOf(store), { waiting: 1, confirmed: 0, paper: 0 });
      await store.confirm({ tokenHash: intent.tokenHash }, testLink());
      assert.deepEqual(await store.readConfirmation(intent.tokenHash, testLink().now), { ...shown, confirmed: true });
    },
  },
  {
    title: 'keeps the first personal link and the latest twenty',
    run: async (open) => {
      const store = await filled(open);
      const intent = testIntent();
      await store.sign(intent);
      const links = Array.from({ length: 25 }, (_, minute) => testLink(`2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`));
      for (const link of links) await store.confirm({ tokenHash: intent.tokenHash }, link);
      const working = await Promise.all(links.map(async ({ manageTokenHash }) => (await store.readOwnSignature(manageTokenHash)) !== undefined));
      assert.deepEqual(working, links.map((_, index) => index === 0 || index >= 5));
    },
  },
  {
    title: 'answers the same confirmation again to its key, whichever processes it is sent to, and a refusal too',
    run: async (open) => {
      const stores = await open(2);
      await fillStore(stores[0]);
      const intent = testIntent();
      await stores[0].sign(intent);
      const [link, key] = [testLink(), { key: 'confirms', fingerprint: 'sent' }];
      const wrong = { reference: intent.reference, codeHash: WRONG };
      for (let times = 0; times < 4; times += 1) for (const store of stores) assert.deepEqual(await store.confirm(wrong, link, { intent: { key: 'wrong', fingerprint: 'x' } }), { kind: 'code-wrong' });
      const code = { reference: intent.reference, codeHash: intent.codeHash };
      const outcomes = await Promise.all(stores.flatMap((store) => [1, 2, 3].map(() => store.confirm(code, link, { intent: key }))));
      for (const outcome of outcomes) assert.deepEqual(outcome, { kind: 'confirmed', petitionId: 'skatepark', reference: intent.reference, manageToken: link.manageToken });
      assert.deepEqual(await stores[0].confirm(code, link, { intent: { ...key, fingerprint: 'other' } }), { kind: 'key-reused' });
      assert.deepEqual(await numbersOf(stores[0]), { waiting: 0, confirmed: 1, paper: 0 });
      const kept = await stores[0].database.selectFrom('answers').select('body').execute();
      assert.equal(kept.length, 2);
      for (const { body } of kept) assert.equal(body.includes(link.manageToken), false);
    },
  },
];
