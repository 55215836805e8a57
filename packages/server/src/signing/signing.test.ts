import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { noticeIn, noticeText } from '@dugnad/client/model';
import type { ConsentPurpose } from '@dugnad/client/model';
import { ProblemError } from '../problem/problem.ts';
import { createAnswerOnce } from './answer-once.ts';
import { manageTokenFor, writtenReference } from './confirm.ts';
import { createFlights } from './flights.ts';
import { knownNotices } from './notice-hashes.ts';
import { petitionStatus, timeOf } from './petition-status.ts';
import { petitionAddresses } from './public-petition.ts';

describe('where a petition stands', () => {
  const now = Date.parse('2026-11-28T12:00:00Z');
  const cases: [state: 'draft' | 'open' | 'closed' | 'answered', opens: string | undefined, closes: string | undefined, status: string][] = [
    ['draft', undefined, undefined, 'draft'],
    ['draft', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z', 'draft'],
    ['open', undefined, undefined, 'open'],
    ['open', '2026-11-28T12:00:00Z', undefined, 'open'],
    ['open', '2026-11-28T12:00:01Z', undefined, 'not-open'],
    ['open', '2026-11-28T13:00:00+01:00[Europe/Oslo]', undefined, 'open'],
    ['open', '2026-11-28T13:00:01+01:00[Europe/Oslo]', undefined, 'not-open'],
    ['open', undefined, '2026-11-28T12:00:00Z', 'closed'],
    ['open', undefined, '2026-11-28T12:00:01Z', 'open'],
    ['open', '2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z', 'not-open'],
    ['closed', '2027-01-01T00:00:00Z', undefined, 'closed'],
    ['answered', undefined, '2027-01-01T00:00:00Z', 'answered'],
  ];
  for (const [state, opens, closes, status] of cases) {
    it(`is ${status} when it is ${state}, opens ${opens ?? 'always'} and closes ${closes ?? 'never'}`, () => {
      assert.equal(petitionStatus({ state, ...(opens !== undefined && { opens }), ...(closes !== undefined && { closes }) }, now), status);
    });
  }
  it('is by the offset of a moment; the zone in brackets is for people', () => assert.equal(timeOf('2026-11-28T13:00:00+01:00[Asia/Tokyo]'), now));
});

describe('the addresses of a petition', () => {
  it('are of the server as the world knows it', () => {
    assert.deepEqual(petitionAddresses('https://p.example', 'park'), { url: 'https://p.example/embed/petition/park', shortUrl: 'https://p.example/p/park', reportUrl: 'https://p.example/embed/petition/park/report' });
  });
});

describe('a reference that somebody types', () => {
  for (const [typed, reference] of [['k7qd-m2xp', 'K7QD-M2XP'], ['K7QDM2XP', 'K7QD-M2XP'], [' k7qd m2xp ', 'K7QD-M2XP'], ['K7QD–M2XP', 'K7QD-M2XP'], ['short', 'short'], ['', '']] as const) {
    it(`is ${reference || 'nothing'} for "${typed}"`, () => assert.equal(writtenReference(typed), reference));
  }

  it('leads to the same personal page however it is typed, and another code to another', () => {
    const tokens = ['k7qd-m2xp', 'K7QDM2XP'].map((reference) => manageTokenFor('s', { reference, code: '123456' }));
    assert.equal(tokens[0], tokens[1]);
    assert.notEqual(manageTokenFor('s', { reference: 'K7QD-M2XP', code: '123457' }), tokens[0]);
    assert.notEqual(manageTokenFor('t', { reference: 'K7QD-M2XP', code: '123456' }), tokens[0]);
  });
});

describe('the notices that the server knows', () => {
  const purposes: ConsentPurpose[] = [
    { id: 'opinion', text: { nb: 'Ja.', en: 'Yes.', ar: 'نعم.' }, basis: 'consent', explicit: true, required: true },
    { id: 'news', text: { nb: 'Nytt.', en: 'News.' }, basis: 'consent', explicit: false, required: false },
  ];
  const hashOf = (languages: readonly string[]): string => createHash('sha256').update(noticeText(noticeIn('1', purposes, languages))).digest('hex');

  for (const language of ['nb', 'en']) {
    it(`have the text in ${language}`, () => assert.ok(knownNotices('1', purposes).some(({ hash }) => hash === hashOf([language]))));
  }
  it('are each there once', () => {
    const hashes = knownNotices('1', purposes).map(({ hash }) => hash);
    assert.equal(new Set(hashes).size, hashes.length);
  });
  it('keep the text that each hash is of', () => {
    for (const { hash, text } of knownNotices('1', purposes)) assert.equal(createHash('sha256').update(text).digest('hex'), hash);
  });
  it('are others in another version', () => {
    const known = new Set(knownNotices('1', purposes).map(({ hash }) => hash));
    assert.deepEqual(knownNotices('2', purposes).filter(({ hash }) => known.has(hash)), []);
  });
  it('know a text without a language', () => {
    const plain: ConsentPurpose[] = [{ id: 'opinion', text: 'Yes.', basis: 'consent', explicit: true, required: true }];
    assert.equal(knownNotices('1', plain).length, 1);
  });
});

function codeOf(error: unknown): string {
  return error instanceof ProblemError ? error.code : String(error);
}

describe('the same intent while it is being carried out', () => {
  it('is refused, and told to ask again', async () => {
    const fly = createFlights<string>();
    const gate = Promise.withResolvers<string>();
    const first = fly({ key: 'k', fingerprint: 'f' }, () => gate.promise);
    const second = await fly({ key: 'k', fingerprint: 'f' }, () => assert.fail('it ran twice')).catch((error: unknown) => error);
    assert.deepEqual([codeOf(second), (second as ProblemError).retryAfter], ['in-progress', 1]);
    gate.resolve('done');
    assert.equal(await first, 'done');
  });

  it('joins, where a person pressed twice', async () => {
    const fly = createFlights<string>();
    const gate = Promise.withResolvers<string>();
    const both = [fly({ key: 'k', fingerprint: 'f' }, () => gate.promise), fly({ key: 'k', fingerprint: 'f', meeting: 'join' }, () => assert.fail('it ran twice'))];
    gate.resolve('done');
    assert.deepEqual(await Promise.all(both), ['done', 'done']);
  });

  it('is refused for good when it is another one under the same key', async () => {
    const fly = createFlights<string>();
    const gate = Promise.withResolvers<string>();
    const first = fly({ key: 'k', fingerprint: 'f' }, () => gate.promise);
    for (const meeting of ['refuse', 'join'] as const) assert.equal(codeOf(await fly({ key: 'k', fingerprint: 'g', meeting }, () => assert.fail('it ran')).catch((error: unknown) => error)), 'idempotency-key-reused');
    gate.resolve('done');
    await first;
  });

  it('can be begun again when it has failed', async () => {
    const fly = createFlights<string>();
    await assert.rejects(fly({ key: 'k', fingerprint: 'f' }, () => Promise.reject(new Error('no'))));
    assert.equal(await fly({ key: 'k', fingerprint: 'f' }, () => Promise.resolve('yes')), 'yes');
  });
});

interface Kept {
  fingerprint: string;
  status: number;
  body: string;
}

function answerOnce(): { once: ReturnType<typeof createAnswerOnce>; kept: Map<string, Kept> } {
  const kept = new Map<string, Kept>();
  const records = {
    readAnswer: (key: string) => Promise.resolve(kept.get(key)),
    keepAnswer: (key: string, answer: Kept) => {
      kept.set(key, answer);
      return Promise.resolve();
    },
  };
  return { once: createAnswerOnce({ records, now: () => 0 } as unknown as Parameters<typeof createAnswerOnce>[0]), kept };
}

describe('an answer to one intent', () => {
  it('is given again without doing it again', async () => {
    const { once } = answerOnce();
    let runs = 0;
    const run = () => Promise.resolve({ status: 200, body: { run: (runs += 1) } });
    const intent = { key: 'k', fingerprint: 'f' };
    assert.deepEqual(await once(intent, run), await once(intent, run));
    assert.equal(runs, 1);
  });

  it('is refused to another intent with the same key', async () => {
    const { once } = answerOnce();
    await once({ key: 'k', fingerprint: 'f' }, () => Promise.resolve({ status: 200, body: {} }));
    assert.equal(codeOf(await once({ key: 'k', fingerprint: 'g' }, () => assert.fail('it ran')).catch((error: unknown) => error)), 'idempotency-key-reused');
  });

  it('of a failure is not kept: it is tried again', async () => {
    const { once, kept } = answerOnce();
    await assert.rejects(once({ key: 'k', fingerprint: 'f' }, () => Promise.reject(new Error('disk full'))));
    await assert.rejects(once({ key: 'k', fingerprint: 'f' }, () => Promise.reject(new ProblemError('not-open', 'No.'))));
    assert.equal(kept.size, 0);
    assert.equal((await once({ key: 'k', fingerprint: 'f' }, () => Promise.resolve({ status: 200, body: 1 }))).body, 1);
  });
});
