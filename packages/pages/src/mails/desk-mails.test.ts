import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { MailData } from '@dugnad/client/hosted';

import { attribute, readPage, wordsIn } from '../pages/page-tree.page.ts';
import { inside } from '../pages/reading.page.ts';
import { bodyOf, footOf, LANGUAGES, linksOf, TO_DESK, writeMail } from './mail-reading.page.ts';
import { LINK, samples } from './sample-mails.page.ts';

type DigestPetition = MailData['digest']['petitions'][number];

const [park] = samples.digest.petitions as [DigestPetition];
const digest = (...changed: readonly Partial<DigestPetition>[]): Partial<MailData['digest']> => ({ petitions: changed.map((one) => ({ ...park, ...one })) });

describe('the mail with a code to sign in', () => {
  it('is this, word for word', async () => {
    equal((await writeMail('sign-in')).text, `Your code to sign in\n\n    048213\n\nThe code works for 10 minutes.\n\nOpen the desk:\n${LINK}\n\nWas it not you? Then do nothing. Give the code to nobody.\n\n-- \nParkens venner\n`);
  });

  const works: readonly [language: string, minutes: number, words: string][] = [
    ['en', 1, 'The code works for 1 minute.'], ['nn', 11, 'Koden verkar i 11 minutt.'], ['sv', 1, 'Koden fungerar i 1 minut.'], ['nl', 5, 'De code werkt 5 minuten.'], ['fr', 2, 'Le code est valable pendant 2 minutes.'],
    ['pl', 1, 'Ważność kodu: 1 minuta.'], ['pl', 5, 'Ważność kodu: 5 minut.'], ['pl', 22, 'Ważność kodu: 22 minuty.'], ['uk', 22, 'Час дії коду: 22 хвилини.'], ['fi', 1, 'Koodin voimassaoloaika on 1 minuutti.'],
    ['ar', 5, 'مدة صلاحية الرمز: 5 دقائق.'],
  ];
  for (const [language, minutes, words] of works) {
    it(`says how long the code works: ${words}`, async () => ok((await writeMail('sign-in', { minutes }, language)).text.replaceAll('\u00a0', ' ').includes(`\n\n${words}\n`)));
  }

  it('says in every language to give the code to nobody', async () => {
    for (const language of LANGUAGES) {
      const { text } = await writeMail('sign-in', {}, language);
      const [, last] = bodyOf(text).split(LINK);
      ok((last ?? '').trim().length > 20, language);
      match(text, /^ {4}048213$/m);
      match(text, /10/);
    }
  });

  it('signs in nobody by its link: the code is not in it', async () => {
    for (const [href] of linksOf((await writeMail('sign-in')).html)) equal(href.includes('048213'), false);
  });
});

describe('the mail once a day', () => {
  const facts = async (changed: Partial<DigestPetition>): Promise<string[]> => bodyOf((await writeMail('digest', digest(changed))).text).split('\n').filter((line) => /: [\d,]+$/.test(line));

  it('says what came, what counts and what waits, each as a number', async () => {
    deepEqual(await facts({ comments: 0, reports: 0, bounces: 0 }), ['New: 41', 'Confirmed: 1,234', 'Not confirmed yet: 5', 'On paper or by phone: 22']);
  });

  const waits: readonly [field: 'comments' | 'reports' | 'bounces', words: string][] = [['comments', 'Comments to read: 3'], ['reports', 'Reports to read: 3'], ['bounces', 'Mails that came back: 3']];
  for (const [field, words] of waits) {
    it(`says what a person has to do, and only then: ${words}`, async () => {
      deepEqual((await facts({ comments: 0, reports: 0, bounces: 0, [field]: 3 })).slice(4), [words]);
    });
  }

  it('says zero of what counts, for that is news as well', async () => {
    deepEqual(await facts({ fresh: 0, comments: 0, reports: 0, bounces: 0, counts: { confirmed: 0, waiting: 0, paper: 0, asOf: '2026-11-28T12:00:00Z' } }), ['New: 0', 'Confirmed: 0', 'Not confirmed yet: 0', 'On paper or by phone: 0']);
  });

  it('tells of several petitions one after another, each under its own heading', async () => {
    const { html, text } = await writeMail('digest', digest({ title: 'First' }, { title: 'Second', fresh: 7 }, { title: { ar: 'الثالثة' } }));
    deepEqual(readPage(html).named('h2').map(wordsIn), ['First', 'Second', 'الثالثة']);
    ok(text.indexOf('First') < text.indexOf('Second') && text.indexOf('New: 7') > text.indexOf('Second'));
    equal(linksOf(html).length, 1);
  });

  it('marks a title that is in another language than the mail', async () => {
    const [heading] = readPage((await writeMail('digest', digest({ title: { ar: 'الحديقة' } }), 'nb')).html).named('h2');
    deepEqual([attribute(heading!, 'lang'), attribute(heading!, 'dir')], ['ar', 'rtl']);
  });

  it('names no signer', async () => equal(/Åse|@/.test((await writeMail('digest')).text), false));

  it('writes numbers as its language writes them, in Latin digits', async () => {
    const table: readonly [language: string, number: RegExp][] = [['en', /: 1,234$/m], ['nb', /: 1\s234$/m], ['de', /: 1\.234$/m], ['fr', /: 1\s234$/m], ['pl', /: 1\s?234$/m], ['ar', /: 1,234$/m]];
    for (const [language, number] of table) match((await writeMail('digest', {}, language)).text, number, language);
  });
});

