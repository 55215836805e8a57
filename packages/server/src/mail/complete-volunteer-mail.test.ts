import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MailData } from '@dugnad/client/hosted';
import { testOpportunity, testShift, testTalk } from '../contract/sign-up-samples.ts';
import type { StoredOffer } from '../store/offer-store.ts';
import type { StoredOpportunity, StoredSignUp } from '../store/opportunity-store.ts';
import { completeMail } from './complete-mail.ts';
import type { CompletedMail } from './complete-mail.ts';
import { composeMessage } from './compose-message.ts';
import { newMail, START } from './mail-tools.test.page.ts';

const aud: StoredSignUp = {
  id: 'sign-up-1', opportunityId: 'cafe-host', siteId: 'gronlia', reference: 'K7QD-M2XP', person: { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org', noCalls: true },
  availability: [], languages: ['nb'], language: 'nb', signed: START, deleteAfter: '2027-01-04', wishes: [{ shiftId: 'sat-am', state: 'in', isDouble: false }],
};
const shifts = [testShift(), testShift({ id: 'sat-pm', start: '2026-12-05T13:00:00+01:00[Europe/Oslo]', end: '2026-12-05T16:00:00+01:00[Europe/Oslo]' })];

interface World {
  signUp?: StoredSignUp | undefined;
  opportunity?: StoredOpportunity;
  offer?: StoredOffer;
  languages?: string[];
  hasDesk?: boolean;
}

/** Completes the row of a mail where one person has signed up for one thing. */
function complete(kind: string, data: unknown, { signUp = aud, opportunity = testOpportunity({ shifts }), languages = ['nb'], offer, hasDesk = false }: World = {}): ReturnType<typeof completeMail> {
  const volunteers = { readOpportunity: async (id: string) => (id === opportunity.id ? opportunity : undefined), readSignUp: async (id: string) => (id === signUp.id ? signUp : undefined), readOfferOf: async (id: string) => (id === offer?.id ? offer : undefined) };
  const petitions = { readPetition: async () => undefined, readSite: async () => undefined };
  return completeMail({ ...newMail({ kind, data, languages }), domain: 'example.org', tries: 1 }, { petitions, volunteers, help: { readHelpPoint: async () => undefined, readHelpRequest: async () => undefined }, publicUrl: 'https://forening.example/', hasDesk }, START);
}

async function completed(...row: Parameters<typeof complete>): Promise<CompletedMail> {
  const mail = await complete(...row);
  assert.ok('data' in mail, JSON.stringify(mail));
  return mail;
}

const receipt = { signUpId: 'sign-up-1', token: 'tok3n' };
const news = (what: 'cancelled' | 'changed' | 'withdrawn'): object => ({ what, opportunityId: 'cafe-host', ...(what !== 'withdrawn' && { signUpId: 'sign-up-1' }), reference: 'K7QD-M2XP', shiftIds: ['sat-am'], late: true });
const shiftsIn = ({ data }: CompletedMail): unknown[] => (data as MailData['signed-up']).shifts.map(({ id, status, heldUntil, waitingNumber, isDouble }) => [id, status, heldUntil ?? waitingNumber, ...(isDouble ? ['double'] : [])]);

const asked: StoredOffer = { id: 'offer-1', siteId: 'gronlia', signUpId: 'sign-up-1', shift: { opportunityId: 'cafe-host', shiftId: 'sat-am' }, first: 'direct', state: 'open', status: 'open', offered: START, expires: '2026-12-01T11:00:00.000Z' };

describe('what is asked of somebody', () => {
  const row = { offerId: 'offer-1', token: 'tok3n' };
  const opportunity = testOpportunity({ shifts, place: { name: 'The hall', address: 'Bakkegata 4\n0192 Oslo' } });

  it('says what, when, roughly where, by whom and until when, by the clock where it is, with one link to answer', async () => {
    const { data, fromName, replyTo } = await completed('offered', row, { offer: asked, opportunity });
    const { title: task, contact, controller } = opportunity;
    const [{ start, end } = assert.fail()] = shifts;
    assert.deepEqual(data, { offer: { task, start, end, where: 'The hall', contact, controller, expires: '2026-12-01T12:00:00+01:00[Europe/Oslo]' }, name: aud.person.name, link: 'https://forening.example/embed/volunteer/gronlia/offer/tok3n?lang=nb', deleteAfter: aud.deleteAfter });
    assert.deepEqual([fromName, replyTo], ['Grønlia Vel', 'post@gronlia.example']);
  });

  for (const [what, clocks, expires] of [['by the clock of what the person has signed up for', shifts, '2026-12-01T12:00:00+01:00[Europe/Oslo]'], ['with the day of its end alone where nobody says which clock', [], '2026-12-01']] as const) {
    it(`is written in its own words where it is of no shift, ${what}`, async () => {
      const { shift: _shift, ...own } = asked;
      const { organiser, contact, controller } = opportunity;
      const { data } = await completed('offered', row, { opportunity: testOpportunity({ shifts: [...clocks] }), offer: { ...own, helpRequestId: 'help 1', words: { task: 'Drive somebody', organiser, contact: { ...contact, email: 'kari@gronlia.example' }, controller } } });
      assert.ok('offer' in data);
      assert.deepEqual([data.offer.task, data.offer.expires, data.offer.start], ['Drive somebody', expires, undefined]);
    });
  }

  for (const status of ['call-me', 'accepted', 'to-confirm', 'declined', 'expired', 'full', 'gone'] as const) {
    it(`is not mailed once it is ${status}`, async () => assert.deepEqual(await complete('offered', row, { offer: { ...asked, status } }), { fault: 'gone' }));
  }

  it('is not mailed of a shift that is not there any more, nor to nobody', async () => {
    assert.deepEqual(await complete('offered', row, { offer: asked, opportunity: testOpportunity({ shifts: [] }) }), { fault: 'gone' });
    assert.deepEqual(await complete('offered', row, { offer: { ...asked, signUpId: 'erased' } }), { fault: 'gone' });
  });

  it('is told to the coordinator with its own time, where somebody wants to talk about it first', async () => {
    const mail = await completed('volunteer-news', { ...news('changed'), what: 'call-me', shiftIds: ['sat-pm'] });
    assert.deepEqual(shiftsIn(mail), [['sat-pm', 'offered', undefined]]);
  });

  it('is told to the coordinator by its own words where it is of no shift, and to nobody once it is deleted', async () => {
    const { shift: _shift, ...own } = asked;
    const { organiser, contact, controller } = opportunity;
    const told = { ...news('changed'), what: 'accepted', shiftIds: [], offerId: own.id } as const;
    const when = { kind: 'date', date: '2026-12-05', time: '17:00' } as const;
    const mail = await completed('volunteer-news', told, { offer: { ...own, helpRequestId: 'help 1', words: { task: 'Drive somebody', when, organiser, contact, controller } }, hasDesk: true });
    const { help, shifts, person, when: needed, deskUrl } = mail.data as MailData['volunteer-news'];
    assert.deepEqual([help.title, shifts, person?.name, needed, deskUrl], ['Drive somebody', [], 'Aud Berg', when, 'https://forening.example/desk/gronlia/-/request?of=help%201']);
    assert.deepEqual(await complete('volunteer-news', told), { fault: 'gone' });
  });
});

describe('a message to a group', () => {
  const row = { signUpId: 'sign-up-1', token: 'tok3n', subject: 'Ta med hansker', text: 'Det er kaldt.', language: 'nb' };
  it('comes with its words as they were written, the link of its reader, and an answer to the contact', async () => {
    const { data, replyTo, fromName, unsubscribe } = await completed('message', row, { languages: ['ar'] });
    const { help, link, ...said } = data as MailData['message'];
    assert.deepEqual(said, { name: 'Aud Berg', subject: 'Ta med hansker', text: 'Det er kaldt.', language: 'nb', deleteAfter: '2027-01-04' });
    assert.deepEqual([help.title, link, replyTo, fromName], [{ nb: 'Vert i kafeen', en: 'Café host' }, 'https://forening.example/embed/volunteer/gronlia/cafe-host/sign-up/tok3n?lang=ar', 'post@gronlia.example', 'Grønlia Vel']);
    assert.equal(unsubscribe, link, 'for the button of a mail program');
  });
  it('goes to nobody who has said since then that they want none', async () => assert.deepEqual(await complete('message', row, { signUp: { ...aud, isQuiet: true } }), { fault: 'gone' }));
  it('goes to nobody who is erased', async () => assert.deepEqual(await complete('message', { ...row, signUpId: 'another' }), { fault: 'gone' }));
});

describe('an offer', () => {
  const row = { signUpId: 'sign-up-1', shiftId: 'sat-am', token: 'tok3n' };
  const until = '2099-01-01T12:00:00.000Z';
  const wishing = (state: StoredSignUp['wishes'][number]['state'], more: object = {}): StoredSignUp => ({ ...aud, wishes: [{ shiftId: 'sat-pm', state: 'in', isDouble: false }, { shiftId: 'sat-am', state, isDouble: false, ...more }] });

  it('says which time, until when by the clock where it is, and leads to the page of its own', async () => {
    const mail = await completed('offer', row, { signUp: wishing('offered', { offeredUntil: until }) });
    const { shift, until: said, link, name } = mail.data as MailData['offer'];
    assert.deepEqual([shift.id, shift.status, said, link, name, mail.replyTo], ['sat-am', 'offered', '2099-01-01T13:00:00+01:00[Europe/Oslo]', 'https://forening.example/embed/volunteer/gronlia/cafe-host/sign-up/tok3n?lang=nb', 'Aud Berg', 'post@gronlia.example']);
  });

  it('is not sent any more once it is answered, has run out, or its person or shift is gone', async () => {
    const cases = [wishing('in'), wishing('released', { cancelledAt: START }), wishing('offered', { offeredUntil: START }), { ...wishing('offered', { offeredUntil: until }), id: 'another' }, { ...aud, wishes: [] }];
    for (const signUp of cases) assert.deepEqual(await complete('offer', row, { signUp }), { fault: 'gone' });
  });

  for (const [what, state, said] of [['offered', 'offered', 'offered'], ['accepted', 'in', 'confirmed'], ['call-me', 'held', 'to-confirm']] as const) {
    it(`tells the coordinator of “${what}” with the one time that it is about, as it stands`, async () => {
      const mail = await completed('volunteer-news', { ...news('changed'), what, late: false }, { signUp: wishing(state, { offeredUntil: until }) });
      assert.deepEqual((mail.data as MailData['volunteer-news']).shifts.map(({ id, status }) => [id, status]), [['sat-am', said]]);
    });
  }
});

describe('a receipt of a sign-up', () => {
  it('leads to the page of its own, in its language, and is answered by whoever is named in it', async () => {
    const mail = await completed('signed-up', receipt);
    const { link, name, reference, deleteAfter } = mail.data as MailData['signed-up'];
    assert.deepEqual([link, name, reference, deleteAfter], ['https://forening.example/embed/volunteer/gronlia/cafe-host/sign-up/tok3n?lang=nb', 'Aud Berg', 'K7QD-M2XP', '2027-01-04']);
    assert.deepEqual([mail.fromName, mail.replyTo], ['Grønlia Vel', 'post@gronlia.example']);
    assert.equal((await completed('signed-up', receipt, { opportunity: testOpportunity({ shifts, contact: { name: 'Kari', email: 'kari@gronlia.example' } }) })).replyTo, 'kari@gronlia.example');
  });

  it('has what is confirmed as a file, and nothing else', async () => {
    const signUp: StoredSignUp = { ...aud, wishes: [{ shiftId: 'sat-am', state: 'held', isDouble: false, heldUntil: START }, { shiftId: 'sat-pm', state: 'in', isDouble: false }] };
    const [file] = (await completed('signed-up', receipt, { signUp })).attachments ?? [];
    assert.deepEqual([file?.filename, file?.contentType, file?.content.match(/^DTSTART.*$/gm)?.map((line) => line.trim())], ['K7QD-M2XP.ics', 'text/calendar; charset=utf-8', ['DTSTART:20261205T120000Z']]);
    for (const state of ['held', 'waiting', 'released'] as const) assert.equal((await completed('signed-up', receipt, { signUp: { ...aud, wishes: [{ shiftId: 'sat-am', state, isDouble: false }] } })).attachments, undefined, state);
  });

  it('says how each time stands now, by the clock where it is, the soonest first', async () => {
    const wishes: StoredSignUp['wishes'] = [
      { shiftId: 'sat-am', state: 'held', isDouble: false, heldUntil: '2026-11-29T10:00:00.000Z' }, { shiftId: 'sat-pm', state: 'waiting', isDouble: true, waitingNumber: 3 }, { shiftId: 'off', state: 'in', isDouble: false },
      { shiftId: 'past', state: 'in', isDouble: false }, { shiftId: 'mine', state: 'released', isDouble: false, cancelledAt: START }, { shiftId: 'lost', state: 'released', isDouble: false }, { shiftId: 'deleted', state: 'in', isDouble: false },
    ];
    const more = [testShift({ id: 'off', state: 'cancelled' }), testShift({ id: 'past', start: '2026-11-22T10:00:00Z', end: '2026-11-22T12:00:00Z' }), testShift({ id: 'mine' }), testShift({ id: 'lost' })];
    const mail = await completed('signed-up', receipt, { signUp: { ...aud, wishes }, opportunity: testOpportunity({ shifts: [...shifts, ...more] }) });
    assert.deepEqual(shiftsIn(mail), [['past', 'past', undefined], ['sat-am', 'to-confirm', '2026-11-29T11:00:00+01:00[Europe/Oslo]'], ['off', 'cancelled', undefined], ['mine', 'cancelled', undefined], ['lost', 'gone', undefined], ['sat-pm', 'waitlisted', 3]]);
  });

  it('has the talk with its end, how, and with whom, also as a file, by a name that no shift has', async () => {
    const signUp: StoredSignUp = { ...aud, talk: { id: 'sat-am', mode: 'phone' }, wishes: [{ shiftId: 'talk sat-am', state: 'in', isDouble: false }, ...aud.wishes] };
    const mail = await completed('signed-up', receipt, { signUp, opportunity: testOpportunity({ shifts, talks: [testTalk({ id: 'sat-am', with: { nb: 'Nils' } })] }) });
    const [talk] = (mail.data as MailData['signed-up']).shifts;
    assert.deepEqual(talk, { id: 'sat-am', start: '2026-12-04T10:00:00+01:00[Europe/Oslo]', end: '2026-12-04T10:15:00+01:00[Europe/Oslo]', talk: { mode: 'phone', with: { nb: 'Nils' } }, status: 'confirmed' });
    const file = mail.attachments?.[0]?.content ?? '';
    assert.deepEqual(file.match(/^(?:UID|DTSTART|DTEND|SUMMARY):.*$/gm)?.map((line) => line.trim()), [
      'UID:K7QD-M2XP-talk.sat-am@dugnad', 'DTSTART:20261204T090000Z', 'DTEND:20261204T091500Z', 'SUMMARY:Vert i kafeen (Nils)', 'UID:K7QD-M2XP-sat-am@dugnad', 'DTSTART:20261205T080000Z', 'DTEND:20261205T110000Z', 'SUMMARY:Vert i kafeen',
    ]);
  });

  it('has the contact to talk with where a talk names nobody, and its own clock where there are no shifts', async () => {
    const signUp: StoredSignUp = { ...aud, answerBy: '2026-11-25T10:00:00.000Z', talk: { id: 'early', mode: 'visit' }, wishes: [{ shiftId: 'talk early', state: 'released', cancelledAt: START, isDouble: false }] };
    const mail = await completed('signed-up', receipt, { signUp, opportunity: testOpportunity({ shifts: [], talks: [testTalk()] }) });
    const { shifts: [talk], answerBy } = mail.data as MailData['signed-up'];
    assert.deepEqual([talk?.talk, answerBy], [{ mode: 'visit', with: 'Kari Nordmann' }, '2026-11-25T11:00:00+01:00[Europe/Oslo]']);
  });

  const promises: [what: string, talk: Partial<StoredSignUp['wishes'][number]> | undefined, cancelled: boolean, isTold: boolean][] = [
    ['tells the promise of an answer where there is no talk', undefined, false, true],
    ['tells none beside a talk that is booked, which is the answer', { state: 'in' }, false, false],
    ['tells none beside a talk that they have by an earlier sign-up', { state: 'released', isDouble: true }, false, false],
    ['tells it again once they have let the talk go', { state: 'released', cancelledAt: START }, false, true],
    ['tells it again once the association has cancelled the talk', { state: 'in' }, true, true],
  ];
  for (const [what, talk, cancelled, isTold] of promises) {
    it(what, async () => {
      const opportunity = testOpportunity({ talks: [testTalk({ state: cancelled ? 'cancelled' : 'open' })] });
      const signUp: StoredSignUp = { ...aud, answerBy: '2026-11-25T10:00:00.000Z', wishes: [...aud.wishes, ...(talk ? [{ shiftId: 'talk early', state: 'in' as const, isDouble: false, ...talk }] : [])] };
      const mails = [await completed('signed-up', receipt, { signUp, opportunity }), await completed('volunteer', { signUpId: 'sign-up-1' }, { signUp, opportunity })];
      assert.deepEqual(mails.map(({ data }) => 'answerBy' in data), [isTold, isTold]);
    });
  }

  it('says a day where nobody knows the clock', async () => {
    const opportunity = testOpportunity({ shifts: [testShift({ start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T12:00:00+01:00' })] });
    const mail = await completed('signed-up', receipt, { signUp: { ...aud, answerBy: '2026-11-25T10:00:00.000Z' }, opportunity });
    assert.equal((mail.data as MailData['signed-up']).answerBy, '2026-11-25');
  });
});

describe('a mail to the coordinator', () => {
  it('is answered by the volunteer, and by nobody where there is no address', async () => {
    const mail = await completed('volunteer', { signUpId: 'sign-up-1' });
    const { person, language } = mail.data as MailData['volunteer'];
    assert.deepEqual([mail.replyTo, person, language], ['aud@example.org', aud.person, 'nb']);
    assert.equal((await completed('volunteer', { signUpId: 'sign-up-1' }, { signUp: { ...aud, person: { name: 'Aud', phone: '90000000', noCalls: false } } })).replyTo, undefined);
  });

  it('names the guardian of a young person with a number, to the volunteer by the name alone, and in news too', async () => {
    const guardian = { name: 'Kim Berg', phone: '+4792000000' };
    const signUp: StoredSignUp = { ...aud, guardian };
    const [mail, own, changed, gone] = [await completed('volunteer', { signUpId: 'sign-up-1' }, { signUp }), await completed('signed-up', receipt, { signUp }), await completed('volunteer-news', news('changed'), { signUp }), await completed('volunteer-news', news('withdrawn'), { signUp })];
    assert.deepEqual([mail, own, changed, gone].map(({ data }) => (data as { guardian?: unknown }).guardian), [guardian, 'Kim Berg', guardian, undefined]);
    assert.equal(JSON.stringify(own.data).includes('92000000'), false);
  });

  it('says that something is to be prepared, and in no mail what', async () => {
    const signUp: StoredSignUp = { ...aud, needs: { needs: ['quiet'], deleteAfter: '2026-12-05' } };
    assert.equal(((await completed('volunteer', { signUpId: 'sign-up-1' }, { signUp })).data as MailData['volunteer']).hasNeeds, true);
    assert.equal(((await completed('volunteer', { signUpId: 'sign-up-1' })).data as MailData['volunteer']).hasNeeds, undefined);
    for (const [kind, data] of [['volunteer', { signUpId: 'sign-up-1' }], ['signed-up', receipt], ['volunteer-news', news('changed')]] as const) {
      assert.equal(JSON.stringify(await completed(kind, data, { signUp })).includes('quiet'), false, kind);
    }
  });

  it('says of a double that it is one', async () => {
    assert.deepEqual(shiftsIn(await completed('volunteer', { signUpId: 'sign-up-1' }, { signUp: { ...aud, wishes: [{ shiftId: 'sat-am', state: 'in', isDouble: true }] } })), [['sat-am', 'confirmed', undefined, 'double']]);
  });

  it('has the talk that was cancelled, with how it was to be, and nothing of how where somebody has withdrawn', async () => {
    const opportunity = testOpportunity({ shifts, talks: [testTalk()] });
    const signUp: StoredSignUp = { ...aud, talk: { id: 'early', mode: 'phone' }, wishes: [{ shiftId: 'talk early', state: 'released', isDouble: false, cancelledAt: START }] };
    for (const [what, talk] of [['cancelled', { mode: 'phone', with: 'Kari Nordmann' }], ['withdrawn', { with: 'Kari Nordmann' }]] as const) {
      const mail = await completed('volunteer-news', { ...news(what), shiftIds: ['talk early'] }, { signUp, opportunity });
      assert.deepEqual((mail.data as MailData['volunteer-news']).shifts.map((one) => [one.id, one.status, one.talk]), [['early', 'cancelled', talk]]);
    }
  });

  it('about news has the times that they are of, and knows nobody who has withdrawn', async () => {
    const [cancelled, changed, withdrawn] = [await completed('volunteer-news', news('cancelled')), await completed('volunteer-news', news('changed')), await completed('volunteer-news', news('withdrawn'))];
    assert.deepEqual([cancelled, changed, withdrawn].map((mail) => [shiftsIn(mail), (mail.data as MailData['volunteer-news']).person?.name, mail.replyTo]), [
      [[['sat-am', 'cancelled', undefined]], 'Aud Berg', 'aud@example.org'], [[['sat-am', 'confirmed', undefined]], 'Aud Berg', 'aud@example.org'], [[['sat-am', 'cancelled', undefined]], undefined, undefined],
    ]);
  });
});

for (const [kind, data] of [['signed-up', receipt], ['volunteer', { signUpId: 'sign-up-1' }], ['volunteer-news', news('cancelled')]] as const) {
  it(`of whoever is erased nobody is mailed any more: ${kind}`, async () => {
    assert.deepEqual(await complete(kind, data, { signUp: { ...aud, id: 'another' } }), { fault: 'gone' });
    assert.deepEqual(await complete(kind, data, { opportunity: testOpportunity({ id: 'another' }) }), { fault: 'gone' });
    assert.deepEqual(await complete(kind, {}), { fault: 'bad-data' });
  });
}

it('hands its file to the mail server under a name of one line', () => {
  const [file] = composeMessage({ id: '1', to: 'a@example.org', fromName: 'x', subject: 'x', text: 'x', html: 'x', language: 'nb', date: START, attachments: [{ filename: 'a\r\nb.ics', contentType: 'text/calendar', content: 'x' }] }, { from: 'f@example.org', host: 'example.org' }).attachments ?? [];
  assert.deepEqual({ ...file }, { filename: 'a b.ics', contentType: 'text/calendar', content: 'x' });
});
