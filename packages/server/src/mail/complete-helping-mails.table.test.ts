import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MailData } from '@dugnad/client/hosted';
import { testOpportunity, testShift, testTalk } from '../contract/sign-up-samples.ts';
import { talkRowId } from '../store/opportunities/talk-row.ts';
import type { StoredOpportunity, StoredSignUp, StoredWish } from '../store/opportunity-store.ts';
import { completeMail } from './complete-mail.ts';
import type { CompletedMail, MailFault } from './complete-mail.ts';
import { newMail } from './mail-tools.test.page.ts';

const NOW = '2026-12-04T10:30:00.000Z';
const GONE: MailFault = { fault: 'gone' };
const kim = { name: 'Kim Berg', phone: '92000000', email: 'kim@example.org' };
const wish = (shiftId: string, changes: Partial<StoredWish> = {}): StoredWish => ({ shiftId, state: 'in', isDouble: false, ...changes });

function ada(changes: Partial<StoredSignUp> = {}): StoredSignUp {
  return {
    id: 'ada', opportunityId: 'cafe-host', siteId: 'gronlia', reference: 'K7QD-M2XP', person: { name: 'Ada Berg', phone: '90000000', email: 'ada@example.org', noCalls: false }, guardian: kim, message: 'I am shy.',
    availability: [], languages: ['nb'], language: 'nb', signed: '2026-11-28T10:00:00.000Z', deleteAfter: '2027-01-04', wishes: [wish('sat-am')], ...changes,
  };
}

const PM = testShift({ id: 'sat-pm', start: '2026-12-05T13:00:00+01:00[Europe/Oslo]', end: '2026-12-05T16:00:00+01:00[Europe/Oslo]' });

interface World {
  signUps?: readonly StoredSignUp[];
  opportunity?: Partial<StoredOpportunity>;
  languages?: string[];
  now?: string;
}

function complete(kind: string, data: object, { signUps = [ada()], opportunity: changes = {}, languages = ['nb'], now = NOW }: World = {}): Promise<CompletedMail | MailFault> {
  const opportunity = testOpportunity({ shifts: [testShift(), PM], ...changes });
  const volunteers = { readOpportunity: async (id: string) => (id === 'cafe-host' ? opportunity : undefined), readSignUp: async (id: string) => signUps.find((one) => one.id === id), readOfferOf: async () => undefined };
  const nobody = { petitions: { readPetition: async () => undefined, readSite: async () => undefined }, help: { readHelpPoint: async () => undefined, readHelpRequest: async () => undefined } };
  return completeMail({ ...newMail({ kind, data, languages }), domain: 'example.org', tries: 1 }, { ...nobody, volunteers, publicUrl: 'https://forening.example/' }, now);
}

async function completed(...row: Parameters<typeof complete>): Promise<CompletedMail> {
  const mail = await complete(...row);
  assert.ok('data' in mail, JSON.stringify(mail));
  return mail;
}

describe('a mail that asks a guardian', () => {
  const row = { signUpId: 'ada', token: 'for-kim' };

  it('says who wants to help, with what and when, and leads to the page of the guardian', async () => {
    const { data, fromName, replyTo } = await completed('guardian-asked', row);
    const { name, guardian, shifts, link, deleteAfter } = data as MailData['guardian-asked'];
    assert.deepEqual([name, guardian, shifts.map(({ id, status }) => `${id} ${status}`), link, deleteAfter], ['Ada Berg', 'Kim Berg', ['sat-am confirmed'], 'https://forening.example/embed/volunteer/gronlia/cafe-host/guardian/for-kim?lang=nb', '2027-01-04']);
    assert.deepEqual([fromName, replyTo], ['Grønlia Vel', 'post@gronlia.example']);
  });

  it('has no word that the young person wrote to the association, no number of theirs, and nothing of other sign-ups', async () => {
    const signUps = [ada({ wishes: [wish('sat-am', { isDouble: true })] })];
    assert.doesNotMatch(JSON.stringify((await completed('guardian-asked', row, { signUps })).data), /shy|90000000|ada@example|isDouble/);
  });

  it('is answered by the contact of the task, where there is an address', async () => {
    const { replyTo } = await completed('guardian-asked', row, { opportunity: { contact: { name: 'Kari', email: 'kari@gronlia.example' } } });
    assert.equal(replyTo, 'kari@gronlia.example');
  });

  const none: [what: string, signUps: StoredSignUp[]][] = [
    ['once a yes was said', [ada({ guardianAnswer: 'yes' })]],
    ['once a no was said', [ada({ guardianAnswer: 'no' })]],
    ['of somebody who has no guardian', [(({ guardian: _guardian, ...own }) => own)(ada())]],
    ['of somebody who is erased', []],
    ['of a task that is there no more', [ada({ opportunityId: 'another' })]],
  ];
  for (const [what, signUps] of none) it(`is not sent ${what}`, async () => assert.deepEqual(await complete('guardian-asked', row, { signUps }), GONE));
});

