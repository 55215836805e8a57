import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { MailData, MailKind } from '@dugnad/client/hosted';
import fc from 'fast-check';

import { readPage, wordsIn } from '../pages/page-tree.page.ts';
import { breaks } from './fixtures/payloads.ts';
import { bodyOf, LANGUAGES, linksOf, writeMail } from './mail-reading.page.ts';
import { renderMail } from './render-mail.ts';
import { kinds, LINK, petition, samples, withStrings } from './sample-mails.page.ts';
import { greetName, tidyLine, tidyParagraphs } from './tidy-words.ts';

const titled = (title: string): { petition: typeof petition } => ({ petition: { ...petition, title } });

describe('the subject of a mail', () => {
  const table: readonly [kind: MailKind, subject: string][] = [
    ['confirm', 'Please confirm: Let the park be a park'],
    ['already-signed', 'You have signed already: Let the park be a park'],
    ['confirmed', 'You have signed: Let the park be a park'],
    ['update', 'Vi møtte bystyret'],
    ['sign-in', 'Your code to sign in: Parkens venner'],
    ['digest', 'News from your petitions: Parkens venner'],
    ['report', 'Somebody reports a problem: Let the park be a park'],
  ];
  for (const [kind, subject] of table) it(`says what it is about: ${subject}`, async () => equal((await writeMail(kind)).subject, subject));

  it('never says the code, which would stand on the locked screen of a telephone', async () => {
    for (const kind of ['confirm', 'already-signed', 'sign-in'] as const) for (const language of LANGUAGES) equal((await writeMail(kind, {}, language)).subject.includes('048213'), false, language);
  });

  it('is another for each kind, in every language', async () => {
    for (const language of LANGUAGES) {
      const subjects = await Promise.all(kinds.map(async (kind) => (await writeMail(kind, {}, language)).subject));
      equal(new Set(subjects).size, kinds.length, `${language}: ${subjects.join(' | ')}`);
    }
  });

  it('keeps the whole title up to 120 letters, and ends a longer one with an ellipsis', async () => {
    const subjectOf = async (length: number): Promise<string> => (await writeMail('confirm', titled('å'.repeat(length)))).subject;
    equal(await subjectOf(120), `Please confirm: ${'å'.repeat(120)}`);
    equal(await subjectOf(121), `Please confirm: ${'å'.repeat(119)}…`);
    equal(await subjectOf(10_000), `Please confirm: ${'å'.repeat(119)}…`);
  });

  it('is never longer than 200 letters, whatever is written, in whatever language', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), fc.constantFrom(...LANGUAGES), fc.string({ unit: 'grapheme', minLength: 100, maxLength: 400 }), async (kind, language, words) => {
        const { subject } = await renderMail(kind, withStrings(samples[kind], () => words), { languages: [language] });
        ok([...subject].length <= 200, subject);
      }),
      { numRuns: 60 },
    );
  });

  it('is the title of the petition where news have none', async () => {
    for (const title of ['', '   ', '\n', '\u202e']) equal((await writeMail('update', { title })).subject, 'Let the park be a park');
  });

  it('is of the reader’s language in both its parts', async () => {
    equal((await writeMail('confirm', {}, 'ar')).subject, 'يُرجى التأكيد: دعوا الحديقة حديقة');
    equal((await writeMail('confirm', {}, 'nb')).subject, 'Bekreft: La parken bli park');
  });
});

describe('whoever wants to write a header of their own into a mail', () => {
  const fields: readonly [what: string, kind: MailKind, change: (text: string) => object][] = [
    ['a name', 'confirm', (name) => ({ name })],
    ['a title', 'confirm', titled],
    ['an addressee', 'confirm', (addressee) => ({ petition: { ...petition, addressee } })],
    ['the name of the association', 'sign-in', (site) => ({ desk: { ...samples['sign-in'].desk, site } })],
    ['a title of news', 'update', (title) => ({ title })],
    ['a reason', 'report', (reason) => ({ reason })],
    ['an address to answer to', 'report', (email) => ({ email })],
    ['a reference', 'confirmed', (reference) => ({ reference })],
  ];
  for (const [what, kind, change] of fields) {
    it(`only writes words, by ${what}`, async () => {
      for (const payload of breaks) {
        const { subject, text, html } = await writeMail(kind, change(payload) as Partial<MailData[MailKind]>);
        equal(/[\p{Cc}\p{Zl}\p{Zp}]/u.test(subject), false);
        equal(/^(Bcc|MAIL FROM)/.test(text), false, JSON.stringify(payload));
        equal(/[\r\0\v\f\u0085\u2028\u2029]/.test(text + html), false);
        equal(linksOf(html).length, 1);
      }
    });
  }

  it('cannot end the mail early by a line with a dot alone, nor begin another by a name', async () => {
    const { text } = await writeMail('confirm', { name: 'a\r\n.\r\nMAIL FROM:<x@example.org>' });
    match(text, /^Hello,$/m);
  });
});

