import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { SignerMail } from '@dugnad/client/hosted';

import { attribute, readPage, wordsIn } from '../pages/page-tree.page.ts';
import { inherited } from '../pages/reading.page.ts';
import { bodyOf, footOf, LANGUAGES, linksOf, TO_SIGNERS, writeMail } from './mail-reading.page.ts';
import { LINK, petition, samples } from './sample-mails.page.ts';

const about = (changed: Partial<SignerMail>): { petition: SignerMail } => ({ petition: { ...petition, ...changed } });

describe('the mail to confirm', () => {
  it('is this, word for word', async () => {
    const { text } = await writeMail('confirm');
    equal(text, [
      'One step is left',
      'Hello Åse Hansen,',
      'You want to sign this petition:',
      'Let the park be a park',
      'To: Bystyret',
      'Type this code on the page where you signed:',
      '    048213',
      'The code works for 29 minutes.',
      'Or open this page, and press the button there:',
      `Confirm my signature:\n${LINK}`,
      'The page works until Saturday, 5 December 2026.',
      'Was it not you? Then do nothing, and nothing is counted.',
      '-- \nQuestions? Just answer this mail.',
      'Kari Nordmann',
      'Phone: +47 12 34 56 78',
      'All your data is deleted after Wednesday, 30 June 2027.',
      'Parkens venner',
      'Parkveien 1\n0350 Oslo\n',
    ].join('\n\n'));
  });

  it('says the code before the link: nobody has to leave the page', async () => {
    const { text } = await writeMail('confirm');
    ok(text.indexOf('048213') < text.indexOf(LINK));
  });

  it('leaves out how long a code works where nobody knows, and keeps the code', async () => {
    const { text } = await writeMail('confirm', { codeMinutes: undefined } as never);
    match(text, /^ {4}048213\n\nOr open this page/m);
    equal(/Minutes/.test(text), false);
  });

  it('keeps a code whole: zeros at its front, and nothing between its digits', async () => {
    for (const code of ['000000', '000001', '999999', '012345']) {
      const { text, html } = await writeMail('confirm', { code });
      match(text, new RegExp(`^ {4}${code}$`, 'm'));
      equal(readPage(html).named('bdi').map(wordsIn).includes(code), true);
    }
  });

  it('says the day by the clock that it was given, not by the server’s', async () => {
    match((await writeMail('confirm', { expires: '2026-12-05T00:30:00+01:00' })).text, /until Saturday, 5 December 2026\./);
    match((await writeMail('confirm', { expires: '2026-12-05T23:30:00-08:00[America/Los_Angeles]' })).text, /until Saturday, 5 December 2026\./);
  });
});

describe('the mail to whoever signed already', () => {
  it('says so, that there is nothing to do, and what can be done', async () => {
    const body = bodyOf((await writeMail('already-signed')).text);
    for (const words of ['You have signed already', 'There is nothing to do. Your signature counts once.', 'Does a page ask for a code? Type this one:\n\n    048213', 'Do you want to change something, or withdraw?', `Open my signature:\n${LINK}`, 'Was it not you? Then do nothing. Nothing has changed.']) ok(body.includes(words), words);
  });

  it('says nothing of a code where there is none', async () => {
    const { code: _code, ...late } = samples['already-signed'];
    equal(/code|048213/i.test((await writeMail('already-signed', { ...late, code: undefined } as never)).text), false);
  });

  it('does not say that anything is left to do', async () => equal(/step is left|press the button/i.test((await writeMail('already-signed')).text), false));
});

describe('the mail after confirming', () => {
  it('thanks, gives the reference, and the one link to change or withdraw', async () => {
    const { text, html } = await writeMail('confirmed');
    for (const words of ['Thank you, your signature counts', 'Reference: K7QD-M2XP', 'You can change your mind at any time:', 'Keep this mail. The link in it is only for you.']) ok(text.includes(words), words);
    deepEqual(linksOf(html), [[LINK, 'Change or withdraw my signature']]);
  });

  it('writes the reference from left to right in every language', async () => {
    for (const language of LANGUAGES) {
      const page = readPage((await writeMail('confirmed', {}, language)).html);
      const reference = page.named('bdi').find((one) => wordsIn(one) === 'K7QD-M2XP')!;
      equal(attribute(reference, 'dir'), 'ltr', language);
    }
  });
});

