import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConsentRecordSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { knownNotices } from '../../signing/notice-hashes.ts';
import { openTestStore, testPetition } from '../../store/open-test-store.test.page.ts';
import { deskConsent, keepDeskSignature, noticeOf } from './desk-signature.ts';
import type { DeskSigner } from './desk-signature.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const petition = testPetition({
  consents: [
    { id: 'opinion', text: { nb: 'Ja, det er min mening.', en: 'Yes, that is my opinion.' }, basis: 'consent', explicit: true, required: true },
    { id: 'news', text: { nb: 'Send meg nytt.', en: 'Mail me news.' }, basis: 'consent', explicit: false, required: false },
  ],
});
const signer = (changes: Partial<DeskSigner> = {}): DeskSigner => ({ id: 'signer-1', name: 'Olga Berg', emailHash: null, phone: '22 33 44 55', visibility: 'hidden', language: 'nb', method: 'phone', granted: ['opinion'], now: NOW, ...changes });

describe('what is read aloud', () => {
  it('is the association’s own words, in the language that is spoken, and which of them one has to agree to', () => {
    assert.deepEqual(noticeOf(petition, 'nb').texts, [
      { id: 'opinion', lang: 'nb', text: 'Ja, det er min mening.', required: true },
      { id: 'news', lang: 'nb', text: 'Send meg nytt.', required: false },
    ]);
  });
  it('is in a language that there is when nobody has written it in the one that is spoken', () => {
    for (const { lang, text } of noticeOf(petition, 'pl').texts) assert.ok(['nb', 'en'].includes(lang) && text !== '');
  });
  it('is known by a hash that the server knows for that petition, in each of its languages', () => {
    const known = knownNotices(petition.noticeVersion, petition.consents).map(({ hash }) => hash);
    for (const language of ['nb', 'en', 'pl']) assert.ok(known.includes(noticeOf(petition, language).hash), language);
  });
  it('has another hash once the words, the version or the language are others', () => {
    const all = [noticeOf(petition, 'nb'), noticeOf(petition, 'en'), noticeOf({ ...petition, noticeVersion: '2026-12' }, 'nb'), noticeOf({ ...petition, consents: petition.consents.slice(0, 1) }, 'nb')];
    assert.equal(new Set(all.map(({ hash }) => hash)).size, all.length);
  });
});

describe('the proof of who had no screen of their own', () => {
  for (const [method, control] of [['phone', 'button'], ['assisted', 'button'], ['paper', 'pen']] as const) {
    it(`says that it was ${method}, by a ${control}, and nothing of the coordinator`, () => {
      const record = deskConsent(petition, signer({ method }));
      assert.deepEqual([record.method, record.origin, record.event], [{ layer: method, control, component: 'desk' }, '', 'given']);
    });
  }
  it('says yes only to what was agreed to, and says no to the rest', () => {
    assert.deepEqual(deskConsent(petition, signer()).purposes.map(({ id, granted, explicit }) => [id, granted, explicit]), [['opinion', true, true], ['news', false, false]]);
  });
  it('knows nothing of a purpose that the petition does not have', () => {
    assert.deepEqual(deskConsent(petition, signer({ granted: ['opinion', 'profiling'] })).purposes.map(({ id }) => id), ['opinion', 'news']);
  });
  it('has the hash of what was read', () => assert.equal(deskConsent(petition, signer()).noticeHash, noticeOf(petition, 'nb').hash));
  for (const [language, easy] of [['nb', false], ['nb-simple', true], ['en', false]] as const) {
    it(`says whether it was read in easy language: ${language}`, () => assert.equal(deskConsent(petition, signer({ language })).easyLanguage, easy));
  }
  it('is a record as the model describes it, another each time', () => {
    const [one, other] = [deskConsent(petition, signer()), deskConsent(petition, signer())];
    assert.ok(v.is(ConsentRecordSchema, one));
    assert.notEqual(one.recordId, other.recordId);
  });
});

describe('a signature that was written down for somebody', () => {
  for (const [method, test, numbers] of [['phone', false, [0, 0, 1]], ['paper', false, [0, 0, 1]], ['assisted', false, [0, 1, 0]], ['assisted', true, [0, 0, 0]]] as const) {
    it(`counts at once when it is ${method}${test ? ' in a try-out: not at all' : ''}`, async (context) => {
      const store = await openTestStore(context);
      await store.savePetition({ ...petition, test });
      await store.write((db) => keepDeskSignature(db, { ...petition, test }, signer({ method })));
      const { waiting, confirmed, paper } = await store.readCounts('skatepark');
      assert.deepEqual([waiting, confirmed, paper], numbers);
      assert.deepEqual(await store.recount(NOW), []);
    });
  }

  it('has a reference to tell on the telephone, its proof, and no mail to send', async (context) => {
    const store = await openTestStore(context);
    const row = await store.write((db) => keepDeskSignature(db, petition, signer({ email: 'olga@example.org', emailHash: 'hash' })));
    assert.match(row.reference, /^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/);
    assert.deepEqual([row.state, row.signed_at, row.confirmed_at, row.phone, row.comment], ['confirmed', NOW, NOW, '22 33 44 55', null]);
    const records = await store.database.selectFrom('consent_records').select(['signature_id', 'notice_known', 'event']).execute();
    assert.deepEqual(records, [{ signature_id: row.id, notice_known: 1, event: 'given' }]);
    assert.deepEqual(await store.database.selectFrom('mails').selectAll().execute(), []);
  });

  it('is not kept at all when its address has signed already', async (context) => {
    const store = await openTestStore(context);
    const keep = (id: string): Promise<unknown> => store.write((db) => keepDeskSignature(db, petition, signer({ id, emailHash: 'same' })));
    await keep('one');
    await assert.rejects(keep('two'), /UNIQUE/);
    assert.deepEqual([(await store.readCounts('skatepark')).paper, (await store.database.selectFrom('consent_records').selectAll().execute()).length], [1, 1]);
  });
});