describe('whoever wants a stranger to read their own words by typing another’s address', () => {
  const advertisements = ['Buy at shop.example', 'See https://shop.example', 'www.shop.example', 'me@shop.example', 'Call 90 01 23 45 678 now 9001', 'C:\\shop', '<b>Kari</b>', 'shop。example.com', 'a/b'];
  for (const name of advertisements) {
    it(`is not heard: "${name}"`, async () => {
      for (const kind of ['confirm', 'already-signed', 'confirmed', 'update'] as const) {
        const { text, html } = await writeMail(kind, { name });
        match(text, /^Hello,$/m);
        equal(`${text}${html}`.includes(name), false);
      }
    });
  }

  it('is greeted by a long name up to 80 letters, and by none beyond', async () => {
    match((await writeMail('confirm', { name: 'Å'.repeat(80) })).text, new RegExp(`^Hello ${'Å'.repeat(80)},$`, 'm'));
    match((await writeMail('confirm', { name: 'Å'.repeat(81) })).text, /^Hello,$/m);
  });

  it('has nothing that a program for mails makes into a link in any name that is greeted', () => {
    const name = fc.string({ unit: fc.oneof(fc.constantFrom('.', '/', ':', '@', '\\', '<', '>', 'w', 'com', ' ', '0', '9', 'https', '\u202e'), fc.string({ unit: 'grapheme', maxLength: 1 })), maxLength: 30 });
    fc.assert(
      fc.property(name, (typed) => {
        const greeted = greetName(typed);
        equal(/https?:|www\.\p{L}|@|\.\p{L}{2,}|\d{4}|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(greeted), false, greeted);
        ok(greeted === '' || greeted === tidyLine(typed));
      }),
      { numRuns: 500 },
    );
  });
});

describe('words that are tidied', () => {
  const anything = fc.string({ unit: fc.oneof(fc.constantFrom('\r', '\n', '\t', '\0', '\u0085', '\u2028', '\u2029', '\u202e', '\u2066', '\ufeff', ' ', '\u00a0', '\ud800'), fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 40 });
  const many = { numRuns: 500 };

  it('are one line, with no blank at its ends and no two in a row', () => {
    fc.assert(fc.property(anything, (text) => equal(/[\p{Cc}\p{Zl}\p{Zp}]|^\s|\s$/u.test(tidyLine(text)), false)), many);
  });

  it('are no longer than asked', () => {
    fc.assert(fc.property(anything, fc.integer({ min: 1, max: 20 }), (text, most) => ok([...tidyLine(text, most)].length <= most)), many);
  });

  it('are the same when they are tidied again', () => {
    fc.assert(fc.property(anything, (text) => {
      equal(tidyLine(tidyLine(text)), tidyLine(text));
      const once = tidyParagraphs(text);
      deepEqual(tidyParagraphs(once.join('\n\n')), once);
    }), many);
  });

  it('lose nothing that anybody can see', () => {
    const seen = (text: string): string => text.replace(/[\s\p{C}\ufeff\ufffd]/gu, '');
    fc.assert(fc.property(anything, (text) => {
      equal(seen(tidyLine(text)), seen(text));
      equal(seen(tidyParagraphs(text).join('')), seen(text));
    }), many);
  });

  it('are paragraphs without an empty one, and with no line that ends in a blank', () => {
    fc.assert(fc.property(anything, (text) => {
      for (const one of tidyParagraphs(text)) equal(one.trim() === '' || /\n\n|[ \t]\n|^\n|\n$/.test(one), false);
    }), many);
  });

  it('stand in the title of the mail as in its subject', async () => {
    for (const payload of breaks) {
      const { subject, html } = await writeMail('update', { title: payload });
      equal(wordsIn(readPage(html).named('title')[0]), subject.replace(/\s+/g, ' '));
    }
    equal(bodyOf((await writeMail('confirm')).text).includes(LINK), true);
  });
});
