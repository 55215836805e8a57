import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testPetition } from '../store/open-test-store.test.page.ts';
import type { StoredPetition } from '../store/petition-store.ts';
import { completeMail } from './complete-mail.ts';
import type { CompletedMail } from './complete-mail.ts';
import { newMail, START } from './mail-tools.test.page.ts';

const contact = { name: 'Kari', email: 'kari@gronlia.example', phone: '12 34 56 78' };
const counts = { confirmed: 1, waiting: 2, paper: 3, asOf: START };

/** Completes the row of a mail on a server with one site and one petition. */
function complete(kind: string, data: unknown, { petition = testPetition(), expires, publicUrl = 'https://forening.example/', languages }: { petition?: StoredPetition; expires?: string; publicUrl?: string; languages?: string[] } = {}): ReturnType<typeof completeMail> {
  const petitions = {
    readPetition: async (id: string) => (id === petition.id ? petition : undefined),
    readSite: async (id: string) => (id === 'gronlia' ? { id, name: 'Grønlia Vel', origins: [] } : undefined),
  };
  const mail = { ...newMail({ kind, data, ...(expires && { expires }), ...(languages && { languages }) }), domain: 'example.org', tries: 1 };
  return completeMail(mail, { petitions, volunteers: { readOpportunity: async () => undefined, readSignUp: async () => undefined, readOfferOf: async () => undefined }, help: { readHelpPoint: async () => undefined, readHelpRequest: async () => undefined }, publicUrl }, START);
}

async function completed(...row: Parameters<typeof complete>): Promise<CompletedMail> {
  const mail = await complete(...row);
  assert.ok('data' in mail, JSON.stringify(mail));
  return mail;
}

const linkOf = ({ data }: CompletedMail): string | undefined => ('link' in data ? data.link : 'unsubscribe' in data ? data.unsubscribe : 'desk' in data ? data.desk.deskUrl : undefined);
const about = { petitionId: 'skatepark', name: 'Anne' };

describe('the link of a mail', () => {
  const table: readonly [kind: string, data: object, link: string][] = [
    ['confirm', { ...about, token: 'abcd', code: '123456' }, '/embed/petition/skatepark/confirm/abcd?lang=nb'],
    ['already-signed', { ...about, token: 'abcd', code: '123456' }, '/embed/petition/skatepark/confirm/abcd?lang=nb'],
    ['confirmed', { ...about, token: 'abcd', reference: 'K7QD-M2XP' }, '/embed/petition/skatepark/signature/abcd?lang=nb'],
    ['update', { ...about, token: 'abcd', title: 'News', text: { nb: 'Nytt' } }, '/embed/petition/skatepark/signature/abcd?lang=nb'],
    ['sign-in', { code: '123456', minutes: 10 }, '/desk/'],
    ['digest', { petitions: [{ title: 'Park', url: 'https://a.example', counts, fresh: 1, comments: 0, reports: 0, bounces: 0 }] }, '/desk/'],
    ['report', { petitionId: 'skatepark', reason: 'wrong', text: 'No' }, '/desk/'],
  ];
  for (const [kind, data, link] of table) {
    it(`of the kind ${kind} leads to ${link}`, async () => {
      const mail = await completed(kind, data);
      assert.equal(linkOf(mail), `https://forening.example${link}`);
      assert.equal(mail.kind, kind);
      assert.equal(mail.unsubscribe, kind === 'update' ? `https://forening.example${link}` : undefined);
    });
  }

  it('stays below the address that people reach the server by', async () => {
    const mail = await completed('confirm', { ...about, token: 'abcd', code: '123456' }, { publicUrl: 'http://localhost:8080' });
    assert.equal(linkOf(mail), 'http://localhost:8080/embed/petition/skatepark/confirm/abcd?lang=nb');
  });

  it('opens in the language that the mail is written in first', async () => {
    const mail = await completed('confirm', { ...about, token: 'abcd', code: '123456' }, { languages: ['ar', 'nb'] });
    assert.equal(linkOf(mail), 'https://forening.example/embed/petition/skatepark/confirm/abcd?lang=ar');
  });

  it('asks for no language where none is known', async () => {
    const mail = await completed('confirm', { ...about, token: 'abcd', code: '123456' }, { languages: [] });
    assert.equal(linkOf(mail), 'https://forening.example/embed/petition/skatepark/confirm/abcd');
  });
});

