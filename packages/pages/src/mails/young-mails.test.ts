import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MailData } from '@dugnad/client/hosted';
import { bodyOf, LANGUAGES, linksOf, numbersOf, writeMail } from './mail-reading.page.ts';
import { renderShortText } from './render-short-text.ts';
import { samples } from './sample-mails.page.ts';

const linesOf = (text: string): string[] => bodyOf(text).split('\n').filter((line) => line !== '');
const answered = (changed: Partial<MailData['guardian-answered']>, language = 'en'): ReturnType<typeof writeMail> => writeMail('guardian-answered', changed, language);

describe('the mail to a parent or guardian of a volunteer', () => {
  it('says who asks what, when it is, and has one link', async () => {
    const { subject, text, html } = await writeMail('guardian-asked', {}, 'en');
    equal(subject, 'Please say yes or no: Café host');
    deepEqual(linesOf(text).slice(0, 6), ['May this young person help?', 'Hello Åse Hansen,', 'A young person wants to help here, and has named you as parent or guardian:', 'Café host', 'Name of the child: Ada Hansen', 'Saturday 5 December, 09:00–12:00']);
    equal(linksOf(html).length, 1);
  });

  it('calls nothing held or theirs, in any language', async () => {
    for (const language of LANGUAGES) {
      const { text } = await writeMail('guardian-asked', {}, language);
      equal(/09[:.]00.*12[:.]00[^\n]*: /u.test(text), false, language);
    }
  });

  it('hands on no name that is an advertisement, neither of the young person nor of whoever is asked', async () => {
    const { text } = await writeMail('guardian-asked', { name: 'Buy at shop.example', guardian: 'Visit shop.example' }, 'en');
    equal(text.includes('shop.example'), false);
  });
});

describe('the mail to a young volunteer', () => {
  it('says that the answer was yes, and that the time is theirs', async () => {
    const { subject, text } = await answered({});
    equal(subject, 'Your parent or guardian has said yes: Café host');
    ok(linesOf(text).includes('Saturday 5 December, 09:00–12:00: It is yours'));
  });

  it('says that a talk still comes first', async () => {
    const { text } = await answered({ shifts: samples['guardian-asked'].shifts });
    match(text, /Kari Nordmann will talk with you before it is yours\./);
    equal(text.includes('It is yours\n'), false);
  });

  it('says that the answer was no, that nothing is held, and whom to call, in every language', async () => {
    const { subject, text } = await answered({ answer: 'no', shifts: samples['guardian-asked'].shifts.map((shift) => ({ ...shift, status: 'cancelled' })) });
    equal(subject, 'Your parent or guardian has said no: Café host');
    match(text, /Nothing is held for you any more\. Please call us if you have questions\./);
    for (const language of LANGUAGES) ok((await answered({ answer: 'no' }, language)).subject !== (await answered({}, language)).subject, language);
  });
});

describe('the coordinator', () => {
  const guardian = { name: 'Kim Berg', phone: '+4792000000', email: 'kim@example.org' };

  it('reads that a guardian is asked by mail, then what they have said, with the number to tap', async () => {
    const { text, html } = await writeMail('volunteer', { guardian }, 'en');
    ok(text.includes('Aud Berg is young. Kim Berg is asked by mail.'));
    ok(numbersOf(html).includes('tel:+4792000000'));
    ok((await writeMail('volunteer', { guardian, guardianAnswer: 'yes' }, 'en')).text.includes('Kim Berg has said yes as parent or guardian.'));
    equal((await writeMail('volunteer', { guardian, guardianAnswer: 'no' }, 'en')).text.includes('is young'), false);
  });

  for (const [what, subject] of [['guardian-yes', 'Aud Berg: the parent or guardian says yes. Café host'], ['guardian-no', 'Aud Berg: the parent or guardian says no. Café host']] as const) {
    it(`reads first: ${subject}`, async () => equal((await writeMail('volunteer-news', { what, guardian }, 'en')).subject, subject));
  }

  it('has words for a message from a telephone, in every language, on one line and without what turns its direction', async () => {
    for (const language of LANGUAGES) {
      const { text } = await renderShortText('guardian-asked', { title: { nb: 'Vert\ni kafeen', en: 'Café\nhost' }, name: 'Ada\u202e Berg', contact: 'Kari' }, { languages: [language] });
      ok(text.includes('Ada Berg') && text.includes('Kari') && !/[\n\u202e]/u.test(text), `${language}: ${text}`);
    }
  });
});
