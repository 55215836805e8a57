import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testOpportunity, testShift, testTalk } from '../contract/sign-up-samples.ts';
import type { OfferWords, StoredOffer } from '../store/offer-store.ts';
import type { StoredOpportunity, StoredSignUp } from '../store/opportunity-store.ts';
import { clockOfOffer } from './clock-of-offer.ts';
import { momentOfOffer, offerWords, publicOffer } from './public-offer.ts';

const HALL = { name: 'The hall', address: 'Bakkegata 4\n0192 Oslo' };
const AT_SAT = { shift: { opportunityId: 'cafe-host', shiftId: 'sat-am' } };
const kept = (opportunity: StoredOpportunity) => ({ readOpportunity: async (id: string) => (id === opportunity.id ? opportunity : undefined) });
const wordsOf = (changes: Partial<StoredOpportunity> = {}, offer: Pick<StoredOffer, 'shift' | 'words'> = AT_SAT) => offerWords(offer, kept(testOpportunity(changes)));

describe('what is asked of somebody', () => {
  const table: [what: string, opportunity: Partial<StoredOpportunity>, told: Partial<OfferWords>][] = [
    ['is the title, and when', {}, { task: { nb: 'Vert i kafeen', en: 'Café host' }, start: '2026-12-05T09:00:00+01:00[Europe/Oslo]', end: '2026-12-05T12:00:00+01:00[Europe/Oslo]' }],
    ['says what one does in that shift, rather than in all of them', { description: 'All of it', shifts: [testShift({ role: 'Makes coffee' })] }, { description: 'Makes coffee' }],
    ['says what the task is, where the shift says nothing of its own', { description: 'All of it' }, { description: 'All of it' }],
    ['is at the place of the shift', { place: { name: 'Elsewhere' }, shifts: [testShift({ place: HALL })] }, { where: 'The hall', place: HALL }],
    ['is at the place of the task, where the shift names none', { place: HALL }, { where: 'The hall', place: HALL }],
    ['has whom to call', { contact: { name: 'Ola', phone: '22 33 44 55' } }, { contact: { name: 'Ola', phone: '22 33 44 55' } }],
  ];
  for (const [what, opportunity, told] of table) {
    it(what, async () => {
      const words = (await wordsOf(opportunity)) ?? assert.fail();
      assert.deepEqual(Object.fromEntries(Object.keys(told).map((name) => [name, words[name as keyof OfferWords]])), told);
    });
  }

  it('is nowhere in particular online, whatever place was written down', async () => {
    const words = (await wordsOf({ mode: 'online', place: HALL })) ?? assert.fail();
    assert.deepEqual(['where' in words, 'place' in words], [false, false]);
  });

  it('has no field for what nobody wrote', async () => {
    assert.deepEqual(Object.keys((await wordsOf()) ?? {}).toSorted(), ['contact', 'controller', 'end', 'organiser', 'start', 'task']);
  });

  it('is nothing once its shift or its task is there no more', async () => {
    assert.equal(await wordsOf({ shifts: [testShift({ id: 'another' })] }), undefined);
    assert.equal(await wordsOf({ id: 'another-task' }), undefined);
  });

  it('is what was written for it alone, where it is of no shift', async () => {
    const { organiser, contact, controller } = testOpportunity();
    const words = { task: 'Drive somebody to the doctor', organiser, contact, controller };
    assert.equal(await wordsOf({}, { words }), words);
    assert.equal(await wordsOf({}, {}), undefined, 'nor anything where there is neither');
  });
});

describe('a moment of an offer', () => {
  const table: [what: string, start: string | undefined, told: string][] = [
    ['is told by the clock of what is asked', '2026-12-05T09:00:00+01:00[Europe/Oslo]', '2026-12-01T12:00:00+01:00[Europe/Oslo]'],
    ['also where that clock is behind', '2026-12-05T09:00:00-05:00[America/New_York]', '2026-12-01T06:00:00-05:00[America/New_York]'],
    ['is left as it is where no clock is named', '2026-12-05T09:00:00+01:00', '2026-12-01T11:00:00.000Z'],
    ['or one that nobody knows', '2026-12-05T09:00:00+01:00[Middle/Earth]', '2026-12-01T11:00:00.000Z'],
    ['or where it has no time', undefined, '2026-12-01T11:00:00.000Z'],
  ];
  for (const [what, start, told] of table) it(what, () => assert.equal(momentOfOffer('2026-12-01T11:00:00.000Z', { ...(start !== undefined && { start }) }), told));
});