describe('the mail with news', () => {
  it('says why one gets it, what is new, and how to get no more', async () => {
    const { text } = await writeMail('update');
    match(text, /^Vi møtte bystyret\n\nHello Åse Hansen,\n\nThere is news about a petition that you signed:\n\nLet the park be a park\n\nFørste avsnitt\.\n\nAndre avsnitt\.\n\nI do not want these mails any more:\nhttps:/);
  });

  it('has the way out as its only link, and not as a button', async () => {
    const { html } = await writeMail('update');
    const [link] = readPage(html).named('a');
    deepEqual(linksOf(html), [[LINK, 'I do not want these mails any more']]);
    equal(/background/.test(attribute(link!, 'style') ?? ''), false);
  });

  it('is the only mail to a signer with such a way out: the others are sent once', async () => {
    for (const kind of TO_SIGNERS) equal(/these mails any more/.test((await writeMail(kind)).text), kind === 'update', kind);
  });

  it('is in the reader’s language where the association wrote in it', async () => {
    const news = { title: { nb: 'Nytt', ar: 'جديد' }, text: { nb: 'Tekst.', ar: 'نص.' } };
    const { html, subject } = await writeMail('update', news, 'ar');
    equal(subject, 'جديد');
    const [heading] = readPage(html).named('h1');
    deepEqual([wordsIn(heading), inherited(heading!, 'lang'), inherited(heading!, 'dir')], ['جديد', 'ar', 'rtl']);
  });
});

describe('what every mail to a signer ends with', () => {
  for (const kind of TO_SIGNERS) {
    it(`is a person, a number, the end of all data, and who writes: ${kind}`, async () => {
      equal(footOf((await writeMail(kind)).text), 'Questions? Just answer this mail.\n\nKari Nordmann\n\nPhone: +47 12 34 56 78\n\nAll your data is deleted after Wednesday, 30 June 2027.\n\nParkens venner\n\nParkveien 1\n0350 Oslo\n');
    });
  }

  it('has the number of the controller where no person has one, and none where nobody has', async () => {
    const { contact: _contact, ...alone } = petition;
    const controller = { ...petition.controller, phone: '22 00 00 00' };
    match(footOf((await writeMail('confirm', { petition: { ...alone, controller } })).text), /^Phone: 22 00 00 00$/m);
    match(footOf((await writeMail('confirm', about({ controller, contact: { name: 'Kari' } }))).text), /^Phone: 22 00 00 00$/m);
    match(footOf((await writeMail('confirm', about({ controller }))).text), /^Phone: \+47 12 34 56 78$/m);
    equal(/Phone/.test(footOf((await writeMail('confirm', { petition: alone })).text)), false);
  });

  it('has no address where there is none', async () => {
    const { address: _address, ...controller } = petition.controller;
    match(footOf((await writeMail('confirm', about({ controller }))).text), /\n\nParkens venner\n$/);
  });

  it('writes the number from left to right, and what was written in any language in its own direction', async () => {
    const page = readPage((await writeMail('confirm', about({ contact: { name: { ar: 'كاري', nb: 'Kari' }, phone: '+47 12 34 56 78' } }), 'ar')).html);
    const phone = page.named('bdi').find((one) => wordsIn(one).startsWith('+47'))!;
    equal(attribute(phone, 'dir'), 'ltr');
    const person = page.named('p').find((one) => wordsIn(one) === 'كاري')!;
    deepEqual([attribute(person, 'lang'), attribute(person, 'dir')], ['ar', 'rtl']);
    const address = page.named('p').find((one) => wordsIn(one).startsWith('Parkveien'))!;
    deepEqual([attribute(address, 'lang'), attribute(address, 'dir')], [undefined, 'auto']);
  });
});

describe('the mail of a try-out', () => {
  for (const kind of TO_SIGNERS) {
    it(`says so first, and in every language: ${kind}`, async () => {
      match((await writeMail(kind, about({ test: true }))).text, /^This is a test\. Nothing is counted\.\n\n/);
      const firsts = await Promise.all(LANGUAGES.map(async (language) => (await writeMail(kind, about({ test: true }), language)).text.split('\n')[0]));
      for (const [place, first] of firsts.entries()) equal(first === 'This is a test. Nothing is counted.', LANGUAGES[place] === 'en', `${LANGUAGES[place] ?? ''}: ${first ?? ''}`);
    });
  }
});
