import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { SAMPLE_CONSENT } from '../contract/index.ts';
import { ConsentRecordSchema, type ConsentEvent } from '../model/index.ts';
import type { ConsentAnswers } from '../ports/index.ts';
import { eventOf, makeChoiceEntry, type SiteChoice } from './index.ts';

const shown = { layer: 'choices', component: 'dugnad-consent 0.1.0', language: 'nb-simple', words: ['Velg'], options: ['Lagre'] } as const;
const choice: SiteChoice = { config: SAMPLE_CONSENT, shown, control: 'save', before: {}, after: { video: true, youtube: false, statistics: false, map: false }, origin: 'https://gronlia.example', now: new Date('2026-11-29T10:00:00Z') };

describe('what happened when somebody answered', () => {
  const table: [before: ConsentAnswers, after: ConsentAnswers, event: ConsentEvent][] = [
    [{}, { video: true }, 'given'],
    [{}, { video: false }, 'refused'],
    [{}, { video: true, map: false }, 'given'],
    [{ video: false }, { video: true }, 'changed'],
    [{ video: true }, { video: true, map: true }, 'changed'],
    [{ video: true, map: true }, { video: true, map: false }, 'changed'],
    [{ video: true }, { video: false }, 'withdrawn'],
    [{ youtube: true }, { youtube: false, video: false }, 'withdrawn'],
    [{ video: false }, { video: false }, 'refused'],
    [{ video: true }, { video: true }, 'given'],
    [{ video: false }, { video: false, map: false }, 'changed'],
  ];
  for (const [before, after, event] of table) {
    it(`is ${event}: ${JSON.stringify(before)} and then ${JSON.stringify(after)}`, () => assert.equal(eventOf(before, after), event));
  }
});

describe('the record of a choice', () => {
  it('follows the schema, and points at the notice that comes with it', async () => {
    const { records: [record], notices } = await makeChoiceEntry(choice);
    assert.deepEqual(v.parse(ConsentRecordSchema, record), record);
    assert.deepEqual(notices.map((text) => createHash('sha256').update(text).digest('hex')), [record.noticeHash]);
  });

  it('says each answer, the language and how it was given', async () => {
    const { records: [record] } = await makeChoiceEntry(choice);
    assert.deepEqual(record.purposes.map(({ id, granted }) => [id, granted]), [['statistics', false], ['video', true], ['map', false], ['youtube', false]]);
    assert.deepEqual([record.event, record.language, record.easyLanguage, record.at, record.origin], ['given', 'nb-simple', true, { client: '2026-11-29T10:00:00.000Z' }, 'https://gronlia.example']);
    assert.deepEqual(record.method, { layer: 'choices', control: 'save', component: 'dugnad-consent 0.1.0' });
  });

  it('has nothing in it that tells two visitors with the same choice apart, but its own random number', async () => {
    const [one, other] = [await makeChoiceEntry(choice), await makeChoiceEntry(choice)];
    assert.notEqual(one.records[0].recordId, other.records[0].recordId);
    assert.deepEqual({ ...one.records[0], recordId: '' }, { ...other.records[0], recordId: '' });
    assert.deepEqual(one.notices, other.notices);
  });

  it('has no key for an address, a browser, a cookie or a page', async () => {
    const { records } = await makeChoiceEntry(choice);
    assert.doesNotMatch(JSON.stringify(records), /ip|agent|cookie|referrer|query|path|name/i);
  });

  it('leaves out purposes that need no consent', async () => {
    const config = { ...SAMPLE_CONSENT, purposes: [{ id: 'login', text: 'Innlogging', necessary: 'asked-for' as const }, ...SAMPLE_CONSENT.purposes] };
    const { records: [record] } = await makeChoiceEntry({ ...choice, config, after: { login: true, video: true } });
    assert.deepEqual(record.purposes.map(({ id }) => id), ['video']);
  });
});