describe('a mail that tells a young person what their guardian said', () => {
  for (const answer of ['yes', 'no'] as const) {
    it(`says ${answer}, by whom, and leads to the page of their own`, async () => {
      const { data } = await completed('guardian-answered', { signUpId: 'ada', answer, token: 'for-ada' }, { signUps: [ada({ guardianAnswer: answer })] });
      const told = data as MailData['guardian-answered'];
      assert.deepEqual([told.answer, told.guardian, told.reference, told.link], [answer, 'Kim Berg', 'K7QD-M2XP', 'https://forening.example/embed/volunteer/gronlia/cafe-host/sign-up/for-ada?lang=nb']);
      assert.doesNotMatch(JSON.stringify(data), /92000000|kim@example/, 'they know how to reach their own guardian');
    });
  }

  const none: [what: string, said: 'yes' | 'no', now: StoredSignUp[]][] = [
    ['a yes that has become a no', 'yes', [ada({ guardianAnswer: 'no' })]],
    ['an answer that is not there', 'yes', [ada()]],
    ['an answer of somebody who is no guardian any more', 'no', [(({ guardian: _guardian, ...own }) => ({ ...own, guardianAnswer: 'no' as const }))(ada())]],
    ['somebody who is erased', 'no', []],
  ];
  for (const [what, answer, signUps] of none) it(`is not sent of ${what}`, async () => assert.deepEqual(await complete('guardian-answered', { signUpId: 'ada', answer, token: 'for-ada' }, { signUps }), GONE));
});

describe('a reminder', () => {
  const remind = (wishes: StoredWish[], more: World & { shiftIds?: string[] } = {}) => complete('reminder', { signUpId: 'ada', shiftIds: more.shiftIds ?? ['sat-am', 'sat-pm'], token: 'for-ada' }, { signUps: [ada({ wishes })], ...more });
  const reminded = async (...asked: Parameters<typeof remind>): Promise<string[]> => {
    const mail = await remind(...asked);
    return 'data' in mail ? (mail.data as MailData['reminder']).shifts.map(({ id }) => id) : [mail.fault];
  };

  const table: [what: string, wishes: StoredWish[], more: World & { shiftIds?: string[] }, told: string[]][] = [
    ['has all the times that are theirs', [wish('sat-am'), wish('sat-pm')], {}, ['sat-am', 'sat-pm']],
    ['has those alone that it is about', [wish('sat-am'), wish('sat-pm')], { shiftIds: ['sat-pm'] }, ['sat-pm']],
    ['leaves out what was cancelled since', [wish('sat-am', { state: 'released', cancelledAt: NOW }), wish('sat-pm')], {}, ['sat-pm']],
    ['leaves out what was taken back by the desk', [wish('sat-am', { state: 'released' }), wish('sat-pm')], {}, ['sat-pm']],
    ['leaves out what is only held', [wish('sat-am', { state: 'held', heldUntil: '2026-12-05T07:00:00.000Z' }), wish('sat-pm')], {}, ['sat-pm']],
    ['leaves out what the association has cancelled', [wish('sat-am'), wish('sat-pm')], { opportunity: { shifts: [testShift({ state: 'cancelled' }), PM] } }, ['sat-pm']],
    ['leaves out what has begun, when the queue was slow', [wish('sat-am'), wish('sat-pm')], { now: '2026-12-05T08:00:00.000Z' }, ['sat-pm']],
    ['is not sent where nothing of it is left', [wish('sat-am', { state: 'released', cancelledAt: NOW })], {}, ['gone']],
    ['is not sent of a time that was never theirs', [wish('sat-am')], { shiftIds: ['sat-pm'] }, ['gone']],
    ['is not sent of a talk, which has a mail of its own', [wish(talkRowId('early'))], { shiftIds: ['early'], opportunity: { talks: [testTalk({ start: '2026-12-05T10:00:00+01:00[Europe/Oslo]' })] } }, ['gone']],
    ['is not sent to who is erased', [], { signUps: [] }, ['gone']],
  ];
  for (const [what, wishes, more, told] of table) it(what, async () => assert.deepEqual(await reminded(wishes, more), told));

  it('comes in the language of its reader, and leads to their own page in it', async () => {
    const { data, fromName, replyTo } = await completed('reminder', { signUpId: 'ada', shiftIds: ['sat-am'], token: 'for-ada' }, { languages: ['ar'], opportunity: { controller: { name: { en: 'Grønlia', ar: 'غرونليا' }, email: 'post@gronlia.example', receivers: [] } } });
    assert.deepEqual([(data as MailData['reminder']).link, fromName, replyTo], ['https://forening.example/embed/volunteer/gronlia/cafe-host/sign-up/for-ada?lang=ar', 'غرونليا', 'post@gronlia.example']);
  });
});

