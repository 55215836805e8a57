import assert from 'node:assert/strict';
import type { Signature } from '@dugnad/client/model';
import type { Store } from '../store/store.ts';
import { filled, numbersOf } from './filled-store.suite.ts';
import { testConsent, testIntent, testLink } from './samples.ts';
import type { StoreCheck } from './store-check.ts';

const LATER = '2026-11-23T08:00:00.000Z';

/** Somebody who has signed and confirmed, and holds the personal link. */
async function confirmed(store: Store, signature: Partial<Signature> = {}, at?: string): Promise<{ link: string; token: string }> {
  const intent = testIntent(signature);
  const fresh = testLink(at);
  await store.sign(intent);
  await store.confirm({ tokenHash: intent.tokenHash }, fresh);
  return { link: fresh.manageTokenHash, token: intent.tokenHash };
}

export const OWNERS: readonly StoreCheck[] = [
  {
    title: 'shows its owner a signature with the address half hidden',
    run: async (open) => {
      const store = await filled(open);
      const consent = testConsent();
      const { link } = await confirmed(store, { postcode: '9000', comment: 'Ja!', visibility: 'initials', consents: [consent] });
      const own = await store.readOwnSignature(link);
      assert.deepEqual({ ...own, reference: '', consents: own?.consents.map(({ recordId }) => recordId) }, {
        petitionId: 'skatepark', reference: '', name: 'Anne Hansen', email: 'a…@example.org', postcode: '9000', comment: 'Ja!', visibility: 'initials',
        status: 'confirmed', signed: '2026-11-22T10:00:00.000Z', deleteAfter: '2027-06-30', consents: [consent.recordId],
      });
      assert.equal(await store.readOwnSignature('nothing'), undefined);
    },
  },
  {
    title: 'shows in public only those who chose it, as they chose it, the newest first',
    run: async (open) => {
      const store = await filled(open);
      await confirmed(store, { name: 'Ole Hidden', email: 'ole@example.org' });
      await confirmed(store, { name: 'Anne-Lise Hansen', email: 'a@example.org', visibility: 'name' }, '2026-11-22T10:06:00.000Z');
      const { link } = await confirmed(store, { name: 'Øyvind van der Berg', email: 'o@example.org', visibility: 'initials' }, '2026-11-22T10:07:00.000Z');
      await store.sign(testIntent({ email: 'waits@example.org', visibility: 'name' }));
      assert.deepEqual((await store.recentSigners('skatepark', 10)).map(({ name }) => name), ['Ø. B.', 'Anne-Lise Hansen']);
      assert.deepEqual((await store.recentSigners('skatepark', 1)).map(({ name }) => name), ['Ø. B.']);
      assert.equal((await store.changeVisibility(link, 'hidden', LATER))?.visibility, 'hidden');
      assert.deepEqual((await store.recentSigners('skatepark', 10)).map(({ name }) => name), ['Anne-Lise Hansen']);
      assert.equal(await store.changeVisibility('nothing', 'name', LATER), undefined);
    },
  },
  {
    title: 'shows a comment once the association has let it through',
    run: async (open) => {
      const store = await filled(open);
      await confirmed(store, { comment: 'Fint!', visibility: 'hidden', email: 'one@example.org' });
      await confirmed(store, { comment: 'Ja!', visibility: 'initials', email: 'two@example.org' });
      assert.deepEqual(await store.shownComments('skatepark', 10), []);
      await store.write((database) => database.updateTable('signatures').set({ comment_state: 'shown' }).execute());
      const shown = await store.shownComments('skatepark', 10);
      assert.deepEqual(shown.map(({ name, text }) => [name, text]).toSorted(), [['A. H.', 'Ja!'], [undefined, 'Fint!']].toSorted());
    },
  },
  {
    title: 'takes the person out of a withdrawn signature at once, and keeps the proof',
    run: async (open) => {
      const store = await filled(open);
      const { link, token } = await confirmed(store, { postcode: '9000', comment: 'Ja!', visibility: 'name' });
      const { consents, ...own } = (await store.withdraw(link, undefined, LATER)) ?? assert.fail('the link is known');
      assert.deepEqual([own.status, own.name, own.email, own.postcode, own.comment, own.visibility], ['withdrawn', '', '', undefined, undefined, 'hidden']);
      assert.deepEqual(consents.map(({ event }) => event), ['given', 'withdrawn']);
      assert.deepEqual(consents[1]?.purposes.map(({ granted }) => granted), [false]);
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 0, paper: 0 });
      const row = await store.database.selectFrom('signatures').selectAll().executeTakeFirstOrThrow();
      assert.deepEqual([row.name, row.email, row.email_hash, row.postcode, row.comment, row.withdrawn_at], [null, null, null, null, null, LATER]);
      assert.deepEqual(await store.database.selectFrom('mails').selectAll().execute(), []);
      assert.deepEqual(await store.recentSigners('skatepark', 10), []);
      assert.equal(await store.readConfirmation(token, LATER), undefined);
      assert.deepEqual(await store.confirm({ tokenHash: token }, testLink()), { kind: 'code-expired' });
    },
  },
  {
    title: 'withdraws twice with one success, and keeps the record that the page made',
    run: async (open) => {
      const store = await filled(open);
      const { link } = await confirmed(store);
      const record = testConsent({ event: 'withdrawn', purposes: [{ id: 'opinion', granted: false, basis: 'consent', explicit: true }] });
      const first = await store.withdraw(link, record, LATER);
      assert.equal(first?.consents[1]?.recordId, record.recordId);
      assert.deepEqual(await store.withdraw(link, record, LATER), first);
      assert.equal((await store.changeVisibility(link, 'name', LATER))?.visibility, 'hidden');
      assert.equal(await store.withdraw('nothing', undefined, LATER), undefined);
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 0, paper: 0 });
    },
  },
  {
    title: 'keeps what was said in the order in which it was said, all of it in one millisecond',
    run: async (open) => {
      const store = await filled(open);
      const purposes = [{ id: 'news', granted: true, basis: 'consent' as const, explicit: false }];
      const said = Array.from({ length: 8 }, () => testConsent({ purposes }));
      const [first, second] = [testIntent({ consents: said.slice(0, 4) }, { now: LATER }), testIntent({ consents: said.slice(4) }, { now: LATER })];
      await store.sign(first);
      await store.sign(second);
      const link = testLink(LATER);
      await store.confirm({ tokenHash: second.tokenHash }, link);
      await store.endNews(link.manageTokenHash, LATER);
      const own = await store.withdraw(link.manageTokenHash, undefined, LATER);
      assert.deepEqual(own?.consents.map(({ event }) => event), [...said.map(() => 'given'), 'changed', 'withdrawn']);
      assert.deepEqual(own.consents.slice(0, 8).map(({ recordId }) => recordId), said.map(({ recordId }) => recordId));
      const [{ position } = { position: 0 }] = await store.database.selectFrom('consent_records').select('position').orderBy('position', 'desc').execute();
      assert.equal(position, 10);
    },
  },
  {
    title: 'lets a withdrawn signer sign again, and again',
    run: async (open) => {
      const store = await filled(open);
      for (let times = 0; times < 3; times += 1) {
        const { link } = await confirmed(store);
        assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 1, paper: 0 });
        await store.withdraw(link, undefined, LATER);
      }
      assert.deepEqual(await store.recount(LATER), []);
    },
  },
  {
    title: 'lets nobody whom the association has ruled out confirm or sign again, and tells them nothing',
    run: async (open) => {
      const store = await filled(open);
      const { token } = await confirmed(store);
      await store.write((database) => database.updateTable('signatures').set({ state: 'invalid' }).execute());
      assert.deepEqual(await store.recount(LATER), [{ petitionId: 'skatepark', kept: { waiting: 0, confirmed: 1, paper: 0 }, counted: { waiting: 0, confirmed: 0, paper: 0 } }]);
      const again = testIntent();
      assert.equal((await store.sign(again)).kind, 'kept');
      assert.deepEqual(await store.confirm({ tokenHash: token }, testLink()), { kind: 'code-expired' });
      assert.deepEqual(await store.confirm({ reference: again.reference, codeHash: again.codeHash }, testLink()), { kind: 'code-wrong' });
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 0, paper: 0 });
    },
  },
];