describe('the mail about a report', () => {
  const table: readonly [reason: string, words: string][] = [
    ['untrue', 'Something is not true'],
    ['hurtful', 'It hurts or threatens somebody'],
    ['private', 'It shows something private'],
    ['other', 'Something else'],
    ['spam', 'spam'],
    ['__proto__', '__proto__'],
  ];
  for (const [reason, words] of table) it(`says the reason in words: ${words}`, async () => match((await writeMail('report', { reason })).text, new RegExp(`^Reason: ${words}$`, 'm')));

  it('says the reason in the language of the coordinator, not of whoever reports', async () => {
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) equal((await writeMail('report', { reason: 'hurtful' }, language)).text.includes('It hurts or threatens'), false, language);
  });

  it('says whom to answer, from left to right, and nothing where nobody wants an answer', async () => {
    const { html } = await writeMail('report', {}, 'ar');
    const address = readPage(html).named('bdi').find((one) => wordsIn(one) === 'ola@example.org')!;
    equal(attribute(address, 'dir'), 'ltr');
    const { email: _email, ...quiet } = samples.report;
    for (const changed of [{ ...quiet, email: undefined }, { email: '' }]) equal(/Answer to/.test((await writeMail('report', changed as never)).text), false);
  });

  it('makes no link of what a stranger wrote', async () => {
    const { html } = await writeMail('report', { text: 'See https://evil.example and mailto:x@example.org', email: 'https://evil.example' });
    deepEqual(linksOf(html), [[LINK, 'Open the desk']]);
  });

  it('quotes each line, so that nobody takes it for ours', async () => {
    const { text, html } = await writeMail('report', { text: 'Your account is closed.\n\nCall 12345678.' });
    match(text, /^> Your account is closed\.\n> \n> Call 12345678\.$/m);
    const page = readPage(html);
    deepEqual(inside(page, page.named('blockquote')[0], 'p').map(wordsIn), ['Your account is closed.', 'Call 12345678.']);
    deepEqual(inside(page, page.named('blockquote')[0], 'p').map((one) => attribute(one, 'dir')), ['auto', 'auto']);
  });

  it('says a very long report whole', async () => {
    const text = 'Dette stemmer ikke. '.repeat(200).trim();
    ok((await writeMail('report', { text })).text.includes(text));
  });
});

describe('every mail to a coordinator', () => {
  for (const kind of TO_DESK) {
    it(`is signed by the association, in the words of the reader’s language: ${kind}`, async () => {
      const desk = { ...samples[kind].desk, site: { nb: 'Parkens venner', ar: 'أصدقاء الحديقة' } };
      equal(footOf((await writeMail(kind, { desk }, 'ar')).text), 'أصدقاء الحديقة\n');
      equal(footOf((await writeMail(kind, { desk }, 'pl')).text), 'Parkens venner\n');
    });

    it(`leads to the desk by one button: ${kind}`, async () => {
      const { html } = await writeMail(kind);
      deepEqual(linksOf(html), [[LINK, 'Open the desk']]);
      match(attribute(readPage(html).named('a')[0]!, 'style') ?? '', /background:#/);
    });

    it(`is refused with a link that is none of the web: ${kind}`, async () => {
      for (const deskUrl of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'mailto:x@example.org', 'not an address', '']) {
        await rejects(writeMail(kind, { desk: { ...samples[kind].desk, deskUrl } }), TypeError, deskUrl);
      }
    });
  }
});
