import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SignUpRequestSchema } from '@dugnad/client/model';
import type { OwnShift } from '@dugnad/client/hosted';
import type { SignUpRequest } from '@dugnad/client/model';
import * as v from 'valibot';
import { testOpportunity, testShift, testTalk } from '../contract/sign-up-samples.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import type { SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';
import { makeIntent } from './make-intent.ts';
import { writeOwnCalendar } from './write-own-calendar.ts';

const NOW = Date.parse('2026-11-22T10:00:00.250Z');
const guardian = { name: 'Kim Berg', phone: '92000000', email: 'kim@example.org' };

function intentOf(sent: Partial<v.InferInput<typeof SignUpRequestSchema>> = {}, opportunity: Partial<StoredOpportunity> = {}): SignUpIntent {
  const signUp: SignUpRequest = v.parse(SignUpRequestSchema, { person: { name: 'Aud', phone: '90 00 00 00', email: 'aud@example.org' }, shiftIds: ['sat-am'], language: 'nb', ...sent });
  return makeIntent({ idempotencyKey: 'key', fingerprint: 'print', blocked: false, signUp }, testOpportunity(opportunity), 'a secret', NOW);
}

describe('what is kept of a wish to help', () => {
  it('has links that nobody has had before, each known by its hash alone', () => {
    const [one, other] = [intentOf({ guardian }, { guardianBelow: 15 }), intentOf({ guardian }, { guardianBelow: 15 })];
    const tokens = [one, other].flatMap(({ mails: { token, again, guardian: theirs } }) => [token, again.token, theirs?.token ?? '']);
    assert.equal(new Set(tokens).size, 6);
    assert.deepEqual([one.manageTokenHash, one.mails.again.tokenHash, one.mails.guardian?.tokenHash], [one.mails.token, one.mails.again.token, one.mails.guardian?.token ?? ''].map(hashToken));
    assert.notEqual(one.reference, other.reference);
  });

  it('finds its person by number and address as they were written in any way, and by neither hash on another server', () => {
    const [bare, written] = [intentOf(), intentOf({ person: { name: 'Aud', phone: '90-00 00 00', email: 'AUD@Example.org' } })];
    assert.deepEqual([bare.phoneHash, bare.emailHash], [written.phoneHash, written.emailHash]);
    assert.doesNotMatch(`${bare.phoneHash} ${bare.emailHash}`, /9000|aud@/);
  });

  const mailed: [what: string, sent: Parameters<typeof intentOf>[0], recipient: string | undefined][] = [
    ['a guardian who has an address', { guardian }, 'kim@example.org'],
    ['no guardian who has none', { guardian: { name: 'Kim Berg', phone: '92000000' } }, undefined],
    ['nobody where there is no guardian', {}, undefined],
  ];
  for (const [what, sent, recipient] of mailed) it(`asks ${what}`, () => assert.equal(intentOf(sent, { guardianBelow: 15 }).mails.guardian?.recipient, recipient));

  it('has the talk as it is now, and none that is not offered', () => {
    const talks = [testTalk()];
    assert.deepEqual(intentOf({ talk: { id: 'early', mode: 'visit' } }, { talks }).talk, { id: 'early', mode: 'visit', start: '2026-12-04T10:00:00+01:00[Europe/Oslo]', end: '2026-12-04T10:15:00+01:00[Europe/Oslo]' });
    assert.equal(intentOf({ talk: { id: 'late', mode: 'visit' } }, { talks }).talk, undefined);
  });

  const waits: [what: string, sent: Parameters<typeof intentOf>[0], opportunity: Partial<StoredOpportunity>, canWait: true | undefined][] = [
    ['is told at once, where one mail each was chosen', {}, {}, undefined],
    ['waits for the mail of the day, where that was chosen', {}, { mails: 'daily' }, true],
    ['is told at once, of a shift of tomorrow', {}, { mails: 'daily', shifts: [testShift({ start: '2026-11-23T09:00:00+01:00[Europe/Oslo]', end: '2026-11-23T12:00:00+01:00[Europe/Oslo]' })] }, undefined],
    ['is told at once, where an answer was promised within a day', {}, { mails: 'daily', answerWithin: 1 }, undefined],
    ['waits, where an answer was promised within a week', {}, { mails: 'daily', answerWithin: 7 }, true],
    ['is told at once, where the place is held for a day', {}, { mails: 'daily', first: 'conversation', holdDays: 1 }, undefined],
    ['is told at once, where a guardian has to be called', { guardian }, { mails: 'daily', guardianBelow: 15 }, undefined],
  ];
  for (const [what, sent, opportunity, canWait] of waits) it(`${what}`, () => assert.equal(intentOf(sent, opportunity).mails.canWait, canWait));
});

describe('the calendar of a volunteer', () => {
  const shift = (changes: Partial<OwnShift> = {}): OwnShift => ({ id: 'sat-am', start: '2026-12-05T09:00:00+01:00[Europe/Oslo]', end: '2026-12-05T12:00:00+01:00[Europe/Oslo]', status: 'confirmed', ...changes });
  const write = (shifts: OwnShift[], opportunity: Partial<StoredOpportunity> = {}, language = 'nb') => writeOwnCalendar({ reference: 'K7QD', shifts, opportunity: testOpportunity(opportunity), language, now: NOW });
  const lines = (...asked: Parameters<typeof write>): string[] => (write(...asked) ?? '').replaceAll('\r\n ', '').split('\r\n');
  const only = (name: string, ...asked: Parameters<typeof write>): string[] => lines(...asked).filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));

  for (const status of ['to-confirm', 'waitlisted', 'offered', 'cancelled', 'gone', 'past'] as const) {
    it(`has nothing of what is ${status}, for a calendar takes everything for settled`, () => {
      assert.equal(write([shift({ status })]), undefined);
      assert.deepEqual(only('UID', [shift({ status }), shift({ id: 'sun-am' })]), ['K7QD-sun-am@dugnad']);
    });
  }

  it('is in the language of its reader', () => assert.deepEqual([only('SUMMARY', [shift()]), only('SUMMARY', [shift()], {}, 'en')], [['Vert i kafeen'], ['Café host']]));

  it('says where: at the place of the shift, else of the task', () => {
    const [hall, elsewhere] = [{ name: 'The hall' }, { name: 'Elsewhere' }];
    assert.deepEqual(only('LOCATION', [shift()], { place: elsewhere, shifts: [testShift({ place: hall })] }), ['The hall']);
    assert.deepEqual(only('LOCATION', [shift()], { place: elsewhere }), ['Elsewhere']);
    assert.deepEqual(only('LOCATION', [shift()]), []);
  });

  it('has a talk by the name of whom it is with, and a place only for who visits', () => {
    const talk = (mode?: 'visit' | 'phone') => shift({ id: 'early', talk: { with: 'Ola', ...(mode && { mode }) } });
    const contact = { name: 'Kari', phone: '22 33 44 55', place: { name: 'The office' } };
    assert.deepEqual([only('SUMMARY', [talk('visit')]), only('UID', [talk('visit')]), only('LOCATION', [talk('visit')], { contact })], [['Vert i kafeen (Ola)'], ['K7QD-talk.early@dugnad'], ['The office']]);
    for (const mode of ['phone', undefined] as const) assert.deepEqual(only('LOCATION', [talk(mode)], { contact }), []);
  });
});
