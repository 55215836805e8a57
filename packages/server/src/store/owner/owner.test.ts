import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { testConsent } from '../../contract/samples.ts';
import { consentRow, consentRows, NO_RECORDS } from '../signing/consent-row.ts';
import { mailRow } from '../signing/mail-row.ts';
import { hideAddress } from './hide-address.ts';
import { withdrawnRecord } from './withdraw.ts';

const NOW = '2026-11-23T08:00:00.000Z';

const ADDRESSES: [string, string][] = [
  ['anne@example.org', 'a…@example.org'],
  ['å@example.org', 'å…@example.org'],
  ['𝒜nne@example.org', '𝒜…@example.org'],
  ['anne@home@example.org', 'a…@example.org'],
  ['@example.org', ''],
  ['', ''],
];

for (const [email, hidden] of ADDRESSES) test(`“${email}” is shown to its owner as “${hidden}”`, () => assert.equal(hideAddress(email), hidden));

test('what is taken back is everything that was agreed to, in the words of the last time', () => {
  const first = testConsent({ purposes: [{ id: 'opinion', granted: true, basis: 'consent', explicit: true }] });
  const last = testConsent({ noticeVersion: '2026-12', purposes: [{ id: 'news', granted: true, basis: 'consent', explicit: false }] });
  const record = withdrawnRecord([first, last], NOW);
  assert.equal(record?.event, 'withdrawn');
  assert.equal(record?.noticeVersion, '2026-12');
  assert.deepEqual(record?.purposes.map(({ id, granted }) => [id, granted]), [['opinion', false], ['news', false]]);
  assert.deepEqual(record?.at, { client: NOW, server: NOW });
  assert.equal([first.recordId, last.recordId].includes(record?.recordId ?? ''), false);
});

test('nothing is taken back where nothing was agreed to', () => assert.equal(withdrawnRecord([], NOW), undefined));

test('a record is kept with the time of the server, and a hash that shows a change', () => {
  const record = testConsent();
  const row = consentRow(record, { id: 'signer', petitionId: 'skatepark', noticeKnown: true, after: NO_RECORDS }, NOW);
  assert.deepEqual(JSON.parse(row.data), { ...record, at: { client: record.at.client, server: NOW } });
  assert.equal(row.hash, hash('sha256', row.data));
  assert.deepEqual([row.record_id, row.signature_id, row.petition_id, row.event, row.notice_known, row.at], [record.recordId, 'signer', 'skatepark', 'given', 1, NOW]);
  assert.notEqual(consentRow(record, { id: 'signer', petitionId: 'skatepark', noticeKnown: false, after: NO_RECORDS }, NOW).id, row.id);
});

test('a record is sealed with the one before it: another one before it is another seal', () => {
  const agreed = { id: 'signer', petitionId: 'skatepark', noticeKnown: true, after: NO_RECORDS };
  const [one, other] = consentRows([testConsent(), testConsent()], agreed, NOW);
  assert.deepEqual([one?.position, one?.previous, other?.position, other?.previous], [1, '', 2, one?.hash]);
  assert.equal(other?.hash, hash('sha256', `${one?.hash}${other?.data}`));
  const [next] = consentRows([testConsent()], { ...agreed, after: { position: 7, hash: 'abc' } }, NOW);
  assert.deepEqual([next?.position, next?.previous, next?.hash], [8, 'abc', hash('sha256', `abc${next?.data}`)]);
});

test('a mail waits to be sent at once, and is slowed down with those to the same domain', () => {
  const row = mailRow({ siteId: 'gronlia', signatureId: null, kind: 'confirm', recipient: 'Anne@Example.ORG', language: 'nb', data: { code: '123456' }, now: NOW, expires: null });
  assert.deepEqual({ ...row, id: '' }, {
    id: '', site_id: 'gronlia', signature_id: null, sign_up_id: null, help_request_id: null, kind: 'confirm', recipient: 'Anne@Example.ORG', domain: 'example.org', languages: '["nb"]', data: '{"code":"123456"}',
    state: 'queued', tries: 0, next_try: NOW, created: NOW, sent_at: null, error: null, expires: null,
  });
});