describe('the clock of an offer', () => {
  const OSLO = '2026-12-05T09:00:00+01:00[Europe/Oslo]';
  const table: [what: string, start: string | undefined, changes: Partial<StoredOpportunity> | undefined, clock: string | undefined][] = [
    ['is that of what is asked', '2026-12-05T09:00:00-05:00[America/New_York]', {}, '2026-12-05T09:00:00-05:00[America/New_York]'],
    ['is that of what the person has signed up for, where that has no time', undefined, { shifts: [testShift({ start: '2026-12-04T09:00:00Z' }), testShift({ start: OSLO })] }, OSLO],
    ['is that of a talk, where there are no shifts', undefined, { shifts: [], talks: [testTalk({ start: OSLO })] }, OSLO],
    ['is none where nobody names one', undefined, { shifts: [testShift({ start: '2026-12-04T09:00:00Z' })] }, undefined],
    ['is none where the person is erased', undefined, undefined, undefined],
  ];
  for (const [what, start, changes, clock] of table) {
    it(what, async () => {
      const store = { ...kept(testOpportunity(changes)), readSignUp: async () => (changes && ({ opportunityId: 'cafe-host' } as StoredSignUp)) };
      assert.equal(await clockOfOffer({ signUpId: 'aud' }, start === undefined ? {} : { start }, store), clock);
    });
  }
});

describe('an offer as whoever has its link may see it', () => {
  const stored: StoredOffer = { ...AT_SAT, id: 'offer-1', siteId: 'gronlia', signUpId: 'sign-up-1', helpRequestId: 'help-1', first: 'direct', state: 'open', status: 'open', offered: '2026-11-28T12:00:00.000Z', expires: '2026-12-01T11:00:00.000Z' };
  const ownUrl = 'https://forening.example/own';
  const shown = async (changes: Partial<StoredOffer>, url: string | undefined = ownUrl) => publicOffer({ ...stored, ...changes }, (await wordsOf()) ?? assert.fail(), url);

  it('tells of nobody: neither whose it is, nor who needs the help, nor its identifiers', async () => {
    assert.doesNotMatch(JSON.stringify(await shown({})), /sign-up-1|help-1|offer-1/);
  });

  for (const [status, has] of [['open', false], ['call-me', false], ['declined', false], ['expired', false], ['full', false], ['gone', false], ['accepted', true], ['to-confirm', true]] as const) {
    it(`${has ? 'leads' : 'does not lead'} to a page of one’s own once it is ${status}`, async () => {
      assert.equal((await shown({ status })).ownUrl, has ? ownUrl : undefined);
    });
  }

  it('leads to no page of one’s own where there is none', async () => {
    const { ownUrl: leads } = publicOffer({ ...stored, status: 'accepted' }, (await wordsOf()) ?? assert.fail(), undefined);
    assert.equal(leads, undefined);
  });

  it('says until when it may be answered by the clock that it is given, where it has no time of its own', () => {
    const { contact, controller, organiser } = testOpportunity();
    const words: OfferWords = { task: 'Carry a cupboard', organiser, contact, controller };
    assert.deepEqual([undefined, '2026-12-05T09:00:00+01:00[Europe/Oslo]'].map((clock) => publicOffer(stored, words, undefined, clock).expires), ['2026-12-01T11:00:00.000Z', '2026-12-01T12:00:00+01:00[Europe/Oslo]']);
  });

  it('says by its own clock when it was answered, and until when a place is held', async () => {
    const { answered, heldUntil } = await shown({ status: 'to-confirm', answered: '2026-11-29T23:30:00.000Z', heldUntil: '2026-12-02T08:00:00.000Z' });
    assert.deepEqual([answered, heldUntil], ['2026-11-30T00:30:00+01:00[Europe/Oslo]', '2026-12-02T09:00:00+01:00[Europe/Oslo]']);
  });
});
