import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testIntent, testLink } from '../../contract/samples.ts';
import { createDeltas } from '../petitions/counts.ts';
import type { ConfirmRequest } from '../petition-store.ts';
import { attemptRow } from '../signing/signing-rows.ts';
import { decideConfirming } from './decide-confirming.ts';
import type { FoundAttempt, FoundSigner } from './decide-confirming.ts';

const intent = testIntent();
const attempt = (changes: Partial<FoundAttempt> = {}): FoundAttempt => ({ ...attemptRow(intent, 'signer', null), ...changes });
const signer = (changes: Partial<FoundSigner> = {}): FoundSigner => ({ id: 'signer', petition_id: 'skatepark', state: 'waiting', method: 'online', test: 0, name: 'Anne', guardian_name: null, email: 'anne@example.org', language: 'nb', site_id: 'gronlia', consents: 1, last_consent: '', ...changes });
const byLink = (now?: string): ConfirmRequest => ({ tokenHash: intent.tokenHash, fresh: testLink(now) });
const byCode = (codeHash = intent.codeHash, now?: string): ConfirmRequest => ({ reference: intent.reference, codeHash, fresh: testLink(now) });

interface Case {
  title: string;
  requests: ConfirmRequest[];
  attempts?: FoundAttempt[];
  signers?: FoundSigner[];
  kinds: string[];
  /** Confirmed now, links handed out, wrong codes after it, added to the confirmed. */
  written?: { confirmed?: number; links?: number; tried?: number; counted?: number };
}

const SUCCESS = { confirmed: 1, links: 1, counted: 1 };

const CASES: Case[] = [
  { title: 'a link that fits confirms', requests: [byLink()], kinds: ['confirmed'], written: SUCCESS },
  { title: 'a code that fits confirms', requests: [byCode()], kinds: ['confirmed'], written: SUCCESS },
  { title: 'a link and a code at once confirm once', requests: [byLink(), byCode()], kinds: ['confirmed', 'confirmed'], written: { ...SUCCESS, links: 2 } },
  { title: 'a link pressed again is the same success', requests: [byLink()], signers: [signer({ state: 'confirmed' })], kinds: ['confirmed'], written: { links: 1 } },
  { title: 'a wrong code is one try', requests: [byCode('x')], kinds: ['code-wrong'], written: { tried: 1 } },
  { title: 'five tries are counted over many at once', requests: Array.from({ length: 7 }, () => byCode('x')), attempts: [attempt({ tries: 2 })], kinds: ['code-wrong', 'code-wrong', 'code-wrong', 'code-expired', 'code-expired', 'code-expired', 'code-expired'], written: { tried: 5 } },
  { title: 'the right code comes too late after five', requests: [byCode()], attempts: [attempt({ tries: 5 })], kinds: ['code-expired'] },
  { title: 'the link still works after five', requests: [byLink()], attempts: [attempt({ tries: 5 })], kinds: ['confirmed'], written: SUCCESS },
  { title: 'a code ends at its moment', requests: [byCode(intent.codeHash, intent.codeExpires)], kinds: ['code-expired'] },
  { title: 'a link ends at its moment', requests: [byLink(intent.expires)], kinds: ['code-expired'] },
  { title: 'a link that is not known is one that has run out', requests: [byLink()], attempts: [], kinds: ['code-expired'] },
  { title: 'a reference that is not known has no code', requests: [byCode()], attempts: [], kinds: ['code-wrong'] },
  { title: 'no code fits a blocked one', requests: [byCode()], attempts: [attempt({ signature_id: null })], kinds: ['code-wrong'], written: { tried: 1 } },
  { title: 'no link fits a blocked one', requests: [byLink()], attempts: [attempt({ signature_id: null })], kinds: ['code-expired'] },
  { title: 'nobody who has withdrawn is confirmed', requests: [byLink()], signers: [signer({ state: 'withdrawn' })], kinds: ['code-expired'] },
  { title: 'nobody who was ruled out is confirmed', requests: [byLink()], signers: [signer({ state: 'invalid' })], kinds: ['code-expired'] },
  { title: 'a try-out is confirmed and not counted', requests: [byLink()], signers: [signer({ test: 1 })], kinds: ['confirmed'], written: { confirmed: 1, links: 1 } },
];

for (const { title, requests, attempts, signers, kinds, written } of CASES) {
  test(title, () => {
    const deltas = createDeltas();
    const decision = decideConfirming(requests, { attempts: attempts ?? [attempt()], signers: signers ?? [signer()], answers: [] }, deltas);
    assert.deepEqual(decision.outcomes.map(({ kind }) => kind), kinds);
    assert.deepEqual(
      { confirmed: decision.confirmed.size, links: decision.links.length, tried: decision.tried.get(intent.reference) ?? 0, counted: deltas.entries()[0]?.[1].confirmed ?? 0 },
      { confirmed: 0, links: 0, tried: 0, counted: 0, ...written },
    );
  });
}

const withKey = (request: ConfirmRequest, fingerprint = 'sent'): ConfirmRequest => ({ ...request, intent: { key: 'key', fingerprint } });

test('what a key was answered is kept with it, without the personal link', () => {
  const { answers } = decideConfirming([withKey(byLink('2026-11-22T11:00:00.000Z'))], { attempts: [attempt()], signers: [signer()], answers: [] }, createDeltas());
  const body = JSON.stringify({ kind: 'confirmed', petitionId: 'skatepark', reference: intent.reference });
  assert.deepEqual(answers, [{ key: 'key', fingerprint: 'sent', status: 200, body, at: '2026-11-22T11:00:00.000Z' }]);
});

test('a wrong code sent again with its key costs no other try', () => {
  const found = { attempts: [attempt()], signers: [signer()], answers: [] };
  const first = decideConfirming([withKey(byCode('x')), withKey(byCode('x'))], found, createDeltas());
  assert.deepEqual([first.outcomes.map(({ kind }) => kind), first.tried.get(intent.reference), first.answers.length], [['code-wrong', 'code-wrong'], 1, 1]);
  const later = decideConfirming([withKey(byCode('x'))], { ...found, answers: first.answers }, createDeltas());
  assert.deepEqual([later.outcomes, later.tried.size, later.answers.length], [[{ kind: 'code-wrong' }], 0, 0]);
});

test('a success sent again with its key confirms nothing again and hands out the same link', () => {
  const request = withKey(byLink());
  const found = { attempts: [attempt()], signers: [signer()], answers: [] };
  const first = decideConfirming([request], found, createDeltas());
  const later = decideConfirming([request], { ...found, answers: first.answers }, createDeltas());
  assert.deepEqual(later.outcomes, first.outcomes);
  assert.deepEqual([later.confirmed.size, later.links.length], [0, 0]);
});

test('a key that came with something else is refused', () => {
  const found = { attempts: [attempt()], signers: [signer()], answers: [{ key: 'key', fingerprint: 'other', body: '{"kind":"code-wrong"}' }] };
  const { outcomes, confirmed, answers } = decideConfirming([withKey(byLink())], found, createDeltas());
  assert.deepEqual([outcomes, confirmed.size, answers.length], [[{ kind: 'key-reused' }], 0, 0]);
});
