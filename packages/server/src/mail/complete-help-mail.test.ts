import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testHelp, testHelpPoint } from '../contract/help-samples.ts';
import type { StoredHelpPoint, StoredHelpRequest } from '../store/help-store.ts';
import { completeMail } from './complete-mail.ts';
import type { CompletedMail, MailFault } from './complete-mail.ts';
import { newMail, START } from './mail-tools.test.page.ts';

const { id, siteId, reference, request, answerBy, deleteAfter } = testHelp();
const kept: StoredHelpRequest = { id, siteId, reference, request, answerBy: answerBy ?? '', deleteAfter, state: 'received', blocked: false, known: false, day: '2099-03-07', sent: START, changed: START };

function complete(kind: string, data: object, own: Partial<StoredHelpRequest> = {}, { point = testHelpPoint(), hasDesk = false }: { point?: StoredHelpPoint; hasDesk?: boolean } = {}): Promise<CompletedMail | MailFault> {
  const petitions = { readPetition: async () => undefined, readSite: async () => undefined };
  const volunteers = { readOpportunity: async () => undefined, readSignUp: async () => undefined, readOfferOf: async () => undefined };
  const help = { readHelpPoint: async () => point, readHelpRequest: async (asked: string) => (asked === id ? { ...kept, ...own } : undefined) };
  return completeMail({ ...newMail({ kind, data, languages: ['nb'] }), domain: 'example.org', tries: 1 }, { petitions, volunteers, help, publicUrl: 'https://forening.example/', hasDesk }, START);
}

const row = { helpRequestId: id, token: 'tok3n' };
const link = 'https://forening.example/embed/help/gronlia/request/tok3n?lang=nb';
const about = { help: { title: testHelpPoint().title, contact: testHelpPoint().contact, controller: testHelpPoint().controller }, reference };

describe('a mail about a request for help', () => {
  it('to whoever asked has the link, the promise as a day, and nothing that was typed but a name', async () => {
    assert.deepEqual(await complete('asked', row), { kind: 'asked', data: { ...about, name: 'Aud Bjørnøy', when: request.when, link, answerBy: '2026-12-01', deleteAfter }, fromName: 'Grønlia grendehus', replyTo: 'kari@example.org' });
  });

  it('to the coordinator has all of it, and an answer reaches whoever asked', async () => {
    assert.deepEqual(await complete('help-request', { helpRequestId: id }), { kind: 'help-request', data: { ...about, request, answerBy: '2026-12-01' }, fromName: 'Grønlia grendehus', replyTo: 'aud@example.org' });
  });

  it('to the coordinator leads to the desk of a server that has one', async () => {
    const mail = await complete('help-request', { helpRequestId: id }, {}, { hasDesk: true });
    assert.equal('data' in mail && 'deskUrl' in mail.data && mail.data.deskUrl, 'https://forening.example/desk/gronlia/-/requests');
  });

  it('that somebody is needed again promises nothing, and is none once somebody else is found or nobody is looked for', async () => {
    const again = { helpRequestId: id, again: true };
    assert.deepEqual(await complete('help-request', again, { state: 'talking' }), { kind: 'help-request', data: { ...about, request, again: true }, fromName: 'Grønlia grendehus', replyTo: 'aud@example.org' });
    for (const state of ['found', 'cannot', 'closed'] as const) assert.deepEqual(await complete('help-request', again, { state }), { fault: 'gone' });
  });

  it('about what became of it says what is so by then, and nothing where it is open again', async () => {
    const answered = await complete('help-answer', row, { state: 'cannot', answer: 'Prøv Nabohjelp.' });
    assert.deepEqual('data' in answered && answered.data, { ...about, name: 'Aud Bjørnøy', when: request.when, status: 'cannot', known: false, answer: 'Prøv Nabohjelp.', link, deleteAfter });
    for (const state of ['received', 'talking'] as const) assert.deepEqual(await complete('help-answer', row, { state }), { fault: 'gone' });
  });

  it('of what is withdrawn has the reference and nobody', async () => {
    assert.deepEqual(await complete('help-withdrawn', { reference }), { kind: 'help-withdrawn', data: about, fromName: 'Grønlia grendehus' });
  });

  for (const kind of ['asked', 'help-request', 'help-answer'] as const) {
    it(`(${kind}) is none once the request is gone`, async () => assert.deepEqual(await complete(kind, { ...row, helpRequestId: 'gone' }), { fault: 'gone' }));
  }
});