describe('who sends a mail', () => {
  it('is the association by its name in the reader’s language, answered by the contact', async () => {
    const petition = testPetition({ contact, controller: { name: { en: 'Friends', nb: 'Venner' }, email: 'post@gronlia.example', receivers: [] } });
    const mail = await completed('confirmed', { ...about, token: 'abcd', reference: 'A' }, { petition });
    assert.deepEqual([mail.fromName, mail.replyTo], ['Venner', 'kari@gronlia.example']);
  });

  it('is answered by the association where there is no contact with an address', async () => {
    const { email: _email, ...bare } = contact;
    const mail = await completed('confirmed', { ...about, token: 'abcd', reference: 'A' }, { petition: testPetition({ contact: bare }) });
    assert.equal(mail.replyTo, 'post@gronlia.example');
  });

  it('is the site at the desk, and whoever reported something gets the answer', async () => {
    const report = { petitionId: 'skatepark', reason: 'wrong', text: 'No' };
    assert.deepEqual([(await completed('report', report)).replyTo, (await completed('report', { ...report, email: 'ola@example.org' })).replyTo], [undefined, 'ola@example.org']);
    assert.equal((await completed('sign-in', { code: '123456', minutes: 5 })).fromName, 'Grønlia Vel');
  });
});

describe('what a mail knows', () => {
  it('is no more of the petition than it needs', async () => {
    const { data } = await completed('confirm', { ...about, token: 'abcd', code: '123456' }, { petition: testPetition({ contact, test: true }) });
    assert.ok('petition' in data);
    assert.deepEqual(Object.keys(data.petition).sort(), ['addressee', 'contact', 'controller', 'demand', 'retention', 'test', 'title', 'url']);
    assert.equal(data.petition.test, true);
    assert.doesNotMatch(JSON.stringify(data), /"(token|petitionId)"/);
  });

  const codes: readonly [what: string, codeExpires: string | undefined, code: string | undefined, minutes: number | undefined][] = [
    ['a code and how long it works', '2026-11-22T10:12:59.000Z', '123456', 12],
    ['a code alone where nobody says', undefined, '123456', undefined],
    ['no code in its last minute', '2026-11-22T10:00:59.000Z', undefined, undefined],
    ['no code that has ended', '2026-11-22T09:00:00.000Z', undefined, undefined],
  ];
  for (const [what, codeExpires, code, minutes] of codes) {
    it(`is ${what}`, async () => {
      const { data } = await completed('already-signed', { ...about, token: 'abcd', code: '123456', ...(codeExpires && { codeExpires }) });
      assert.ok('link' in data && 'petition' in data && !('help' in data) && !('reference' in data) && !('agreed' in data) && !('offer' in data));
      assert.deepEqual([data.code, data.codeMinutes], [code, minutes]);
    });
  }

  it('is until when its link works: what the row says, else seven days', async () => {
    const row = { ...about, token: 'abcd', code: '123456' };
    const until = async (expires?: string): Promise<unknown> => ({ ...(await completed('confirm', row, expires ? { expires } : {})).data } as { expires?: string }).expires;
    assert.deepEqual([await until('2026-11-24T00:00:00.000Z'), await until()], ['2026-11-24T00:00:00.000Z', '2026-11-29T10:00:00.000Z']);
  });
});

describe('a mail that can never be written', () => {
  const faults: readonly [kind: string, data: unknown, fault: string][] = [
    ['toString', {}, 'unknown-kind'],
    ['', {}, 'unknown-kind'],
    ['confirm', undefined, 'bad-data'],
    ['confirm', { ...about, token: '../../x', code: '123456' }, 'bad-data'],
    ['confirm', { ...about, token: 'abcd', code: '12345' }, 'bad-data'],
    ['confirmed', { ...about, petitionId: 'none', token: 'abcd', reference: 'A' }, 'gone'],
    ['report', { petitionId: 'none', reason: 'a', text: 'b' }, 'gone'],
  ];
  for (const [kind, data, fault] of faults) it(`(${kind || 'of no kind'}) says ${fault}`, async () => assert.deepEqual(await complete(kind, data), { fault }));
});