describe('a mail about promised answers', () => {
  const [bo, cai] = [ada({ id: 'bo', reference: 'BO', person: { name: 'Bo', phone: '90000001', noCalls: false }, answerBy: '2026-12-06T23:30:00.000Z' }), ada({ id: 'cai', reference: 'CAI', person: { name: 'Cai', phone: '90000002', noCalls: false } })];
  const own = ada({ answerBy: '2026-12-05T11:00:00.000Z' });
  const asked = (what: 'soon' | 'over', signUpIds: string[], signUps: StoredSignUp[], more: object = {}) => complete('promises', { what, signUpIds, ...more }, { signUps });

  it('names everybody who waits, by when, by the clock where it is, in the order in which they were found', async () => {
    const mail = await asked('soon', ['bo', 'ada'], [own, bo]);
    assert.ok('data' in mail);
    const { what, people, deskUrl, controller } = mail.data as MailData['promises'];
    assert.deepEqual([what, people.map(({ name, reference, answerBy }) => [name, reference, answerBy])], ['soon', [['Bo', 'BO', '2026-12-07T00:30:00+01:00[Europe/Oslo]'], ['Ada Berg', 'K7QD-M2XP', '2026-12-05T12:00:00+01:00[Europe/Oslo]']]]);
    assert.deepEqual([deskUrl, controller, mail.fromName, mail.replyTo], ['https://forening.example/desk/gronlia/-/helping', 'Grønlia Vel', 'Grønlia Vel', undefined]);
  });

  it('says of a talk that is over when that was, for it was the answer', async () => {
    const booked = ada({ answerBy: '2026-12-06T23:30:00.000Z', wishes: [wish(talkRowId('early'))] });
    const mail = await complete('promises', { what: 'over', signUpIds: ['ada'] }, { signUps: [booked], opportunity: { talks: [testTalk({ start: '2026-12-03T10:00:00+01:00[Europe/Oslo]' })] }, now: '2026-12-07T10:00:00.000Z' });
    assert.ok('data' in mail);
    assert.deepEqual((mail.data as MailData['promises']).people.map(({ answerBy }) => answerBy), ['2026-12-03T10:15:00+01:00[Europe/Oslo]']);
  });

  it('leaves out who is erased, and whom nothing was promised', async () => {
    const mail = await asked('over', ['gone', 'cai', 'ada'], [own, cai]);
    assert.ok('data' in mail);
    assert.deepEqual((mail.data as MailData['promises']).people.map(({ name }) => name), ['Ada Berg']);
  });

  it('is not sent where nobody is left in it', async () => {
    for (const [ids, signUps] of [[['gone'], []], [['cai'], [cai]], [[], [own]]] as const) assert.deepEqual(await asked('over', [...ids], [...signUps]), GONE);
  });

  it('says who else is told, only to whom the association has named', async () => {
    const [named, first] = [await asked('over', ['ada'], [own], { to: 'Ola' }), await asked('over', ['ada'], [own])];
    assert.ok('data' in named && 'data' in first);
    assert.deepEqual([(named.data as MailData['promises']).to, 'to' in first.data], ['Ola', false]);
  });

  it('has neither a number, nor an address, nor what anybody wrote', async () => {
    assert.doesNotMatch(JSON.stringify(await asked('soon', ['bo', 'ada'], [own, bo])), /90000001|ada@example|kim@example|shy/);
  });
});
