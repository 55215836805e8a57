import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MailData } from '@dugnad/client/hosted';
import { testOpportunity, testShift } from '../contract/sign-up-samples.ts';
import type { StoredOpportunity, StoredSignUp } from '../store/opportunity-store.ts';
import { completeMail } from './complete-mail.ts';
import type { CompletedMail } from './complete-mail.ts';
import type { MailRows } from './mail-rows.ts';
import { newMail } from './mail-tools.test.page.ts';

const NOW = '2026-12-01T06:00:00.000Z';
const soon = testShift({ id: 'soon', start: '2026-12-08T06:59:00+01:00[Europe/Oslo]', end: '2026-12-08T09:00:00+01:00[Europe/Oslo]', capacity: 3, taken: 1 });
const shifts = [soon, testShift(), testShift({ id: 'later', start: '2026-12-08T07:00:00+01:00[Europe/Oslo]' }), testShift({ id: 'off', state: 'cancelled' }), testShift({ id: 'all-taken', taken: 2 })];
const cafe = testOpportunity({ shifts });
const signUp = (id: string, changes: Partial<StoredSignUp> = {}): StoredSignUp => ({
  id, opportunityId: 'cafe-host', siteId: 'gronlia', reference: `R-${id}`, person: { name: id, phone: '90000000', noCalls: false }, availability: [], languages: ['nb'], language: 'nb',
  signed: NOW, deleteAfter: '2027-01-04', wishes: [{ shiftId: 'sat-am', state: 'held', isDouble: false, heldUntil: '2026-12-02T06:00:00.000Z' }, { shiftId: 'soon', state: 'in', isDouble: false }], ...changes,
});
const PEOPLE = [signUp('aud', { needs: { needs: ['seat'], deleteAfter: '2026-12-05' } }), signUp('bo'), signUp('settled', { wishes: [{ shiftId: 'sat-am', state: 'in', isDouble: false }] })];

interface World {
  opportunity?: StoredOpportunity;
  hasDesk?: boolean;
}

function complete(row: Partial<MailRows['volunteer-digest']>, { opportunity = cafe, hasDesk = true }: World = {}): ReturnType<typeof completeMail> {
  const data = { fresh: [], news: [], ending: [], opportunityIds: ['cafe-host'], ...row };
  const volunteers = { readOpportunity: async (id: string) => (id === 'cafe-host' ? opportunity : undefined), readSignUp: async (id: string) => PEOPLE.find((one) => one.id === id), readOfferOf: async () => undefined };
  const petitions = { readPetition: async () => undefined, readSite: async (id: string) => (id === 'gronlia' ? { id, name: 'Grønlia Vel', origins: [] } : undefined) };
  return completeMail({ ...newMail({ kind: 'volunteer-digest', data, languages: ['nb'], siteId: 'gronlia' }), domain: 'example.org', tries: 1 }, { petitions, volunteers, help: { readHelpPoint: async () => undefined, readHelpRequest: async () => undefined }, publicUrl: 'https://forening.example/', hasDesk }, NOW);
}

async function completed(...asked: Parameters<typeof complete>): Promise<MailData['volunteer-digest'] & Pick<CompletedMail, 'fromName'>> {
  const mail = await complete(...asked);
  assert.ok('data' in mail, JSON.stringify(mail));
  return { ...(mail.data as MailData['volunteer-digest']), fromName: mail.fromName };
}

describe('the one mail of the day', () => {
  it('is looked up when it goes: who is new, and whose place is still held', async () => {
    const { fresh, ending, fromName, deskUrl } = await completed({ fresh: ['aud', 'erased'], ending: ['bo', 'settled', 'erased'] });
    assert.deepEqual(fresh.map(({ reference, hasNeeds, shifts: own }) => [reference, hasNeeds, own.length]), [['R-aud', true, 2]]);
    assert.deepEqual(ending.map(({ reference, shifts: own }) => [reference, own.map(({ id }) => id)]), [['R-bo', ['sat-am']]]);
    assert.deepEqual([fromName, deskUrl], ['Grønlia Vel', 'https://forening.example/desk/gronlia/-/helping']);
    assert.doesNotMatch(JSON.stringify(fresh), /seat/);
  });

  it('names the gaps of seven days, the soonest first, and none of what is full, cancelled or later', async () => {
    assert.deepEqual((await completed({ fresh: ['aud'] })).gaps.map(({ start, missing }) => [start.slice(0, 10), missing]), [['2026-12-05', 2], ['2026-12-08', 2]]);
  });

  for (const state of ['draft', 'closed'] as const) it(`names no gap of what is ${state}`, async () => assert.deepEqual((await completed({ fresh: ['aud'] }, { opportunity: { ...cafe, state } })).gaps, []));

  it('tells what others did, and how somebody who withdrew was to talk', async () => {
    const talks = [{ id: 'early', start: '2026-12-09T10:00:00+01:00[Europe/Oslo]', modes: ['phone' as const], taken: 0, state: 'open' as const }];
    const gone: MailRows['volunteer-news'] = { what: 'withdrawn', opportunityId: 'cafe-host', reference: 'R-gone', shiftIds: ['talk early'], talk: { id: 'early', mode: 'phone' }, late: false };
    const { news } = await completed({ news: [{ what: 'needs-withdrawn', opportunityId: 'cafe-host', signUpId: 'bo', reference: 'R-bo', shiftIds: [], late: false }, gone, { ...gone, what: 'changed', signUpId: 'erased' }] }, { opportunity: { ...cafe, talks } });
    assert.deepEqual(news.map(({ what, person, shifts: own }) => [what, person?.name, own.map(({ id, status, talk }) => [id, status, talk?.mode])]), [
      ['needs-withdrawn', 'bo', [['sat-am', 'to-confirm', undefined], ['soon', 'confirmed', undefined]]],
      ['withdrawn', undefined, [['early', 'cancelled', 'phone']]],
    ]);
  });

  it('names no desk of a server without one', async () => assert.equal((await completed({ fresh: ['aud'] }, { hasDesk: false })).deskUrl, undefined));

  it('is not sent where nobody of it is left', async () => {
    for (const row of [{ fresh: ['erased'] }, { ending: ['settled'] }, {}]) assert.deepEqual(await complete(row), { fault: 'gone' });
  });
});
