import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testIntent } from '../../contract/samples.ts';
import { createDeltas } from '../petitions/counts.ts';
import type { SigningIntent } from '../petition-store.ts';
import { decideSigning } from './decide-signing.ts';
import type { Found, FoundSignature } from './decide-signing.ts';
import { keyRow } from './signing-rows.ts';

const PETITIONS: Found['petitions'] = [{ id: 'skatepark', site_id: 'gronlia', revision: 7 }];
const HASH = 'hash of anne@example.org';

const before = (state: FoundSignature['state'], changes: Partial<FoundSignature> = {}): FoundSignature => ({ id: 'earlier', petition_id: 'skatepark', email_hash: HASH, test: 0, state, ...changes });

interface Case {
  /** A sentence that ends "… is kept". */
  title: string;
  intents: SigningIntent[];
  found?: Partial<Found>;
  kinds: string[];
  /** Signatures, attempts with a signature, attempts without, mails, added to those who wait. */
  written: { signatures: number; attempts: number; blocked: number; mails: string[]; waiting: number };
}

const NEW = { signatures: 1, attempts: 1, blocked: 0, mails: ['confirm'], waiting: 1 };
const BLOCKED = { signatures: 0, attempts: 0, blocked: 1, mails: [], waiting: 0 };
const NOTHING = { signatures: 0, attempts: 0, blocked: 0, mails: [], waiting: 0 };
const once = testIntent();

const CASES: Case[] = [
  { title: 'a new signer', intents: [testIntent()], kinds: ['kept'], written: NEW },
  { title: 'a try-out, which counts nothing', intents: [testIntent({}, { test: true })], kinds: ['kept'], written: { ...NEW, waiting: 0 } },
  { title: 'a blocked one as an attempt', intents: [testIntent({}, { blocked: true })], kinds: ['kept'], written: BLOCKED },
  { title: 'one for a petition that has gone as an attempt', intents: [testIntent()], found: { petitions: [] }, kinds: ['kept'], written: BLOCKED },
  { title: 'one who waits as a second attempt', intents: [testIntent()], found: { signatures: [before('waiting')] }, kinds: ['kept'], written: { ...NEW, signatures: 0, waiting: 0 } },
  { title: 'one who has confirmed as an attempt that says so', intents: [testIntent()], found: { signatures: [before('confirmed')] }, kinds: ['kept'], written: { ...NEW, signatures: 0, waiting: 0, mails: ['already-signed'] } },
  { title: 'one who was ruled out as an attempt', intents: [testIntent()], found: { signatures: [before('invalid')] }, kinds: ['kept'], written: BLOCKED },
  { title: 'one who signed another petition', intents: [testIntent()], found: { signatures: [before('confirmed', { petition_id: 'library' })] }, kinds: ['kept'], written: NEW },
  { title: 'one who only tried it out before', intents: [testIntent()], found: { signatures: [before('confirmed', { test: 1 })] }, kinds: ['kept'], written: NEW },
  { title: 'a key that is known nothing more of', intents: [once], found: { keys: [keyRow(once)] }, kinds: ['repeated'], written: NOTHING },
  { title: 'a key that comes with something else nothing of', intents: [once], found: { keys: [{ ...keyRow(once), fingerprint: 'x' }] }, kinds: ['key-reused'], written: NOTHING },
  { title: 'a key that comes for another petition nothing of', intents: [once], found: { keys: [{ ...keyRow(once), petition_id: 'x' }] }, kinds: ['key-reused'], written: NOTHING },
  { title: 'one of two with the same key', intents: [once, once], kinds: ['kept', 'repeated'], written: NEW },
  { title: 'one signature and two attempts of the same address', intents: [testIntent(), testIntent()], kinds: ['kept', 'kept'], written: { signatures: 1, attempts: 2, blocked: 0, mails: ['confirm', 'confirm'], waiting: 1 } },
  { title: 'each of two addresses', intents: [testIntent(), testIntent({ email: 'ole@example.org' })], kinds: ['kept', 'kept'], written: { signatures: 2, attempts: 2, blocked: 0, mails: ['confirm', 'confirm'], waiting: 2 } },
];

for (const { title, intents, found, kinds, written } of CASES) {
  test(`${title} is kept`, () => {
    const deltas = createDeltas();
    const decision = decideSigning(intents, { keys: [], signatures: [], petitions: PETITIONS, ...found }, deltas);
    assert.deepEqual(decision.outcomes.map(({ kind }) => kind), kinds);
    assert.deepEqual({
      signatures: decision.signatures.length,
      attempts: decision.attempts.filter(({ signature_id }) => signature_id !== null).length,
      blocked: decision.attempts.filter(({ signature_id }) => signature_id === null).length,
      mails: decision.mails.map(({ kind }) => kind),
      waiting: deltas.entries()[0]?.[1].waiting ?? 0,
    }, written);
    assert.equal(decision.keys.length, kinds.filter((kind) => kind === 'kept').length);
  });
}

test('what was typed again is remembered only while nobody has confirmed', () => {
  const details = (state: FoundSignature['state']): (string | null)[] =>
    decideSigning([testIntent()], { keys: [], signatures: [before(state)], petitions: PETITIONS }, createDeltas()).attempts.map((attempt) => attempt.details);
  assert.equal((JSON.parse(details('waiting')[0] ?? '') as { name: string }).name, 'Anne Hansen');
  assert.deepEqual(details('confirmed'), [null]);
});

test('a text that nobody can have been shown is kept and marked', () => {
  const { consents } = decideSigning([testIntent({}, { noticeKnown: false }), testIntent({ email: 'ole@example.org' })], { keys: [], signatures: [], petitions: PETITIONS }, createDeltas());
  assert.deepEqual(consents.map(({ notice_known }) => notice_known), [0, 1]);
});

test('the row of a signer has nothing but what was typed', () => {
  const intent = testIntent({ comment: '' });
  const [row] = decideSigning([intent], { keys: [], signatures: [], petitions: PETITIONS }, createDeltas()).signatures;
  assert.deepEqual({ ...row, id: '' }, {
    id: '', petition_id: 'skatepark', reference: intent.reference, name: 'Anne Hansen', email: 'anne@example.org', email_hash: HASH, guardian_name: null, guardian_hash: null, phone: null, postcode: null, country: null,
    visibility: 'hidden', comment: null, comment_state: 'none', language: 'nb', state: 'waiting', method: 'online', test: 0, revision: 7, signed_at: intent.now, confirmed_at: null, withdrawn_at: null,
  });
});
